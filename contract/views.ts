import { z } from "zod";
import { Channel, QueueName, WaitingFor } from "./case-words.ts";
import { endpoint } from "./endpoint.ts";
import { Matter } from "./information.ts";
import { Done, Id, Language, Person } from "./shapes.ts";

/** A field and its value, `7:2026-11-24`. */
const Filled = z
  .string()
  .max(520)
  .regex(/^[1-9]\d{0,14}:.{1,500}$/);

/**
 * What a list of cases is narrowed by. The order stays by promise whatever is chosen. The situation of a case narrows a list as well, but is
 * neither kept in views nor counted: then it would say how often whose cases are of which kind.
 */
export const CaseFilter = z.object({
  owner: z
    .string()
    .regex(/^(me|none|[1-9]\d{0,14})$/)
    .optional(),
  team: Id.optional(),
  /** Ids with commas between: cases that have all of them. */
  tags: z
    .string()
    .regex(/^[1-9]\d{0,14}(,[1-9]\d{0,14}){0,9}$/)
    .optional(),
  stage: z.coerce.number().int().min(1).max(5).optional(),
  channel: Channel.optional(),
  mailbox: Id.optional(),
  language: Language.optional(),
  waitingFor: WaitingFor.optional(),
  matter: Matter.optional(),
  /** A field of the case. */
  field: Filled.optional(),
  /** A field of the customer. */
  customerField: Filled.optional(),
});
export type CaseFilter = z.output<typeof CaseFilter>;

const SavedFilter = CaseFilter.extend({ queue: QueueName.default("all") });

export const ViewOfQueue = z.object({
  id: z.number(),
  name: z.string(),
  owner: Person,
  /** The team it is shared with. */
  team: Person.nullable(),
  filter: SavedFilter,
  mine: z.boolean(),
});
export type ViewOfQueue = z.output<typeof ViewOfQueue>;

const Saving = z.object({
  name: z.string().trim().min(1).max(60),
  teamId: z.number().int().positive().nullable().default(null),
  filter: SavedFilter,
});

export const listViews = endpoint({
  method: "GET",
  path: "/views",
  summary: "One's own saved views of the queue, and those shared with one's teams",
  output: z.object({ items: z.array(ViewOfQueue) }),
  refusals: ["sign_in.person_only"],
});

export const saveView = endpoint({
  method: "POST",
  path: "/views",
  summary: "Save what the queue is narrowed by under a name, for oneself or a team",
  input: Saving,
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["sign_in.person_only", "team.unknown", "view.not_your_team", "view.too_many"],
});

export const changeView = endpoint({
  method: "PUT",
  path: "/views/:id",
  summary: "Save a view anew; one that was removed comes back",
  params: z.object({ id: Id }),
  input: Saving,
  output: Done,
  refusals: ["sign_in.person_only", "view.unknown", "view.not_yours", "team.unknown", "view.not_your_team"],
});

export const removeView = endpoint({
  method: "DELETE",
  path: "/views/:id",
  summary: "Remove a saved view; the cases in it stay as they are",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["sign_in.person_only", "view.unknown", "view.not_yours"],
});

export const countCases = endpoint({
  method: "GET",
  path: "/case-count",
  summary: "How many cases a list holds, counted no further than a thousand",
  query: CaseFilter.extend({ queue: QueueName.default("all") }),
  output: z.object({ count: z.number(), more: z.boolean() }),
  refusals: [],
});
