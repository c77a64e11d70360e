import type { Kysely } from "kysely";
import type { OptionWords } from "#contract/options.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { writeOption } from "./option.ts";

/** Adds something that could be done. It is told to nobody before the choice is sent. */
export async function addOption(
  db: Kysely<Schema>,
  { number, words, by }: { number: number; words: OptionWords; by: Actor },
): Promise<{ id: number; happening: number }> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    const id = await writeOption(tx, { found, words, firstId: null, by });
    const happening = await happened(tx, {
      what: "option.added",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { option: id, kind: words.kind, what: words.what },
    });
    return { id, happening };
  });
}
