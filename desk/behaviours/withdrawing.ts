import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { lockCase } from "../cases/locking.ts";
import { settleExample } from "../examples/settling.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { messageOf } from "./standing.ts";

/** Takes back all that somebody has said of a message's words. What others said stands; where nobody did, the reader's guess. */
export async function withdrawNaming(
  db: Kysely<Schema>,
  { number, message, by }: { number: number; message: number; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { customer_id } = await lockCase(tx, number);
    const words = await messageOf(tx, { number, message });
    const own = tx
      .updateTable("namings")
      .set({ withdrawn_at: new Date() })
      .where("message_id", "=", message)
      .where("withdrawn_at", "is", null);
    // Programs have no account: they are known by the name of their token.
    const taken = await (by.kind === "agent"
      ? own.where("author_id", "=", by.id)
      : own.where("author_id", "is", null).where("author_name", "=", by.kind === "program" ? by.name : "")
    )
      .returning("id")
      .execute();
    if (taken.length === 0) throw new Refusal("naming.not_yours");
    await settleExample(tx, words);
    return happened(tx, {
      what: "behaviour.withdrawn",
      by,
      caseNumber: number,
      customerId: customer_id,
      detail: { namings: taken.map(({ id }) => id), message },
    });
  });
}

/** Undo of a naming: what stood before it stands again. */
export async function takeNamingBack(tx: Kysely<Schema>, undone: Reversed<{ naming: number }>): Promise<void> {
  const { naming, message } = undone.detail;
  await mark(tx, { namings: [naming], withdrawn: true });
  await settleExample(tx, await messageOf(tx, { number: undone.caseNumber, message }));
}

/** Undo of a withdrawal. */
export async function letNamingsStand(tx: Kysely<Schema>, undone: Reversed<{ namings: number[] }>): Promise<void> {
  const { namings, message } = undone.detail;
  await mark(tx, { namings, withdrawn: false });
  await settleExample(tx, await messageOf(tx, { number: undone.caseNumber, message }));
}

interface Reversed<Of> {
  caseNumber: number;
  detail: Of & { message: number };
}

async function mark(tx: Kysely<Schema>, { namings, withdrawn }: { namings: number[]; withdrawn: boolean }): Promise<void> {
  const marked = await tx
    .updateTable("namings")
    .set({ withdrawn_at: withdrawn ? new Date() : null })
    .where("id", "in", namings)
    .where("withdrawn_at", withdrawn ? "is" : "is not", null)
    .returning("id")
    .execute();
  if (marked.length === 0) throw new Refusal("undo.overtaken");
}
