import type { CaseRow } from "#contract/case-shapes.ts";
import { dayOf } from "./days.ts";

export const GROUPS = ["now", "today", "later", "customer", "colleagues", "snoozed", "closed"] as const;
export type GroupName = (typeof GROUPS)[number];
export type Group = { name: GroupName; rows: CaseRow[] };

/** A promise due within half an hour asks for attention now. */
const NOW_MINUTES = 30;

/** A case that nobody looks after and nobody has answered yet. */
const isNewAndUnowned = (row: CaseRow): boolean => row.owner === null && row.stage === 1;

/** When a snoozed case comes back at the latest: at its hour or that of its promise. */
const wakesAt = ({ snooze, dueAt }: CaseRow): number =>
  Math.min(...[snooze?.until, dueAt].map((at) => (at ? Date.parse(at) : Number.POSITIVE_INFINITY)));

/** Its hour has come, and the desk is just about to wake it. */
const isAwake = (row: CaseRow, now: Date): boolean => wakesAt(row) <= now.getTime();

const byWaking = (a: CaseRow, b: CaseRow): number => {
  const [first, second] = [wakesAt(a), wakesAt(b)];
  return first === second ? a.number - b.number : first - second;
};

/** Where a case stands in the queue at this moment, in the agent's own time zone. */
export function groupOf(row: CaseRow, { now, timeZone }: { now: Date; timeZone: string }): GroupName {
  if (row.state === "closed") return "closed";
  if (row.snooze !== null) return isAwake(row, now) ? "now" : "snoozed";
  if (row.waitingFor === "customer") return "customer";
  const due = row.dueAt === null ? null : new Date(row.dueAt);
  const pressing = due !== null && due.getTime() - now.getTime() <= NOW_MINUTES * 60_000;
  // A promise to the customer holds while a colleague looks for the answer, so a pressing one leaves the waiting group.
  if (row.waitingFor === "colleagues") return pressing ? "now" : "colleagues";
  if (pressing || isNewAndUnowned(row)) return "now";
  // News is owed and no time was named: that has to be mended today.
  if (due === null) return "today";
  return dayOf(due, timeZone) <= dayOf(now, timeZone) ? "today" : "later";
}

const byPromise = (a: CaseRow, b: CaseRow): number => {
  if (a.dueAt !== b.dueAt) {
    if (a.dueAt === null) return 1;
    if (b.dueAt === null) return -1;
    const apart = Date.parse(a.dueAt) - Date.parse(b.dueAt);
    if (apart !== 0) return apart;
  }
  return a.number - b.number;
};

/** Loud customers must not win: the longest silence first where no promise orders the cases. */
const bySilence = (a: CaseRow, b: CaseRow): number =>
  Date.parse(a.lastMessageAt) - Date.parse(b.lastMessageAt) || a.number - b.number;

/** The queue in its groups, each in the order in which news is owed; groups without cases are left out. */
export function groupCases(rows: readonly CaseRow[], moment: { now: Date; timeZone: string }): Group[] {
  const found = new Map<GroupName, CaseRow[]>();
  for (const row of rows) {
    const name = groupOf(row, moment);
    const group = found.get(name);
    if (group) group.push(row);
    else found.set(name, [row]);
  }
  return GROUPS.flatMap((name): Group[] => {
    const group = found.get(name);
    if (!group) return [];
    // The closed ones come from the server newest first, and stay so.
    if (name === "closed") return [{ name, rows: group }];
    if (name === "snoozed") return [{ name, rows: group.toSorted(byWaking) }];
    return [{ name, rows: group.toSorted(name === "customer" || name === "colleagues" ? bySilence : byPromise) }];
  });
}
