import * as passwords from "#contract/passwords.ts";
import * as contract from "#contract/sessions.ts";
import { askForReset } from "#desk/accounts/asking-for-reset.ts";
import { showMe } from "#desk/accounts/me.ts";
import { resetPassword } from "#desk/accounts/resetting-password.ts";
import { endSession, listSessions } from "#desk/accounts/sessions.ts";
import { signIn } from "#desk/accounts/signing-in.ts";
import { Refusal } from "#desk/refusal.ts";
import { clearSessionCookie, setSessionCookie } from "../http/cookies.ts";
import { deviceOf } from "../http/device.ts";
import { done, serve } from "../http/serve.ts";

export const sessionRoutes = [
  serve(contract.signIn, async ({ input }, { db, config, request, reply }) => {
    const { secret, accountId } = await signIn(db, { ...input, ...deviceOf(request) });
    setSessionCookie(reply, secret, config);
    return showMe(db, accountId);
  }),
  serve(contract.signOut, async (_asked, { db, by, config, request, reply }) => {
    const id = request.asker?.sessionId;
    if (id == null) throw new Refusal("sign_in.person_only");
    await endSession(db, { id, by });
    clearSessionCookie(reply, config);
    return done;
  }),
  serve(contract.listSessions, async (_asked, { db, by, request }) => ({
    items: await listSessions(db, { by, current: request.asker?.sessionId ?? null }),
  })),
  serve(contract.revokeSession, async ({ params }, { db, by }) => {
    await endSession(db, { id: params.id, by });
    return done;
  }),
  serve(passwords.askPasswordReset, async ({ input }, { db, config }) => {
    await askForReset(db, { email: input.email, url: config.url });
    return done;
  }),
  serve(passwords.resetPassword, async ({ params, input }, { db }) => {
    await resetPassword(db, { token: params.token, password: input.password });
    return done;
  }),
];
