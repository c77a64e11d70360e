import type { Kysely } from "kysely";
import type { Area } from "#contract/messages.ts";
import { evidenceOf } from "#contract/naming-evidence.ts";
import type { Schema } from "#database/schema.ts";
import { AREAS, type Range } from "#reader/labels.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { lockCase } from "../cases/locking.ts";
import { settleExample } from "../examples/settling.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { messageOf, standingOn } from "./standing.ts";

export interface NewNaming {
  number: number;
  message: number;
  /** None at all says that the words show none of the four. */
  areas: readonly Area[];
  quote?: Range | null;
  by: Actor;
}

/** Says which areas of behaviour a customer's words show. The reader's guess is only a guess until somebody keeps it here. */
export async function nameBehaviour(db: Kysely<Schema>, { number, message, areas, quote, by }: NewNaming): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { customer_id } = await lockCase(tx, number);
    const words = await messageOf(tx, { number, message });
    if (words.direction !== "in" || words.automatic !== null) throw new Refusal("naming.not_customers_words");
    if (quote && (quote[0] >= quote[1] || quote[1] > words.text.length)) throw new Refusal("naming.bad_quote");

    const named = AREAS.filter((area) => areas.includes(area));
    const standing = await standingOn(tx, message);
    const evidence = evidenceOf(
      { areas: named, quote },
      { standing: standing?.areas ?? [], labels: words.reading?.labels ?? [] },
    );
    const now = JSON.stringify(named.map((area) => ({ area, evidence: evidence[area] })));
    if (standing && JSON.stringify(standing.areas) === now) throw new Refusal("naming.already_so");

    const { id } = await tx
      .insertInto("namings")
      .values({
        message_id: message,
        case_number: number,
        customer_id,
        areas: named,
        evidence: JSON.stringify(evidence),
        author_id: accountIdOf(by),
        author_name: authorNameOf(by),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await settleExample(tx, words);
    return happened(tx, {
      what: "behaviour.named",
      by,
      caseNumber: number,
      customerId: customer_id,
      detail: { naming: id, message, areas: named },
    });
  });
}
