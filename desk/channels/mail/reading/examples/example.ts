import type { ReadMail } from "../mail.ts";

/** A mail, and what must be understood of it. What is not named may be anything. */
export interface Example {
  title: string;
  mail: Uint8Array;
  expected: Partial<Omit<ReadMail, "attachments">> & { attachments?: object[] };
}

type Charset = "iso-8859-2" | "windows-1250" | "windows-1251" | "windows-1252" | "koi8-r" | "utf-8";

/** A mail from its lines. Line ends become CR LF, as on the wire. */
export function mailOf(lines: string | readonly string[], charset: Charset = "utf-8"): Uint8Array {
  const text = typeof lines === "string" ? lines : lines.join("\n");
  return encoded(text.replaceAll("\n", "\r\n"), charset);
}

/** A plain mail of one customer to the desk. */
export function plain(body: string, headers: readonly string[] = []): Uint8Array {
  return mailOf([...FROM, ...headers, "Content-Type: text/plain; charset=utf-8", "", body]);
}

export function html(body: string, headers: readonly string[] = []): Uint8Array {
  return mailOf([...FROM, ...headers, "Content-Type: text/html; charset=utf-8", "", body]);
}

export const FROM = [
  "From: Marian Wójcik <marian@example.net>",
  "To: Pomoc <pomoc@example.pl>",
  "Subject: Czajnik",
  "Message-ID: <1@example.net>",
];

/** Bytes in a charset of one byte a letter: the decoder, turned round. */
export function encoded(text: string, charset: Charset): Uint8Array {
  if (charset === "utf-8") return new TextEncoder().encode(text);
  const decoder = new TextDecoder(charset);
  const codes = new Map<string, number>();
  for (let code = 255; code >= 0; code--) codes.set(decoder.decode(Uint8Array.of(code)), code);
  return Uint8Array.from(text, (char) => {
    const code = codes.get(char);
    if (code === undefined) throw new Error(`${charset} has no ${char}`);
    return code;
  });
}

export const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString("base64");

/** A word of a header, encoded (RFC 2047). */
export const word = (text: string, charset: Charset = "utf-8"): string => `=?${charset}?B?${base64(encoded(text, charset))}?=`;

/** The parts of a multipart, with their boundaries. */
export function parts(boundary: string, ...each: (string | readonly string[])[]): string {
  return [
    ...each.flatMap((part) => [`--${boundary}`, ...(typeof part === "string" ? [part] : part)]),
    `--${boundary}--`,
    "",
  ].join("\n");
}
