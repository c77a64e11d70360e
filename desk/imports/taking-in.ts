import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { placeInQueue } from "../cases/placing.ts";
import { languageOf, shieldLine } from "../conversations/understanding.ts";
import { findOrMakeCustomer } from "../customers/finding.ts";
import { standingCustomer } from "../customers/locking.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { oweNews } from "../promises/owing.ts";
import type { Format, OldCase, OldCustomer, OldDesk } from "./old-case.ts";
import { giveTags } from "./tagging.ts";
import { writeOldWords } from "./writing-words.ts";

/** So many at a time: each lot is whole, and mail from the same people waits no longer than for one. */
const AT_ONCE = 50;

export interface TakenIn {
  id: number;
  cases: number;
  customers: number;
  /** Known from an earlier import, and left as they are. */
  known: number;
}

interface Given {
  format: Format;
  old: OldDesk;
  by: Actor;
  /** Told after each lot, from 0 to 1. */
  onProgress?: (part: number) => void;
}

/**
 * Takes customers and cases of another desk in, with their hours as they were. Nothing is mailed to anybody, no acknowledgement, no notice,
 * and nothing is owed but on what is open and waits for us. What an earlier import brought is left as it is, so that one that was interrupted can be begun again.
 */
export async function takeIn(db: Kysely<Schema>, { format, old, by, onProgress }: Given): Promise<TakenIn> {
  const { id } = await db
    .insertInto("imports")
    .values({ format, made_by: accountIdOf(by) })
    .returning("id")
    .executeTakeFirstOrThrow();
  const taken: TakenIn = { id, cases: 0, customers: 0, known: 0 };
  const all = [
    ...old.customers.map(
      ({ customer }) =>
        (tx: Kysely<Schema>) =>
          takeCustomer(tx, { id, format, customer, by }),
    ),
    ...old.cases.map((each) => (tx: Kysely<Schema>) => takeCase(tx, { id, format, old: each.case, by })),
  ];
  for (let done = 0; done < all.length; done += AT_ONCE) {
    const lot = all.slice(done, done + AT_ONCE);
    const counts = await db.transaction().execute(async (tx) => {
      const each = [];
      for (const take of lot) each.push(await take(tx));
      return each;
    });
    for (const { cases, customers, known } of counts) {
      taken.cases += cases;
      taken.customers += customers;
      taken.known += known;
    }
    onProgress?.(Math.min(1, (done + AT_ONCE) / all.length));
  }
  await db.updateTable("imports").set({ done_at: new Date() }).where("id", "=", id).execute();
  return taken;
}

interface Taking {
  id: number;
  format: Format;
  by: Actor;
}

async function takeCustomer(tx: Kysely<Schema>, taking: Taking & { customer: OldCustomer }) {
  const { made, known } = await customerOf(tx, taking);
  return { cases: 0, customers: made ? 1 : 0, known: known ? 1 : 0 };
}

/** The customer that this one is here: the one of an earlier line, the one with the address, or a new one. */
async function customerOf(tx: Kysely<Schema>, { id, format, customer, by }: Taking & { customer: OldCustomer }) {
  const sourceId = customer.id ?? customer.email ?? customer.phone;
  if (sourceId !== null) {
    const known = await tx
      .selectFrom("imported_customers as i")
      .select("i.customer_id as id")
      .where("i.source", "=", format)
      .where("i.source_id", "=", sourceId)
      .executeTakeFirst();
    if (known) return { id: await standingCustomer(tx, known.id), made: false, known: true };
  }
  const found = await findOrMakeCustomer(tx, {
    name: customer.name.slice(0, 200),
    email: customer.email ?? undefined,
    phone: customer.phone ?? undefined,
    by,
  });
  if (sourceId !== null || found.isNew) {
    await tx
      .insertInto("imported_customers")
      // A name alone is nobody's sign; the number given here keeps the line apart, and lets the import be taken back.
      .values({
        source: format,
        source_id: (sourceId ?? `customer ${found.id}`).slice(0, 200),
        customer_id: found.id,
        import_id: id,
        made: found.isNew,
      })
      .onConflict((clash) => clash.doNothing())
      .execute();
  }
  return { id: found.id, made: found.isNew, known: false };
}

async function takeCase(tx: Kysely<Schema>, { id, format, old, by }: Taking & { old: OldCase }) {
  const known = await tx
    .selectFrom("imported_cases")
    .select("case_number")
    .where("source", "=", format)
    .where("source_id", "=", old.id)
    .executeTakeFirst();
  if (known) return { cases: 0, customers: 0, known: 1 };
  const firm = await theFirm(tx);
  const customer = await customerOf(tx, { id, format, by, customer: old.customer });
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
  return { cases: 1, customers: customer.made ? 1 : 0, known: 0 };
}
