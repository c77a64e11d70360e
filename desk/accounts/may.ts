import type { Role } from "#contract/people.ts";
import type { Allowed } from "#contract/shapes.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";

/**
 * What somebody may do with the desk itself: true, or the code of the refusal that the act would meet.
 * What can be done with a case stands with the case. A program may do what a supervisor may, and nothing that only a
 * person can: it has no drafts, notices, sessions or settings of its own.
 */
const LEAST = {
  admin: { role: "admin", otherwise: "people.admin_only" },
  people: { role: "admin", otherwise: "people.admin_only" },
  tokens: { role: "admin", otherwise: "people.admin_only" },
  health: { role: "admin", otherwise: "people.admin_only" },
  firm: { role: "admin", otherwise: "firm.admin_only" },
  mailboxes: { role: "admin", otherwise: "mailbox.admin_only" },
  widgets: { role: "admin", otherwise: "widget.admin_only" },
  lines: { role: "admin", otherwise: "line.admin_only" },
  webhooks: { role: "admin", otherwise: "webhook.admin_only" },
  imports: { role: "admin", otherwise: "import.admin_only" },
  tags: { role: "admin", otherwise: "tag.admin_only" },
  fields: { role: "admin", otherwise: "field.admin_only" },
  ledger: { role: "supervisor", otherwise: "mail.supervisor_only" },
  incidents: { role: "supervisor", otherwise: "incident.supervisor_only" },
  library: { role: "supervisor", otherwise: "library.supervisor_only" },
  customers: { role: "supervisor", otherwise: "customer.supervisor_only" },
  dataCopies: { role: "supervisor", otherwise: "data_copy.supervisor_only" },
  erasures: { role: "admin", otherwise: "erasure.admin_only" },
  conduct: { role: "supervisor", otherwise: "conduct.supervisor_only" },
  recordings: { role: "supervisor", otherwise: "recording.supervisor_only" },
  team: { role: "supervisor", otherwise: "team.supervisor_only" },
  reports: { role: "supervisor", otherwise: "reports.supervisor_only" },
  /** With teams of which one is no part; with one's own, everybody may. */
  shareViews: { role: "supervisor", otherwise: "view.not_your_team" },
} as const satisfies Record<string, { role: Role; otherwise: string }>;

export type DeskAct = keyof typeof LEAST;

const RANK: Record<Role, number> = { agent: 0, supervisor: 1, manager: 2, admin: 3 };

const roleOf = (by: Actor): Role | null => (by.kind === "agent" ? by.role : by.kind === "program" ? "supervisor" : null);

export function may(by: Actor, act: DeskAct): Allowed {
  // The desk acts for an admin at the keyboard of the machine, or by its own timetable.
  if (by.kind === "desk") return true;
  const role = roleOf(by);
  if (role === null) return "sign_in.needed";
  const { role: least, otherwise } = LEAST[act];
  return RANK[role] >= RANK[least] ? true : otherwise;
}

/** Goes on only where `may` says true. */
export function must(by: Actor, act: DeskAct): void {
  const allowed = may(by, act);
  if (allowed !== true) throw new Refusal(allowed);
}

/** Everything at once, for the interface to grey out what would be refused. */
export function allMay(by: Actor): Record<DeskAct, Allowed> {
  return Object.fromEntries((Object.keys(LEAST) as DeskAct[]).map((act) => [act, may(by, act)])) as Record<DeskAct, Allowed>;
}

/** The person who asks, for what is theirs alone. */
export function personOf(by: Actor): Extract<Actor, { kind: "agent" }> {
  if (by.kind !== "agent") throw new Refusal("sign_in.person_only");
  return by;
}
