import { type Kysely, type Selectable, sql } from "kysely";
import type { Imports, Schema } from "#database/schema.ts";
import { type Actor, theDesk } from "../accounts/actor.ts";
import { placeInQueue } from "../cases/placing.ts";
import { languageOf, shieldLine } from "../conversations/understanding.ts";
import { findOrMakeCustomer } from "../customers/finding.ts";
import { standingCustomer } from "../customers/locking.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { oweNews } from "../promises/owing.ts";
import { type OldCase, type OldCustomer, signOf } from "./old-case.ts";
import { giveTags } from "./tagging.ts";
import { writeOldWords } from "./writing-words.ts";

/** What one part of an import came to. */
export interface Taken {
  cases: number;
  customers: number;
  /** There already, and left as they are. */
  known: number;
}

export const NOTHING: Taken = { cases: 0, customers: 0, known: 0 };
const KNOWN: Taken = { ...NOTHING, known: 1 };

type Run = Selectable<Imports>;

/** Takes one customer in, unless they are there already. */
export async function takeCustomer(tx: Kysely<Schema>, taking: { run: Run; customer: OldCustomer }): Promise<Taken> {
  const { made } = await customerOf(tx, taking);
  return made ? { ...NOTHING, customers: 1 } : KNOWN;
}

/** The customer that this one is here: the one of an earlier line, the one with the address, or a new one. */
async function customerOf(
  tx: Kysely<Schema>,
  { run, customer }: { run: Run; customer: OldCustomer },
): Promise<{ id: number; made: boolean }> {
  const sign = signOf(customer);
  if (sign !== null) {
    const known = await tx
      .selectFrom("imported_customers as i")
      .select("i.customer_id as id")
      .where("i.source", "=", run.format)
      .where("i.source_id", "=", sign)
      .executeTakeFirst();
    if (known) return { id: await standingCustomer(tx, known.id), made: false };
  }
  const found = await findOrMakeCustomer(tx, {
    name: customer.name.slice(0, 200),
    email: customer.email ?? undefined,
    phone: customer.phone ?? undefined,
    by: theDesk,
  });
  if (sign !== null || found.isNew) {
    await tx
      .insertInto("imported_customers")
      .values({
        source: run.format,
        // A name alone is nobody's sign; the number given here keeps the line apart, and lets the import be taken back.
        source_id: sign ?? `customer ${found.id}`,
        customer_id: found.id,
        import_id: run.id,
        made: found.isNew,
      })
      .onConflict((clash) => clash.doNothing())
      .execute();
  }
  return { id: found.id, made: found.isNew };
}

/** Takes one case in with all its words, as it stood there. What an earlier import brought is left as it is. */
export async function takeCase(tx: Kysely<Schema>, { run, by, old }: { run: Run; by: Actor; old: OldCase }): Promise<Taken> {
  const { id, format } = run;
  const known = await tx
    .selectFrom("imported_cases")
    .select("case_number")
    .where("source", "=", format)
    .where("source_id", "=", old.id)
    .executeTakeFirst();
  if (known) return KNOWN;
  const firm = await theFirm(tx);
  const customer = await customerOf(tx, { run, customer: old.customer });
  const language = languageOf(old.words.find(({ from }) => from === "customer")?.text ?? old.subject, firm.language);
  const subject = old.subject.slice(0, 500);
  const closed = old.state === "closed";
  const { number } = await tx
    .insertInto("cases")
    .values({
      customer_id: customer.id,
      internal: sql<boolean>`(select relation = 'internal' from customers where id = ${customer.id})`,
      subject,
      shielded_subject: shieldLine(subject, language),
      channel: old.channel,
      language,
      state: closed ? "closed" : "open",
      queue_rank: closed ? 3 : 0,
      waiting_for: old.state === "waiting" ? "customer" : "us",
      customer_phrase: closed ? "closed" : old.state === "waiting" ? "waiting_for_you" : "received",
      opened_at: old.openedAt,
      last_message_at: old.openedAt,
    })
    .returning("number")
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("imported_cases")
    .values({ source: format, source_id: old.id, case_number: number, import_id: id })
    .execute();
  await writeOldWords(tx, { number, customerId: customer.id, language, old });
  if (old.tags.length > 0) await giveTags(tx, { number, names: old.tags, by });
  if (closed) {
    await tx
      .insertInto("closures")
      .values({ case_number: number, because: "agent", words: format, closed_at: old.closedAt ?? old.openedAt })
      .execute();
  } else if (old.state === "open") await oweNews(tx, number);
  await placeInQueue(tx, number);
  await happened(tx, { what: "case.imported", by, caseNumber: number, customerId: customer.id, detail: { import: id } });
  return { ...NOTHING, cases: 1, customers: customer.made ? 1 : 0 };
}
