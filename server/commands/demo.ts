import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { sayLeaving } from "#database/embedded/lock.ts";
import { migrate } from "#database/migrate.ts";
import { openDatabase } from "#database/open.ts";
import { fillDemo } from "#desk/demo/filling.ts";
import { PASSWORD, PEOPLE } from "#desk/demo/people.ts";
import { type Config, secretOf } from "#server/config.ts";
import { start } from "#server/main.ts";
import { buildWeb } from "../../bin/build-web.ts";
import type { Call } from "./call.ts";

/** Runs Kapok on a folder of its own, full of a believable year, and takes the folder away at the end. */
export async function run({ config }: Call): Promise<void> {
  const told = toldToStop();
  const data = mkdtempSync(join(tmpdir(), "kapok-demo-"));
  // The built-in database may run as another user, who has to pass through.
  chmodSync(data, 0o711);
  const outbox = await openOutbox();
  try {
    // Whatever the environment says of a database, a relay and a second reader belongs to a real desk.
    const settings: Config = {
      ...config(),
      data,
      secret: undefined,
      databaseUrl: undefined,
      databaseDirectUrl: undefined,
      secondReader: undefined,
      smtpPort: 0,
      mailOut: `smtp://127.0.0.1:${outbox.port}`,
    };
    await buildWeb({ tell: say });
    say("Writing a year of the firm Sosna …");
    const cases = await fill(settings);
    const running = await start(settings, { tell: () => {} });
    say(welcome(running.url, cases));
    await told;
    sayLeaving();
    await running.stop();
  } finally {
    await outbox.close();
    rmSync(data, { recursive: true, force: true });
  }
  // Everything is done; whatever forgot to close itself shall not keep the process.
  setTimeout(() => process.exit(), 2_000).unref();
}

async function fill(settings: Config): Promise<number> {
  const database = await openDatabase({ ...settings, doing: "demo" });
  try {
    await migrate({ url: database.directUrl });
    return await fillDemo(database.db, { secret: secretOf(settings) });
  } finally {
    await database.close();
  }
}

/** Takes every mail the demo writes and forgets it: replies are sent, and nothing leaves this machine. */
async function openOutbox(): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, _session, done) {
      stream.on("end", () => done());
      stream.resume();
    },
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve) => listening.once("listening", () => resolve()));
  const { port } = listening.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function welcome(url: string, cases: number): string {
  const people = Object.values(PEOPLE).map(
    ({ name, email, role, language }) => `  ${email.padEnd(22)} ${name.padEnd(8)} ${role.padEnd(11)} ${language}`,
  );
  return `
The demo runs at ${url} with ${cases} cases in Polish, Bulgarian and English.

Sign in as any of these; the password is the same for all: ${PASSWORD}
${people.join("\n")}

Look first: open the queue as Ewa. News for Marian, who waits for his laptop, is due in 20 minutes.
Елена reads the desk in Bulgarian, Adam in English.

No mail leaves this machine. Ctrl-C ends the demo and removes everything it wrote.
`;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** Listened for from the beginning, so that the folder goes away also when the demo is ended while it fills. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, () => resolve());
    process.once("disconnect", () => resolve());
    // Listened to, but no reason to stay.
    process.channel?.unref();
  });
}
