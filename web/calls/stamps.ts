import type { CallView } from "#contract/call-shapes.ts";
import { type Bypass, ENDING, mayClaimRecording, mayStepOn, type Outcome, type RecordingState, RUNGS } from "#contract/ladder.ts";
import type { Allowed } from "#contract/shapes.ts";

/**
 * Something done in a call, named by the device that did it: it holds at once on the screen, waits on the device, and is sent in its turn.
 * What is sent again under its name is done once.
 */
export type Stamp = { clientId: string; at: string } & (
  | { kind: "step"; rung: number; bypass?: { because: Bypass; words: string } }
  | { kind: "judge"; rung: number; outcome: Outcome; because: string }
  | { kind: "line"; as: "note" | "quote" | "said"; text: string; rung: number | null }
  | { kind: "promise"; words: string; dueAt: string; phone?: string; rung: number | null }
  | { kind: "recording"; state: RecordingState; on: boolean; words: string }
  | { kind: "ladder"; on: boolean }
  | { kind: "end"; ending: Ending }
);
export type StampOf<K extends Stamp["kind"]> = Extract<Stamp, { kind: K }>;

export interface Ending {
  agreed: string;
  nextStep: string;
  nextAt: string | null;
  reached: boolean;
  /** The break of whoever was in it begins; nothing keeps why. */
  hard: boolean;
  meantForCustomer: boolean;
  closingWords: string;
  writtenBy?: string;
}

/** An end without anything to say: somebody was spoken with, and nothing was agreed. */
export const NOTHING: Ending = {
  agreed: "",
  nextStep: "",
  nextAt: null,
  reached: true,
  hard: false,
  meantForCustomer: false,
  closingWords: "",
};

interface Beginning {
  clientId: string;
  at: string;
  case: CallView["case"];
  customer: CallView["customer"];
  agent: CallView["agent"];
  direction: CallView["direction"];
  phone: string;
}

/** A call as it is before the desk has heard of it. */
export function begunCall({ clientId, at, ...given }: Beginning): CallView {
  return withMay({
    ...given,
    id: 0,
    clientId,
    source: "hand",
    startedAt: at,
    connection: null,
    endedAt: null,
    endedAs: null,
    // For colleagues who ring as customers the desk turns it off with its first answer (S3-28).
    ladderOn: true,
    rung: null,
    rungs: [],
    notes: [],
    recording: { state: "off", on: false, words: "", at: null, mayBeClaimed: false },
    recordings: [],
    agreed: "",
    nextStep: "",
    nextAt: null,
    promiseId: null,
    closingWords: "",
    reason: { owed: false, words: null },
    threatReport: null,
    may: {},
  });
}

/** The call as it is once a stamp is done; one that the desk knows already changes nothing. */
export function withStamp(view: CallView, stamp: Stamp): CallView {
  switch (stamp.kind) {
    case "step":
      return withStep(view, stamp);
    case "judge":
      return withOutcome(view, stamp);
    case "line":
      return withLine(view, { ...stamp, kind: stamp.as, text: stamp.text });
    case "promise":
      // The desk finds the words of a call-back; until then its number says what it is.
      return withLine(view, { ...stamp, kind: "promise", text: stamp.words || (stamp.phone ?? "") });
    case "recording": {
      const { state, on, words, at } = stamp;
      const recording = { state, on, words: words || view.recording.words, at, mayBeClaimed: mayClaimRecording({ state, on }) };
      return { ...view, recording };
    }
    case "ladder":
      return withMay({ ...view, ladderOn: stamp.on });
    case "end":
      return withEnd(view, stamp);
  }
}

function withStep(view: CallView, { clientId, rung, at, bypass }: StampOf<"step">): CallView {
  if (view.rungs.some((visit) => visit.clientId === clientId)) return view;
  const visit = { clientId, rung, at, by: view.agent, bypass: bypass ?? null, outcome: null, because: "", judgedAt: null };
  return withMay({ ...view, rung, rungs: [...view.rungs, visit] });
}

/** A judgement is of the rung that stands: of the newest time it was stepped onto. */
function withOutcome(view: CallView, { rung, outcome, because, at }: StampOf<"judge">): CallView {
  const last = view.rungs.length - 1;
  if (view.rungs[last]?.rung !== rung) return view;
  return withMay({
    ...view,
    rungs: view.rungs.map((visit, index) => (index === last ? { ...visit, outcome, because, judgedAt: at } : visit)),
  });
}

type Line = Pick<CallView["notes"][number], "clientId" | "kind" | "text" | "rung" | "at">;

function withLine(view: CallView, { clientId, kind, text, rung, at }: Line): CallView {
  if (view.notes.some((line) => line.clientId === clientId)) return view;
  return { ...view, notes: [...view.notes, { clientId, kind, text, rung, at, by: view.agent, promiseId: null }] };
}

function withEnd(view: CallView, { at, ending }: StampOf<"end">): CallView {
  if (view.endedAt !== null) return view;
  const byUs = view.rung === ENDING && view.rungs.at(-1)?.outcome !== "calmed";
  const { agreed, nextStep, nextAt, closingWords } = ending;
  return withMay({
    ...view,
    endedAt: at,
    endedAs: byUs ? "by_us" : ending.reached ? "finished" : "not_reached",
    recording: { ...view.recording, on: false, mayBeClaimed: false },
    agreed,
    nextStep,
    nextAt,
    closingWords: byUs ? closingWords : "",
    reason: { owed: byUs, words: null },
  });
}

/** What may be done next; the same question that the desk asks (`contract/ladder.ts`). */
function withMay(view: CallView): CallView {
  const standing: Allowed = view.endedAt === null ? true : "call.ended";
  const on = { ladderOn: view.ladderOn, visits: view.rungs };
  const rungs = RUNGS.map((rung): [string, Allowed] => [
    `rung${rung}`,
    standing === true ? mayStepOn(on, rung, false) : standing,
  ]);
  return {
    ...view,
    may: {
      ...view.may,
      ...Object.fromEntries(rungs),
      bypass: standing === true ? mayStepOn(on, ENDING, true) : standing,
      judge: standing !== true ? standing : view.rungs.length > 0 ? true : "rung.not_standing",
      note: true,
      promise: standing,
      ladder: standing,
      recording: standing,
      end: standing,
    },
  };
}
