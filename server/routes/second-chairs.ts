import * as contract from "#contract/second-chairs.ts";
import { askSecondChair } from "#desk/second-chair/asking.ts";
import { joinSecondChair, leaveSecondChair } from "#desk/second-chair/joining.ts";
import { done, serve } from "../http/serve.ts";

export const secondChairRoutes = [
  serve(contract.askSecondChair, async ({ params, input }, { db, by }) => ({
    id: await askSecondChair(db, { ...params, ...input, by }),
  })),
  serve(contract.joinSecondChair, async ({ params }, { db, by }) => {
    await joinSecondChair(db, { ...params, by });
    return done;
  }),
  serve(contract.leaveSecondChair, async ({ params }, { db, by }) => {
    await leaveSecondChair(db, { ...params, by });
    return done;
  }),
];
