import { expect, test } from "vitest";
import { openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { takeIn, tools } from "#test/mail/desk.ts";
import { writeMail } from "#test/mail/writing.ts";
import { viewCase } from "../cases/viewing.ts";
import { recoverMail } from "../channels/mail/settling/recovering.ts";
import { undo } from "../undo/undoing.ts";
import { blockSender, listBlockedSenders, markSpam, releaseSender } from "./blocking.ts";

const { db } = await freshDatabase();
const { ewa, marta } = await openFirm(db);
const { id: mailboxId } = await openMailbox(db);
let sent = 0;
const from = (address: string) =>
  takeIn(db, writeMail({ id: `<${++sent}@x>`, from: `Oferta <${address}>`, text: "Kup teraz" }), {
    mailboxId,
    envelopeFrom: address,
  });
const blocked = async () => (await listBlockedSenders(db, { limit: 50, by: marta })).items;
const show = (number: number) => viewCase(db, { number, by: ewa });

test("later mail from whoever wrote spam waits in quarantine with its cause, and is not lost", async () => {
  const { case_number } = await from("Sale@Spam.example");
  await markSpam(db, { number: case_number!, by: ewa });
  expect(await show(case_number!)).toMatchObject({ state: "closed", closure: { because: "spam" } });
  const next = await from("sale@spam.example");
  expect(next).toMatchObject({ fate: "quarantined", cause: "blocked_sender", case_number: null });
  expect(await blocked()).toMatchObject([{ address: "sale@spam.example", case: case_number, by: { name: "Ewa" } }]);
  expect(await from("anna@nowak.example")).toMatchObject({ fate: "message" });

  // Taken in by hand it is a message like any other.
  const { caseNumber } = await recoverMail(db, { id: next.id, by: marta, tools: tools() });
  expect((await show(caseNumber)).messages.at(-1)?.text).toBe("Kup teraz");
});

test("the undo opens the case again and lets its writer through", async () => {
  const { case_number } = await from("jan@klient.example");
  const happening = await markSpam(db, { number: case_number!, by: ewa });
  expect(await from("jan@klient.example")).toMatchObject({ fate: "quarantined" });
  await undo(db, { happening, by: ewa });
  expect((await show(case_number!)).state).toBe("open");
  expect(await from("jan@klient.example")).toMatchObject({ fate: "message" });
});

test("a closed case is not marked, and the firm's own mailbox is never blocked", async () => {
  const { case_number } = await from("pomoc@szewc.example");
  await markSpam(db, { number: case_number!, by: ewa });
  await expect(markSpam(db, { number: case_number!, by: ewa })).rejects.toMatchObject({ code: "case.already_closed" });
  expect((await blocked()).map(({ address }) => address)).not.toContain("pomoc@szewc.example");
  await expect(blockSender(db, { address: "Pomoc@szewc.example", by: marta })).rejects.toMatchObject({
    code: "sender.own_mailbox",
  });
});

test("the list is a supervisor's: to block by hand, and to let through", async () => {
  await blockSender(db, { address: " Hurt@Reklama.example ", by: marta });
  await blockSender(db, { address: "hurt@reklama.example", by: marta });
  const [row, ...others] = (await blocked()).filter(({ address }) => address === "hurt@reklama.example");
  expect(others).toEqual([]);
  expect(await from("hurt@reklama.example")).toMatchObject({ fate: "quarantined" });
  await expect(releaseSender(db, { id: row!.id, by: ewa })).rejects.toMatchObject({ code: "mail.supervisor_only" });
  await releaseSender(db, { id: row!.id, by: marta });
  await expect(releaseSender(db, { id: row!.id, by: marta })).rejects.toMatchObject({ code: "sender.unknown" });
  expect(await from("hurt@reklama.example")).toMatchObject({ fate: "message" });
  await expect(listBlockedSenders(db, { limit: 50, by: ewa })).rejects.toMatchObject({ code: "mail.supervisor_only" });
});
