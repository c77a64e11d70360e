import { z } from "zod";
import { CaseRow } from "./case-shapes.ts";
import { RestrictionView } from "./conduct.ts";
import { endpoint } from "./endpoint.ts";
import { FieldValue } from "./fields.ts";
import { AddressForm, Id, Instant, Language, Undoable } from "./shapes.ts";

export const CustomerKind = z.enum(["person", "organisation"]);
export type CustomerKind = z.output<typeof CustomerKind>;
export const Relation = z.enum(["external", "internal"]);
export type Relation = z.output<typeof Relation>;
export const ConsentHow = z.enum(["mail", "phone", "form", "paper", "in_person"]);
export type ConsentHow = z.output<typeof ConsentHow>;

export const CustomerRow = z.object({
  id: z.number(),
  name: z.string(),
  kind: CustomerKind,
  internal: z.boolean(),
  /** The organisations a person belongs to. */
  organisations: z.array(z.string()),
  address: z.string().nullable(),
  openCases: z.number(),
  lastCaseAt: Instant.nullable(),
});
export type CustomerRow = z.output<typeof CustomerRow>;

export const listCustomers = endpoint({
  method: "GET",
  path: "/customers",
  summary: "Customers, newest first, or those whose name, address or organisation starts with the words",
  query: z.object({
    q: z.string().trim().max(200).default(""),
    of: z.enum(["all", "organisations", "internal"]).default("all"),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(CustomerRow), next: z.string().nullable() }),
  refusals: ["list.bad_after"],
});

const Belonging = z.object({
  id: z.number(),
  customer: z.object({ id: z.number(), name: z.string() }),
  role: z.string(),
  since: Instant,
});

export const ConsentView = z.object({
  id: z.number(),
  what: z.string(),
  given: z.boolean(),
  how: ConsentHow,
  words: z.string(),
  at: Instant,
  author: z.string(),
});
export type ConsentView = z.output<typeof ConsentView>;

export const CustomerView = z.object({
  id: z.number(),
  name: z.string(),
  kind: CustomerKind,
  language: Language.nullable(),
  addressForm: AddressForm.nullable(),
  relation: Relation,
  helps: z.array(z.object({ id: z.number(), words: z.string(), author: z.string(), at: Instant })),
  addresses: z.array(
    z.object({
      id: z.number(),
      kind: z.enum(["email", "phone"]),
      value: z.string(),
      note: z.string(),
      preferred: z.boolean(),
      undeliverableSince: Instant.nullable(),
    }),
  ),
  /** Every giving and withdrawing, newest first. */
  consents: z.array(ConsentView),
  restriction: RestrictionView.nullable(),
  /** Where a person belongs. */
  organisations: z.array(Belonging),
  /** Who belongs to an organisation; the newest hundred. */
  people: z.array(Belonging),
  /** Records that became part of this one. */
  mergedFrom: z.array(z.object({ id: z.number(), name: z.string(), at: Instant })),
  since: Instant,
  /** Since when nothing of them is held any more. */
  erasedAt: Instant.nullable(),
  openPromises: z.array(z.object({ case: z.number(), dueAt: Instant, words: z.string() })),
  cases: z.array(CaseRow),
  fields: z.array(FieldValue),
});
export type CustomerView = z.output<typeof CustomerView>;

const OneCustomer = z.object({ id: Id });

export const showCustomer = endpoint({
  method: "GET",
  path: "/customers/:id",
  summary: "One customer: what helps, open promises, cases; a merged record answers with the one it became part of",
  params: OneCustomer,
  output: CustomerView,
  refusals: ["customer.unknown", "internal.team_only"],
});

