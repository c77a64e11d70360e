import { beforeEach, describe, expect, test } from "vitest";
import { openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { mailById, SECRET, sentReply, takeIn, tools } from "#test/mail/desk.ts";
import { writeMail } from "#test/mail/writing.ts";
import { recordMails } from "../ledger/recording.ts";
import { messageIdFor, plusAddressFor } from "../writing/tokens.ts";
import { settleMail } from "./settling.ts";

let desk: FreshDatabase;
let mailboxId: number;

beforeEach(async () => {
  await desk?.end();
  desk = await freshDatabase();
  await openFirm(desk.db);
  mailboxId = (await openMailbox(desk.db)).id;
});

const arrive = (raw: Buffer, more: { mailboxId?: number | null } = {}) => takeIn(desk.db, raw, { mailboxId, ...more });
const messages = () => desk.db.selectFrom("messages").selectAll().orderBy("id").execute();
const cases = () => desk.db.selectFrom("cases").selectAll().orderBy("number").execute();
const jobs = async () =>
  (await desk.pool.query("select task_identifier as name from graphile_worker.jobs order by id")).rows.map(({ name }) => name);

describe("a mail from somebody new", () => {
  test("becomes a case with their words, their name and their files, and is acknowledged", async () => {
    const mail = await arrive(writeMail({ id: "<1@x>", text: "Proszę o zwrot pieniędzy za laptop, który nie działa." }));

    expect(mail).toMatchObject({ fate: "message", cause: null, from_address: "marian@wojcik.example", subject: "Laptop" });
    const [found] = await cases();
    expect(found).toMatchObject({
      number: mail.case_number,
      subject: "Laptop",
      channel: "mail",
      language: "pl",
      mailbox_id: mailboxId,
    });
    const [message] = await messages();
    expect(message).toMatchObject({
      direction: "in",
      author_name: "Marian Wójcik",
      rfc_message_id: "<1@x>",
      mail_id: mail.id,
      other_sender: false,
    });
    expect(await jobs()).toEqual(["acknowledge_case"]);
  });

  test("goes to the mailbox's team, in the language of its words", async () => {
    const { id: teamId } = await desk.db.insertInto("teams").values({ name: "Serwis" }).returning("id").executeTakeFirstOrThrow();
    await desk.db.updateTable("mailboxes").set({ team_id: teamId }).execute();

    await arrive(
      writeMail({
        id: "<bg@x>",
        from: "Мария Петрова <maria@petrova.example>",
        text: "Здравейте, кога ще получа поръчката си? Чакам вече две седмици.",
      }),
    );
    await arrive(writeMail({ id: "<ok@x>", from: "x@y.example", subject: "ok", text: "ok" }));

    expect((await cases()).map(({ language, team_id }) => [language, team_id])).toEqual([
      ["bg", teamId],
      ["pl", teamId],
    ]);
  });

  test("is kept when it names no sender at all", async () => {
    const raw = Buffer.from("Subject: Bez nadawcy\r\n\r\nKto to?\r\n");
    const mail = await takeIn(desk.db, raw, { mailboxId, envelopeFrom: "" });

    expect(mail.case_number).not.toBeNull();
    expect((await messages())[0]).toMatchObject({ author_address: "", text: "Kto to?" });
    expect(await jobs()).toEqual([]);
  });

  test("who used the firm's web form is the one to answer", async () => {
    await arrive(
      writeMail({
        id: "<form@x>",
        from: "Formularz <pomoc@szewc.example>",
        headers: { "Reply-To": "Anna Nowak <anna@nowak.example>" },
      }),
    );

    expect((await messages())[0]).toMatchObject({ author_name: "Anna Nowak", author_address: "anna@nowak.example" });
    expect(await jobs()).toEqual([]);
  });
});

describe("a mail that answers", () => {
  test.for([
    { by: "our signed Message-ID", headers: (id: string) => ({ "In-Reply-To": id }) },
    { by: "a reference further up", headers: (id: string) => ({ References: `${id} <other@x>`, "In-Reply-To": "<other@x>" }) },
  ])("lands in its case by $by", async ({ headers }) => {
    const { case_number } = await arrive(writeMail({ id: "<1@x>" }));
    const { rfcMessageId } = await sentReply(desk.db, { caseNumber: case_number! });

    const answer = await arrive(
      writeMail({ id: "<2@x>", subject: "Re: Laptop", text: "Dziękuję.", headers: headers(rfcMessageId) }),
    );

    expect(answer).toMatchObject({ fate: "message", case_number });
    expect((await messages()).at(-1)).toMatchObject({ other_sender: false, text: "Dziękuję." });
  });

  test("lands in its case by the customer's own earlier mail", async () => {
    const { case_number } = await arrive(writeMail({ id: "<first@x>" }));
    const second = await arrive(writeMail({ id: "<second@x>", headers: { "In-Reply-To": "<first@x>" } }));
    expect(second.case_number).toBe(case_number);
  });

  test("lands in its case by the plus-address, and by the subject tag of somebody who is on it", async () => {
    const { case_number } = await arrive(writeMail({ id: "<1@x>" }));
    const plus = plusAddressFor({ caseNumber: case_number!, mailbox: "pomoc@szewc.example" }, SECRET);

    const byPlus = await arrive(writeMail({ id: "<2@x>", to: plus }));
    const bySubject = await arrive(writeMail({ id: "<3@x>", subject: `Odp: Laptop [#${case_number}]` }));

    expect([byPlus.case_number, bySubject.case_number]).toEqual([case_number, case_number]);
  });

  test("does not join by a subject tag that a stranger guessed, nor by a forged token", async () => {
    const { case_number } = await arrive(writeMail({ id: "<1@x>" }));
    const forged = messageIdFor(
      { caseNumber: case_number!, messageKey: 1, domain: "szewc.example" },
      "another secret, which is as long as ours",
    );

    const guessed = await arrive(writeMail({ id: "<2@x>", from: "obcy@ktos.example", subject: `Re: Laptop [#${case_number}]` }));
    const made = await arrive(writeMail({ id: "<3@x>", from: "obcy@ktos.example", headers: { "In-Reply-To": forged } }));

    expect(guessed.case_number).not.toBe(case_number);
    expect(made.case_number).not.toBe(case_number);
  });

  test("joins as somebody else when it is a stranger's, and the case stays its customer's", async () => {
    const { case_number } = await arrive(writeMail({ id: "<1@x>" }));
    const { rfcMessageId } = await sentReply(desk.db, { caseNumber: case_number! });
    const [before] = await cases();

    const answer = await arrive(
      writeMail({ id: "<2@x>", from: "Żona <zona@wojcik.example>", headers: { "In-Reply-To": rfcMessageId } }),
    );

    expect(answer.case_number).toBe(case_number);
    expect((await messages()).at(-1)).toMatchObject({ other_sender: true, author_address: "zona@wojcik.example" });
    expect((await cases())[0]!.customer_id).toBe(before!.customer_id);
    const addresses = await desk.db.selectFrom("customer_addresses").select("value").execute();
    expect(addresses).toEqual([{ value: "marian@wojcik.example" }]);
  });

  test("opens a closed case again", async () => {
    const { case_number } = await arrive(writeMail({ id: "<1@x>" }));
    const { rfcMessageId } = await sentReply(desk.db, { caseNumber: case_number! });
    await desk.db.updateTable("cases").set({ state: "closed", queue_rank: 3 }).execute();
    await desk.db.insertInto("closures").values({ case_number: case_number!, because: "confirmed" }).execute();

    await arrive(writeMail({ id: "<2@x>", text: "Znowu nie działa.", headers: { "In-Reply-To": rfcMessageId } }));

    expect((await cases())[0]).toMatchObject({ state: "open", waiting_for: "us" });
  });

  test("settled side by side with the mail it answers, still finds it", async () => {
    const shared = tools();
    const raws = [
      // So long that its bytes come after those of the answer.
      writeMail({ id: "<a@x>", text: "Proszę czekać. ".repeat(200_000) }),
      writeMail({ id: "<b@x>", from: "zona@wojcik.example", headers: { "In-Reply-To": "<a@x>" } }),
    ];
    const ids = await recordMails(
      desk.db,
      raws.map((raw) => ({ mailboxId, route: "imap" as const, raw })),
    );
    await Promise.all(ids.map((id) => settleMail(desk.db, { id: id! }, shared)));

    expect(await cases()).toHaveLength(1);
    expect(await messages()).toHaveLength(2);
  });
});

describe("a mail that came before", () => {
  test("by its Message-ID makes one message, and the ledger says of which it is the double", async () => {
    const first = await arrive(writeMail({ id: "<1@x>" }));
    const again = await arrive(writeMail({ id: "<1@x>", headers: { Received: "from elsewhere" } }));

    expect(again).toMatchObject({ fate: "duplicate", duplicate_of: first.id, case_number: first.case_number });
    expect(await messages()).toHaveLength(1);
  });

  test("by another route, into another mailbox, or without a Message-ID, makes one message", async () => {
    const sales = await openMailbox(desk.db, "sklep@szewc.example");
    const raw = writeMail();
    await arrive(raw);
    const again = await takeIn(desk.db, raw, { mailboxId: sales.id, route: "imap", uid: 5, uidValidity: 1 });

    expect(again.fate).toBe("duplicate");
    expect(await messages()).toHaveLength(1);
  });

  test("at the very same moment makes one message", async () => {
    const raw = [writeMail({ id: "<1@x>" }), writeMail({ id: "<1@x>", headers: { Received: "from elsewhere" } })];
    const ids = await recordMails(
      desk.db,
      raw.map((each) => ({ mailboxId, route: "smtp" as const, raw: each })),
    );
    // As in two processes: neither knows of the other's turn.
    await Promise.all(ids.map((id) => settleMail(desk.db, { id: id! }, tools())));

    const fates = await Promise.all(ids.map(async (id) => (await mailById(desk.db, id!)).fate));
    expect(fates.toSorted()).toEqual(["duplicate", "message"]);
    expect(await cases()).toHaveLength(1);
  });

  test("is not taken for one that somebody else sent under the same Message-ID", async () => {
    await arrive(writeMail({ id: "<1@x>", from: "zly@ktos.example" }));
    const mail = await arrive(writeMail({ id: "<1@x>", text: "To ja, Marian." }));

    expect(mail.fate).toBe("message");
    expect(await messages()).toHaveLength(2);
  });
});
