import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { knownWordsOf } from "./known-words.ts";
import { personOf } from "./may.ts";
import { hashPassword, passwordMatches, refuseWeakPassword } from "./password.ts";
import { endSessions } from "./sessions.ts";

interface Change {
  current: string;
  next: string;
  /** The session that asks; the others end. */
  sessionId: number | null;
  by: Actor;
}

/** Changes a person's own password. */
export async function changePassword(db: Kysely<Schema>, { current, next, sessionId, by }: Change): Promise<void> {
  const { id } = personOf(by);
  const account = await db
    .selectFrom("accounts")
    .select(["password_hash", "name", "email"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  if (!(await passwordMatches(current, account.password_hash))) throw new Refusal("password.wrong");
  refuseWeakPassword(next, await knownWordsOf(db, account));
  const hash = await hashPassword(next);
  await db.transaction().execute(async (tx) => {
    await tx.updateTable("accounts").set({ password_hash: hash }).where("id", "=", id).execute();
    await endSessions(tx, { accountId: id, except: sessionId });
    await happened(tx, { what: "account.password_changed", by, detail: { account: id } });
  });
}
