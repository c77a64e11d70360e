import { beforeEach, describe, expect, test } from "vitest";
import { openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { sentReply, takeIn } from "#test/mail/desk.ts";
import { writeMail } from "#test/mail/writing.ts";

let desk: FreshDatabase;
let mailboxId: number;
let ewa: number;

beforeEach(async () => {
  await desk?.end();
  desk = await freshDatabase();
  ewa = (await openFirm(desk.db)).ewa.id;
  mailboxId = (await openMailbox(desk.db)).id;
});

const arrive = (raw: Buffer, more: { mailboxId?: number | null } = {}) => takeIn(desk.db, raw, { mailboxId, ...more });
const messages = () => desk.db.selectFrom("messages").selectAll().orderBy("id").execute();
const cases = () => desk.db.selectFrom("cases").selectAll().orderBy("number").execute();
const jobs = async () =>
  (await desk.pool.query("select task_identifier as name from graphile_worker.jobs order by id")).rows.map(({ name }) => name);

describe("an automatic mail", () => {
  test.for([
    ["Auto-Submitted", "auto-replied", "auto_replied"],
    ["Auto-Submitted", "auto-generated", "auto_submitted"],
    ["Precedence", "bulk", "precedence"],
    ["List-Id", "<nowosci.sklep.example>", "list"],
    ["X-Kapok-Loop", "inny@desk.example", "loop"],
  ] as const)("with %s: %s is kept in the ledger and opens no case", async ([name, value, cause]) => {
    const mail = await arrive(writeMail({ id: "<1@x>", headers: { [name]: value } }));

    expect(mail).toMatchObject({ fate: "automatic", cause, case_number: null });
    expect(await cases()).toEqual([]);
    expect(await jobs()).toEqual([]);
  });

  test("that answers us stands in its case and does not open it again", async () => {
    const { case_number } = await arrive(writeMail({ id: "<1@x>" }));
    const { rfcMessageId } = await sentReply(desk.db, { caseNumber: case_number! });
    await desk.db.updateTable("cases").set({ state: "closed", queue_rank: 3, waiting_for: "customer" }).execute();
    await desk.db.insertInto("closures").values({ case_number: case_number!, because: "agent" }).execute();

    const away = await arrive(
      writeMail({
        id: "<2@x>",
        subject: "Poza biurem",
        headers: { "In-Reply-To": rfcMessageId, "Auto-Submitted": "auto-replied" },
      }),
    );

    expect(away).toMatchObject({ fate: "automatic", case_number });
    expect((await messages()).at(-1)).toMatchObject({ automatic: "auto_replied" });
    expect((await cases())[0]).toMatchObject({ state: "closed", waiting_for: "customer" });
  });

  test("is not one only because it asks for no automatic answer, or comes by the firm's own list", async () => {
    const quiet = await arrive(writeMail({ id: "<1@x>", headers: { "X-Auto-Response-Suppress": "All" } }));
    const group = await arrive(writeMail({ id: "<2@x>", headers: { "List-Id": "<pomoc.szewc.example>", Precedence: "list" } }));

    expect(quiet).toMatchObject({ fate: "message", cause: "suppressed" });
    expect(group).toMatchObject({ fate: "message", cause: null });
    expect(await jobs()).toEqual(["acknowledge_case"]);
  });

  test("is our own that came back", async () => {
    const { case_number } = await arrive(writeMail({ id: "<1@x>" }));
    const { rfcMessageId } = await sentReply(desk.db, { caseNumber: case_number! });

    const back = await arrive(writeMail({ id: rfcMessageId, from: "pomoc@szewc.example" }));

    expect(back).toMatchObject({ fate: "automatic", cause: "own_mail", case_number: null });
    expect(await messages()).toHaveLength(2);
  });
});

describe("a bounce", () => {
  const report = (id: string, { action = "failed", status = "5.1.1" } = {}) =>
    Buffer.from(
      [
        "From: MAILER-DAEMON@mx.example",
        "To: pomoc@szewc.example",
        "Subject: Undelivered Mail Returned to Sender",
        "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        "",
        "--b\r\nContent-Type: text/plain\r\n\r\nIt did not work.\r\n",
        `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; marian@wojcik.example\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 ${status} No such user\r\n`,
        `--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${id}\r\nFrom: pomoc@szewc.example\r\n`,
        "--b--\r\n",
      ].join("\r\n"),
    );

  async function sent() {
    const { case_number } = await arrive(writeMail({ id: "<1@x>" }));
    await desk.db.updateTable("cases").set({ owner_id: ewa, waiting_for: "customer", queue_rank: 1 }).execute();
    return sentReply(desk.db, { caseNumber: case_number!, authorId: ewa });
  }

  test("hangs on the message that came back, warns its owner, and makes the case ours again", async () => {
    const { id, rfcMessageId } = await sent();

    const mail = await arrive(report(rfcMessageId));

    expect(mail).toMatchObject({ fate: "bounce", message_id: id, cause: null });
    expect((await messages()).find((message) => message.id === id)).toMatchObject({
      delivery: "bounced",
      delivery_trouble: expect.stringContaining("5.1.1"),
    });
    expect((await cases())[0]).toMatchObject({ waiting_for: "us", queue_rank: 0 });
    expect(await desk.db.selectFrom("notices").select(["account_id", "kind"]).execute()).toEqual([
      { account_id: ewa, kind: "undelivered" },
    ]);
    const [address] = await desk.db.selectFrom("customer_addresses").select("undeliverable_since").execute();
    expect(address!.undeliverable_since).toBeInstanceOf(Date);
    expect(await messages()).toHaveLength(2);
  });

  test("that only says the other side still tries changes nothing but the words", async () => {
    const { id, rfcMessageId } = await sent();

    await arrive(report(rfcMessageId, { action: "delayed", status: "4.4.1" }));

    expect((await messages()).find((message) => message.id === id)).toMatchObject({
      delivery: "sent",
      delivery_trouble: expect.stringContaining("delayed:4.4.1"),
    });
    expect((await cases())[0]).toMatchObject({ waiting_for: "customer" });
    expect(await desk.db.selectFrom("notices").selectAll().execute()).toEqual([]);
  });

  test("of somebody else's mail is kept and says so", async () => {
    const mail = await arrive(report("<not-ours@x>"));
    expect(mail).toMatchObject({ fate: "bounce", cause: "not_ours", case_number: null });
    expect(await cases()).toEqual([]);
  });
});
