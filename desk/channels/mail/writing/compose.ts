import MailComposer from "nodemailer/lib/mail-composer";
import { cleanLine } from "../reading/clean-text.ts";
import { bodyHtml } from "./body-html.ts";

type UnwritableCause = "header_injection" | "impossible_address" | "no_recipient";

/** A mail that must not be written as asked: trying again changes nothing. */
export class UnwritableMail extends Error {
  readonly code: UnwritableCause;

  constructor(code: UnwritableCause, field: string) {
    super(`${SENTENCES[code]} (${field})`);
    this.name = "UnwritableMail";
    this.code = code;
  }
}

const SENTENCES: Record<UnwritableCause, string> = {
  header_injection: "A header of a mail holds a line break or another control character",
  impossible_address: "Mail cannot be sent to or from this address",
  no_recipient: "A mail needs somebody to go to",
};

interface Correspondent {
  name?: string;
  address: string;
}

interface OutgoingFile {
  name: string;
  type: string;
  content: Uint8Array;
  /** Content-ID without brackets; with it, HTML can show the file in its place. */
  cid?: string | null;
  inline?: boolean;
}

export interface MailToWrite {
  from: Correspondent;
  to: readonly Correspondent[];
  cc?: readonly Correspondent[];
  replyTo?: readonly Correspondent[];
  subject: string;
  text: string;
  /** When left out it is made from the text. */
  html?: string;
  language: "pl" | "bg" | "en";
  messageId: string;
  inReplyTo?: string | null;
  /** Oldest first. */
  references?: readonly string[];
  date?: Date;
  attachments?: readonly OutgoingFile[];
  signature?: string;
  /** No person wrote it: in answer to a mail, or of the desk's own accord (RFC 3834 §5). */
  automatic?: "replied" | "generated" | null;
  /** An https or mailto address. */
  listUnsubscribe?: string;
  /** How this desk knows its own automatic mail again. */
  loopKey?: string;
}

// Together with a long subject the headers stay far below what relays take.
const MOST_REFERENCES = 30;

/**
 * A mail as it goes out (RFC 5322): plain text, and the same as HTML.
 * @throws UnwritableMail when a header would hold a line break, or an address is none
 */
export async function composeMail(mail: MailToWrite): Promise<Buffer> {
  const { from, to, cc = [], replyTo = [], subject, messageId, inReplyTo, references = [], attachments = [] } = mail;
  if (to.length + cc.length === 0) throw new UnwritableMail("no_recipient", "To");
  const ids = [...new Set(references)];
  const composer = new MailComposer({
    from: written(from, "From"),
    to: to.map((one) => written(one, "To")),
    cc: cc.map((one) => written(one, "Cc")),
    replyTo: replyTo.map((one) => written(one, "Reply-To")),
    subject: inOneLine(subject, "Subject"),
    messageId: idOf(messageId, "Message-ID"),
    ...(inReplyTo ? { inReplyTo: idOf(inReplyTo, "In-Reply-To") } : {}),
    ...(ids.length ? { references: shortened(ids).map((id) => idOf(id, "References")) } : {}),
    ...(mail.date ? { date: mail.date } : {}),
    text: signed(mail),
    html: bodyHtml(mail),
    attachments: attachments.map(attached),
    headers: headersOf(mail),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Who it leaves as and who it goes to, each once. */
export function envelopeOf({ from, to, cc = [] }: Pick<MailToWrite, "from" | "to" | "cc">): { from: string; to: string[] } {
  const all = new Map([...to, ...cc].map(({ address }) => [address.toLowerCase(), address]));
  return { from: from.address, to: [...all.values()] };
}

// What mail programs put before the subject of an answer, in the languages around us: Polish "Odp:", Bulgarian "Отг:" and "Отн:", German "AW:" …
const ANSWER =
  /^\s{0,5}(?:re|odp|отг|отн|aw|antw|sv|vs|rif|rép|ответ|відп)\s{0,3}(?:\[\d{1,4}\]|\(\d{1,4}\)|\^\d{1,4})?\s{0,3}[:：]\s{0,5}/i;

/** The subject of an answer: "Re: " once, whatever stood there before. */
export function replySubject(subject: string): string {
  let rest = subject.trim();
  for (let match = ANSWER.exec(rest); match; match = ANSWER.exec(rest)) rest = rest.slice(match[0].length);
  return `Re: ${rest}`.trim();
}

function headersOf({ automatic, listUnsubscribe, loopKey, from, language }: MailToWrite): Record<string, string> {
  const headers: Record<string, string> = { "Content-Language": language };
  if (automatic) {
    headers["Auto-Submitted"] = `auto-${automatic}`;
    headers["X-Auto-Response-Suppress"] = "All";
    // On automatic mail only: another desk like ours must be able to answer what our people write.
    headers["X-Kapok-Loop"] = inOneLine(loopKey ?? from.address, "X-Kapok-Loop");
  }
  if (listUnsubscribe) {
    headers["List-Unsubscribe"] = `<${inOneLine(listUnsubscribe, "List-Unsubscribe").replace(/[<>\s]/g, "")}>`;
    if (listUnsubscribe.startsWith("https:")) headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
  }
  return headers;
}

/** RFC 3676 §4.3: two dashes and a blank before the signature. */
function signed({ text, signature }: MailToWrite): string {
  return signature?.trim() ? `${text.trimEnd()}\n\n-- \n${signature.trim()}\n` : `${text.trimEnd()}\n`;
}

function attached({ name, type, content, cid, inline }: OutgoingFile) {
  return {
    filename: cleanLine(name).replace(/[/\\]/g, "_") || "attachment",
    contentType: /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(type) ? type : "application/octet-stream",
    content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    ...(cid ? { cid: inOneLine(cid, "Content-ID").replace(/[<>\s]/g, "") } : {}),
    contentDisposition: inline && cid ? ("inline" as const) : ("attachment" as const),
  };
}

// The root, and the nearest ones.
function shortened(ids: readonly string[]): readonly string[] {
  return ids.length <= MOST_REFERENCES ? ids : [ids[0]!, ...ids.slice(1 - MOST_REFERENCES)];
}

function written({ name = "", address }: Correspondent, field: string): { name: string; address: string } {
  const bare = inOneLine(address, field).trim();
  if (!/^[^\s<>@,;:"()[\]\\]{1,64}@[^\s<>@,;:"()[\]\\]{1,253}$/.test(bare)) throw new UnwritableMail("impossible_address", field);
  return { name: inOneLine(name, field).trim(), address: bare };
}

function idOf(id: string, field: string): string {
  const bare = inOneLine(id, field).trim();
  if (!/^<?[^<>\s]{1,900}>?$/.test(bare)) throw new UnwritableMail("header_injection", field);
  return bare.startsWith("<") ? bare : `<${bare}>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const BREAKS = /[\u0000-\u0008\u000a-\u001f\u007f\u0085\u2028\u2029]/;

function inOneLine(text: string, field: string): string {
  if (BREAKS.test(text)) throw new UnwritableMail("header_injection", field);
  return text.toWellFormed();
}
