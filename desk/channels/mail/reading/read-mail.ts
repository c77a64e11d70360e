import { readAddresses, readDeliveredTo, readFrom } from "./addresses.ts";
import { automaticReason } from "./automatic.ts";
import { type Body, readBody } from "./body.ts";
import { readBounce } from "./bounce.ts";
import { readDate } from "./date.ts";
import { headerText, isKnown } from "./headers.ts";
import type { ReadMail } from "./mail.ts";
import { readIds } from "./message-ids.ts";
import { cutIntoParts, type Part } from "./part-tree.ts";
import { passedOnWords } from "./passed-on.ts";
import { UnreadableMail } from "./unreadable-mail.ts";
import { markInline, readWords } from "./words-of.ts";

const LARGEST = 100_000_000;

/** Understands a raw mail. Throws UnreadableMail, and nothing else, when it cannot be; takes time in proportion to its length. */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  try {
    return understand(raw);
  } catch (error) {
    if (error instanceof UnreadableMail) throw error;
    throw new UnreadableMail("not_understood", { cause: error });
  }
}

function understand(raw: Uint8Array, { inside = false }: { inside?: boolean } = {}): ReadMail {
  if (raw.length > LARGEST) throw new UnreadableMail("too_large");
  const bytes = withLineFeeds(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  const start = startOf(bytes);
  if (start >= bytes.length) throw new UnreadableMail("empty");
  const root = cutIntoParts(bytes, start);
  const { headers } = root;
  if (!headers.some(isKnown)) return withoutHeaders(bytes, start);

  const body = readBody(root);
  const from = readFrom(headers, body.charset);
  const auto = automaticReason(headers, { from: from?.address ?? "", type: root.type.value });
  const words = readWords(body);
  const bounce = readBounce(root, { auto, text: `${words.text}\n${words.quoted}` });
  // A mail passed on as a file, without a word: that mail is what the sender has to say.
  if (!words.text && !words.quoted && !bounce && !inside)
    words.text = passedOnWords(body.attachments, (one) => understand(one, { inside: true }));
  return {
    from,
    to: readAddresses(headers, "to", body.charset),
    cc: readAddresses(headers, "cc", body.charset),
    replyTo: readAddresses(headers, "reply-to", body.charset),
    deliveredTo: readDeliveredTo(headers, body.charset),
    subject: headerText(headers, "subject", body.charset).slice(0, 2000).toWellFormed(),
    messageId: readIds(headers, "message-id")[0] ?? null,
    inReplyTo: readIds(headers, "in-reply-to")[0] ?? null,
    references: readIds(headers, "references"),
    date: readDate(headers),
    ...words,
    attachments: markInline(body.attachments, words.html),
    auto,
    bounce,
    listId:
      /<([^<>]{1,200})>/.exec(headerText(headers, "list-id"))?.[1] ?? (headerText(headers, "list-id").slice(0, 200) || null),
  };
}

/** Text that somebody sent without a single header is still shown; bytes that are no text are not a mail. */
function withoutHeaders(bytes: Buffer, start: number): ReadMail {
  const content = bytes.subarray(start);
  if (content.subarray(0, 4096).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)))
    throw new UnreadableMail("not_a_mail");
  const none = { value: "text/plain", params: new Map<string, string>() };
  const part: Part = { headers: [], type: none, disposition: { ...none, value: "" }, body: content, children: [] };
  const body: Body = readBody(part);
  const words = readWords(body);
  if (!words.text && !words.quoted) throw new UnreadableMail("empty");
  return {
    ...{
      from: null,
      to: [],
      cc: [],
      replyTo: [],
      deliveredTo: [],
      subject: "",
      messageId: null,
      inReplyTo: null,
      references: [],
      date: null,
    },
    ...words,
    ...{ attachments: body.attachments, auto: null, bounce: null, listId: null },
  };
}

const CR = 0x0d;
const LF = 0x0a;

/** Mail with carriage returns only, as old Macs wrote it, read as lines. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (bytes.includes(LF) || !bytes.includes(CR)) return bytes;
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1)) copy[at] = LF;
  return copy;
}

/** Behind a byte order mark, empty lines and the "From " line of a mailbox file. */
function startOf(bytes: Buffer): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && (bytes[at] === CR || bytes[at] === LF || bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  if (/^>?From /.test(bytes.toString("latin1", at, at + 6))) {
    const newline = bytes.indexOf(LF, at);
    if (newline >= 0) at = newline + 1;
  }
  return at;
}
