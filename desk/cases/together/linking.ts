import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../../accounts/actor.ts";
import { mustSeeCase } from "../../customers/seeing.ts";
import { happened } from "../../happenings/writing.ts";
import { Refusal } from "../../refusal.ts";
import { lockCase } from "../locking.ts";

export type LinkKind = "same_matter" | "caused_by" | "follows";

/** Links two cases, open or closed; it shows on both. */
export async function linkCases(
  db: Kysely<Schema>,
  { number, to, kind, by }: { number: number; to: number; kind: LinkKind; by: Actor },
): Promise<{ id: number; happening: number }> {
  if (number === to) throw new Refusal("link.same_case");
  await mustSeeCase(db, { number: sql`${to}::bigint`, by });
  return db.transaction().execute(async (tx) => {
    const first = await lockCase(tx, Math.min(number, to));
    const second = await lockCase(tx, Math.max(number, to));
    if (await areLinked(tx, number, to)) throw new Refusal("link.already");
    const { id } = await tx
      .insertInto("case_links")
      .values({ from_number: number, to_number: to, kind, linked_by: accountIdOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    const [here, there] = number < to ? [first, second] : [second, first];
    await happened(tx, {
      what: "case.link_shown",
      by,
      caseNumber: to,
      customerId: there.customer_id,
      detail: { link: id, with: number },
    });
    const happening = await happened(tx, {
      what: "case.linked",
      by,
      caseNumber: number,
      customerId: here.customer_id,
      detail: { link: id, with: to, kind },
    });
    return { id, happening };
  });
}

/** Takes a link away, from either side. */
export async function unlinkCases(
  db: Kysely<Schema>,
  { number, id, by }: { number: number; id: number; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, number);
    const link = await removeLink(tx, { id, by });
    if (!link || (link.from !== number && link.to !== number)) throw new Refusal("link.unknown");
    const other = link.from === number ? link.to : link.from;
    await happened(tx, { what: "case.link_hidden", by, caseNumber: other, detail: { link: id, with: number } });
    return happened(tx, {
      what: "case.unlinked",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { link: id, with: other },
    });
  });
}

/** For the undo of a link: it goes, and the other case hears of it. */
export async function takeLinkBack(
  tx: Kysely<Schema>,
  { id, with: other, number, by }: { id: number; with: number; number: number; by: Actor },
): Promise<void> {
  await removeLink(tx, { id, by });
  await happened(tx, { what: "case.link_hidden", by, caseNumber: other, detail: { link: id, with: number } });
}

/** For the undo of taking one away. */
export async function letLinkStand(
  tx: Kysely<Schema>,
  { id, with: other, number, by }: { id: number; with: number; number: number; by: Actor },
): Promise<void> {
  if (await areLinked(tx, number, other)) throw new Refusal("undo.overtaken");
  await tx.updateTable("case_links").set({ removed_at: null, removed_by: null }).where("id", "=", id).execute();
  await happened(tx, { what: "case.link_shown", by, caseNumber: other, detail: { link: id, with: number } });
}

async function removeLink(tx: Kysely<Schema>, { id, by }: { id: number; by: Actor }) {
  return tx
    .updateTable("case_links")
    .set({ removed_at: new Date(), removed_by: accountIdOf(by) })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returning(["from_number as from", "to_number as to"])
    .executeTakeFirst();
}

async function areLinked(tx: Kysely<Schema>, one: number, other: number): Promise<boolean> {
  const { rows } = await sql`
    select from case_links where least(from_number, to_number) = ${Math.min(one, other)}
      and greatest(from_number, to_number) = ${Math.max(one, other)} and removed_at is null`.execute(tx);
  return rows.length > 0;
}
