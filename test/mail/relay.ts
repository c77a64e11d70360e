import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Captured {
  from: string;
  to: string[];
  raw: Buffer;
}

export interface TestRelay {
  url: string;
  port: number;
  mails: Captured[];
  /** What the relay answers with from now on; null takes everything. */
  answer(at: "rcpt" | "data" | null, code?: number, words?: string): void;
  /** Called after a mail was taken and before its sender hears of it. */
  onTaken(act: (mail: Captured) => Promise<void> | void): void;
  until(count: number): Promise<Captured[]>;
  stop(): Promise<void>;
}

/** A mail relay on loopback that keeps what it is given. */
export async function openRelay({ port = 0 }: { port?: number } = {}): Promise<TestRelay> {
  const mails: Captured[] = [];
  let refuse: { at: "rcpt" | "data"; error: Error } | null = null;
  let taken: (mail: Captured) => Promise<void> | void = () => {};
  const waiting: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 200,
    onRcptTo(_address, _session, answer) {
      answer(refuse?.at === "rcpt" ? refuse.error : undefined);
    },
    onData(stream, { envelope }, answer) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        if (refuse?.at === "data") return answer(refuse.error);
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        const mail = { from, to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) };
        mails.push(mail);
        await taken(mail);
        answer();
        for (const wake of waiting.splice(0)) wake();
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  const open = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${open}`,
    port: open,
    mails,
    answer(at, code = 550, words = "5.1.1 No such user") {
      refuse = at && { at, error: Object.assign(new Error(words), { responseCode: code }) };
    },
    onTaken(act) {
      taken = act;
    },
    async until(count) {
      while (mails.length < count) await new Promise<void>((wake) => waiting.push(wake));
      return mails;
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}
