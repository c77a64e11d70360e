import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { SECRET, takeIn } from "#test/mail/desk.ts";
import { openRelay, type TestRelay } from "#test/mail/relay.ts";
import { sendDue } from "#test/mail/sending.ts";
import { writeMail } from "#test/mail/writing.ts";
import { theDesk } from "../../../accounts/actor.ts";
import { lockCase } from "../../../cases/locking.ts";
import { replyToCase } from "../../../conversations/replying.ts";
import { writeOut } from "../../../conversations/writing-out.ts";
import { readMail } from "../reading/read-mail.ts";
import { sendLetter } from "./letter.ts";
import { closeWaysOut } from "./relays.ts";

let desk: FreshDatabase;
let relay: TestRelay;
let people: Awaited<ReturnType<typeof openFirm>>;
let caseNumber: number;
let mailboxId: number;

beforeEach(async () => {
  desk = await freshDatabase();
  relay = await openRelay();
  people = await openFirm(desk.db);
  mailboxId = (await openMailbox(desk.db)).id;
  await desk.db.updateTable("mailboxes").set({ signature: "Szewc i Syn\nul. Krzywa 3" }).execute();
  const mail = await takeIn(desk.db, writeMail({ id: "<first@wojcik.example>" }), { mailboxId });
  caseNumber = mail.case_number!;
  await desk.db.updateTable("cases").set({ owner_id: people.ewa.id }).execute();
});

afterEach(async () => {
  closeWaysOut();
  await relay.stop();
  await desk.end();
});

const config = () => ({ url: "https://pomoc.szewc.example", secret: SECRET, mailOut: relay.url as string | undefined });
const send = () => sendDue(desk.db, config());
const message = (id: number) => desk.db.selectFrom("messages").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

async function reply(text = "Laptop wysłaliśmy dzisiaj.", by = people.ewa) {
  const { id } = await replyToCase(desk.db, { number: caseNumber, text, nextUpdate: null, by });
  await desk.db.updateTable("messages").set({ send_at: new Date() }).where("id", "=", id).execute();
  return id;
}

async function automatic(number = caseNumber) {
  return desk.db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, number);
    return (await writeOut(tx, { found, text: "Mamy Pana wiadomość.", purpose: "acknowledgement", by: theDesk, holdSeconds: 0 }))
      .messageId;
  });
}

describe("an automatic mail", () => {
  test("says that it is one, and is counted", async () => {
    await automatic();
    await send();

    const { auto } = await readMail(relay.mails[0]!.raw);
    expect(auto).not.toBeNull();
    expect(relay.mails[0]!.raw.toString()).toMatch(/^Auto-Submitted: auto-replied/m);
    expect(await desk.db.selectFrom("automatic_mails").select("address").execute()).toEqual([
      { address: "marian@wojcik.example" },
    ]);
  });

  test("stops after two about the same within an hour", async () => {
    const deliveries = [];
    for (let round = 0; round < 3; round++) {
      const id = await automatic();
      await send();
      deliveries.push((await message(id)).delivery);
    }
    expect(deliveries).toEqual(["sent", "sent", "none"]);
    expect(relay.mails).toHaveLength(2);
  });

  test("stops after ten to one address within three hours, and says why", async () => {
    await desk.db
      .insertInto("automatic_mails")
      .values(Array.from({ length: 10 }, () => ({ address: "marian@wojcik.example" })))
      .execute();
    const id = await automatic();
    await send();

    expect(relay.mails).toEqual([]);
    expect(await message(id)).toMatchObject({ delivery: "none", delivery_trouble: "loop_cap" });
  });

  test("does not stop what a person writes", async () => {
    await desk.db
      .insertInto("automatic_mails")
      .values(Array.from({ length: 10 }, () => ({ address: "marian@wojcik.example" })))
      .execute();
    await reply();
    await send();
    expect(relay.mails).toHaveLength(1);
  });

  test.for([
    ["MAILER-DAEMON@mx.example", "daemon"],
    ["pomoc@szewc.example", "own_mailbox"],
  ] as const)("never goes to %s", async ([address, because]) => {
    const other = await takeIn(desk.db, writeMail({ id: "<3@x>", from: "x@y.example" }), { mailboxId });
    await desk.db
      .updateTable("customer_addresses")
      .set({ value: address.toLowerCase() })
      .where("value", "=", "x@y.example")
      .execute();
    const id = await automatic(other.case_number!);
    await send();

    expect(relay.mails).toEqual([]);
    expect(await message(id)).toMatchObject({ delivery: "none", delivery_trouble: because });
  });
});

describe("a letter", () => {
  const letter = async () =>
    (
      await desk.db
        .insertInto("letters")
        .values({ to_address: "bartek@szewc.example", subject: "Zaproszenie", text: "Proszę wejść tutaj.", language: "pl" })
        .returning("id")
        .executeTakeFirstOrThrow()
    ).id;

  test("is sent once", async () => {
    const id = await letter();
    await sendLetter(desk.db, id, config());
    await sendLetter(desk.db, id, config());

    expect(relay.mails.map(({ to }) => to)).toEqual([["bartek@szewc.example"]]);
  });

  test("that is refused says so and is not tried again", async () => {
    relay.answer("rcpt", 550, "5.1.1 No such user");
    const id = await letter();
    await sendLetter(desk.db, id, config());

    const { sent_at, trouble } = await desk.db.selectFrom("letters").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    expect([sent_at, trouble]).toEqual([null, expect.stringContaining("recipient_refused")]);
  });

  test("that meets a closed door asks to be tried again", async () => {
    await relay.stop();
    await expect(sendLetter(desk.db, await letter(), config())).rejects.toThrow();
  });
});
