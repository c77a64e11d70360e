import { ImapFlow } from "imapflow";
import PostalMime, { type Email } from "postal-mime";
import { openHoodiecrow } from "../mail/imap.ts";
import { openRelay } from "../mail/relay.ts";

/** A letter as the customer's mail program shows it. */
export interface Letter {
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  messageId: string;
  inReplyTo: string | null;
  headers: Map<string, string>;
}

export interface CustomersMailbox {
  /** What the desk sends its mail through. */
  relayUrl: string;
  /** Waits for a letter to somebody, read back over IMAP. */
  letterTo(address: string, which?: (letter: Letter) => boolean): Promise<Letter>;
  lettersTo(address: string): Promise<Letter[]>;
  stop(): Promise<void>;
}

/** A mail server of the customers': takes mail over SMTP, files it, and gives it out over IMAP. */
export async function openCustomersMailbox(): Promise<CustomersMailbox> {
  const imap = await openHoodiecrow();
  const relay = await openRelay();
  relay.onTaken((mail) => imap.append(mail.raw));

  const lettersTo = async (address: string): Promise<Letter[]> => {
    const client = new ImapFlow({
      host: "127.0.0.1",
      port: imap.port,
      secure: false,
      auth: { user: imap.user, pass: imap.password },
      logger: false,
    });
    await client.connect();
    try {
      await client.mailboxOpen("INBOX");
      const letters: Letter[] = [];
      for await (const { source } of client.fetch("1:*", { source: true })) {
        const letter = read(await PostalMime.parse(source!));
        if (letter.to.includes(address)) letters.push(letter);
      }
      return letters;
    } finally {
      client.close();
    }
  };

  return {
    relayUrl: relay.url,
    lettersTo,
    async letterTo(address, which = () => true) {
      for (let tries = 0; tries < 300; tries++) {
        const found = (await lettersTo(address)).findLast(which);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no such letter to ${address} within half a minute`);
    },
    async stop() {
      await relay.stop();
      await imap.stop();
    },
  };
}

const read = (mail: Email): Letter => ({
  from: mail.from?.address ?? "",
  to: (mail.to ?? []).map(({ address }) => address ?? ""),
  subject: mail.subject ?? "",
  text: mail.text ?? "",
  html: mail.html ?? "",
  messageId: mail.messageId ?? "",
  inReplyTo: mail.inReplyTo ?? null,
  headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
});
