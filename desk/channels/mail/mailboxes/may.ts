import type { Actor } from "../../../accounts/actor.ts";
import { Refusal } from "../../../refusal.ts";

/** Mailboxes hold passwords and decide where the firm's mail goes. */
export function mayKeepMailboxes(by: Actor): true | string {
  return by.kind === "desk" || (by.kind === "agent" && by.role === "admin") || "mailbox.admin_only";
}

/** The ledger shows mails that became nobody's case yet, whoever they were meant for. */
export function mayReadLedger(by: Actor): true | string {
  return (by.kind === "agent" && by.role !== "agent") || "mail.supervisor_only";
}

export function refuseUnless(answer: true | string): void {
  if (answer !== true) throw new Refusal(answer);
}
