import * as contract from "#contract/mailboxes.ts";
import { Id } from "#contract/shapes.ts";
import { must } from "#desk/accounts/may.ts";
import { listMails } from "#desk/channels/mail/ledger/listing.ts";
import { discardMail, recoverMail } from "#desk/channels/mail/settling/recovering.ts";
import { originalOf } from "#desk/channels/mail/settling/settling.ts";
import { Refusal } from "#desk/refusal.ts";
import { secretOf } from "../config.ts";
import { done, raw, serve } from "../http/serve.ts";
import { readAside } from "../mail/reading-aside.ts";

export const mailRoutes = [
  serve(contract.listMails, ({ query }, { db, by }) => listMails(db, { ...query, by })),
  serve(contract.recoverMail, async ({ params }, { db, by, config, log }) => {
    const { read, stop } = readAside({ log });
    try {
      const tools = { read, secret: secretOf(config), secondReading: config.secondReader !== undefined };
      const { caseNumber, messageId } = await recoverMail(db, { id: params.id, by, tools });
      return { case: caseNumber, messageId };
    } finally {
      await stop();
    }
  }),
  serve(contract.discardMail, async ({ params }, { db, by }) => {
    await discardMail(db, { id: params.id, by });
    return done;
  }),
  raw({
    method: "GET",
    path: "/mails/:id/original",
    summary: "A mail as it came, byte for byte",
    answers: "message/rfc822",
    async handle({ db, by, request, reply }) {
      must(by, "ledger");
      const id = Id.safeParse((request.params as { id: string }).id).data;
      const content = id === undefined ? undefined : await originalOf(db, id);
      if (!content) throw new Refusal("mail.unknown");
      return reply
        .type("message/rfc822")
        .header("content-disposition", `attachment; filename="mail-${id}.eml"`)
        .header("x-content-type-options", "nosniff")
        .send(content);
    },
  }),
];
