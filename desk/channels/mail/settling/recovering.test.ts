import { expect, test } from "vitest";
import { openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { sentReply, takeIn, tools } from "#test/mail/desk.ts";
import { writeMail } from "#test/mail/writing.ts";
import { discardMail, recoverMail } from "./recovering.ts";

const { db } = await freshDatabase();
const { marta, ewa } = await openFirm(db);
const { id: mailboxId } = await openMailbox(db);
const arrive = (raw: Buffer) => takeIn(db, raw, { mailboxId });
const recover = (id: number, by = marta) => recoverMail(db, { id, by, tools: tools() });
const messagesOf = (mailId: number) => db.selectFrom("messages").select("id").where("mail_id", "=", mailId).execute();

test("an automatic mail that stands in a case does not become a second message there", async () => {
  const { case_number } = await arrive(writeMail({ id: "<1@x>" }));
  const { rfcMessageId } = await sentReply(db, { caseNumber: case_number! });
  const away = await arrive(
    writeMail({ id: "<2@x>", headers: { "In-Reply-To": rfcMessageId, "Auto-Submitted": "auto-replied" } }),
  );

  await expect(recover(away.id)).rejects.toMatchObject({ code: "mail.already_message" });
  await discardMail(db, { id: away.id, by: marta });
  await expect(recover(away.id)).rejects.toMatchObject({ code: "mail.already_message" });
  expect(await messagesOf(away.id)).toHaveLength(1);
});

test("one that was only kept becomes a message, once, and not by an agent's hand", async () => {
  const kept = await arrive(writeMail({ id: "<3@x>", headers: { "Auto-Submitted": "auto-generated" } }));
  expect(await messagesOf(kept.id)).toHaveLength(0);
  await expect(recover(kept.id, ewa)).rejects.toMatchObject({ code: "mail.supervisor_only" });
  await recover(kept.id);
  await expect(recover(kept.id)).rejects.toMatchObject({ code: "mail.already_message" });
  expect(await messagesOf(kept.id)).toHaveLength(1);
});
