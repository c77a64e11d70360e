import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id } from "./shapes.ts";

export const Assigns = z.enum(["by_hand", "round_robin", "by_load"]);
export type Assigns = z.output<typeof Assigns>;

export const TeamView = z.object({
  id: z.number(),
  name: z.string(),
  members: z.array(z.object({ id: z.number(), name: z.string() })),
  assigns: Assigns,
});
export type TeamView = z.output<typeof TeamView>;

export const listTeams = endpoint({
  method: "GET",
  path: "/teams",
  summary: "The teams and who is in them",
  output: z.object({ items: z.array(TeamView) }),
  refusals: [],
});

export const makeTeam = endpoint({
  method: "POST",
  path: "/teams",
  summary: "Make a team",
  input: z.object({ name: z.string().trim().min(1).max(80) }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["people.admin_only", "team.name_taken"],
});

export const setTeamMembers = endpoint({
  method: "PUT",
  path: "/teams/:id/members",
  summary: "Say who is in a team",
  params: z.object({ id: Id }),
  input: z.object({ accountIds: z.array(z.number().int().positive()).max(5000) }),
  output: Done,
  refusals: ["people.admin_only", "team.unknown", "person.unknown"],
});

export const renameTeam = endpoint({
  method: "PUT",
  path: "/teams/:id/name",
  summary: "Give a team another name",
  params: z.object({ id: Id }),
  input: z.object({ name: z.string().trim().min(1).max(80) }),
  output: Done,
  refusals: ["people.admin_only", "team.unknown", "team.name_taken"],
});

export const setTeamAssigns = endpoint({
  method: "PUT",
  path: "/teams/:id/assignment",
  summary:
    "How a team's new and returned cases find an owner: by hand, in turn, or to whoever owes least by the end of the next working day",
  params: z.object({ id: Id }),
  input: z.object({ assigns: Assigns }),
  output: Done,
  refusals: ["people.admin_only", "team.unknown"],
});
