import * as contract from "#contract/chats.ts";
import { endChat } from "#desk/channels/chat/ending.ts";
import { readByDesk } from "#desk/channels/chat/reading.ts";
import { done, serve } from "../http/serve.ts";

export const chatCaseRoutes = [
  serve(contract.readChat, async ({ params, input }, { db, stir }) => {
    if (await readByDesk(db, { ...params, ...input })) stir(params.number);
    return done;
  }),
  serve(contract.endChat, async ({ params }, { db, by }) => {
    await endChat(db, { ...params, by });
    return done;
  }),
];
