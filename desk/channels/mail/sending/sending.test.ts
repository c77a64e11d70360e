import { spawn } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { SECRET, takeIn } from "#test/mail/desk.ts";
import { openRelay, type TestRelay } from "#test/mail/relay.ts";
import { sendDue } from "#test/mail/sending.ts";
import { writeMail } from "#test/mail/writing.ts";
import { replyToCase } from "../../../conversations/replying.ts";
import { seal } from "../mailboxes/sealing.ts";
import { readMail } from "../reading/read-mail.ts";
import { takeDue } from "./outbox.ts";
import { nextPause } from "./pauses.ts";
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
const change = (id: number, to: { send_at?: Date | null; first_tried_at?: Date; delivery?: "withdrawn" }) =>
  desk.db.updateTable("messages").set(to).where("id", "=", id).execute();
const message = (id: number) => desk.db.selectFrom("messages").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const notices = async () =>
  (await desk.db.selectFrom("notices").select("account_id").where("kind", "=", "undelivered").execute()).map(
    ({ account_id }) => account_id,
  );
async function reply(text = "Laptop wysłaliśmy dzisiaj.", by = people.ewa) {
  const { id } = await replyToCase(desk.db, { number: caseNumber, text, nextUpdate: null, by });
  await change(id, { send_at: new Date() });
  return id;
}

describe("a reply", () => {
  test("reaches the customer in their thread, signed, with the case's page", async () => {
    const id = await reply();
    await send();

    const [mail] = relay.mails;
    expect(mail).toMatchObject({ from: "pomoc@szewc.example", to: ["marian@wojcik.example"] });
    const read = await readMail(mail!.raw);
    expect(read).toMatchObject({ inReplyTo: "<first@wojcik.example>", references: ["<first@wojcik.example>"], auto: null });
    expect(read.subject).toBe(`Re: Laptop [#${caseNumber}]`);
    expect(read.text).toContain("Laptop wysłaliśmy dzisiaj.");
    expect(mail!.raw.toString()).toContain("ul. Krzywa 3");
    expect(read.text).toMatch(/https:\/\/pomoc\.szewc\.example\/p\/\S+/);
    expect(await message(id)).toMatchObject({ delivery: "sent", delivery_trouble: null, rfc_message_id: read.messageId });
  });

  test("is answered into the same case", async () => {
    const id = await reply();
    await send();
    const { rfc_message_id } = await message(id);

    const answer = await takeIn(
      desk.db,
      writeMail({ id: "<second@wojcik.example>", headers: { "In-Reply-To": rfc_message_id! } }),
      { mailboxId },
    );

    expect(answer.case_number).toBe(caseNumber);
  });

  test("carries its files", async () => {
    const id = await reply();
    await desk.db
      .insertInto("files")
      .values({ sha256: "a".repeat(64), size: 3, content: Buffer.from("abc") })
      .execute();
    await desk.db
      .insertInto("attachments")
      .values({
        case_number: caseNumber,
        message_id: id,
        audience: "customer",
        name: "faktura.pdf",
        type: "application/pdf",
        size: 3,
        sha256: "a".repeat(64),
      })
      .execute();

    await send();

    const { attachments } = await readMail(relay.mails[0]!.raw);
    expect(attachments.map(({ name, content }) => [name, Buffer.from(content).toString()])).toEqual([["faktura.pdf", "abc"]]);
  });

  test("goes to the address the customer wrote from last", async () => {
    const { customer_id } = await desk.db.selectFrom("cases").select("customer_id").executeTakeFirstOrThrow();
    await desk.db
      .insertInto("customer_addresses")
      .values({ customer_id, kind: "email", value: "marian@praca.example" })
      .execute();
    await takeIn(
      desk.db,
      writeMail({ id: "<work@x>", from: "marian@praca.example", headers: { "In-Reply-To": "<first@wojcik.example>" } }),
      { mailboxId },
    );

    await reply();
    await send();

    expect(relay.mails[0]!.to).toEqual(["marian@praca.example"]);
  });

  test("that was taken back is never sent, and one that is still held waits", async () => {
    const { id } = await replyToCase(desk.db, { number: caseNumber, text: "Za wcześnie.", nextUpdate: null, by: people.ewa });
    await send();
    await change(id, { delivery: "withdrawn", send_at: null });
    await send();

    expect(relay.mails).toEqual([]);
  });

  test("is sent once when two are at it", async () => {
    const id = await reply();
    await Promise.all([send(), send()]);

    expect(relay.mails).toHaveLength(1);
    expect((await message(id)).delivery).toBe("sent");
  });

  test("leaves by the mailbox's own relay when it has one", async () => {
    const own = await openRelay();
    await desk.db
      .updateTable("mailboxes")
      .set({
        relay: JSON.stringify({ host: "127.0.0.1", port: own.port, security: "none", user: "" }),
        relay_secret: seal(SECRET, "sekret"),
      })
      .execute();

    await reply();
    await send();

    expect([own.mails.length, relay.mails.length]).toEqual([1, 0]);
    await own.stop();
  });
});

