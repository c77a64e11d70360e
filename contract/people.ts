import { z } from "zod";
import { Resting } from "./breaks.ts";
import { endpoint } from "./endpoint.ts";
import { Done, Id } from "./shapes.ts";

export const Role = z.enum(["agent", "supervisor", "manager", "admin"]);
export type Role = z.output<typeof Role>;

export const PersonView = z.object({
  id: z.number(),
  name: z.string(),
  email: z.string(),
  role: Role,
  teams: z.array(z.object({ id: z.number(), name: z.string() })),
  active: z.boolean(),
  /** On a break, and about when they are back: nothing can be given to them meanwhile. */
  onBreak: Resting,
});
export type PersonView = z.output<typeof PersonView>;

export const listPeople = endpoint({
  method: "GET",
  path: "/people",
  summary: "The people of the desk, by name",
  output: z.object({ items: z.array(PersonView) }),
  refusals: [],
});

export const changeRole = endpoint({
  method: "POST",
  path: "/people/:id/role",
  summary: "Give a person another role",
  params: z.object({ id: Id }),
  input: z.object({ role: Role }),
  output: Done,
  refusals: ["people.admin_only", "person.unknown", "person.last_admin"],
});

export const deactivatePerson = endpoint({
  method: "POST",
  path: "/people/:id/deactivation",
  summary: "Close a person's access; their cases become unowned, their words stay",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["people.admin_only", "person.unknown", "person.last_admin", "person.yourself"],
});

export const reactivatePerson = endpoint({
  method: "DELETE",
  path: "/people/:id/deactivation",
  summary: "Open a person's access again",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["people.admin_only", "person.unknown"],
});
