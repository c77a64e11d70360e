import * as contract from "#contract/views.ts";
import { accountIdOf } from "#desk/accounts/actor.ts";
import { countCases } from "#desk/cases/listing.ts";
import { changeView, listViews, removeView, saveView } from "#desk/views/saving.ts";
import { done, serve } from "../http/serve.ts";

export const viewRoutes = [
  serve(contract.listViews, (_, { db, by }) => listViews(db, { by })),
  serve(contract.saveView, async ({ input }, { db, by }) => ({ id: await saveView(db, { ...input, by }) })),
  serve(contract.changeView, async ({ params, input }, { db, by }) => {
    await changeView(db, { ...params, ...input, by });
    return done;
  }),
  serve(contract.removeView, async ({ params }, { db, by }) => {
    await removeView(db, { ...params, by });
    return done;
  }),
  serve(contract.countCases, ({ query: { queue, ...filter } }, { db, by }) =>
    countCases(db, { queue, filter, accountId: accountIdOf(by), teamIds: by.kind === "agent" ? by.teamIds : [], by }),
  ),
];
