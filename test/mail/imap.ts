import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import hoodiecrow from "hoodiecrow-imap";
import { ImapFlow } from "imapflow";
import { freePort, reachable } from "./ports.ts";

export interface TestImap {
  name: "hoodiecrow" | "Dovecot";
  port: number;
  user: string;
  password: string;
  append(raw: Buffer, options?: { at?: Date; flags?: string[] }): Promise<void>;
  flags(): Promise<string[][]>;
  /** Numbers the folder anew, as a restored or moved mailbox is. */
  renumber(): Promise<void>;
  stop(): Promise<void>;
  /** Comes back on the same port with the same mails. */
  start(): Promise<void>;
}

/** Dovecot where this machine has it. */
export const dovecotIsHere = existsSync("/usr/sbin/dovecot");

export async function openHoodiecrow(): Promise<TestImap> {
  const storage = { INBOX: { messages: [] as object[], uidvalidity: 17 } };
  let server = hoodiecrow({ plugins: ["IDLE", "UNSELECT", "LITERALPLUS"], storage });
  const sockets = new Set<{ destroy(): void }>();
  const listen = (port: number) =>
    new Promise<number>((listening) => {
      server.server.on("connection", (socket: { destroy(): void; on(event: string, act: () => void): void }) => {
        sockets.add(socket);
        socket.on("close", () => sockets.delete(socket));
      });
      server.listen(port, () => listening((server.server.address() as AddressInfo).port));
    });
  const port = await listen(0);
  return {
    name: "hoodiecrow",
    port,
    user: "testuser",
    password: "testpass",
    async append(raw, { at = new Date(), flags = [] } = {}) {
      server.appendMessage("INBOX", flags, imapDate(at), raw.toString("latin1"));
    },
    flags: async () => server.getMailbox("INBOX").messages.map((message: { flags: string[] }) => message.flags),
    async renumber() {
      server.getMailbox("INBOX").uidvalidity += 1;
    },
    async stop() {
      const closed = new Promise<void>((done) => server.server.close(() => done()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async start() {
      const { messages, uidvalidity, uidnext } = server.getMailbox("INBOX");
      server = hoodiecrow({
        plugins: ["IDLE", "UNSELECT", "LITERALPLUS"],
        storage: { INBOX: { messages, uidvalidity, uidnext } },
      });
      await listen(port);
    },
  };
}

/** A Dovecot of our own in a temporary folder, with one account. */
export async function openDovecot(): Promise<TestImap> {
  const folder = await mkdtemp(join(tmpdir(), "kapok-dovecot-"));
  await chmod(folder, 0o755);
  const port = await freePort();
  const mail = join(folder, "mail");
  await mkdir(mail);
  await writeFile(join(folder, "users"), "pomoc:{PLAIN}sekret:::::\n");
  execFileSync("chown", ["-R", "mail:mail", mail]);
  await writeFile(
    join(folder, "dovecot.conf"),
    `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = dovecot
mail_location = maildir:${mail}
first_valid_uid = 1
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${mail}
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`,
  );
  let dovecot = spawn("/usr/sbin/dovecot", ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore", detached: true });
  await reachable(port);

  const withClient = async <T>(act: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const client = new ImapFlow({
      host: "127.0.0.1",
      port,
      secure: false,
      auth: { user: "pomoc", pass: "sekret" },
      logger: false,
    });
    client.on("error", () => {});
    await client.connect();
    try {
      return await act(client);
    } finally {
      await client.logout();
    }
  };
  return {
    name: "Dovecot",
    port,
    user: "pomoc",
    password: "sekret",
    append: (raw, { at = new Date(), flags = [] } = {}) =>
      withClient(async (client) => {
        await client.append("INBOX", raw, flags, at);
      }),
    flags: () =>
      withClient(async (client) => {
        await client.mailboxOpen("INBOX", { readOnly: true });
        return (await client.fetchAll("1:*", { flags: true })).map(({ flags }) =>
          [...(flags ?? [])].filter((flag) => flag !== "\\Recent"),
        );
      }),
    async renumber() {
      await rm(join(mail, "dovecot-uidlist"), { force: true });
      for (const file of ["dovecot.index", "dovecot.index.log", "dovecot.index.cache", "dovecot-uidvalidity"])
        await rm(join(mail, file), { force: true });
    },
    async stop() {
      if (dovecot.exitCode !== null || dovecot.signalCode !== null) return;
      const ended = new Promise((done) => dovecot.once("exit", done));
      // Its processes, too: those that hold a connection would outlive it.
      process.kill(-dovecot.pid!, "SIGKILL");
      await ended;
    },
    async start() {
      dovecot = spawn("/usr/sbin/dovecot", ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore", detached: true });
      await reachable(port);
    },
  };
}

function imapDate(at: Date): string {
  const [, , month] = at.toUTCString().split(" ");
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(at.getUTCDate())}-${month}-${at.getUTCFullYear()} ${at.toISOString().slice(11, 19)} +0000`;
}
