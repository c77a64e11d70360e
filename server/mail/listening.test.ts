import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connect as connectDatabase } from "#database/connect.ts";
import { gatherMails } from "#desk/channels/mail/ledger/gathering.ts";
import { openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { deliver, quiet, writeMail } from "#test/mail/writing.ts";
import { type Listening, listenForMail, type MailListener } from "./listening.ts";

let desk: FreshDatabase;
let listener: MailListener;

beforeEach(async () => {
  desk = await freshDatabase();
  await openMailbox(desk.db);
  listener = await listen();
});

afterEach(async () => {
  await listener.stop();
  await desk.end();
});

const listen = (more: Partial<Listening> = {}) =>
  listenForMail({
    host: "127.0.0.1",
    port: 0,
    name: "desk.example",
    db: desk.db,
    record: gatherMails(desk.db),
    recorded() {},
    log: quiet,
    ...more,
  });

async function listenAgain(more: Partial<Listening>) {
  await listener.stop();
  listener = await listen(more);
}

const ledger = () => desk.db.selectFrom("mails").innerJoin("mail_originals", "mail_id", "id").selectAll().orderBy("id").execute();
const refused = (sending: Promise<unknown>) =>
  sending.then(
    () => null,
    (error: { responseCode: number }) => error.responseCode,
  );

describe("the mail listener", () => {
  test("keeps every byte before it says yes", async () => {
    const raw = writeMail({ id: "<1@x>", text: "Zażółć gęślą jaźń.\r\n..\r\nkropki" });
    const { response } = await deliver(listener.port, raw);

    const [mail] = await ledger();
    expect(response).toBe(`250 2.0.0 Kept as mail ${mail!.id}`);
    expect(mail!.content.equals(raw)).toBe(true);
    expect(mail).toMatchObject({
      fate: "received",
      route: "smtp",
      envelope_from: "marian@wojcik.example",
      envelope_to: ["pomoc@szewc.example"],
    });
  });

  test("takes a plus-address, and any case of letters", async () => {
    await deliver(listener.port, writeMail(), { to: ["Pomoc+c1001.abc@Szewc.Example"] });
    expect(await ledger()).toHaveLength(1);
  });

  test("refuses whoever has no mailbox here, and relays for nobody", async () => {
    expect(await refused(deliver(listener.port, writeMail(), { to: ["nikt@szewc.example"] }))).toBe(550);
    expect(await refused(deliver(listener.port, writeMail(), { to: ["ktos@gdzie-indziej.example"] }))).toBe(550);
    expect(await ledger()).toEqual([]);
  });

  test("refuses a closed mailbox", async () => {
    await desk.db.updateTable("mailboxes").set({ closed_at: new Date() }).execute();
    expect(await refused(deliver(listener.port, writeMail()))).toBe(550);
  });

  test("takes the empty sender of a bounce", async () => {
    await deliver(listener.port, writeMail(), { from: "" });
    expect((await ledger())[0]!.envelope_from).toBe("");
  });

  test("says how large a mail may be, and refuses a larger one whether its sender says so or not", async () => {
    await listenAgain({ limits: { mailBytes: 10_000 } });
    const large = writeMail({ text: "x".repeat(20_000) });
    expect(await refused(deliver(listener.port, large))).toBe(552);
    expect(
      await talk([
        "EHLO x",
        "MAIL FROM:<a@b.example>",
        "RCPT TO:<pomoc@szewc.example>",
        "DATA",
        `${large.toString("latin1")}\r\n.`,
      ]),
    ).toContain("552 5.3.4");
    expect(await ledger()).toEqual([]);
  });

  test("takes 25 MB", { timeout: 60_000 }, async () => {
    await deliver(listener.port, writeMail({ text: "x".repeat(25_000_000) }));
    expect((await ledger())[0]!.size).toBeGreaterThan(33_000_000);
  });

  test("asks for patience rather than hold more than fits, and gives the room back", async () => {
    await listenAgain({ limits: { bytesAtOnce: 10_000 } });
    expect(await refused(deliver(listener.port, writeMail({ text: "x".repeat(20_000) })))).toBe(452);
    for (let count = 0; count < 5; count++) await deliver(listener.port, writeMail({ text: "x".repeat(3000) }));
    expect(await ledger()).toHaveLength(5);
  });

  test("asks for patience while the database is away, so that the sender keeps the mail", async () => {
    const away = connectDatabase({ url: "postgres://nobody@127.0.0.1:1/nothing" });
    await listenAgain({ db: away.db });
    expect(await refused(deliver(listener.port, writeMail()))).toBe(451);
    await listenAgain({ record: gatherMails(away.db) });
    expect(await refused(deliver(listener.port, writeMail()))).toBe(451);
    await away.end();
  });

  test("keeps nothing of a mail that broke off", async () => {
    await talk(["EHLO x", "MAIL FROM:<a@b.example>", "RCPT TO:<pomoc@szewc.example>", "DATA", "Subject: half"]);
    await deliver(listener.port, writeMail({ id: "<whole@x>" }));
    expect(await ledger()).toHaveLength(1);
  });

  test("offers no sign-in, and encryption when it has a certificate", async () => {
    expect(await talk(["EHLO x"])).not.toMatch(/AUTH|STARTTLS/);

    await listenAgain({ tls: certificate() });
    expect(await talk(["EHLO x"])).toMatch(/STARTTLS/);
    const way = createTransport({ host: "127.0.0.1", port: listener.port, requireTLS: true, tls: { rejectUnauthorized: false } });
    await way.sendMail({ envelope: { from: "a@b.example", to: ["pomoc@szewc.example"] }, raw: writeMail() });
    expect(await ledger()).toHaveLength(1);
  });

  test("knows a mail again whose sender was cut off by its end", async () => {
    await deliver(listener.port, writeMail({ id: "<1@x>" }));
    const { rows } = await desk.pool.query("select now() as since");
    await listenAgain({ record: gatherMails(desk.db, { since: rows[0].since }) });

    expect((await deliver(listener.port, writeMail({ id: "<1@x>" }))).response).toContain("Kept already");
    await deliver(listener.port, writeMail({ id: "<2@x>" }));
    await deliver(listener.port, writeMail({ id: "<2@x>" }));

    // The second pair came to one and the same process: the ledger shows both.
    expect(await ledger()).toHaveLength(3);
  });
});

/** Speaks SMTP by hand; what does not get the last word is cut off. */
function talk(lines: string[]): Promise<string> {
  return new Promise((done) => {
    let heard = "";
    let said = 0;
    const socket = connect(listener.port, "127.0.0.1");
    const end = () => {
      socket.destroy();
      done(heard);
    };
    socket.setTimeout(400, end);
    socket.on("data", (answer) => {
      heard += answer;
      if (!/^\d{3} .*\r\n$/m.test(String(answer))) return;
      if (said < lines.length) socket.write(`${lines[said++]}\r\n`, "latin1");
      else end();
    });
  });
}

function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "kapok-cert-"));
  const files = { key: join(folder, "key.pem"), cert: join(folder, "cert.pem") };
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=localhost",
      "-keyout",
      files.key,
      "-out",
      files.cert,
    ],
    { stdio: "ignore" },
  );
  return { key: readFileSync(files.key), cert: readFileSync(files.cert) };
}
