import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { MessageNamed } from "../behaviours/standing.ts";
import { standingOn } from "../behaviours/standing.ts";
import { labelsAfter } from "./labels-after.ts";
import { LEFT_OUT, withoutThePerson } from "./without-the-person.ts";

/** What the reader reads of a message; the rest no label stands for. */
const READ_LETTERS = 20_000;
/** Fewer words, or less of the text, are no example of anything. */
const FEWEST_WORDS = 2;
const LEAST_LEFT = 0.5;

/**
 * Brings the firm's examples in line with what now stands on a message: keeps its words as an example where a person has named them and the
 * firm wants examples, else lets go of them. In the transaction of whatever changed that. Since nothing leads from an example back to its
 * message, it is found by its words: the same words are one example, as they were named last.
 */
export async function settleExample(tx: Kysely<Schema>, message: MessageNamed): Promise<void> {
  const firm = await tx.selectFrom("firm").select("keep_examples").executeTakeFirst();
  const standing = await standingOn(tx, message.id);
  const language = message.language ?? "en";
  const text = withoutThePerson(message.text.slice(0, READ_LETTERS), { ...(await around(tx, message)), language }).trim();
  // A program that confirms what the reader guessed would teach the reader its own guesses.
  if (!firm?.keep_examples || standing === null || standing.authorId === null || !saysEnough(text, message.text)) {
    await tx.deleteFrom("examples").where("language", "=", language).where(sql`md5(text)`, "=", sql`md5(${text})`).execute();
    return;
  }
  const readAs = (message.reading?.labels ?? []).map(({ label }) => label);
  const labels = labelsAfter(
    readAs,
    standing.areas.map(({ area }) => area),
  );
  const month = new Date().toISOString().slice(0, 7);
  await sql`
    insert into examples (month, language, text, labels, read_as) values (${month}, ${language}, ${text}, ${labels}::text[], ${readAs}::text[])
    on conflict (language, md5(text)) do update set month = excluded.month, labels = excluded.labels, read_as = excluded.read_as`.execute(
    tx,
  );
}

/** Every name that the desk knows around a case: its customer's, of those who wrote, of who looks after it, and the firm's. */
export async function around(
  tx: Kysely<Schema>,
  { case_number, customer_id }: Pick<MessageNamed, "case_number" | "customer_id">,
) {
  const { rows: people } = await sql<{ name: string }>`
    select name from customers where id = ${customer_id}
    union select value from customer_addresses where customer_id = ${customer_id} and kind = 'email'
    union select author_name from messages where case_number = ${case_number}
    union select author_address from messages where case_number = ${case_number} and direction = 'in'
    union select author_name from notes where case_number = ${case_number}
    union select name from accounts where id = (select owner_id from cases where number = ${case_number})`.execute(tx);
  const firms = await tx.selectFrom("firm").select("name").execute();
  return { people: people.map(({ name }) => name), firms: firms.map(({ name }) => name) };
}

const WORDS = /\p{L}{2,}/gu;

function saysEnough(text: string, whole: string): boolean {
  const count = (of: string) => of.match(WORDS)?.length ?? 0;
  const left = count(text.replaceAll(LEFT_OUT, " "));
  return left >= FEWEST_WORDS && left >= count(whole.slice(0, READ_LETTERS)) * LEAST_LEFT;
}
