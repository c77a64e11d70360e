import * as people from "#contract/people.ts";
import { acceptInvitation } from "#desk/accounts/accepting-invitation.ts";
import { listInvitations, revokeInvitation, showInvitation } from "#desk/accounts/invitations.ts";
import { invite } from "#desk/accounts/inviting.ts";
import { showMe } from "#desk/accounts/me.ts";
import { setSessionCookie } from "../http/cookies.ts";
import { deviceOf } from "../http/device.ts";
import { done, serve } from "../http/serve.ts";

export const invitationRoutes = [
  serve(people.listInvitations, async (_asked, { db, by }) => ({ items: await listInvitations(db, { by }) })),
  serve(people.invite, ({ input }, { db, by, config }) => invite(db, { ...input, url: config.url, by })),
  serve(people.revokeInvitation, async ({ params }, { db, by }) => {
    await revokeInvitation(db, { id: params.id, by });
    return done;
  }),
  serve(people.showInvitation, ({ params }, { db }) => showInvitation(db, params)),
  serve(people.acceptInvitation, async ({ params, input }, { db, config, request, reply }) => {
    const { secret, accountId } = await acceptInvitation(db, { ...params, ...input, ...deviceOf(request) });
    setSessionCookie(reply, secret, config);
    return showMe(db, accountId);
  }),
];
