import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Matter } from "./information.ts";
import { Allowed, Id, Instant, Language, Person, Undoable } from "./shapes.ts";

/** What became of an update in one case. */
export const Fate = z.enum(["waiting", "told", "closed", "no_words", "press", "no_address", "team_words", "taken_back"]);
export type Fate = z.output<typeof Fate>;

/** One update in up to three languages; a language left blank tells nobody who reads it. */
export const Texts = z.object({
  pl: z.string().trim().max(20_000).default(""),
  bg: z.string().trim().max(20_000).default(""),
  en: z.string().trim().max(20_000).default(""),
});
export type Texts = z.output<typeof Texts>;

export const IncidentRow = z.object({
  id: z.number(),
  title: z.string(),
  openedAt: Instant,
  openedBy: Person.nullable(),
  endedAt: Instant.nullable(),
  cases: z.number(),
  toldAt: Instant.nullable(),
});
export type IncidentRow = z.output<typeof IncidentRow>;

export const UpdateView = z.object({
  id: z.number(),
  texts: Texts,
  nextNewsAt: Instant,
  by: z.object({ id: z.number().nullable(), name: z.string() }),
  writtenAt: Instant,
  /** Until then all of it can be taken back at once, with `undo`. */
  leavesAt: Instant,
  doneAt: Instant.nullable(),
  takenBackAt: Instant.nullable(),
  undo: z.number().nullable(),
  /** How many cases each fate has. */
  fates: z.record(z.string(), z.number()),
});
export type UpdateView = z.output<typeof UpdateView>;

export const IncidentView = IncidentRow.extend({
  what: z.string(),
  /** Open cases by the language in which they are told. */
  languages: z.object({ pl: z.number(), bg: z.number(), en: z.number() }),
  closed: z.number(),
  press: z.number(),
  updates: z.array(UpdateView),
  may: z.record(z.string(), Allowed),
});
export type IncidentView = z.output<typeof IncidentView>;

export const IncidentCase = z.object({
  number: z.number(),
  subject: z.string(),
  customer: Person,
  language: Language,
  state: z.enum(["open", "closed"]),
  matter: Matter.nullable(),
  /** Of the newest update that was not taken back; null where there is none, or the case joined later. */
  fate: Fate.nullable(),
});
export type IncidentCase = z.output<typeof IncidentCase>;

const Numbers = z.array(z.number().int().positive()).max(1000);
const OneIncident = z.object({ id: Id });

export const listIncidents = endpoint({
  method: "GET",
  path: "/incidents",
  summary: "What happened and hit many cases, newest first",
  query: z.object({ after: Id.optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
  output: z.object({ items: z.array(IncidentRow), next: z.number().nullable() }),
  refusals: [],
});

export const openIncident = endpoint({
  method: "POST",
  path: "/incidents",
  summary: "Write down something that hit many cases",
  input: z.object({
    title: z.string().trim().min(1).max(200),
    what: z.string().trim().max(5000).default(""),
    numbers: Numbers.default([]),
  }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["incident.supervisor_only", "case.unknown"],
});

export const showIncident = endpoint({
  method: "GET",
  path: "/incidents/:id",
  summary: "One incident with its updates and how far each has got",
  params: OneIncident,
  output: IncidentView,
  refusals: ["incident.unknown"],
});

export const incidentCases = endpoint({
  method: "GET",
  path: "/incidents/:id/cases",
  summary: "The cases of an incident by number, each with what became of the newest update",
  params: OneIncident,
  query: z.object({
    after: Id.optional(),
    /** Those alone that the newest update did not reach. */
    untold: z.enum(["true", "false"]).default("false"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(IncidentCase), next: z.number().nullable() }),
  refusals: ["incident.unknown"],
});

export const findForIncident = endpoint({
  method: "GET",
  path: "/incidents/:id/candidates",
  summary: "Open cases with these words, or this number, or a tag, that are not in the incident yet; newest first",
  params: OneIncident,
  /** With both, cases that have the tag and the words. */
  query: z.object({ q: z.string().trim().max(300).default(""), tag: Id.optional() }),
  output: z.object({
    items: z.array(z.object({ number: z.number(), subject: z.string(), customer: z.string(), language: Language })),
    /** How many there are; at most a thousand are counted. */
    count: z.number(),
  }),
  refusals: ["incident.unknown"],
});

export const joinIncident = endpoint({
  method: "POST",
  path: "/incidents/:id/cases",
  summary: "Put cases into an incident: by number, or every open case with these words, or a tag, or both",
  params: OneIncident,
  input: z.object({
    numbers: Numbers.default([]),
    words: z.string().trim().min(1).max(300).optional(),
    tag: z.number().int().positive().optional(),
  }),
  output: z.object({ done: z.literal(true), undo: z.number().nullable(), joined: z.number() }),
  refusals: ["incident.unknown", "incident.ended", "case.unknown"],
});

export const leaveIncident = endpoint({
  method: "DELETE",
  path: "/incidents/:id/cases/:number",
  summary: "Take a case out of an incident",
  params: z.object({ id: Id, number: Id }),
  output: Undoable,
  refusals: ["incident.unknown", "incident.ended", "incident.case_not_in"],
});

export const previewUpdate = endpoint({
  method: "POST",
  path: "/incidents/:id/update-preview",
  summary: "What one case of the incident would get",
  params: OneIncident,
  input: z.object({ number: z.number().int().positive(), texts: Texts, nextNewsAt: Instant }),
  output: z.object({ fate: Fate, to: z.string(), language: Language, text: z.string() }),
  refusals: ["incident.unknown", "incident.case_not_in"],
});

export const writeUpdate = endpoint({
  method: "POST",
  path: "/incidents/:id/updates",
  contact: true,
  summary: "Tell every customer hit by the incident, each in their language; can be taken back until it leaves",
  params: OneIncident,
  input: z.object({ texts: Texts, nextNewsAt: Instant, meantForCustomer: z.boolean().default(false) }),
  output: z.object({ id: z.number(), undo: z.number().nullable(), leavesAt: Instant }),
  status: 201,
  refusals: [
    "incident.supervisor_only",
    "incident.unknown",
    "incident.ended",
    "incident.no_words",
    "incident.nobody_to_tell",
    "incident.still_leaving",
    "promise.in_the_past",
    "leak.team_words",
    "leak.colleague_mention",
    "leak.other_customer",
  ],
});

export const endIncident = endpoint({
  method: "POST",
  path: "/incidents/:id/end",
  summary: "Say that the incident is over: nothing more is written to its cases together",
  params: OneIncident,
  output: Undoable,
  refusals: ["incident.supervisor_only", "incident.unknown", "incident.ended", "incident.still_leaving"],
});
