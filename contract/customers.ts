import { z } from "zod";
import { CaseRow } from "./cases.ts";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant, Language } from "./shapes.ts";

export const CustomerRow = z.object({
  id: z.number(),
  name: z.string(),
  address: z.string().nullable(),
  openCases: z.number(),
  lastCaseAt: Instant.nullable(),
});

export const listCustomers = endpoint({
  method: "GET",
  path: "/customers",
  summary: "Customers, newest first, or those whose name or address starts with the words",
  query: z.object({
    q: z.string().trim().max(200).default(""),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(CustomerRow), next: z.string().nullable() }),
  refusals: ["list.bad_after"],
});

export const CustomerView = z.object({
  id: z.number(),
  name: z.string(),
  language: Language.nullable(),
  whatHelps: z.string(),
  addresses: z.array(
    z.object({ id: z.number(), kind: z.enum(["email", "phone"]), value: z.string(), undeliverableSince: Instant.nullable() }),
  ),
  since: Instant,
  openPromises: z.array(z.object({ case: z.number(), dueAt: Instant, words: z.string() })),
  cases: z.array(CaseRow),
});
export type CustomerView = z.output<typeof CustomerView>;

export const showCustomer = endpoint({
  method: "GET",
  path: "/customers/:id",
  summary: "One customer: what helps, open promises, cases",
  params: z.object({ id: Id }),
  output: CustomerView,
  refusals: ["customer.unknown"],
});

export const describeCustomer = endpoint({
  method: "PUT",
  path: "/customers/:id/description",
  summary: "The customer's name, language and what they said helps",
  params: z.object({ id: Id }),
  input: z.object({
    name: z.string().trim().max(200).optional(),
    language: Language.nullish(),
    whatHelps: z.string().trim().max(2000).optional(),
  }),
  output: Done,
  refusals: ["customer.unknown"],
});

export const addAddress = endpoint({
  method: "POST",
  path: "/customers/:id/addresses",
  summary: "Another address or phone number of the customer",
  params: z.object({ id: Id }),
  input: z.object({ kind: z.enum(["email", "phone"]), value: z.string().trim().min(3).max(320) }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["customer.unknown", "address.taken", "address.not_valid"],
});
