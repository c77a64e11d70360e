import * as contract from "#contract/me.ts";
import * as passwords from "#contract/passwords.ts";
import { changeMe } from "#desk/accounts/changing-me.ts";
import { changePassword } from "#desk/accounts/changing-password.ts";
import { personOf } from "#desk/accounts/may.ts";
import { showMe } from "#desk/accounts/me.ts";
import { done, serve } from "../http/serve.ts";

export const meRoutes = [
  serve(contract.me, (_asked, { db, by }) => showMe(db, personOf(by).id)),
  serve(contract.changeMe, async ({ input }, { db, by }) => {
    await changeMe(db, { ...input, by });
    return showMe(db, personOf(by).id);
  }),
  serve(passwords.changePassword, async ({ input }, { db, by, request }) => {
    await changePassword(db, { ...input, sessionId: request.asker?.sessionId ?? null, by });
    return done;
  }),
];
