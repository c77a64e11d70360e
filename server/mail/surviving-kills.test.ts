import { createTransport } from "nodemailer";
import { expect, test } from "vitest";
import { openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { type ListenerProcess, startListener } from "#test/mail/listener.ts";
import { freePort } from "#test/mail/ports.ts";
import { writeMail } from "#test/mail/writing.ts";

const MAILS = 500;
const KILLS = 10;
const SENDERS = 8;

test("500 mails in a burst, ten kills: each acknowledged mail is in the ledger once, and becomes one message", {
  timeout: 120_000,
}, async () => {
  const desk = await freshDatabase();
  await openFirm(desk.db);
  await openMailbox(desk.db);
  const port = await freePort();
  let listener: ListenerProcess = await startListener(desk.url, port);
  const acknowledged = new Set<number>();
  let unanswered = 0;
  let next = 0;

  // As a mail server does: what was not acknowledged is sent again, until it is.
  const send = async () => {
    while (next < MAILS) {
      const number = next++;
      const raw = writeMail({
        id: `<${number}@wojcik.example>`,
        from: `klient${number % 50}@wojcik.example`,
        text: `To jest list numer ${number}.`,
      });
      while (!acknowledged.has(number)) {
        const way = createTransport({
          host: "127.0.0.1",
          port,
          ignoreTLS: true,
          connectionTimeout: 2000,
          greetingTimeout: 2000,
          socketTimeout: 5000,
        });
        await way
          .sendMail({ envelope: { from: `klient${number % 50}@wojcik.example`, to: ["pomoc@szewc.example"] }, raw })
          .then(() => acknowledged.add(number))
          .catch(async () => {
            unanswered++;
            await new Promise((resolve) => setTimeout(resolve, 40));
          });
      }
    }
  };
  const kill = async () => {
    for (let kills = 1; kills <= KILLS; kills++) {
      while (acknowledged.size < (kills * MAILS) / (KILLS + 1)) await new Promise((resolve) => setTimeout(resolve, 1));
      await listener.kill();
      listener = await startListener(desk.url, port);
    }
  };
  await Promise.all([kill(), ...Array.from({ length: SENDERS }, send)]);
  await allSettled(desk);
  await listener.kill();

  expect(acknowledged.size).toBe(MAILS);
  expect(unanswered).toBeGreaterThan(0);
  const { rows } = await desk.pool.query(
    "select count(*)::int as mails, count(distinct sha256)::int as different, count(*) filter (where fate = 'message')::int as messages from mails",
  );
  expect(rows[0]).toEqual({ mails: MAILS, different: MAILS, messages: MAILS });
  const kept = await desk.pool.query(
    "select count(*)::int as messages, count(distinct rfc_message_id)::int as different from messages where direction = 'in'",
  );
  expect(kept.rows[0]).toEqual({ messages: MAILS, different: MAILS });
});

async function allSettled({ pool }: { pool: { query(text: string): Promise<{ rows: { left: number }[] }> } }): Promise<void> {
  for (const end = Date.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const { rows } = await pool.query("select count(*)::int as left from mails where fate = 'received'");
    if (rows[0]!.left === 0) return;
    if (Date.now() > end) throw new Error(`${rows[0]!.left} mails were not settled in a minute`);
  }
}
