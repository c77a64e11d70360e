import type { Kysely } from "kysely";
import type { OptionWords } from "#contract/options.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { standingOption, writeOption } from "./option.ts";
import { markOptions } from "./withdrawing.ts";

/** Says an option in other words. What the customer chooses from now does not change under their eyes. */
export async function rewordOption(
  db: Kysely<Schema>,
  { number, option, words, by }: { number: number; option: number; words: OptionWords; by: Actor },
): Promise<{ id: number; happening: number }> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    const before = await standingOption(tx, { number, id: option });
    const sent = await tx
      .selectFrom("choice_options")
      .innerJoin("choices", "choices.id", "choice_options.choice_id")
      .select("choices.id")
      .where("option_id", "=", option)
      .where("choices.lapsed_at", "is", null)
      .executeTakeFirst();
    if (sent) throw new Refusal("option.with_customer");
    await markOptions(tx, { ids: [option], withdrawn: true });
    const id = await writeOption(tx, { found, words, firstId: before.first_id ?? before.id, by });
    const happening = await happened(tx, {
      what: "option.reworded",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { option: id, before: option, what: words.what },
    });
    return { id, happening };
  });
}
