import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { preview, understand } from "../conversations/understanding.ts";
import { termsOf } from "../search/terms.ts";
import type { OldCase, OldWords } from "./old-case.ts";

const LONGEST = 200_000;

interface Writing {
  number: number;
  customerId: number;
  language: Language;
  old: OldCase;
}

/** Writes what was said, in the order and with the hours it had. Ours are `none` to deliver: they left from elsewhere, long ago. */
export async function writeOldWords(tx: Kysely<Schema>, { number, customerId, language, old }: Writing): Promise<void> {
  const words = old.words.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const subject = words.findIndex(({ from }) => from !== "team");
  let written = 0;
  let last: { id: number; at: Date; preview: string; masked: boolean } | undefined;
  for (const [index, each] of words.entries()) {
    // The subject is found with the first message.
    const terms = termsOf([index === subject ? old.subject : "", each.author, each.text].join("\n"), language);
    if (each.from === "team") {
      await sql`
        insert into notes (case_number, customer_id, author_name, text, created_at, search)
        values (${number}, ${customerId}, ${each.author.slice(0, 200)}, ${each.text.slice(0, LONGEST)}, ${each.at}, array_to_tsvector(${terms}::text[]))`.execute(
        tx,
      );
      continue;
    }
    last = await writeMessage(tx, { number, customerId, language, old, each, terms });
    written++;
  }
  if (!last) return;
  await sql`
    update cases set last_message_id = ${last.id}, last_message_at = ${last.at}, preview = ${last.preview}, preview_masked = ${last.masked},
      message_count = ${written}, times_written = ${words.filter(({ from }) => from === "customer").length}
    where number = ${number}`.execute(tx);
}

async function writeMessage(
  tx: Kysely<Schema>,
  { number, customerId, language, old, each, terms }: Writing & { each: OldWords; terms: string[] },
) {
  const text = each.text.slice(0, LONGEST);
  const isTheirs = each.from === "customer";
  const understood = isTheirs ? understand(text, language) : null;
  const { rows } = await sql<{ id: number }>`
    insert into messages (case_number, customer_id, direction, channel, author_name, author_address, language, text, created_at, reading, delivery, search)
    values (${number}, ${customerId}, ${isTheirs ? "in" : "out"}, ${old.channel}, ${each.author.slice(0, 200)},
      ${isTheirs ? (old.customer.email ?? "") : ""}, ${understood?.language ?? language}, ${text}, ${each.at},
      ${understood ? JSON.stringify(understood.reading) : null}::jsonb, ${isTheirs ? null : "none"}, array_to_tsvector(${terms}::text[]))
    returning id`.execute(tx);
  return {
    id: rows[0]!.id,
    at: each.at,
    preview: understood?.preview ?? preview(text),
    masked: understood?.previewMasked ?? false,
  };
}
