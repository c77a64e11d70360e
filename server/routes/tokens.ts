import * as contract from "#contract/tokens.ts";
import { createToken, listTokens, revokeToken } from "#desk/accounts/tokens.ts";
import { done, serve } from "../http/serve.ts";

export const tokenRoutes = [
  serve(contract.listTokens, async (_asked, { db, by }) => ({ items: await listTokens(db, { by }) })),
  serve(contract.createToken, ({ input }, { db, by }) => createToken(db, { name: input.name, by })),
  serve(contract.revokeToken, async ({ params }, { db, by }) => {
    await revokeToken(db, { id: params.id, by });
    return done;
  }),
];
