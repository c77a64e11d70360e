import { createTransport } from "nodemailer";
import type { BenchDesk } from "./desk.ts";
import type { Figures } from "./load.ts";
import { dice, letter, somebody } from "./texts.ts";

/** Mail from SMTP to the stored case: so many mails over so many connections, until the last is a message of a case. */
export async function measureMail(
  desk: BenchDesk,
  { connections, mails }: { connections: number; mails: number },
): Promise<Figures> {
  const roll = dice(4125 + connections);
  const count = connections === 1 ? Math.ceil(mails / 4) : mails;
  const raws = Array.from({ length: count }, (_, n) => rawMail(roll, n));
  const way = createTransport({
    host: "127.0.0.1",
    port: desk.smtpPort,
    ignoreTLS: true,
    pool: true,
    maxConnections: connections,
    maxMessages: 100,
  });
  const before = await desk.settledMails();
  const times: number[] = [];
  const begun = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (next < raws.length) {
        const raw = raws[next++]!;
        const start = performance.now();
        await way.sendMail({ envelope: { from: "klient@bench.example", to: [desk.mailbox] }, raw });
        times.push(performance.now() - start);
      }
    }),
  );
  while ((await desk.settledMails()) - before < count) await new Promise((resolve) => setTimeout(resolve, 20));
  const took = (performance.now() - begun) / 1000;
  way.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { what: "mail in (SMTP to case)", connections, perSecond: count / took, p50: at(0.5), p95: at(0.95), count };
}

function rawMail(roll: (sides: number) => number, n: number): Buffer {
  const who = somebody(roll, roll(1_000_000));
  const id = `${Date.now()}-${n}-${roll(1_000_000_000)}`;
  return Buffer.from(
    [
      `From: =?utf-8?B?${Buffer.from(who.customer).toString("base64")}?= <k${roll(2_000_000)}@bench.example>`,
      "To: help@bench.example",
      `Subject: =?utf-8?B?${Buffer.from(`${who.thing} ${who.order}`).toString("base64")}?=`,
      `Message-ID: <${id}@bench.example>`,
      `Date: ${new Date().toUTCString()}`,
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(letter(roll, who))
        .toString("base64")
        .replace(/(.{76})/g, "$1\r\n"),
      "",
    ].join("\r\n"),
  );
}
