import * as contract from "#contract/notices.ts";
import { accountIdOf } from "#desk/accounts/actor.ts";
import { listNotices, seeNotices } from "#desk/notices/listing.ts";
import { recentActs } from "#desk/undo/recent-acts.ts";
import { done, serve } from "../http/serve.ts";

// A program has no notices and no acts of its own to take back: account 0 is nobody.
export const noticeRoutes = [
  serve(contract.listNotices, (_, { db, by }) => listNotices(db, accountIdOf(by) ?? 0, by)),
  serve(contract.seeNotices, async (_, { db, by }) => {
    await seeNotices(db, accountIdOf(by) ?? 0);
    return done;
  }),
  serve(contract.recentActs, async (_, { db, by }) => ({ items: await recentActs(db, accountIdOf(by) ?? 0) })),
];
