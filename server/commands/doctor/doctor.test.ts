import { chmodSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readConfig } from "#server/config.ts";
import { freshDatabase } from "#test/database.ts";
import { temporaryFolder } from "#test/folder.ts";
import { lookAtDatabase } from "./database.ts";
import { lookAtDisk, lookAtNode, lookAtSecret } from "./machine.ts";
import { lookAtPorts, lookAtRelay } from "./ports.ts";

const folder = temporaryFolder;

/** A program that listens on a free port and says `words` to whoever comes. */
async function listener(words: string): Promise<number> {
  const server = createServer((line) => {
    line.on("error", () => {});
    line.write(words);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("the doctor", () => {
  test("is content with this Node and a roomy disk", () => {
    expect(lookAtNode().action).toBeUndefined();
    expect(lookAtDisk(readConfig({ KAPOK_DATA: join(folder(), "not", "made", "yet") })).action).toBeUndefined();
  });

  test("warns of a secret that others can read", () => {
    const data = folder();
    writeFileSync(join(data, "secret"), "x", { mode: 0o600 });
    const before = lookAtSecret(readConfig({ KAPOK_DATA: data }));

    chmodSync(join(data, "secret"), 0o644);

    expect(before.action).toBeUndefined();
    expect(lookAtSecret(readConfig({ KAPOK_DATA: data })).action).toBe(`Type: chmod 600 ${join(data, "secret")}`);
  });

  test("warns of a port that another program has", async () => {
    const port = await listener("* OK IMAP ready\r\n");

    const [interfacePort, mailPort] = await lookAtPorts(readConfig({ KAPOK_PORT: String(port), KAPOK_SMTP_PORT: "0" }));

    expect(interfacePort!.says).toBe(`Port ${port} on 127.0.0.1, for the interface, is taken by another program.`);
    expect(interfacePort!.action).toContain("set KAPOK_PORT to another port");
    expect(mailPort!.action).toBeUndefined();
  });

  test("knows our own mail listener by its greeting", async () => {
    const port = await listener("220 desk.example.net ESMTP Kapok\r\n");

    const [, mailPort] = await lookAtPorts(readConfig({ KAPOK_PORT: "0", KAPOK_SMTP_PORT: String(port) }));

    expect(mailPort).toEqual({ says: `Port ${port} on 127.0.0.1 serves inbound mail.` });
  });

  test("tells a relay that answers from one that does not, and from something else", async () => {
    const relay = await listener("220 relay.example.net ESMTP\r\n");
    const imap = await listener("* OK IMAP ready\r\n");
    const look = (port: number) => lookAtRelay(readConfig({ KAPOK_MAIL_OUT: `smtp://127.0.0.1:${port}` }));

    expect((await look(relay)).action).toBeUndefined();
    expect((await look(1)).says).toBe("The relay 127.0.0.1:1 does not answer.");
    expect((await look(imap)).says).toBe(`What answers at 127.0.0.1:${imap} is no mail relay.`);
  });

  test("reads a database, and names a mailbox that does not work", async () => {
    const desk = await freshDatabase();
    await desk.pool.query(
      "insert into mailboxes (address, language, trouble, trouble_since) values ('pomoc@czajnik.pl', 'pl', 'wrong password', '2026-11-23 08:00Z')",
    );

    const findings = await lookAtDatabase(readConfig({ DATABASE_URL: desk.url }));

    const wrongs = findings.filter(({ action }) => action).map(({ says }) => says);
    expect(wrongs).toContain("The mailbox pomoc@czajnik.pl has not worked since 2026-11-23T08:00:00.000Z: wrong password.");
  });

  test("says so when the database cannot be reached", async () => {
    const [finding] = await lookAtDatabase(readConfig({ DATABASE_URL: "postgres://kapok@127.0.0.1:1/kapok" }));

    expect(finding!.says).toBe("The database does not open.");
    expect(finding!.action).toContain("Check DATABASE_URL");
  });
});
