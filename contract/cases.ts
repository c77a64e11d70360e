import { z } from "zod";
import { CaseRow, CaseView } from "./case-shapes.ts";
import { Channel, CustomerPhrase, QueueName, Stage, WaitingFor } from "./case-words.ts";
import { endpoint } from "./endpoint.ts";
import { MessageView, NoteView } from "./messages.ts";
import { Id, Instant, Language, Person, Undoable } from "./shapes.ts";
import { Situation } from "./situations.ts";
import { CaseFilter } from "./views.ts";

const CaseParams = z.object({ number: Id });

export const openCase = endpoint({
  method: "POST",
  path: "/cases",
  summary: "Open a case with a customer's first words",
  input: z.object({
    customer: z
      .object({
        name: z.string().trim().max(200).optional(),
        email: z.email().max(320).optional(),
        phone: z.string().trim().max(40).optional(),
      })
      .refine((given) => given.name || given.email || given.phone, "a customer needs a name, an email or a phone number"),
    subject: z.string().trim().min(1).max(500),
    text: z.string().trim().min(1).max(200_000),
    channel: Channel.default("api"),
    language: Language.optional(),
  }),
  output: z.object({ number: z.number(), customerId: z.number(), dueAt: Instant.nullable(), language: Language }),
  status: 201,
  refusals: [],
});

export const listCases = endpoint({
  method: "GET",
  path: "/cases",
  summary: "The queue, in the order in which news is owed",
  query: CaseFilter.extend({
    situation: Situation.optional(),
    queue: QueueName.default("all"),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(CaseRow), next: z.string().nullable() }),
  refusals: ["list.bad_after"],
});

export const queueSummary = endpoint({
  method: "GET",
  path: "/queue-summary",
  summary: "How many promises are due today and when the first is, for the sentence above the queue",
  output: z.object({
    dueToday: z.number(),
    firstDueAt: Instant.nullable(),
    firstCustomer: z.string().nullable(),
    unowned: z.number(),
  }),
  refusals: [],
});

export const showCase = endpoint({
  method: "GET",
  path: "/cases/:number",
  summary:
    "One case with its newest messages, notes, promises and what the asker may do; a merged number answers with the case it leads to",
  params: CaseParams,
  output: CaseView,
  refusals: ["case.unknown"],
});

export const earlierMessages = endpoint({
  method: "GET",
  path: "/cases/:number/messages",
  summary: "Older messages and notes of a case, newest first page by page",
  params: CaseParams,
  query: z.object({ before: Instant, limit: z.coerce.number().int().min(1).max(200).default(50) }),
  output: z.object({ messages: z.array(MessageView), notes: z.array(NoteView), earlier: z.boolean() }),
  refusals: ["case.unknown"],
});

export const assignCase = endpoint({
  method: "POST",
  path: "/cases/:number/assignment",
  summary: "Give a case to a person, a team, or nobody",
  params: CaseParams,
  input: z.object({ ownerId: z.number().int().positive().nullable(), teamId: z.number().int().positive().nullable().optional() }),
  output: Undoable,
  refusals: ["case.unknown", "case.closed", "person.unknown", "person.on_break", "team.unknown", "case.assign_forbidden"],
});

export const setStage = endpoint({
  method: "POST",
  path: "/cases/:number/stage",
  summary: "Say in which of the five stages the case is",
  params: CaseParams,
  input: z.object({ stage: Stage }),
  output: Undoable,
  refusals: ["case.unknown", "case.closed"],
});

export const tickExitCheck = endpoint({
  method: "POST",
  path: "/cases/:number/exit-checks",
  summary: "Tick the exit check of a stage; nothing asks for it and nothing waits for it",
  params: CaseParams,
  input: z.object({ stage: Stage }),
  output: Undoable,
  refusals: ["case.unknown", "case.closed"],
});

export const untickExitCheck = endpoint({
  method: "DELETE",
  path: "/cases/:number/exit-checks/:stage",
  summary: "Take the tick at a stage's exit check away",
  params: z.object({ number: Id, stage: z.coerce.number().int().min(1).max(5) }),
  output: Undoable,
  refusals: ["case.unknown", "case.closed"],
});

export const noteRemainingProblem = endpoint({
  method: "POST",
  path: "/cases/:number/remaining-problem",
  summary:
    "Write down what is not solved yet, as the customer says it: the case goes back to finding out, and opens again where it was closed",
  params: CaseParams,
  input: z.object({ words: z.string().trim().min(1).max(2000) }),
  output: Undoable,
  refusals: ["case.unknown"],
});

export const setWaiting = endpoint({
  method: "POST",
  path: "/cases/:number/waiting",
  summary: "Say for whom the case waits",
  params: CaseParams,
  input: z.object({ waitingFor: WaitingFor }),
  output: Undoable,
  refusals: ["case.unknown", "case.closed"],
});

export const writeTeamLine = endpoint({
  method: "POST",
  path: "/cases/:number/team-line",
  summary: "Write what the team knows; never changes what the customer reads",
  params: CaseParams,
  input: z.object({ text: z.string().trim().max(2000) }),
  output: Undoable,
  refusals: ["case.unknown"],
});

export const writeCustomerLine = endpoint({
  method: "POST",
  path: "/cases/:number/customer-line",
  summary: "Write what the customer reads on the case's page",
  params: CaseParams,
  input: z.object({ phrase: CustomerPhrase, text: z.string().trim().max(1000) }),
  output: Undoable,
  refusals: ["case.unknown", "leak.team_words"],
});

export const closeCase = endpoint({
  method: "POST",
  path: "/cases/:number/closure",
  summary: "Close a case, with the reason",
  params: CaseParams,
  input: z.object({ words: z.string().trim().max(1000).default("") }),
  output: Undoable,
  refusals: ["case.unknown", "case.already_closed", "case.close_needs_words"],
});

export const reopenCase = endpoint({
  method: "DELETE",
  path: "/cases/:number/closure",
  summary: "Open a closed case again",
  params: CaseParams,
  output: Undoable,
  refusals: ["case.unknown", "case.not_closed", "case.merged"],
});

export const askConfirmation = endpoint({
  method: "POST",
  path: "/cases/:number/confirmation-request",
  contact: true,
  summary: "Ask the customer whether it is solved: yes, partly, not yet",
  params: CaseParams,
  input: z.object({ text: z.string().trim().min(1).max(20_000).optional() }),
  output: Undoable,
  refusals: ["case.unknown", "case.closed", "confirmation.already_asked", "customer.no_address", "press.owner_needed"],
});

export const caseHistory = endpoint({
  method: "GET",
  path: "/cases/:number/happenings",
  summary: "What was done to a case, by whom and when, newest first",
  params: CaseParams,
  query: z.object({ before: Id.optional(), limit: z.coerce.number().int().min(1).max(200).default(100) }),
  output: z.object({
    items: z.array(
      z.object({
        id: z.number(),
        what: z.string(),
        by: z.enum(["agent", "customer", "program", "desk"]),
        person: Person.nullable(),
        at: Instant,
        detail: z.record(z.string(), z.unknown()),
      }),
    ),
    next: z.number().nullable(),
  }),
  refusals: ["case.unknown"],
});

export const customerPageLink = endpoint({
  method: "GET",
  path: "/cases/:number/page",
  summary: "The link to the customer's page of this case, to preview exactly what the customer sees",
  params: CaseParams,
  output: z.object({ url: z.string() }),
  refusals: ["case.unknown"],
});
