import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { termsOf } from "../search/terms.ts";

/** Writes the words by which a customer is found: their name, addresses, and the organisations they belong to. */
export async function makeFindable(tx: Kysely<Schema>, id: number): Promise<void> {
  const { rows } = await sql<{ name: string; language: "pl" | "bg" | "en" | null; words: string | null }>`
    select c.name, c.language, (
      select string_agg(found.value, ' ') from (
        select value from customer_addresses where customer_id = c.id
        union all
        select o.name from belongings b join customers o on o.id = b.organisation_id where b.person_id = c.id and b.ended_at is null
      ) found) as words
    from customers c where c.id = ${id}`.execute(tx);
  const { name, language, words } = rows[0]!;
  await sql`update customers set search = array_to_tsvector(${termsOf(`${name} ${words ?? ""}`, language)}::text[]) where id = ${id}`.execute(
    tx,
  );
}

const AT_ONCE = 200;

/** The people of an organisation are found by its name: makes them so again after it has changed, a page at a time. */
export async function makeMembersFindable(db: Kysely<Schema>, { organisationId }: { organisationId: number }): Promise<void> {
  for (let after = 0; ; ) {
    const page = await db
      .selectFrom("belongings")
      .select(["id", "person_id"])
      .where("organisation_id", "=", organisationId)
      .where("ended_at", "is", null)
      .where("id", ">", after)
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    await db.transaction().execute(async (tx) => {
      for (const { person_id } of page) await makeFindable(tx, person_id);
    });
    if (page.length < AT_ONCE) return;
    after = page.at(-1)!.id;
  }
}
