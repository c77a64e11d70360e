import { z } from "zod";
import { CallView } from "./call-shapes.ts";
import { endpoint } from "./endpoint.ts";
import { Bypass, ENDING, Outcome, RecordingState, Rung } from "./ladder.ts";
import { Done, Id, Instant, Language } from "./shapes.ts";

/** A name that the device gives to what it writes down, so that what is sent again is not done again. */
const ClientId = z.uuid();
/** The hour on the device, kept within the call and never later than ours; left out, it is ours. */
const At = Instant.optional();

const OnCase = z.object({ number: z.number().int().positive() });
const OnNewCase = z.object({
  customer: z
    .object({
      name: z.string().trim().max(200).optional(),
      email: z.email().max(320).optional(),
      phone: z.string().trim().max(40).optional(),
    })
    .refine((given) => given.name || given.email || given.phone, "a customer needs a name, an email or a phone number"),
  /** What they call about, in one line. */
  subject: z.string().trim().min(1).max(500),
  language: Language.optional(),
});

const Opening = z.object({
  clientId: ClientId,
  /** A case that is there, or the caller of a new one. */
  on: z.union([OnCase, OnNewCase]),
  direction: z.enum(["in", "out"]).default("in"),
  phone: z.string().trim().max(40).default(""),
  at: At,
});

const Line = z.object({
  clientId: ClientId,
  kind: z.enum(["note", "quote", "said"]).default("note"),
  text: z.string().trim().min(1).max(4000),
  rung: Rung.nullable().default(null),
  at: At,
});

const Ending = z.object({
  agreed: z.string().trim().max(2000).default(""),
  nextStep: z.string().trim().max(500).default(""),
  /** With an hour, the next step is a promise; without words, a promise of news. */
  nextAt: Instant.nullable().default(null),
  /** Nobody answered: nothing was said, and nothing that is owed is kept by it. */
  reached: z.boolean().default(true),
  /** Sentences that match team words, which the writer says are meant for the customer: what was agreed stands on their page. */
  meantForCustomer: z.boolean().default(false),
});

const OneCall = z.object({ id: Id });
const OPENS = ["sign_in.person_only", "case.unknown", "internal.team_only", "press.owner_needed", "call.already_in_one"] as const;
const ACTS = ["sign_in.person_only", "call.unknown", "call.not_yours", "call.ended"] as const;
const SAYS = ["promise.in_the_past", "leak.team_words", "leak.colleague_mention", "leak.other_customer"] as const;

export const openCall = endpoint({
  method: "POST",
  path: "/calls",
  contact: true,
  summary: "Begin a call on a case, or with a new case for whoever calls",
  input: Opening,
  output: CallView,
  status: 201,
  refusals: [...OPENS, "break.contact_waits"],
});

export const logCall = endpoint({
  method: "POST",
  path: "/logged-calls",
  summary: "Write a call down that is over: when it was, what was said and what was agreed",
  input: Opening.extend({ at: Instant, endedAt: Instant, lines: z.array(Line).max(200).default([]), ...Ending.shape }),
  output: CallView,
  status: 201,
  refusals: [...OPENS, ...SAYS, "call.bad_hours", "call.unknown"],
});

export const standingCall = endpoint({
  method: "GET",
  path: "/standing-call",
  summary: "The call that the asker is in, wherever they began it",
  output: z.object({ call: CallView.nullable() }),
  refusals: ["sign_in.person_only"],
});

export const showCall = endpoint({
  method: "GET",
  path: "/calls/:id",
  summary: "One call with its rungs, lines, recordings and what the asker may do",
  params: OneCall,
  output: CallView,
  refusals: ["call.unknown"],
});

export const stepOnRung = endpoint({
  method: "POST",
  path: "/calls/:id/rungs",
  summary:
    "Step onto a rung: down freely, up when the rungs below were tried or not possible; to the last at once in a threat or an emergency",
  params: OneCall,
  input: z
    .object({
      clientId: ClientId,
      rung: Rung,
      at: At,
      bypass: z.object({ because: Bypass, words: z.string().trim().max(500).default("") }).optional(),
    })
    .refine(({ rung, bypass }) => !bypass || rung === ENDING, "nothing but the last rung is reached past the others"),
  output: CallView,
  status: 201,
  refusals: [...ACTS, "call.ladder_off", "rung.stands", "rung.not_tried"],
});

