import * as contract from "#contract/breaks.ts";
import { endBreak } from "#desk/breaks/ending.ts";
import { extendBreak } from "#desk/breaks/extending.ts";
import { takeBreak } from "#desk/breaks/starting.ts";
import { done, serve } from "../http/serve.ts";

export const breakRoutes = [
  serve(contract.takeBreak, ({ params }, { db, by }) => takeBreak(db, { ...params, by })),
  serve(contract.extendBreak, ({ params, input }, { db, by }) =>
    extendBreak(db, { ...params, until: new Date(input.until), by }),
  ),
  serve(contract.endBreak, async ({ params }, { db, by }) => {
    await endBreak(db, { ...params, by });
    return done;
  }),
];
