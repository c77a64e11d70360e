import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordMails } from "#desk/channels/mail/ledger/recording.ts";
import { discardMail, recoverMail } from "#desk/channels/mail/settling/recovering.ts";
import { openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { mailById, SECRET, tools } from "#test/mail/desk.ts";
import { quiet, writeMail } from "#test/mail/writing.ts";
import { type ReadingAside, readAside } from "./reading-aside.ts";
import { poolSettling, type SettlingPool } from "./settling-pool.ts";

let desk: FreshDatabase;
let people: Awaited<ReturnType<typeof openFirm>>;
let mailboxId: number;
let reading: ReadingAside;
let pool: SettlingPool;

beforeEach(async () => {
  desk = await freshDatabase();
  people = await openFirm(desk.db);
  mailboxId = (await openMailbox(desk.db)).id;
});

afterEach(async () => {
  await pool?.stop();
  await reading?.stop();
  await desk.end();
});

const record = async (raw: Buffer, box: number | null = mailboxId) =>
  (await recordMails(desk.db, [{ mailboxId: box, route: "smtp", raw, envelopeTo: box ? ["pomoc@szewc.example"] : [] }]))[0]!;

/** Settles with a reader that hangs on one word and eats memory at another, and else reads. */
function startPool({ seconds = 1 } = {}) {
  const file = join(mkdtempSync(join(tmpdir(), "kapok-reader-")), "reader.ts");
  const real = new URL("./reader-thread.ts", import.meta.url).href;
  writeFileSync(
    file,
    `import { parentPort } from "node:worker_threads";
     parentPort.on("message", (raw) => {
       const text = Buffer.from(raw).toString("latin1");
       if (text.includes("X-Hang")) for (;;);
       if (text.includes("X-Eat")) { const eaten = []; for (;;) eaten.push(new Array(1e5).fill({ a: Math.random() })); }
     });
     await import(${JSON.stringify(real)});`,
  );
  reading = readAside({ log: quiet, thread: pathToFileURL(file).href, limits: { seconds, megabytes: 64 } });
  pool = poolSettling({ db: desk.db, read: reading.read, secret: SECRET, log: quiet });
}

async function settleAll(ids: number[]) {
  for (const id of ids) pool.settle(id);
  await pool.idle();
  return Promise.all(ids.map((id) => mailById(desk.db, id)));
}

describe("a mail that could do harm", () => {
  test("by taking for ever is set aside, and those behind it are settled", async () => {
    startPool();
    const mails = await settleAll([
      await record(writeMail({ headers: { "X-Hang": "yes" } })),
      await record(writeMail({ id: "<good@x>" })),
    ]);

    expect(mails.map(({ fate, cause }) => [fate, cause])).toEqual([
      ["quarantined", "took_too_long"],
      ["message", null],
    ]);
  });

  test("by eating the memory is set aside, and the desk lives on", async () => {
    startPool({ seconds: 20 });
    const mails = await settleAll([
      await record(writeMail({ headers: { "X-Eat": "yes" } })),
      await record(writeMail({ id: "<good@x>" })),
    ]);

    expect(mails.map(({ fate, cause }) => [fate, cause])).toEqual([
      ["quarantined", "took_too_much_memory"],
      ["message", null],
    ]);
  });

  test("by ending the process each time is set aside after some tries", async () => {
    const id = await record(writeMail());
    await desk.db
      .updateTable("mails")
      .set({ attempts: 5, received_at: new Date(Date.now() - 3_600_000) })
      .execute();
    startPool();
    for (const end = Date.now() + 5000; (await mailById(desk.db, id)).fate === "received" && Date.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 50));

    expect(await mailById(desk.db, id)).toMatchObject({ fate: "quarantined", cause: "fails_always" });
  });

  test("and is for nobody here is set aside", async () => {
    startPool();
    const [mail] = await settleAll([await record(writeMail(), null)]);
    expect(mail).toMatchObject({ fate: "quarantined", cause: "no_mailbox", subject: "Laptop" });
  });

  test("is found after a start, though nobody spoke of it", async () => {
    const id = await record(writeMail({ id: "<left@x>" }));
    await desk.db
      .updateTable("mails")
      .set({ received_at: new Date(Date.now() - 5000) })
      .execute();
    startPool();
    for (const end = Date.now() + 5000; (await mailById(desk.db, id)).fate === "received" && Date.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 50));

    expect((await mailById(desk.db, id)).fate).toBe("message");
  });
});

describe("a mail that was set aside", () => {
  const setAside = async (raw: Buffer, box: number | null = mailboxId) => {
    startPool();
    const [mail] = await settleAll([await record(raw, box)]);
    return mail!;
  };
  const recover = (id: number, by = people.marta) => recoverMail(desk.db, { id, by, tools: tools() });

  test("becomes a message when a supervisor says so", async () => {
    const mail = await setAside(writeMail({ text: "Proszę o pomoc." }), null);
    const { caseNumber, messageId } = await recover(mail.id);

    expect(await mailById(desk.db, mail.id)).toMatchObject({
      fate: "message",
      case_number: caseNumber,
      message_id: messageId,
      settled_by: people.marta.id,
    });
    const { text } = await desk.db.selectFrom("messages").select("text").where("id", "=", messageId).executeTakeFirstOrThrow();
    expect(text).toBe("Proszę o pomoc.");
    const { rows } = await desk.pool.query("select 1 from graphile_worker.jobs where task_identifier = 'acknowledge_case'");
    expect(rows).toEqual([]);
  });

  test("and cannot be read becomes a message with the original beside it", async () => {
    const raw = Buffer.alloc(0);
    const mail = await setAside(raw);
    expect(mail).toMatchObject({ fate: "quarantined", cause: "empty" });

    const { messageId } = await recover(mail.id);

    const file = await desk.db
      .selectFrom("attachments")
      .select(["name", "type"])
      .where("message_id", "=", messageId)
      .executeTakeFirstOrThrow();
    expect(file).toEqual({ name: `mail-${mail.id}.eml`, type: "message/rfc822" });
  });

  test("as a newsletter becomes a case when somebody wants it", async () => {
    const mail = await setAside(writeMail({ id: "<n@x>", headers: { Precedence: "bulk" } }));
    expect(mail.fate).toBe("automatic");
    const { caseNumber } = await recover(mail.id);
    expect((await mailById(desk.db, mail.id)).case_number).toBe(caseNumber);
  });

  test("is recovered once, and by nobody below a supervisor", async () => {
    const mail = await setAside(writeMail(), null);
    await expect(recover(mail.id, people.ewa)).rejects.toThrow("mail.supervisor_only");
    await recover(mail.id);
    await expect(recover(mail.id)).rejects.toThrow("mail.already_message");
    await expect(recover(mail.id + 1000)).rejects.toThrow("mail.unknown");
  });

  test("can be said to need nothing, and its original stays", async () => {
    const mail = await setAside(writeMail(), null);
    await discardMail(desk.db, { id: mail.id, by: people.marta });

    expect(await mailById(desk.db, mail.id)).toMatchObject({
      fate: "discarded",
      settled_by: people.marta.id,
      cause: "no_mailbox",
    });
    expect(await desk.db.selectFrom("mail_originals").select("mail_id").execute()).toEqual([{ mail_id: mail.id }]);
  });
});
