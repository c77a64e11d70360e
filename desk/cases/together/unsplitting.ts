import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../../accounts/actor.ts";
import { Refusal } from "../../refusal.ts";
import { lockCase } from "../locking.ts";
import { leadInto } from "./leading.ts";
import { hasNewsSince } from "./news-since.ts";
import { moveBack } from "./parts.ts";
import type { BeforeSplit } from "./splitting.ts";
import { readThread } from "./standing.ts";

interface Unsplitting {
  splitId: number;
  happening: number;
  by: Actor;
}

/** Gives the messages of a split back. The new number was perhaps read out on the phone already: it leads to the old case since. */
export async function unsplit(tx: Kysely<Schema>, { splitId, happening, by }: Unsplitting): Promise<void> {
  const split = await tx.selectFrom("splits").selectAll().where("id", "=", splitId).executeTakeFirstOrThrow();
  const { case_number: number, new_number: opened } = split;
  const before = split.before as BeforeSplit;
  const found = await lockCase(tx, opened);
  const old = await lockCase(tx, number);
  // Closed meanwhile: its matter would end with one that nobody has ended.
  if (old.state === "closed" || (await hasNewsSince(tx, [opened], happening))) throw new Refusal("undo.news_since");

  for (const { id, customer_id, other_sender } of before.customers)
    await tx.updateTable("messages").set({ customer_id, other_sender }).where("id", "=", id).execute();
  await moveBack(tx, before.moved, { from: opened, to: number });
  await sql`
    update promises set state = 'released', settled_at = now(), settled_by = ${accountIdOf(by)}, settled_because = 'taken back'
    where id = ${before.promise} and state = 'open'`.execute(tx);
  await leadInto(tx, { found, into: number, by });
  await readThread(tx, number);
  await tx
    .updateTable("splits")
    .set({ undone_at: new Date(), undone_by: accountIdOf(by) })
    .where("id", "=", splitId)
    .execute();
}
