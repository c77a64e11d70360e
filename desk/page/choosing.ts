import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { type LockedCase, lockCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { bringBack } from "./bringing-back.ts";
import { takeWords } from "./writing.ts";

export interface Choosing {
  caseNumber: number;
  customerId?: number;
  /** Null with words: a wish of the customer's own. */
  option: number | null;
  words: string;
  secondReading?: boolean;
}

/** What a choice did: all but `chosen` changed nothing, save that words with it have arrived as a message (not with `gone`: they are asked again). */
export type Chosen = "chosen" | "already" | "nothing" | "not_open" | "gone";

/**
 * The customer says which option it shall be, or what would be better. It may be said anew until somebody decides; the case comes back to
 * whoever looks after it.
 */
export function chooseOption(db: Kysely<Schema>, choosing: Choosing): Promise<Chosen> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, choosing.caseNumber);
    const effect = await effectOf(tx, { found, choosing });
    if (effect.outcome === "chosen") await write(tx, { found, choosing, standing: effect.standing });
    if (choosing.words !== "" && effect.outcome !== "gone") {
      await takeWords(tx, {
        caseNumber: found.number,
        customerId: choosing.customerId,
        text: choosing.words,
        secondReading: choosing.secondReading,
      });
    }
    if (effect.outcome === "chosen") await comeBack(tx, { found, askedBy: effect.standing.asked_by });
    return effect.outcome;
  });
}

interface Standing {
  id: number;
  asked_by: number | null;
  chosen_id: number | null;
  words: string;
  is_answered: boolean;
  is_offered: boolean;
  what: string | null;
}

type Effect = { outcome: "chosen"; standing: Standing } | { outcome: Exclude<Chosen, "chosen"> };

async function effectOf(
  tx: Kysely<Schema>,
  { found, choosing: { customerId, option, words } }: { found: LockedCase; choosing: Choosing },
): Promise<Effect> {
  if (option === null && words === "") return { outcome: "nothing" };
  // It is the case's own customer who was asked.
  if (customerId !== undefined && customerId !== found.customer_id) return { outcome: "not_open" };
  const { rows } = await sql<Standing>`
    select q.id, q.asked_by, q.chosen_id, q.words, q.answered_at is not null as is_answered, exists (
      select from choice_options s join options o on o.id = s.option_id
      where s.choice_id = q.id and o.id = ${option}::bigint and o.withdrawn_at is null) as is_offered,
      (select o.what from options o where o.id = ${option}::bigint and o.case_number = q.case_number) as what
    from choices q where q.case_number = ${found.number} and q.lapsed_at is null`.execute(tx);
  const standing = rows[0];
  if (!standing || found.state === "closed") return { outcome: "not_open" };
  if (option !== null && !standing.is_offered) return { outcome: "gone" };
  const isSame = standing.is_answered && standing.chosen_id === option && (words === "" || standing.words === words);
  return isSame ? { outcome: "already" } : { outcome: "chosen", standing };
}

async function write(
  tx: Kysely<Schema>,
  { found, choosing: { option, words }, standing }: { found: LockedCase; choosing: Choosing; standing: Standing },
): Promise<void> {
  const by: Actor = { kind: "customer", customerId: found.customer_id, name: "" };
  await tx
    .updateTable("choices")
    .set({ chosen_id: option, words, answered_at: new Date() })
    .where("id", "=", standing.id)
    .execute();
  await happened(tx, {
    what: "choice.answered",
    by,
    caseNumber: found.number,
    customerId: found.customer_id,
    detail: { choice: standing.id, option, what: standing.what },
  });
}

async function comeBack(tx: Kysely<Schema>, { found, askedBy }: { found: LockedCase; askedBy: number | null }): Promise<void> {
  await tx
    .updateTable("cases")
    .set({ waiting_for: "us", customer_phrase: "options", customer_told_at: new Date() })
    .where("number", "=", found.number)
    .execute();
  await bringBack(tx, { found, askedBy });
}
