import * as contract from "#contract/invitations.ts";
import { acceptInvitation } from "#desk/accounts/accepting-invitation.ts";
import { listInvitations, revokeInvitation, showInvitation } from "#desk/accounts/invitations.ts";
import { invite } from "#desk/accounts/inviting.ts";
import { showMe } from "#desk/accounts/me.ts";
import { setSessionCookie } from "../http/cookies.ts";
import { deviceOf } from "../http/device.ts";
import { done, serve } from "../http/serve.ts";

export const invitationRoutes = [
  serve(contract.listInvitations, async (_asked, { db, by }) => ({ items: await listInvitations(db, { by }) })),
  serve(contract.invite, ({ input }, { db, by, config }) => invite(db, { ...input, url: config.url, by })),
  serve(contract.revokeInvitation, async ({ params }, { db, by }) => {
    await revokeInvitation(db, { id: params.id, by });
    return done;
  }),
  serve(contract.showInvitation, ({ params }, { db }) => showInvitation(db, params)),
  serve(contract.acceptInvitation, async ({ params, input }, { db, config, request, reply }) => {
    const { secret, accountId } = await acceptInvitation(db, { ...params, ...input, ...deviceOf(request) });
    setSessionCookie(reply, secret, config);
    return showMe(db, accountId);
  }),
];
