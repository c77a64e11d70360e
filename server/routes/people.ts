import * as contract from "#contract/people.ts";
import { changeRole } from "#desk/accounts/changing-role.ts";
import { deactivate } from "#desk/accounts/deactivating.ts";
import { listPeople } from "#desk/accounts/people.ts";
import { reactivate } from "#desk/accounts/reactivating.ts";
import { done, serve } from "../http/serve.ts";

export const peopleRoutes = [
  serve(contract.listPeople, async (_asked, { db }) => ({ items: await listPeople(db) })),
  serve(contract.changeRole, async ({ params, input }, { db, by }) => {
    await changeRole(db, { id: params.id, role: input.role, by });
    return done;
  }),
  serve(contract.deactivatePerson, async ({ params }, { db, by }) => {
    await deactivate(db, { id: params.id, by });
    return done;
  }),
  serve(contract.reactivatePerson, async ({ params }, { db, by }) => {
    await reactivate(db, { id: params.id, by });
    return done;
  }),
];
