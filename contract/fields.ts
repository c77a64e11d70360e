import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Undoable } from "./shapes.ts";
import { namesOf, Slug } from "./tags.ts";

export const FieldKind = z.enum(["text", "number", "date", "choice", "yes_no"]);
export type FieldKind = z.output<typeof FieldKind>;
export const FieldAbout = z.enum(["case", "customer"]);

export const FieldView = z.object({
  id: z.number(),
  about: FieldAbout,
  slug: z.string(),
  names: z.object({ pl: z.string(), bg: z.string(), en: z.string() }),
  kind: FieldKind,
  choices: z.array(z.string()),
});
export type FieldView = z.output<typeof FieldView>;

/** A filled-in field; the value in its one spelling: `2026-11-24`, `12.5`, `yes`. */
export const FieldValue = z.object({ field: z.number(), value: z.string() });

const Choices = z.array(z.string().trim().min(1).max(100)).max(50).default([]);

export const listFields = endpoint({
  method: "GET",
  path: "/fields",
  summary: "The firm's own fields of cases and customers",
  output: z.object({ items: z.array(FieldView) }),
  refusals: [],
});

export const makeField = endpoint({
  method: "POST",
  path: "/fields",
  summary: "Add a field of the firm's own to cases or customers",
  input: z.object({ about: FieldAbout, slug: Slug, names: namesOf(60), kind: FieldKind, choices: Choices }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["field.admin_only", "field.slug_taken", "field.needs_choices"],
});

export const renameField = endpoint({
  method: "PUT",
  path: "/fields/:id/name",
  summary: "Give a field other names or choices",
  params: z.object({ id: Id }),
  input: z.object({ names: namesOf(60), choices: Choices }),
  output: Done,
  refusals: ["field.admin_only", "field.unknown", "field.needs_choices"],
});

export const retireField = endpoint({
  method: "POST",
  path: "/fields/:id/retirement",
  summary: "Take a field away from every form; what was filled in is kept",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["field.admin_only", "field.unknown"],
});

const Value = z.object({ value: z.string().trim().max(500).nullable() });

export const fillCaseField = endpoint({
  method: "PUT",
  path: "/cases/:number/fields/:field",
  summary: "Fill in a field of a case, or empty it with null",
  params: z.object({ number: Id, field: Id }),
  input: Value,
  output: Undoable,
  refusals: ["case.unknown", "field.unknown", "field.not_valid"],
});

export const fillCustomerField = endpoint({
  method: "PUT",
  path: "/customers/:id/fields/:field",
  summary: "Fill in a field of a customer, or empty it with null",
  params: z.object({ id: Id, field: Id }),
  input: Value,
  output: Done,
  refusals: ["customer.unknown", "customer.merged", "field.unknown", "field.not_valid", "internal.team_only"],
});
