import { z } from "zod";
import { Bypass, Outcome, RecordingState, Rung } from "./ladder.ts";
import { Allowed, Instant, Language, Person } from "./shapes.ts";

export const NoteKind = z.enum(["note", "quote", "said", "promise"]);
export type NoteKind = z.output<typeof NoteKind>;
export const Ended = z.enum(["finished", "not_reached", "by_us"]);
export type Ended = z.output<typeof Ended>;

export const RungView = z.object({
  clientId: z.string(),
  rung: Rung,
  at: Instant,
  by: Person.nullable(),
  bypass: z.object({ because: Bypass, words: z.string() }).nullable(),
  outcome: Outcome.nullable(),
  /** Why it was not possible, where it was not. */
  because: z.string(),
  judgedAt: Instant.nullable(),
});
export type RungView = z.output<typeof RungView>;

export const CallNoteView = z.object({
  clientId: z.string(),
  kind: NoteKind,
  text: z.string(),
  /** The rung on which it was written. */
  rung: Rung.nullable(),
  at: Instant,
  by: z.object({ id: z.number().nullable(), name: z.string() }),
  promiseId: z.number().nullable(),
});
export type CallNoteView = z.output<typeof CallNoteView>;

export const RecordingView = z.object({
  id: z.number(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  /** Whether the firm's exchange sent it, or somebody added the file. */
  from: z.enum(["hand", "exchange"]),
  keptAt: Instant,
  keepUntil: Instant,
  removedAt: Instant.nullable(),
  removedBecause: z.enum(["run_out", "objected", "by_hand"]).nullable(),
  /** Whether the asker may hear it. */
  mayHear: Allowed,
});
export type RecordingView = z.output<typeof RecordingView>;

/** A call as it stands in the conversation of its case. */
export const CallCard = z.object({
  id: z.number(),
  direction: z.enum(["in", "out"]),
  agent: Person,
  startedAt: Instant,
  endedAt: Instant.nullable(),
  endedAs: Ended.nullable(),
  /** Each rung that was stepped onto, from the lowest, with its newest judgement. */
  rungs: z.array(z.object({ rung: Rung, outcome: Outcome.nullable() })),
  lines: z.number(),
  agreed: z.string(),
  nextStep: z.string(),
  nextAt: Instant.nullable(),
  recorded: z.boolean(),
});
export type CallCard = z.output<typeof CallCard>;

export const CallView = z.object({
  id: z.number(),
  clientId: z.string(),
  case: z.object({ number: z.number(), subject: z.string(), language: Language }),
  customer: Person,
  agent: Person,
  direction: z.enum(["in", "out"]),
  source: z.enum(["hand", "telephony"]),
  phone: z.string(),
  startedAt: Instant,
  /** What the firm's exchange has told of the connection; null where none has told of this call. */
  connection: z.object({ answeredAt: Instant.nullable(), endedAt: Instant.nullable() }).nullable(),
  endedAt: Instant.nullable(),
  endedAs: Ended.nullable(),
  /** Off for colleagues who call as customers, until it is turned on for the call. */
  ladderOn: z.boolean(),
  /** The rung that stands. */
  rung: Rung.nullable(),
  /** Every rung that was stepped onto, oldest first: what was done, with its hours. */
  rungs: z.array(RungView),
  notes: z.array(CallNoteView),
  recording: z.object({
    state: RecordingState,
    on: z.boolean(),
    /** The words with which it was last announced. */
    words: z.string(),
    at: Instant.nullable(),
    /** Whether "this call is recorded" is true and was said: only then are such words offered. */
    mayBeClaimed: z.boolean(),
  }),
  recordings: z.array(RecordingView),
  agreed: z.string(),
  nextStep: z.string(),
  nextAt: Instant.nullable(),
  promiseId: z.number().nullable(),
  closingWords: z.string(),
  /** Why we ended the call: asked after the break, owed until it is said or there is nothing to say. */
  reason: z.object({ owed: z.boolean(), words: z.string().nullable() }),
  /** The asker's own report that quotes this call; begun with its end where the call was left for a threat. */
  threatReport: z.number().nullable(),
  may: z.record(z.string(), Allowed),
});
export type CallView = z.output<typeof CallView>;
