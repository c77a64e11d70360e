import * as setup from "#contract/setup.ts";
import { showMe } from "#desk/accounts/me.ts";
import { signIn } from "#desk/accounts/signing-in.ts";
import { isSetUp, setUp } from "#desk/firm/setting-up.ts";
import { Refusal } from "#desk/refusal.ts";
import { setSessionCookie } from "../http/cookies.ts";
import { deviceOf } from "../http/device.ts";
import { serve } from "../http/serve.ts";
import { isSetupToken } from "../setup-token.ts";

export const setupRoutes = [
  serve(setup.setupState, async (_asked, { db }) => {
    const firm = await db.selectFrom("firm").select(["name", "language"]).executeTakeFirst();
    return { done: firm !== undefined, firm: firm?.name ?? null, language: firm?.language ?? null };
  }),
  serve(setup.setUp, async ({ input: { token, firm, admin, mailbox } }, { db, config, request, reply }) => {
    if (await isSetUp(db)) throw new Refusal("setup.done");
    if (!isSetupToken(config, token)) throw new Refusal("setup.bad_token");
    await setUp(db, { firm, admin, mailbox });
    const { secret, accountId } = await signIn(db, { ...admin, ...deviceOf(request) });
    setSessionCookie(reply, secret, config);
    return showMe(db, accountId);
  }),
];