describe("a reply that cannot leave", () => {
  test("is tried again after an outage of the relay, with the time on the message", async () => {
    const id = await reply();
    const { port } = relay;
    await relay.stop();

    await send();

    expect(await message(id)).toMatchObject({ delivery: "queued", delivery_trouble: expect.stringContaining("refused") });
    expect((await message(id)).send_at!.getTime()).toBeGreaterThan(Date.now() + 5000);
    expect(await notices()).toEqual([]);

    relay = await openRelay({ port });
    await send();
    expect(relay.mails).toEqual([]);
    await change(id, { send_at: new Date() });
    await send();
    expect(relay.mails).toHaveLength(1);
    expect(await message(id)).toMatchObject({ delivery: "sent", delivery_trouble: null });
  });

  test("waits when the other server asks for patience", async () => {
    relay.answer("rcpt", 451, "4.7.1 Greylisted, try again");
    const id = await reply();
    await send();

    expect(await message(id)).toMatchObject({
      delivery: "queued",
      delivery_trouble: expect.stringMatching(/^put_off:451 4\.7\.1/),
    });
  });

  test("fails at once when its receiver does not exist, and its owner hears of it", async () => {
    relay.answer("rcpt", 550, "5.1.1 No such user");
    const id = await reply("Dzień dobry.", people.bartek);
    await send();

    expect(await message(id)).toMatchObject({
      delivery: "failed",
      delivery_trouble: expect.stringMatching(/^recipient_refused:550 5\.1\.1/),
    });
    expect((await notices()).toSorted()).toEqual([people.ewa.id, people.bartek.id].toSorted());
    expect(await send()).toBe(0);
  });

  test("fails after two days of trying", async () => {
    relay.answer("data", 451, "4.3.0 Not now");
    const id = await reply();
    await change(id, { first_tried_at: new Date(Date.now() - 49 * 3600_000) });
    await send();

    expect((await message(id)).delivery).toBe("failed");
    expect(await notices()).toEqual([people.ewa.id]);
  });

  test("fails with the reason when no relay is set", async () => {
    const id = await reply();
    await sendDue(desk.db, { ...config(), mailOut: undefined });

    expect(await message(id)).toMatchObject({ delivery: "failed", delivery_trouble: "no_relay" });
  });

  test("never sends a password over the network in the clear", async () => {
    await desk.db
      .updateTable("mailboxes")
      .set({
        relay: JSON.stringify({ host: "smtp.elsewhere.example", port: 25, security: "none", user: "pomoc" }),
        relay_secret: seal(SECRET, "sekret"),
      })
      .execute();
    const id = await reply();
    await send();

    expect(await message(id)).toMatchObject({ delivery: "failed", delivery_trouble: "tls_needed" });
  });

  test("and was in the hands of a process that died is found, and leaves", async () => {
    const id = await reply();
    await takeDue(desk.db, 1);
    expect(await send()).toBe(0);

    await change(id, { send_at: new Date(Date.now() - 1000) });
    await send();
    expect(relay.mails).toHaveLength(1);
  });

  test("because the process died after the relay took it, is sent again as the same mail", async () => {
    const id = await reply();
    const sender = spawn(process.execPath, ["test/mail/sender-process.ts", desk.url, relay.url], {
      stdio: "inherit",
    });
    const died = new Promise((done) => sender.once("exit", (_code, signal) => done(signal)));
    // Taken, but the yes never leaves: from the outside that is what a kill between the relay's yes and our note looks like.
    relay.onTaken(async () => {
      relay.onTaken(() => {});
      sender.kill("SIGKILL");
      await died;
    });

    expect(await died).toBe("SIGKILL");
    expect(await message(id)).toMatchObject({ delivery: "queued", sent_at: null });
    await change(id, { send_at: new Date() });
    await send();

    const ids = await Promise.all(relay.mails.map(async ({ raw }) => (await readMail(raw)).messageId));
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(await message(id)).toMatchObject({ delivery: "sent", rfc_message_id: ids[0] });
  });

  test("is tried with growing pauses, for two days", () => {
    const since = new Date("2026-11-24T09:00:00Z");
    const after = (seconds: number) => nextPause(since, new Date(since.getTime() + seconds * 1000));
    expect([0, 60, 600, 3600 * 24, 3600 * 48].map(after)).toEqual([15_000, 30_000, 300_000, 7_200_000, null]);
  });
});
