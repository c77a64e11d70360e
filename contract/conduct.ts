import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { WorkingHours } from "./setup.ts";
import { Allowed, Done, Id, Instant, Language, Person } from "./shapes.ts";

export const ConductStage = z.enum(["advice", "warning", "restriction"]);
export type ConductStage = z.output<typeof ConductStage>;
const Day = z.iso.date();

/** What is restricted for a time. Mail always arrives and is answered; complaints and legal matters pass every restriction. */
export const RestrictionView = z.object({
  measure: z.number(),
  writingOnly: z.boolean(),
  contact: Person.nullable(),
  /** When calls are taken. */
  windows: WorkingHours.nullable(),
  answerDays: z.number(),
  reviewAt: Instant,
  endsAt: Instant,
});
export type RestrictionView = z.output<typeof RestrictionView>;

export const AppealView = z.object({
  id: z.number(),
  words: z.string(),
  receivedOn: Day,
  recordedBy: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  outcome: z.enum(["stands", "lifted"]).nullable(),
  reasons: z.string().nullable(),
  mayDecide: Allowed,
});

export const MeasureView = z.object({
  id: z.number(),
  stage: ConductStage,
  state: z.enum(["proposed", "declined", "stands", "ended"]),
  quote: z.string(),
  quotedOn: Day,
  case: z.number(),
  reason: z.string(),
  skippedBecause: z.string(),
  restriction: RestrictionView.nullable(),
  appealBy: Instant,
  letter: z.string(),
  letterLanguage: Language,
  /** Whether the letter goes by mail; else it is printed and posted. */
  byMail: z.boolean(),
  proposedBy: Person,
  proposedAt: Instant,
  confirmedBy: z.string().nullable(),
  confirmedAt: Instant.nullable(),
  declinedBy: z.string().nullable(),
  declinedBecause: z.string().nullable(),
  endedBecause: z.enum(["lifted", "prolonged", "appeal", "expired"]).nullable(),
  endedAt: Instant.nullable(),
  endedWords: z.string(),
  prolongs: z.number().nullable(),
  appeals: z.array(AppealView),
  may: z.object({ confirm: Allowed, decline: Allowed, lift: Allowed, prolong: Allowed, appeal: Allowed }),
});
export type MeasureView = z.output<typeof MeasureView>;

const OneCustomer = z.object({ id: Id });
const OneMeasure = z.object({ id: Id });

export const listMeasures = endpoint({
  method: "GET",
  path: "/customers/:id/measures",
  summary: "What was decided about conduct, newest first, with the grounds, the letters and the appeals",
  params: OneCustomer,
  output: z.object({ items: z.array(MeasureView), mayPropose: Allowed }),
  refusals: ["customer.unknown", "internal.team_only"],
});

export const MeasureInput = z.object({
  stage: ConductStage,
  quote: z.string().trim().min(3).max(2000),
  quotedOn: Day,
  case: z.number().int().positive(),
  reason: z.string().trim().min(10).max(2000),
  skippedBecause: z.string().trim().max(500).default(""),
  restriction: z
    .object({
      writingOnly: z.boolean().default(false),
      contactId: z.number().int().positive().nullable().default(null),
      windows: WorkingHours.nullable().default(null),
      answerDays: z.number().int().min(1).max(10),
      reviewOn: Day,
      endsOn: Day,
    })
    .optional(),
  /** The restriction that this one goes on from. */
  prolongs: z.number().int().positive().optional(),
});
export type MeasureInput = z.output<typeof MeasureInput>;

const proposing = [
  "customer.unknown",
  "customer.merged",
  "conduct.supervisor_only",
  "sign_in.person_only",
  "conduct.not_their_case",
  "conduct.quoted_in_future",
  "conduct.about_the_person",
  "conduct.stage_skipped",
  "conduct.nothing_restricted",
  "conduct.not_valid_days",
  "conduct.stands",
  "conduct.not_standing",
  "conduct.waits",
  "person.unknown",
  "internal.team_only",
] as const;

export const previewLetter = endpoint({
  method: "POST",
  path: "/customers/:id/measures/letter",
  summary: "The letter as the customer would get it, before anything is proposed",
  params: OneCustomer,
  input: MeasureInput,
  output: z.object({ letter: z.string(), language: Language, address: z.string().nullable() }),
  refusals: proposing,
});

export const proposeMeasure = endpoint({
  method: "POST",
  path: "/customers/:id/measures",
  summary: "Propose advice, a warning or a restriction of channels, on quoted grounds. All but advice waits for a second person",
  params: OneCustomer,
  input: MeasureInput,
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: proposing,
});

export const confirmMeasure = endpoint({
  method: "POST",
  path: "/measures/:id/confirmation",
  summary: "A second person agrees: the letter leaves, and what was proposed stands",
  params: OneMeasure,
  output: Done,
  refusals: [
    "measure.unknown",
    "conduct.supervisor_only",
    "sign_in.person_only",
    "conduct.own_proposal",
    "conduct.settled",
    "conduct.stands",
    "conduct.not_valid_days",
    "conduct.not_standing",
    "internal.team_only",
  ],
});

export const declineMeasure = endpoint({
  method: "POST",
  path: "/measures/:id/decline",
  summary: "It does not happen, with the reason; whoever proposed it may take it back in the same way",
  params: OneMeasure,
  input: z.object({ because: z.string().trim().min(1).max(1000) }),
  output: Done,
  refusals: ["measure.unknown", "conduct.supervisor_only", "sign_in.person_only", "conduct.settled", "internal.team_only"],
});

export const liftMeasure = endpoint({
  method: "POST",
  path: "/measures/:id/lifting",
  summary: "End a restriction before its day; the customer is told",
  params: OneMeasure,
  input: z.object({ words: z.string().trim().min(1).max(1000) }),
  output: Done,
  refusals: ["measure.unknown", "conduct.supervisor_only", "sign_in.person_only", "conduct.not_standing", "internal.team_only"],
});

export const recordAppeal = endpoint({
  method: "POST",
  path: "/measures/:id/appeals",
  summary: "The customer disagrees, in their words; a late appeal is taken, too",
  params: OneMeasure,
  input: z.object({ words: z.string().trim().min(1).max(20_000), receivedOn: Day }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: [
    "measure.unknown",
    "sign_in.person_only",
    "conduct.not_told",
    "appeal.open",
    "appeal.in_future",
    "internal.team_only",
  ],
});

export const decideAppeal = endpoint({
  method: "POST",
  path: "/appeals/:id/decision",
  summary: "Somebody who took no part decides about an appeal, with reasons that the customer gets in writing",
  params: z.object({ id: Id }),
  input: z.object({ outcome: z.enum(["stands", "lifted"]), reasons: z.string().trim().min(10).max(2000) }),
  output: Done,
  refusals: [
    "appeal.unknown",
    "conduct.supervisor_only",
    "sign_in.person_only",
    "appeal.decided",
    "appeal.took_part",
    "conduct.about_the_person",
  ],
});
