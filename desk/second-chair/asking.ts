import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { whoIsFree } from "../transfers/free.ts";
import { hostsOf } from "./hosts.ts";

/** Asks a colleague to sit beside, or offers to do so oneself. Nobody sits down by it yet. */
export async function askSecondChair(
  db: Kysely<Schema>,
  { number, accountId, words, by }: { number: number; accountId: number | null; words: string; by: Actor },
): Promise<number> {
  const me = personOf(by);
  const sitter = accountId ?? me.id;
  const isOffer = sitter === me.id;
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    const others = (await hostsOf(tx, found)).filter((id) => id !== me.id);
    // Somebody has to be there who is sat beside, and who can say yes.
    if (isOffer && others.length === 0) throw new Refusal("chair.nobody_there");
    if (!isOffer) {
      const asked = (await whoIsFree(tx, { number, but: me.id })).find(({ id }) => id === sitter);
      if (!asked) throw new Refusal("person.unknown");
      if (asked.notFree !== null) throw new Refusal("chair.not_free");
    }
    const chair = await tx
      .insertInto("second_chairs")
      .values({ case_number: number, customer_id: found.customer_id, account_id: sitter, asked_by: me.id, words })
      .onConflict((clash) => clash.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!chair) throw new Refusal("chair.taken");
    const hears = isOffer ? others : [sitter];
    await tx
      .insertInto("notices")
      .values(
        hears.map((account_id) => ({
          account_id,
          kind: isOffer ? ("chair_offered" as const) : ("chair_asked" as const),
          case_number: number,
          chair_id: chair.id,
        })),
      )
      .execute();
    await happened(tx, {
      what: isOffer ? "chair.offered" : "chair.asked",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { chair: chair.id, account: sitter },
    });
    return chair.id;
  });
}
