import { expect, test } from "vitest";
import { openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { SECRET, sentReply, takeIn } from "#test/mail/desk.ts";
import { writeMail } from "#test/mail/writing.ts";
import { mergeCases } from "../../../cases/together/merging.ts";
import { splitCase } from "../../../cases/together/splitting.ts";
import { viewCase } from "../../../cases/viewing.ts";
import { undo } from "../../../undo/undoing.ts";
import { plusAddressFor } from "../writing/tokens.ts";

const { db } = await freshDatabase();
const { ewa } = await openFirm(db);
const { id: mailboxId } = await openMailbox(db);
let ids = 0;
const write = (mail: Parameters<typeof writeMail>[0] = {}) =>
  takeIn(db, writeMail({ id: `<${++ids}@x>`, ...mail }), { mailboxId, envelopeFrom: "" });
const caseOf = async (mail: Parameters<typeof writeMail>[0] = {}) => (await write(mail)).case_number!;

/** Two cases of Marian's, each answered; the second stands in the first since. */
async function merged() {
  const [kept, other] = [await caseOf(), await caseOf({ subject: "Zasilacz" })];
  const { rfcMessageId } = await sentReply(db, { caseNumber: other });
  const happening = await mergeCases(db, { number: other, into: kept, by: ewa });
  return { kept, other, rfcMessageId, happening };
}

test("an answer to a mail of a merged case lands in the kept one, by whatever it names", async () => {
  const { kept, other, rfcMessageId } = await merged();
  const plus = plusAddressFor({ caseNumber: other, mailbox: "pomoc@szewc.example" }, SECRET);
  const places = [
    await caseOf({ headers: { "In-Reply-To": rfcMessageId } }),
    await caseOf({ headers: { References: rfcMessageId } }),
    await caseOf({ to: plus }),
    await caseOf({ subject: `Odp: Zasilacz [#${other}]` }),
  ];
  expect(places).toEqual([kept, kept, kept, kept]);
  expect((await viewCase(db, { number: kept, by: ewa })).messages.at(-1)).toMatchObject({ otherSender: false });
});

test("after the undo answers land where their mail was sent from", async () => {
  const { kept, other, rfcMessageId, happening } = await merged();
  await undo(db, { happening, by: ewa });
  expect(await caseOf({ headers: { "In-Reply-To": rfcMessageId } })).toBe(other);
  expect(await caseOf({ subject: `Odp: Laptop [#${kept}]` })).toBe(kept);
});

test("in a case of two customers the other one's answer is theirs, not a stranger's", async () => {
  const kept = await caseOf();
  const anna = "Anna Nowak <anna@nowak.example>";
  const other = await caseOf({ from: anna });
  const { rfcMessageId } = await sentReply(db, { caseNumber: other });
  await mergeCases(db, { number: other, into: kept, acrossCustomers: true, by: ewa });
  const answer = await write({ from: anna, headers: { "In-Reply-To": rfcMessageId } });
  const theirs = await db.selectFrom("cases").select("customer_id").where("number", "=", other).executeTakeFirstOrThrow();
  const message = await db.selectFrom("messages").selectAll().where("id", "=", answer.message_id!).executeTakeFirstOrThrow();
  expect(message).toMatchObject({ case_number: kept, customer_id: theirs.customer_id, other_sender: false });

  const stranger = await write({ from: "obcy@ktos.example", headers: { "In-Reply-To": rfcMessageId } });
  const strange = await db.selectFrom("messages").selectAll().where("id", "=", stranger.message_id!).executeTakeFirstOrThrow();
  expect(strange).toMatchObject({ case_number: kept, other_sender: true });
});

test("an answer to a message that was split off lands in the new case, others stay", async () => {
  const number = await caseOf();
  const [first, second] = [await sentReply(db, { caseNumber: number }), await sentReply(db, { caseNumber: number })];
  const opened = await splitCase(db, {
    number,
    messages: [second.id],
    notes: [],
    subject: "Zasilacz",
    nextUpdate: null,
    by: ewa,
  });
  expect(await caseOf({ headers: { "In-Reply-To": second.rfcMessageId } })).toBe(opened.number);
  expect(await caseOf({ headers: { "In-Reply-To": first.rfcMessageId } })).toBe(number);
});
