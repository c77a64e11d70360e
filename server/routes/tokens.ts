import * as people from "#contract/people.ts";
import { createToken, listTokens, revokeToken } from "#desk/accounts/tokens.ts";
import { done, serve } from "../http/serve.ts";

export const tokenRoutes = [
  serve(people.listTokens, async (_asked, { db, by }) => ({ items: await listTokens(db, { by }) })),
  serve(people.createToken, ({ input }, { db, by }) => createToken(db, { name: input.name, by })),
  serve(people.revokeToken, async ({ params }, { db, by }) => {
    await revokeToken(db, { id: params.id, by });
    return done;
  }),
];
