import { pino } from "pino";
import { afterEach, describe, expect, test } from "vitest";
import { closeWaysOut } from "#desk/channels/mail/sending/relays.ts";
import { runJobs } from "#jobs/run.ts";
import { openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { testSettings } from "#test/edge.ts";
import { freePort } from "#test/mail/ports.ts";
import { openRelay, type TestRelay } from "#test/mail/relay.ts";
import { deliver, writeMail } from "#test/mail/writing.ts";
import { runMail } from "./run.ts";

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  closeWaysOut();
});

interface Desk {
  fresh: FreshDatabase;
  port: number;
  settled(): Promise<void>;
}

/** A whole desk as far as mail goes: what comes in, the jobs, what goes out. */
async function openDesk(address: string, relay: TestRelay, secret: string): Promise<Desk> {
  const fresh = await freshDatabase();
  await openFirm(fresh.db);
  await openMailbox(fresh.db, address);
  const config = { ...testSettings, secret, smtpPort: await freePort(), mailOut: relay.url };
  const log = pino({ level: "silent" });
  const mail = await runMail({ db: fresh.db, directUrl: fresh.url, config, log });
  const jobs = await runJobs({ db: fresh.db, directUrl: fresh.url, config, log });
  ends.push(
    () => mail.stop(),
    () => jobs.stop(),
  );
  return { fresh, port: mail.port!, settled: mail.settled };
}

async function relayBetween(routes: (to: string) => number | undefined): Promise<TestRelay> {
  const relay = await openRelay();
  ends.push(() => relay.stop());
  relay.onTaken(({ from, to, raw }) => {
    const port = routes(to[0]!);
    // As a relay does: taken now, handed on a little later.
    if (port) setTimeout(() => void deliver(port, raw, { from, to }).catch(() => {}), 5);
  });
  return relay;
}

/** Until nothing more goes out for a while. */
async function quiet(relay: TestRelay, ms = 2500): Promise<number> {
  for (let before = -1; before !== relay.mails.length; ) {
    before = relay.mails.length;
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
  return relay.mails.length;
}

describe("a loop", () => {
  test("between two desks ends with one acknowledgement each way at most", { timeout: 60_000 }, async () => {
    const ports = new Map<string, number>();
    const relay = await relayBetween((to) => ports.get(to));
    const szewc = await openDesk("pomoc@szewc.example", relay, "the secret of one desk, long enough for it");
    const boot = await openDesk("help@boot.example", relay, "the secret of the other desk, long enough too");
    ports.set("pomoc@szewc.example", szewc.port).set("help@boot.example", boot.port);

    await deliver(szewc.port, writeMail({ id: "<start@boot.example>", from: "help@boot.example" }), {
      from: "help@boot.example",
    });

    expect(await quiet(relay)).toBe(1);
    const fates = await boot.fresh.db.selectFrom("mails").select(["fate", "case_number"]).execute();
    expect(fates).toEqual([{ fate: "automatic", case_number: null }]);
  });

  test("with a machine that answers everything and does not say it is one stops after ten", { timeout: 90_000 }, async () => {
    let answers = 0;
    const relay = await openRelay();
    ends.push(() => relay.stop());
    const desk = await openDesk("pomoc@szewc.example", relay, testSettings.secret);
    const robot = (subject: string) =>
      deliver(
        desk.port,
        writeMail({ id: `<${answers++}@robot.example>`, from: "biuro@robot.example", subject, text: "Dziękujemy za wiadomość." }),
        { from: "biuro@robot.example" },
      );
    relay.onTaken(() => void setTimeout(() => void robot(`Zgłoszenie ${answers}`).catch(() => {}), 5));
    await robot("Zgłoszenie");

    expect(await quiet(relay)).toBe(10);
    const unsent = await desk.fresh.db.selectFrom("messages").select("delivery_trouble").where("delivery", "=", "none").execute();
    expect(unsent).toEqual([{ delivery_trouble: "loop_cap" }]);
    // Nothing the machine wrote is lost.
    expect(await desk.fresh.db.selectFrom("mails").select("fate").where("fate", "=", "message").execute()).toHaveLength(answers);
  });

  test("with a machine that repeats its subject stops after two", { timeout: 60_000 }, async () => {
    let answers = 0;
    const relay = await openRelay();
    ends.push(() => relay.stop());
    const desk = await openDesk("pomoc@szewc.example", relay, testSettings.secret);
    const robot = () =>
      deliver(desk.port, writeMail({ id: `<${answers++}@robot.example>`, from: "biuro@robot.example", subject: "Dziękujemy" }), {
        from: "biuro@robot.example",
      });
    relay.onTaken(() => void setTimeout(() => void robot().catch(() => {}), 5));
    await robot();

    expect(await quiet(relay)).toBe(2);
  });
});

test("a furious mail over SMTP is acknowledged in its thread, once", { timeout: 60_000 }, async () => {
  const relay = await openRelay();
  ends.push(() => relay.stop());
  const desk = await openDesk("pomoc@szewc.example", relay, testSettings.secret);

  await deliver(
    desk.port,
    writeMail({ id: "<furious@wojcik.example>", text: "Ile mam jeszcze czekać?! Chcę zwrotu pieniędzy." }),
  );

  expect(await quiet(relay, 1500)).toBe(1);
  const text = relay.mails[0]!.raw.toString();
  expect(text).toMatch(/^In-Reply-To: <furious@wojcik\.example>/m);
  expect(text).toMatch(/^Auto-Submitted: auto-replied/m);
  expect(relay.mails[0]!.to).toEqual(["marian@wojcik.example"]);
});
