import type { AddressInfo } from "node:net";
import type { Kysely } from "kysely";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Schema } from "#database/schema.ts";
import type { RecordMail } from "#desk/channels/mail/ledger/gathering.ts";
import type { Log } from "./log.ts";
import { type Byte, budget } from "./memory-budget.ts";
import { recipients } from "./recipients.ts";

export interface Listening {
  host: string;
  /** 0 takes any free one. */
  port: number;
  /** How the listener calls itself: the host of the desk's public address. */
  name: string;
  /** PEM; without it there is no STARTTLS. */
  tls?: { cert: string | Buffer; key: string | Buffer };
  db: Kysely<Schema>;
  record: RecordMail;
  /** Called once a mail is in the ledger and its sender has heard so. */
  recorded(id: number, raw: Buffer): void;
  log: Log;
  limits?: Partial<Limits>;
}

interface Limits {
  mailBytes: Byte;
  /** Of all mails that are being received at one moment. */
  bytesAtOnce: Byte;
  clients: number;
  recipients: number;
  silentSeconds: number;
}

/** 25 MB of attachments grow by a third in base64. */
const LIMITS: Limits = {
  mailBytes: 35 * 1024 ** 2,
  bytesAtOnce: 140 * 1024 ** 2,
  clients: 100,
  recipients: 100,
  silentSeconds: 120,
};

export interface MailListener {
  port: number;
  stop(): Promise<void>;
}

/**
 * Listens for mail sent to our mailboxes and to nobody else: there is no relaying and nothing to sign in to. A mail is answered with
 * 250 when it is in the ledger; with 4xx, so that its sender keeps it and tries again, whenever we cannot write it down.
 */
export async function listenForMail({
  host,
  port,
  name,
  tls,
  db,
  record,
  recorded,
  log,
  limits,
}: Listening): Promise<MailListener> {
  const most = { ...LIMITS, ...limits };
  const memory = budget(most.bytesAtOnce);
  const mailboxOf = recipients(db);
  const boxes = new WeakMap<SMTPServerSession["envelope"], number>();

  const server = new SMTPServer({
    name,
    banner: "Kapok",
    size: most.mailBytes,
    maxClients: most.clients,
    socketTimeout: most.silentSeconds * 1000,
    closeTimeout: 2000,
    disableReverseLookup: true,
    authOptional: true,
    hideSMTPUTF8: false,
    logger: false,
    disabledCommands: tls ? ["AUTH"] : ["AUTH", "STARTTLS"],
    ...(tls && { cert: tls.cert, key: tls.key }),
    onRcptTo({ address }, { envelope }, answer) {
      if (envelope.rcptTo.length >= most.recipients) return answer(reply(452, "4.5.3 Too many recipients at once"));
      mailboxOf(address).then(
        (mailboxId) => {
          if (mailboxId === undefined) return answer(reply(550, `5.1.1 <${printable(address)}> has no mailbox here`));
          if (!boxes.has(envelope)) boxes.set(envelope, mailboxId);
          answer();
        },
        (error) => {
          log.warn({ error: String(error) }, "mail put off: the database does not answer");
          answer(reply(451, "4.3.0 Cannot look up mailboxes now, try again later"));
        },
      );
    },
    onData(stream, { envelope }, answer) {
      collect(stream, memory).then(async (content) => {
        if (content === "too large") return answer(reply(552, `5.3.4 Mails over ${most.mailBytes} bytes are not taken`));
        if (content === "no room") return answer(reply(452, "4.3.1 Too much mail at once, try again later"));
        try {
          const id = await record({
            mailboxId: boxes.get(envelope) ?? null,
            route: "smtp",
            raw: content,
            envelopeFrom: envelope.mailFrom ? envelope.mailFrom.address : "",
            envelopeTo: envelope.rcptTo.map(({ address }) => address),
          });
          answer(null, id === null ? "2.0.0 Kept already" : `2.0.0 Kept as mail ${id}`);
          if (id !== null) recorded(id, content);
        } catch (error) {
          log.error({ error: String(error) }, "mail put off: it could not be written down");
          answer(reply(451, "4.3.0 Cannot keep mail now, try again later"));
        } finally {
          memory.giveBack(content.byteLength);
        }
      });
    },
  });
  // A client that hangs up or speaks nonsense is its own affair; unheard, the event would end the process.
  server.on("error", (error: NodeJS.ErrnoException) =>
    log.debug({ error: error.message, code: error.code }, "mail connection broke"),
  );

  await new Promise<void>((listening, failed) => {
    server.server.once("error", failed);
    server.listen(port, host, () => {
      server.server.off("error", failed);
      listening();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}

/** Reads the whole stream in any case: SMTP has no way to interrupt a sender, and the answer comes after the last byte. */
function collect(stream: SMTPServerDataStream, memory: ReturnType<typeof budget>): Promise<Buffer | "too large" | "no room"> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    let taken = 0;
    let refused: "too large" | "no room" | undefined;
    const letGo = () => {
      memory.giveBack(taken);
      chunks.length = 0;
      taken = 0;
    };
    stream.on("data", (chunk: Buffer) => {
      if (stream.sizeExceeded) refused = "too large";
      if (!refused && !memory.take(chunk.byteLength)) refused = "no room";
      if (refused) return letGo();
      taken += chunk.byteLength;
      chunks.push(chunk);
    });
    stream.on("end", () => {
      if (stream.sizeExceeded) refused = "too large";
      if (refused) letGo();
      done(refused ?? Buffer.concat(chunks));
    });
    // The connection broke before the mail was whole: nobody waits for an answer.
    stream.on("close", () => !stream.readableEnded && letGo());
  });
}

const reply = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode });

const printable = (address: string): string => address.replace(/[^\x21-\x7e]/g, "?").slice(0, 200);
