import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { seal } from "#desk/channels/mail/mailboxes/sealing.ts";
import type { FreshDatabase } from "#test/database.ts";
import { freshDatabase } from "#test/database.ts";
import { dovecotIsHere, openDovecot, openHoodiecrow, type TestImap } from "#test/mail/imap.ts";
import { quiet, writeMail } from "#test/mail/writing.ts";
import { fetchMailboxes } from "./fetching.ts";

const SECRET = "a secret of forty characters or even more";
const servers = [
  { name: "hoodiecrow", open: openHoodiecrow },
  ...(dovecotIsHere ? [{ name: "Dovecot", open: openDovecot }] : []),
];

let desk: FreshDatabase;
let imap: TestImap;
let mailboxId: number;
let fetching: { stop(): Promise<void> } | undefined;

test.skipIf(dovecotIsHere)("Dovecot is not installed here: mail is fetched from hoodiecrow only", () => {
  expect(servers.map(({ name }) => name)).toEqual(["hoodiecrow"]);
});

describe.for(servers)("fetching from $name", ({ open }) => {
  beforeEach(async () => {
    desk = await freshDatabase();
    imap = await open();
    mailboxId = await addImapMailbox();
  });

  afterEach(async () => {
    await fetching?.stop();
    fetching = undefined;
    await imap.stop();
    await desk.end();
  });

  test("takes what came since the mailbox was added, and nothing older", async () => {
    await imap.append(writeMail({ id: "<last-year@x>" }), { at: new Date("2025-11-24T09:00:00Z") });
    await imap.append(writeMail({ id: "<today@x>" }));

    fetching = start();
    await until(async () => (await kept()).length === 1);

    expect(await kept()).toEqual(["<today@x>"]);
    await until(async () => (await mailbox()).fetched_at !== null);
    expect(await mailbox()).toMatchObject({ trouble: null });
  });

  test("hears of new mail without asking for it", async () => {
    fetching = start({ pollSeconds: 3600 });
    await until(async () => (await mailbox()).fetched_at !== null);
    await new Promise((resolve) => setTimeout(resolve, 300));

    const sent = Date.now();
    await imap.append(writeMail({ id: "<new@x>" }));
    await until(async () => (await kept()).length === 1);

    expect(Date.now() - sent).toBeLessThan(5000);
  });

  test("takes everything that came while nobody fetched, read by others or not, and changes no flag", async () => {
    fetching = start();
    await imap.append(writeMail({ id: "<0@x>" }));
    await until(async () => (await kept()).length === 1);
    await fetching.stop();

    for (let count = 1; count <= 120; count++)
      await imap.append(writeMail({ id: `<${count}@x>` }), { flags: count % 2 ? ["\\Seen"] : [] });
    const before = await imap.flags();
    fetching = start();
    await until(async () => (await kept()).length === 121);

    expect(await kept()).toEqual(Array.from({ length: 121 }, (_, count) => `<${count}@x>`));
    expect(await imap.flags()).toEqual(before);
  });

  test("comes back by itself after the server was away, and says meanwhile what is wrong", async () => {
    fetching = start();
    await imap.append(writeMail({ id: "<before@x>" }));
    await until(async () => (await kept()).length === 1);

    await imap.stop();
    await until(async () => (await mailbox()).trouble !== null);
    expect(["refused", "connection"]).toContain((await mailbox()).trouble);
    await imap.start();
    await imap.append(writeMail({ id: "<after@x>" }));
    await until(async () => (await kept()).length === 2);

    await until(async () => (await mailbox()).trouble === null);
    expect((await mailbox()).trouble_since).toBeNull();
  });

  test("keeps each mail once when the folder is numbered anew", async () => {
    for (const id of ["<one@x>", "<two@x>"]) await imap.append(writeMail({ id }));
    fetching = start();
    await until(async () => (await kept()).length === 2);
    await fetching.stop();

    await imap.stop();
    await imap.renumber();
    await imap.start();
    await imap.append(writeMail({ id: "<three@x>" }));
    fetching = start();
    await until(async () => (await kept()).length >= 3);

    expect(await kept()).toEqual(["<one@x>", "<two@x>", "<three@x>"]);
    const cursor = await desk.db.selectFrom("imap_cursors").selectAll().executeTakeFirstOrThrow();
    const { uid_validity } = await desk.db
      .selectFrom("mails")
      .select("uid_validity")
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    expect(cursor.uid_validity).toBe(uid_validity);
  });

  test("names a wrong password, and takes the right one without a restart", async () => {
    await desk.db
      .updateTable("mailboxes")
      .set({ imap_secret: seal(SECRET, "wrong") })
      .where("id", "=", mailboxId)
      .execute();
    await imap.append(writeMail({ id: "<waiting@x>" }));
    fetching = start();
    await until(async () => (await mailbox()).trouble !== null);
    expect((await mailbox()).trouble).toBe("auth");

    await desk.db
      .updateTable("mailboxes")
      .set({ imap_secret: seal(SECRET, imap.password) })
      .where("id", "=", mailboxId)
      .execute();
    await until(async () => (await kept()).length === 1);

    expect((await mailbox()).trouble).toBeNull();
  });

  test("is done by one of two processes", async () => {
    fetching = start();
    await until(async () => (await mailbox()).fetched_at !== null);
    const other = start();
    await imap.append(writeMail({ id: "<once@x>" }));
    await until(async () => (await kept()).length === 1);

    const { rows } = await desk.pool.query(
      "select count(*)::int as held from pg_locks where locktype = 'advisory' and objid = $1 and granted",
      [mailboxId],
    );
    expect(rows[0].held).toBe(1);
    await fetching.stop();
    await imap.append(writeMail({ id: "<by the other@x>" }));
    await until(async () => (await kept()).length === 2);
    await other.stop();
  });

  test("says that a folder is not there", async () => {
    await desk.db
      .updateTable("mailboxes")
      .set({ imap: JSON.stringify({ ...settings(), folder: "Nie ma takiego" }) })
      .where("id", "=", mailboxId)
      .execute();
    fetching = start();
    await until(async () => (await mailbox()).trouble !== null);
    expect((await mailbox()).trouble).toBe("folder");
  });
});

const settings = () => ({ host: "127.0.0.1", port: imap.port, security: "none", user: imap.user, folder: "INBOX" });

async function addImapMailbox(): Promise<number> {
  const { id } = await desk.db
    .insertInto("mailboxes")
    .values({ address: "pomoc@szewc.example", language: "pl", imap: settings(), imap_secret: seal(SECRET, imap.password) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

const start = ({ pollSeconds = 2 } = {}) =>
  fetchMailboxes({
    db: desk.db,
    directUrl: desk.url,
    secret: SECRET,
    recorded() {},
    log: quiet,
    lookSeconds: 0.3,
    pollSeconds,
    firstPauseSeconds: 0.2,
  });

const mailbox = () =>
  desk.db
    .selectFrom("mailboxes")
    .select(["trouble", "trouble_since", "fetched_at"])
    .where("id", "=", mailboxId)
    .executeTakeFirstOrThrow();

/** The Message-IDs of the mails in the ledger, in their order. */
async function kept(): Promise<string[]> {
  const rows = await desk.db
    .selectFrom("mails")
    .innerJoin("mail_originals", "mail_id", "id")
    .select("content")
    .orderBy("id")
    .execute();
  return rows.map(({ content }) => /^Message-ID: (.*)$/m.exec(content.toString())![1]!.trim());
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; !(await what()); ) {
    if (Date.now() > end) throw new Error("it did not happen in 15 seconds");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
