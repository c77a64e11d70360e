import * as people from "#contract/people.ts";
import * as shifts from "#contract/shifts.ts";
import { makeTeam, renameTeam, setAssigns } from "#desk/accounts/naming-team.ts";
import { setTeamMembers } from "#desk/accounts/team-members.ts";
import { listTeams } from "#desk/accounts/teams.ts";
import { done, serve } from "../http/serve.ts";

export const teamRoutes = [
  serve(people.listTeams, async (_asked, { db }) => ({ items: await listTeams(db) })),
  serve(people.makeTeam, ({ input }, { db, by }) => makeTeam(db, { name: input.name, by })),
  serve(people.renameTeam, async ({ params, input }, { db, by }) => {
    await renameTeam(db, { id: params.id, name: input.name, by });
    return done;
  }),
  serve(people.setTeamMembers, async ({ params, input }, { db, by }) => {
    await setTeamMembers(db, { id: params.id, accountIds: input.accountIds, by });
    return done;
  }),
  serve(shifts.setTeamAssigns, async ({ params, input }, { db, by }) => {
    await setAssigns(db, { ...params, ...input, by });
    return done;
  }),
];
