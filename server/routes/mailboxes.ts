import * as contract from "#contract/mailboxes.ts";
import { must } from "#desk/accounts/may.ts";
import { addMailbox, changeMailbox, closeMailbox } from "#desk/channels/mail/mailboxes/keeping.ts";
import { openMailboxes } from "#desk/channels/mail/mailboxes/listing.ts";
import { viewOfMailbox } from "#desk/channels/mail/mailboxes/mailbox.ts";
import { type Config, secretOf } from "../config.ts";
import { done, serve } from "../http/serve.ts";
import { testMailbox } from "../mail/testing.ts";

export const mailboxRoutes = [
  serve(contract.listMailboxes, async (_asked, { db, config }) => ({
    items: (await openMailboxes(db)).map(viewOfMailbox),
    listener: config.smtpPort === 0 ? null : { port: config.smtpPort },
    relay: relayOf(config),
  })),
  serve(contract.addMailbox, ({ input }, { db, by, config }) => addMailbox(db, { input, by, secret: secretOf(config) })),
  serve(contract.changeMailbox, async ({ params, input }, { db, by, config }) => {
    await changeMailbox(db, { id: params.id, input, by, secret: secretOf(config) });
    return done;
  }),
  serve(contract.closeMailbox, async ({ params }, { db, by }) => {
    await closeMailbox(db, { id: params.id, by });
    return done;
  }),
  serve(contract.testMailbox, async ({ params }, { db, by, config }) => {
    must(by, "mailboxes");
    return { steps: await testMailbox(db, { id: params.id, config: { ...config, secret: secretOf(config) } }) };
  }),
];

/** Where KAPOK_MAIL_OUT leads, without its password. */
function relayOf({ mailOut }: Config): string | null {
  if (!mailOut) return null;
  const { protocol, host } = new URL(mailOut);
  return `${protocol}//${host}`;
}
