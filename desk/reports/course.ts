import type { Hour, Past, PastHappening } from "./past.ts";

type WaitingFor = "us" | "colleagues" | "customer";

/** Where a case stands: whether it is open, who moves next, in which stage. */
interface Stand {
  open: boolean;
  waitingFor: WaitingFor;
  stage: number;
}

/** A stretch of time in which one thing about a case stayed as it was; `until` is null while it lasts. */
export interface Stretch<T> {
  of: T;
  from: Hour;
  until: Hour | null;
}

export interface Course {
  waits: Stretch<WaitingFor>[];
  stays: Stretch<number>[];
  /** Messages in which the customer had to ask: they came while the next word was ours. */
  asking: Set<number>;
}

const NOT_YET: Stand = { open: false, waitingFor: "us", stage: 1 };

/** The course of a case, from what happened in it. What was taken back has not happened. */
export function courseOf({ happenings, messages }: Pick<Past, "happenings" | "messages">): Course {
  const byMachine = new Set(messages.filter(({ automatic }) => automatic).map(({ id }) => id));
  const course: Course = { waits: [], stays: [], asking: new Set() };
  let stand = NOT_YET;
  // An act writes several happenings at one hour. Who answers what we asked did so before the answer turned the case to us.
  let before = { at: Number.NaN, stand };
  for (const happening of standing(happenings)) {
    if (happening.at.at !== before.at) before = { at: happening.at.at, stand };
    const message = happening.what === "message.received" ? (happening.detail.message as number) : null;
    if (message !== null && byMachine.has(message)) continue;
    if (message !== null && before.stand.open && before.stand.waitingFor !== "customer") course.asking.add(message);
    stand = { ...stand, ...changeOf(happening) };
    follow(course.waits, stand.open ? stand.waitingFor : null, happening.at);
    follow(course.stays, stand.open ? stand.stage : null, happening.at);
  }
  return course;
}

function standing(happenings: readonly PastHappening[]): PastHappening[] {
  const undone = new Set(happenings.filter(({ what }) => what === "act.undone").map(({ detail }) => detail.happening));
  return happenings.filter(({ id, what, detail }) => !undone.has(id) && !(what === "case.reopened" && detail.because === "undo"));
}

function follow<T>(stretches: Stretch<T>[], of: T | null, at: Hour): void {
  // What lasted no time, between two happenings of one act, was never so.
  if (stretches.at(-1)?.until === null && stretches.at(-1)!.from.at === at.at) {
    stretches.pop();
    const earlier = stretches.at(-1);
    if (earlier?.until?.at === at.at) earlier.until = null;
  }
  const last = stretches.at(-1);
  const lasts = last?.until === null;
  if (lasts && last.of === of) return;
  if (lasts) last.until = at;
  if (of !== null) stretches.push({ of, from: at, until: null });
}

/** What a happening changes of where its case stands. */
function changeOf({ what, detail }: PastHappening): Partial<Stand> {
  switch (what) {
    case "case.opened":
      return { open: true };
    case "case.closed":
      return { open: false };
    case "case.reopened":
      return {
        open: true,
        waitingFor: "us",
        ...(detail.because === "not_yet" || detail.because === "partly" ? { stage: 2 } : {}),
      };
    case "case.staged":
      return { stage: detail.to as number };
    case "case.waiting":
      return { waitingFor: detail.to as WaitingFor };
    case "message.written":
    case "message.no_news":
      // News of an incident changes nobody's turn.
      if (detail.incident) return {};
      // Kept since reports are; before, whoever promised no next word had asked something.
      return { waitingFor: (detail.waitingFor as WaitingFor | undefined) ?? (detail.dueAt ? "us" : "customer") };
    case "confirmation.asked":
      return { waitingFor: "customer", stage: 5 };
    case "choice.sent":
      return { waitingFor: "customer", stage: 3 };
    case "decision.made":
      return { waitingFor: "us", stage: 4 };
    case "case.problem_remains":
      return { waitingFor: "us", stage: 2 };
    case "confirmation.answered":
      return detail.answer === "yes" ? {} : { waitingFor: "us", stage: 2 };
    case "message.received":
    case "message.bounced":
    case "choice.answered":
      return { waitingFor: "us" };
    default:
      return {};
  }
}
