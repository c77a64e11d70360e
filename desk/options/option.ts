import type { Kysely } from "kysely";
import type { OptionWords } from "#contract/options.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import type { LockedCase } from "../cases/locking.ts";
import { Refusal } from "../refusal.ts";

/** Writes one wording of an option, inside an act that has locked its case. */
export async function writeOption(
  tx: Kysely<Schema>,
  { found, words, firstId, by }: { found: LockedCase; words: OptionWords; firstId: number | null; by: Actor },
): Promise<number> {
  if (words.feasibility === "impossible" && words.whyNot === "") throw new Refusal("option.why_not_missing");
  const from = words.from === null ? null : new Date(words.from);
  const until = words.until === null ? null : new Date(words.until);
  if (from && (!until || from >= until)) throw new Refusal("option.bad_span");
  const { id } = await tx
    .insertInto("options")
    .values({
      case_number: found.number,
      customer_id: found.customer_id,
      first_id: firstId,
      kind: words.kind,
      what: words.what,
      from_at: from,
      until_at: until,
      cost_to_customer: words.costToCustomer,
      legal_basis: words.legalBasis,
      needs: words.needs,
      feasibility: words.feasibility,
      cost_to_us: words.costToUs,
      who_decides: words.whoDecides,
      why_not: words.whyNot,
      author_id: accountIdOf(by),
      author_name: authorNameOf(by),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A standing option of the case, or the refusal that there is none such. */
export async function standingOption(tx: Kysely<Schema>, { number, id }: { number: number; id: number }) {
  const option = await tx
    .selectFrom("options")
    .select(["id", "first_id", "what"])
    .where("id", "=", id)
    .where("case_number", "=", number)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  if (!option) throw new Refusal("option.unknown");
  return option;
}
