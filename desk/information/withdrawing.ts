import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { LockedCase } from "../cases/locking.ts";
import { unmakePromise } from "../promises/keeping.ts";
import { Refusal } from "../refusal.ts";

interface Selected {
  selection: number;
  insteadOf: number | null;
  promise: number | null;
  line: { phrase: LockedCase["customer_phrase"]; text: string; toldAt: string | null; to: string } | null;
}

/** Undo of a decision: what stood before it stands again, on the customer's page too unless somebody has written there since. */
export async function takeSelectionBack(
  tx: Kysely<Schema>,
  { detail, found }: { detail: Selected; found: LockedCase },
): Promise<void> {
  const ended = await tx
    .updateTable("selections")
    .set({ ended_at: new Date() })
    .where("id", "=", detail.selection)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!ended) throw new Refusal("undo.overtaken");
  if (detail.insteadOf !== null) {
    await tx.updateTable("selections").set({ ended_at: null }).where("id", "=", detail.insteadOf).execute();
  }
  if (detail.promise !== null) await unmakePromise(tx, detail.promise);
  if (detail.line && found.customer_line === detail.line.to) {
    await tx
      .updateTable("cases")
      .set({
        customer_phrase: detail.line.phrase,
        customer_line: detail.line.text,
        customer_told_at: detail.line.toldAt === null ? null : new Date(detail.line.toldAt),
      })
      .where("number", "=", found.number)
      .execute();
  }
}