export const makeCustomer = endpoint({
  method: "POST",
  path: "/customers",
  summary: "Write down a person or an organisation that has not written yet",
  input: z.object({ name: z.string().trim().min(1).max(200), kind: CustomerKind, language: Language.nullish() }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: [],
});

export const describeCustomer = endpoint({
  method: "PUT",
  path: "/customers/:id/description",
  summary: "The customer's name, language, form of address, and whether it is a person or an organisation",
  params: OneCustomer,
  input: z.object({
    name: z.string().trim().max(200).optional(),
    kind: CustomerKind.optional(),
    language: Language.nullish(),
    addressForm: AddressForm.nullish(),
  }),
  output: Undoable,
  refusals: ["customer.unknown", "customer.merged", "customer.has_belongings", "internal.team_only"],
});

export const setRelation = endpoint({
  method: "PUT",
  path: "/customers/:id/relation",
  summary:
    "Whether the customer is a colleague: cases of colleagues are seen by the owner's team alone and have no complaint clock",
  params: OneCustomer,
  input: z.object({ relation: Relation }),
  output: Undoable,
  refusals: ["customer.unknown", "customer.merged", "internal.team_only", "customer.supervisor_only"],
});

export const addAddress = endpoint({
  method: "POST",
  path: "/customers/:id/addresses",
  summary: "Another address or phone number of the customer",
  params: OneCustomer,
  input: z.object({
    kind: z.enum(["email", "phone"]),
    value: z.string().trim().min(3).max(320),
    note: z.string().trim().max(200).default(""),
  }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["customer.unknown", "customer.merged", "address.taken", "address.not_valid", "internal.team_only"],
});

const OneAddress = z.object({ id: Id, address: Id });

export const describeAddress = endpoint({
  method: "PUT",
  path: "/customers/:id/addresses/:address",
  summary: "What an address is for, and whether it is the one to use first",
  params: OneAddress,
  input: z.object({ note: z.string().trim().max(200).optional(), preferred: z.boolean().optional() }),
  output: Undoable,
  refusals: ["customer.unknown", "customer.merged", "address.unknown", "internal.team_only"],
});

export const removeAddress = endpoint({
  method: "DELETE",
  path: "/customers/:id/addresses/:address",
  summary: "Take an address away: mail from it will belong to somebody new",
  params: OneAddress,
  output: Undoable,
  refusals: ["customer.unknown", "customer.merged", "address.unknown", "internal.team_only"],
});

export const writeHelp = endpoint({
  method: "POST",
  path: "/customers/:id/helps",
  summary: "Something the person said helps",
  params: OneCustomer,
  input: z.object({ words: z.string().trim().min(1).max(500) }),
  output: Undoable,
  status: 201,
  refusals: ["customer.unknown", "customer.merged", "internal.team_only"],
});

export const endHelp = endpoint({
  method: "DELETE",
  path: "/customers/:id/helps/:help",
  summary: "It no longer holds",
  params: z.object({ id: Id, help: Id }),
  output: Undoable,
  refusals: ["customer.unknown", "customer.merged", "help.unknown", "internal.team_only"],
});

export const writeConsent = endpoint({
  method: "POST",
  path: "/customers/:id/consents",
  summary: "A consent was given or withdrawn: to what, when, how, and in which words",
  params: OneCustomer,
  input: z.object({
    what: z.string().trim().min(1).max(120),
    given: z.boolean(),
    how: ConsentHow,
    words: z.string().trim().max(2000).default(""),
    at: Instant,
  }),
  output: Undoable,
  status: 201,
  refusals: [
    "customer.unknown",
    "customer.merged",
    "consent.words_missing",
    "consent.never_given",
    "consent.in_future",
    "internal.team_only",
  ],
});

export const joinOrganisation = endpoint({
  method: "POST",
  path: "/customers/:id/organisations",
  summary: "The person belongs to an organisation, in a role",
  params: OneCustomer,
  input: z.object({ organisation: Id, role: z.string().trim().max(120).default("") }),
  output: Undoable,
  status: 201,
  refusals: [
    "customer.unknown",
    "customer.merged",
    "organisation.unknown",
    "customer.not_a_person",
    "belonging.stands",
    "internal.team_only",
  ],
});

export const leaveOrganisation = endpoint({
  method: "DELETE",
  path: "/customers/:id/organisations/:belonging",
  summary: "The person no longer belongs to it",
  params: z.object({ id: Id, belonging: Id }),
  output: Undoable,
  refusals: ["customer.unknown", "customer.merged", "belonging.unknown", "internal.team_only"],
});

export const mergeCustomers = endpoint({
  method: "POST",
  path: "/customers/:id/merge",
  summary: "Make another record of the same customer part of this one: its cases, messages, addresses. Can be undone for a day",
  params: OneCustomer,
  input: z.object({ from: Id }),
  output: Undoable,
  refusals: [
    "customer.unknown",
    "customer.merged",
    "customer.same",
    "customer.kinds_differ",
    "customer.relations_differ",
    "customer.both_restricted",
    "customer.supervisor_only",
    "internal.team_only",
  ],
});

export const TimelineEntry = z.object({
  at: Instant,
  what: z.enum(["they_wrote", "we_wrote", "opened", "closed", "promise_kept", "promise_late", "spoke", "consent", "help"]),
  case: z.number().nullable(),
  subject: z.string(),
  language: Language.nullable(),
  /** First words, insults masked; of a call what was agreed, of a consent or help its words. */
  words: z.string(),
});
export type TimelineEntry = z.output<typeof TimelineEntry>;

export const customerTimeline = endpoint({
  method: "GET",
  path: "/customers/:id/timeline",
  summary: "What passed between the customer and us in all their cases, newest first",
  params: OneCustomer,
  query: z.object({ before: Instant.optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
  output: z.object({ items: z.array(TimelineEntry), next: Instant.nullable() }),
  refusals: ["customer.unknown", "internal.team_only"],
});
