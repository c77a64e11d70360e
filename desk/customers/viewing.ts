import { type Kysely, sql } from "kysely";
import type { CustomerView } from "#contract/customers.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { type CaseRowRecord, caseColumns, caseJoins, showRow } from "../cases/row.ts";
import { type RestrictionRecord, restrictionOf, showRestriction } from "../conduct/standing.ts";
import { standingCustomer } from "./locking.ts";
import { mustSeeCustomer, seenBy } from "./seeing.ts";

const SHOWN = 100;

/** One customer: what they said helps, what they are owed, their cases. A merged record's number leads to the one it became part of. */
export async function viewCustomer(db: Kysely<Schema>, { id: asked, by }: { id: number; by: Actor }): Promise<CustomerView> {
  const id = await standingCustomer(db, asked);
  await mustSeeCustomer(db, { id: sql`${id}`, by });
  const [found, { restriction, ...about }, owed, cases, fields] = await Promise.all([
    db.selectFrom("customers").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
    aboutCustomer(db, id),
    db
      .selectFrom("promises")
      .innerJoin("cases", "cases.number", "promises.case_number")
      .select(["promises.case_number", "promises.due_at", "promises.words"])
      .where("cases.customer_id", "=", id)
      .where("promises.state", "=", "open")
      .where(seenBy(by))
      .orderBy("promises.due_at")
      .limit(SHOWN)
      .execute(),
    sql<CaseRowRecord>`select ${caseColumns} from cases c ${caseJoins} where c.customer_id = ${id} and ${seenBy(by, sql`c`)}
      order by c.number desc limit ${SHOWN}`.execute(db),
    db
      .selectFrom("customer_values")
      .select(["field_id as field", "value"])
      .where("customer_id", "=", id)
      .orderBy("field_id")
      .execute(),
  ]);
  return {
    id: found.id,
    name: found.name,
    kind: found.kind,
    language: found.language,
    addressForm: found.address_form,
    relation: found.relation,
    ...about,
    restriction: showRestriction(restriction),
    since: found.created_at.toISOString(),
    erasedAt: found.erased_at?.toISOString() ?? null,
    openPromises: owed.map((promise) => ({
      case: promise.case_number,
      dueAt: promise.due_at.toISOString(),
      words: promise.words,
    })),
    cases: cases.rows.map(showRow),
    fields,
  };
}

type About = Pick<CustomerView, "addresses" | "helps" | "consents" | "organisations" | "people" | "mergedFrom"> & {
  restriction: RestrictionRecord | null;
};

/** All that hangs on the customer alone, in one question. JSON has its instants as PostgreSQL writes them. */
async function aboutCustomer(db: Kysely<Schema>, id: number): Promise<About> {
  const belonging = (whose: "person_id" | "organisation_id", other: "person_id" | "organisation_id") => sql`
    select b.id, json_build_object('id', o.id, 'name', coalesce(nullif(o.name, ''), (select value from customer_addresses where customer_id = o.id
      order by preferred desc, id limit 1), '')) as customer, b.role, b.since
    from belongings b join customers o on o.id = ${sql.ref(`b.${other}`)}
    where ${sql.ref(`b.${whose}`)} = ${id} and b.ended_at is null order by b.id desc limit ${SHOWN}`;
  const list = (rows: ReturnType<typeof sql>) => sql`coalesce((select json_agg(row_to_json(found)) from (${rows}) found), '[]')`;
  const { rows } = await sql<About>`
    select
      ${list(sql`select id, kind, value, note, preferred, undeliverable_since as "undeliverableSince" from customer_addresses
        where customer_id = ${id} order by kind, preferred desc, id`)} as addresses,
      ${list(sql`select id, words, author_name as author, written_at as at from helps where customer_id = ${id} and ended_at is null order by id`)} as helps,
      ${list(sql`select id, what, given, how, words, at, author_name as author from consents
        where customer_id = ${id} and taken_back_at is null order by id desc limit ${SHOWN}`)} as consents,
      ${restrictionOf(sql`${id}`)} as restriction,
      ${list(belonging("person_id", "organisation_id"))} as organisations,
      ${list(belonging("organisation_id", "person_id"))} as people,
      ${list(sql`select c.id, c.name, m.merged_at as at from customer_merges m join customers c on c.id = m.from_id
        where m.into_id = ${id} and m.taken_back_at is null order by m.id`)} as "mergedFrom"`.execute(db);
  const row = rows[0]!;
  const instant = (text: string) => new Date(text).toISOString();
  return {
    restriction: row.restriction,
    addresses: row.addresses.map((one) => ({
      ...one,
      undeliverableSince: one.undeliverableSince === null ? null : instant(one.undeliverableSince),
    })),
    helps: row.helps.map((one) => ({ ...one, at: instant(one.at) })),
    consents: row.consents.map((one) => ({ ...one, at: instant(one.at) })),
    organisations: row.organisations.map((one) => ({ ...one, since: instant(one.since) })),
    people: row.people.map((one) => ({ ...one, since: instant(one.since) })),
    mergedFrom: row.mergedFrom.map((one) => ({ ...one, at: instant(one.at) })),
  };
}
