import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { sayIn } from "#words/all.ts";
import { theFirm } from "../firm/reading.ts";
import { between, casesOf, type Ids } from "./part.ts";
import { readCopy, recordsOf } from "./reading.ts";
import { type Entry, zip } from "./zip.ts";

/** The copy as a ZIP: a letter that says what is in it, the data, and the files. The letter is in the customer's language. */
export async function* packCopy(db: Kysely<Schema>, id: number): AsyncGenerator<Uint8Array> {
  yield* zip(entriesOf(db, id), new Date());
}

async function* entriesOf(db: Kysely<Schema>, id: number): AsyncGenerator<Entry> {
  const firm = await theFirm(db);
  const ids = await recordsOf(db, id);
  const { language, name } = await db
    .selectFrom("customers")
    .select(["language", "name"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const { held, leftOut } = await readCopy(db, ids);
  const say = sayIn(language ?? firm.language);
  const made = new Date();
  const letter = [
    say("copy.title", { firm: firm.name, name: name || `#${id}` }),
    say("copy.what", { day: made.toISOString().slice(0, 10) }),
    say("copy.files"),
    say("copy.left_out"),
    ...leftOut.map(({ table, count, why }) => `- ${say(`copy.left_${table}`, { count })}: ${say(`copy.why_${why}`)}`),
    `- ${say("copy.no_names")}`,
    `- ${say("copy.no_guesses")}`,
    say("copy.rights", { firm: firm.name }),
  ].join("\r\n\r\n");
  yield { name: `${say("copy.file_letter")}.txt`, content: Buffer.from(`${letter}\r\n`) };
  const data = { customer: id, firm: firm.name, made: made.toISOString(), ...held, leftOut };
  yield { name: "data.json", content: Buffer.from(`${JSON.stringify(data, null, 2)}\n`) };
  yield* filesOf(db, ids);
}

/** Files of the customer's messages and ours to them, and recordings that are still kept, each read when its turn has come. */
async function* filesOf(db: Kysely<Schema>, ids: Ids): AsyncGenerator<Entry> {
  const { rows } = await sql<{ id: number; name: string; kind: "file" | "recording" }>`
    select a.id, a.name, 'file' as kind from attachments a join messages m on m.id = a.message_id
    where a.case_number in ${casesOf(ids)} and a.audience = 'customer' and ${between("m")}
    union all
    select r.id, r.name, 'recording' from call_recordings r join calls on calls.id = r.call_id
    where calls.customer_id = any(${ids}::bigint[]) and r.content is not null
    order by kind, id`.execute(db);
  for (const { id, name, kind } of rows) {
    const { rows: found } = await sql<{ content: Buffer }>`${
      kind === "file"
        ? sql`select f.content from attachments a join files f using (sha256) where a.id = ${id}`
        : sql`select content from call_recordings where id = ${id} and content is not null`
    }`.execute(db);
    if (found[0]) yield { name: `${kind}s/${id}-${withoutFolders(name)}`, content: found[0].content };
  }
}

const withoutFolders = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_");
