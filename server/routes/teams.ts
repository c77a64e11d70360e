import * as contract from "#contract/teams.ts";
import { makeTeam, renameTeam, setAssigns } from "#desk/accounts/naming-team.ts";
import { setTeamMembers } from "#desk/accounts/team-members.ts";
import { listTeams } from "#desk/accounts/teams.ts";
import { done, serve } from "../http/serve.ts";

export const teamRoutes = [
  serve(contract.listTeams, async (_asked, { db }) => ({ items: await listTeams(db) })),
  serve(contract.makeTeam, ({ input }, { db, by }) => makeTeam(db, { name: input.name, by })),
  serve(contract.renameTeam, async ({ params, input }, { db, by }) => {
    await renameTeam(db, { id: params.id, name: input.name, by });
    return done;
  }),
  serve(contract.setTeamMembers, async ({ params, input }, { db, by }) => {
    await setTeamMembers(db, { id: params.id, accountIds: input.accountIds, by });
    return done;
  }),
  serve(contract.setTeamAssigns, async ({ params, input }, { db, by }) => {
    await setAssigns(db, { ...params, ...input, by });
    return done;
  }),
];