export const judgeRung = endpoint({
  method: "POST",
  path: "/calls/:id/outcomes",
  summary: "Say what became of the rung that stands: calmed, no result, or not possible with the reason",
  params: OneCall,
  input: z.object({
    clientId: ClientId,
    rung: Rung,
    outcome: Outcome,
    because: z.string().trim().max(500).default(""),
    at: At,
  }),
  output: CallView,
  status: 201,
  refusals: [...ACTS, "rung.not_standing", "rung.needs_reason"],
});

export const turnLadder = endpoint({
  method: "POST",
  path: "/calls/:id/ladder",
  summary: "Turn the ladder on or off for this call",
  params: OneCall,
  input: z.object({ on: z.boolean() }),
  output: CallView,
  refusals: [...ACTS, "rung.stands"],
});

export const noteInCall = endpoint({
  method: "POST",
  path: "/calls/:id/notes",
  summary: "Write lines down: a note, the customer's own words, or what was said to them; a line sent again is there once",
  params: OneCall,
  input: z.object({ lines: z.array(Line).min(1).max(200) }),
  output: CallView,
  status: 201,
  refusals: ["sign_in.person_only", "call.unknown", "call.not_yours"],
});

export const promiseInCall = endpoint({
  method: "POST",
  path: "/calls/:id/promises",
  summary: "Promise the customer something in the call by an exact time",
  params: OneCall,
  input: z
    .object({
      clientId: ClientId,
      /** Of a call-back the desk has words of its own. */
      words: z.string().trim().max(500).default(""),
      dueAt: Instant,
      /** To ring back at this number: it stands in the list of call-backs, too. */
      phone: z.string().trim().min(2).max(40).optional(),
      rung: Rung.nullable().default(null),
      at: At,
      meantForCustomer: z.boolean().default(false),
    })
    .refine(({ words, phone }) => words !== "" || phone !== undefined, "a promise says what is promised"),
  output: CallView,
  status: 201,
  refusals: [...ACTS, ...SAYS, "call_back.not_valid_phone"],
});

export const changeRecording = endpoint({
  method: "POST",
  path: "/calls/:id/recording",
  summary:
    "Say how it stands with recording: notice or consent with the words that were said, objected, off; and whether it runs",
  params: OneCall,
  input: z.object({
    clientId: ClientId,
    state: RecordingState,
    on: z.boolean(),
    words: z.string().trim().max(2000).default(""),
    at: At,
  }),
  output: CallView,
  status: 201,
  refusals: [...ACTS, "recording.not_announced", "recording.needs_words", "recording.objected"],
});

export const endCall = endpoint({
  method: "POST",
  path: "/calls/:id/end",
  summary:
    "End a call: what was agreed, the next step and when, each of which may be nothing; on the fifth rung with a written word promised",
  params: OneCall,
  input: Ending.extend({
    clientId: ClientId,
    at: At,
    /** What the same clock shows as this is sent: a break counts from the true end, however late the desk hears of it and however wrong that clock is. */
    sentAt: At,
    /** It was hard: the asker's break begins with the end of the call, and nothing keeps why. On the fifth rung it begins in any case. */
    hard: z.boolean().default(false),
    /** On the fifth rung: the words with which it was ended. */
    closingWords: z.string().trim().max(2000).default(""),
    /** On the fifth rung: by when the customer hears in writing; left out, by the firm's calendar. */
    writtenBy: Instant.optional(),
  }),
  output: CallView,
  refusals: [...ACTS, ...SAYS, "case.merged"],
});

export const giveReason = endpoint({
  method: "POST",
  path: "/calls/:id/reason",
  summary: "Say after the break why the call was ended by us, or that there is nothing to say",
  params: OneCall,
  input: z.object({ words: z.string().trim().max(2000) }),
  output: CallView,
  refusals: ["sign_in.person_only", "call.unknown", "call.not_yours", "call.no_reason_owed"],
});

export const removeRecording = endpoint({
  method: "DELETE",
  path: "/call-recordings/:id",
  summary: "Delete a recording before its day; that it was there stays written",
  params: OneCall,
  output: Done,
  refusals: ["sign_in.person_only", "recording.supervisor_only", "recording.unknown", "recording.gone"],
});
