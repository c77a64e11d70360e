import { courseOf } from "./course.ts";
import type { Hour, Past, PastMessage, PastPromise } from "./past.ts";
import { type Share, STAY_LIMITS } from "./share.ts";

const A_DAY = 86_400;

/** What a case adds to the counts, as of an hour: nothing that lies after it, and nothing that still goes on save where the case stands. */
export function sharesOf(past: Past, asOf: number): Share[] {
  const course = courseOf(past);
  const shares = [
    ...past.promises.flatMap((promise) => sharesOfPromise(promise, asOf)),
    ...whoSpokeFirst(past.messages, course.asking),
    ...course.waits.flatMap(({ of, from, until }) =>
      until ? [share("waiting", until, `${of}:${past.matter ?? "unsaid"}`, until.at - from.at)] : [],
    ),
    ...course.stays.flatMap(({ of, from, until }) =>
      until ? [share("stages", until, `${of}:${limitOf(until.at - from.at)}`, until.at - from.at)] : [],
    ),
  ];
  const stay = course.stays.at(-1);
  // Where a case is now its row knows best; since when, its course.
  if (past.state === "open" && stay && stay.until === null) shares.push(share("standing", stay.from, String(past.stage), 0));
  return together(shares);
}

const share = (question: Share["question"], { day }: Hour, kind: string, seconds: number): Share => ({
  question,
  day,
  kind,
  count: 1,
  seconds: Math.max(0, Math.round(seconds)),
});

/** Promises the customer was told of, on the day they came due, and how long the news or deed took, on the day it came. */
function sharesOfPromise(promise: PastPromise, asOf: number): Share[] {
  const { told, state, made, due, settled, because, what } = promise;
  // Taken back, it was never heard of.
  if (!told || because === "taken back") return [];
  const fate = fateOf(promise, asOf);
  const shares = fate ? [share("promises", due, fate, 0)] : [];
  if (settled && (state === "kept" || state === "late"))
    shares.push(share("waiting", settled, `about_${what}`, settled.at - made.at));
  return shares;
}

/** What is moved or released after its hour was late all the same. Open and not yet due, it has no fate. */
function fateOf({ state, due, settled }: PastPromise, asOf: number): string | null {
  if (!settled) return due.at < asOf ? "late" : null;
  if (state === "late" || settled.at > due.at) return "late";
  return state;
}

/** Our words, by whether the customer had to ask for them since our last ones; a first answer is kept apart. */
function whoSpokeFirst(messages: readonly PastMessage[], asking: ReadonlySet<number>): Share[] {
  const shares: Share[] = [];
  let asked = false;
  for (const { id, out, automatic, withdrawn, said } of messages) {
    if (!out) asked ||= asking.has(id);
    if (!out || automatic || withdrawn) continue;
    const when = shares.length === 0 ? "first_" : "";
    shares.push(share("first_to_speak", said, `${when}${asked ? "asked" : "unasked"}`, 0));
    asked = false;
  }
  return shares;
}

const limitOf = (seconds: number): string => STAY_LIMITS.find(([, days]) => seconds <= days * A_DAY)![0];

/** Shares of one kind and day are one. */
function together(shares: readonly Share[]): Share[] {
  const summed = new Map<string, Share>();
  for (const each of shares) {
    const key = `${each.question} ${each.day} ${each.kind}`;
    const known = summed.get(key);
    if (!known) summed.set(key, { ...each });
    else {
      known.count += each.count;
      known.seconds += each.seconds;
    }
  }
  return [...summed.values()];
}
