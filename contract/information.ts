import { z } from "zod";
import { QUESTIONS } from "#reader/material/guess-material.ts";
import { endpoint } from "./endpoint.ts";
import { Id, Instant, Undoable } from "./shapes.ts";

/** What a fact may change for the customer: their rights, options, deadline, cost or safety. One yes, and it must be told. */
export const Touched = z.enum(QUESTIONS);
export type Touched = z.output<typeof Touched>;

/** What is done with something the team knows: tell it, say it in general, hold it. */
export const How = z.enum(["told", "generalised", "held"]);
export type How = z.output<typeof How>;

/** What may be left out: a technical detail, a small obstacle, how our own organisation works. */
export const FactKind = z.enum(["technical", "obstacle", "organisation"]);
export type FactKind = z.output<typeof FactKind>;

/** Something the team knows, and what was decided about telling it. The customer's page never shows it. */
export const SelectionView = z.object({
  id: z.number(),
  fact: z.string(),
  how: How,
  touches: z.array(Touched),
  kind: FactKind.nullable(),
  words: z.string(),
  options: z.array(z.string()),
  nextStep: z.string(),
  nextWordAt: Instant.nullable(),
  reviewAt: Instant.nullable(),
  stage: z.number(),
  by: z.object({ id: z.number().nullable(), name: z.string() }),
  at: Instant,
  /** Told, and words to the customer have left since. */
  said: z.boolean(),
});
export type SelectionView = z.output<typeof SelectionView>;

/** Who spoke first in a case, as counts of its messages. */
export const ContactsView = z.object({
  /** How often the customer has written, with the words that opened the case. */
  written: z.number(),
  /** How often they had to ask: they wrote while the next word was ours. */
  asked: z.number(),
  /** Our words to them, automatic ones left out, and how many of these came before they had to ask. */
  ours: z.number(),
  first: z.number(),
});
export type ContactsView = z.output<typeof ContactsView>;

export const selectFact = endpoint({
  method: "POST",
  path: "/cases/:number/selections",
  summary: "Decide about something the team knows: tell it, say it in general, or hold it with something in its place",
  params: z.object({ number: Id }),
  input: z.object({
    /** Left out: the team line as it stands. */
    fact: z.string().trim().min(1).max(2000).optional(),
    how: How,
    /** The five questions answered with yes. Left out: what the words of the fact show. */
    touches: z.array(Touched).max(5).optional(),
    kind: FactKind.optional(),
    /** For whose sake it is kept back: the customer's calm, or the firm's comfort, which is refused. */
    forWhom: z.enum(["customer", "firm"]).optional(),
    /** What the customer hears: the news in plain words; or its cause in general ones. */
    words: z.string().trim().max(2000).default(""),
    /** What the customer can do now; at least two where rights or options change. */
    options: z.array(z.string().trim().min(1).max(500)).max(6).default([]),
    nextStep: z.string().trim().max(1000).default(""),
    nextWordAt: Instant.optional(),
    /** When it is asked about again; left out, with the next word. */
    reviewAt: Instant.optional(),
    /** The decision on the same fact whose place this one takes. */
    insteadOf: z.number().int().positive().optional(),
  }),
  output: z.object({ id: z.number(), undo: z.number().nullable() }),
  status: 201,
  refusals: [
    "case.unknown",
    "case.closed",
    "selection.no_fact",
    "selection.must_be_told",
    "selection.kind_missing",
    "selection.for_the_firm",
    "selection.substitute_missing",
    "selection.words_missing",
    "selection.options_missing",
    "selection.unknown",
    "promise.in_the_past",
    "leak.team_words",
    "leak.colleague_mention",
    "leak.other_customer",
  ],
});

/** The kind of matter: a complaint claim, a grievance, another report, or a press contact. */
export const Matter = z.enum(["claim", "grievance", "report", "press"]);
export type Matter = z.output<typeof Matter>;

export const setMatter = endpoint({
  method: "POST",
  path: "/cases/:number/matter",
  summary: "Say what kind of matter a case is: a claim, a grievance, another report, a press contact",
  params: z.object({ number: Id }),
  input: z.object({ matter: Matter.nullable() }),
  output: Undoable,
  refusals: ["case.unknown", "case.closed", "internal.no_complaint"],
});
