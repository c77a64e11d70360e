import { type Kysely, sql } from "kysely";
import { findLeak } from "#contract/leak-guard.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import type { LockedCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { keptBack } from "./kept-back.ts";

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;
const MENTION = /(?<![\p{L}\p{N}])@(\p{L}[\p{L}-]{1,60})(?: (\p{Lu}[\p{L}-]{1,60}))?/gu;

interface Guarded {
  found: LockedCase;
  text: string;
  /** The writer says that the words are meant for the customer: let them through, and write that down. */
  meantForCustomer?: boolean;
  by: Actor;
}

/**
 * Holds words to a customer that are the team's own, that call a colleague with @, or that carry another customer's address.
 * The browser asks the same before sending; this is the check that nobody can go around.
 */
export async function refuseLeak(tx: Kysely<Schema>, guarded: Guarded): Promise<void> {
  const { number } = guarded.found;
  const { rows: kept } = await sql<{ text: string; at: Date }>`${keptBack(sql`${number}::bigint`)}`.execute(tx);
  const teamTexts = [
    ...kept.map(({ text, at }) => ({ text, at: at.toISOString() as string | null })),
    { text: guarded.found.team_line, at: null },
  ];
  await refuseLeakInto(tx, { ...guarded, teamTexts });
}

/** The same for whoever has read the team's texts already. */
export async function refuseLeakInto(
  tx: Kysely<Schema>,
  { found, text, teamTexts, meantForCustomer = false, by }: Guarded & TeamTexts,
): Promise<void> {
  const leak =
    (await teamWords(tx, { found, text, teamTexts })) ?? (await colleague(tx, text)) ?? (await otherCustomer(tx, found, text));
  if (!leak) return;
  if (!meantForCustomer) throw leak;
  await happened(tx, {
    what: "leak.meant",
    by,
    caseNumber: found.number,
    customerId: found.customer_id,
    detail: { code: leak.code, ...leak.facts },
  });
}

/** The same for words that go to many: an address in them that is a customer's is another customer's to all the others. */
export async function refuseLeakToMany(
  tx: Kysely<Schema>,
  { text, teamTexts, meantForCustomer }: { text: string; teamTexts: readonly string[]; meantForCustomer: boolean },
): Promise<void> {
  const leak = findLeak(text, teamTexts, []);
  if (leak && !meantForCustomer)
    throw new Refusal("leak.team_words", { range: leak.range, words: text.slice(...leak.range), at: null });
  const named = await colleague(tx, text);
  if (named) throw named;
  const addresses = addressesIn(text);
  if (addresses.length === 0) return;
  const other = await tx
    .selectFrom("customer_addresses")
    .select("value")
    .where("kind", "=", "email")
    .where("value", "in", addresses)
    .executeTakeFirst();
  if (other) throw new Refusal("leak.other_customer", { words: other.value });
}

interface TeamTexts {
  teamTexts: readonly { text: string; at: string | null }[];
}

async function teamWords(
  tx: Kysely<Schema>,
  { found, text, teamTexts }: Pick<Guarded, "found" | "text"> & TeamTexts,
): Promise<Refusal | null> {
  if (teamTexts.every((words) => words.text === "")) return null;
  const wrote = await tx
    .selectFrom("messages")
    .select(["text", "quoted"])
    .where("case_number", "=", found.number)
    .where("direction", "=", "in")
    .execute();
  const leak = findLeak(
    text,
    teamTexts.map((words) => words.text),
    wrote.flatMap((message) => [message.text, message.quoted]),
  );
  return (
    leak &&
    new Refusal("leak.team_words", { range: leak.range, words: text.slice(...leak.range), at: teamTexts[leak.source]!.at })
  );
}

async function colleague(tx: Kysely<Schema>, text: string): Promise<Refusal | null> {
  const called = [...text.matchAll(MENTION)]
    .flatMap(([, first, last]) => (last ? [first!, `${first} ${last}`] : [first!]))
    .map((name) => name.toLowerCase());
  if (called.length === 0) return null;
  const people = await tx.selectFrom("accounts").select("name").where("deactivated_at", "is", null).execute();
  const person = people.find(
    ({ name }) => called.includes(name.toLowerCase()) || called.includes(name.toLowerCase().split(" ")[0]!),
  );
  return person ? new Refusal("leak.colleague_mention", { name: person.name }) : null;
}

async function otherCustomer(tx: Kysely<Schema>, found: LockedCase, text: string): Promise<Refusal | null> {
  const addresses = addressesIn(text);
  if (addresses.length === 0) return null;
  const other = await tx
    .selectFrom("customer_addresses")
    .select("value")
    .where("kind", "=", "email")
    .where("value", "in", addresses)
    .where("customer_id", "!=", found.customer_id)
    .executeTakeFirst();
  if (!other) return null;
  // An address the customer named themselves in this case is not news to them.
  const named = await tx
    .selectFrom("messages")
    .select("id")
    .where("case_number", "=", found.number)
    .where("direction", "=", "in")
    .where((eb) => eb.or([eb("text", "ilike", `%${other.value}%`), eb("author_address", "=", other.value)]))
    .executeTakeFirst();
  return named ? null : new Refusal("leak.other_customer", { words: other.value });
}

const addressesIn = (text: string): string[] =>
  [...new Set((text.match(EMAIL) ?? []).map((address) => address.toLowerCase()))].slice(0, 100);
