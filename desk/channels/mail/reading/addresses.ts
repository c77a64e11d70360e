import { addressParser } from "postal-mime";
import { cleanLine } from "./clean-text.ts";
import { type Header, headerValues, rawHeader } from "./headers.ts";
import type { MailAddress } from "./mail.ts";

// A mail to more people than this is a list; reading them all would only cost time.
const MOST_ADDRESSES = 500;
const LONGEST = 65_536;

/** The addresses in every header of that name; groups are opened. */
export function readAddresses(headers: readonly Header[], name: string, charset?: string): MailAddress[] {
  const found: MailAddress[] = [];
  for (const value of headerValues(headers, name, charset)) {
    for (const { name: called, address } of addressParser(value.slice(0, LONGEST), { flatten: true })) {
      if (found.length >= MOST_ADDRESSES) return found;
      const bare = cleanLine(address ?? "").replace(/[\s<>]/g, "");
      if (bare || called) found.push({ name: nameOf(called, bare), address: bare });
    }
  }
  return found;
}

/** Who wrote it: From, else Sender, else Reply-To, else the address errors go to. Null when none of them names an address. */
export function readFrom(headers: readonly Header[], charset?: string): MailAddress | null {
  const from = readAddresses(headers, "from", charset);
  const known = from.find(({ address }) => address.includes("@"));
  if (known) return known;
  for (const name of ["sender", "reply-to", "return-path"]) {
    const other = readAddresses(headers, name, charset).find(({ address }) => address.includes("@"));
    if (other) return { name: from[0]?.name || other.name, address: other.address };
  }
  return null;
}

/** Every address the mail says it was for. The plus part of one may carry our token. */
export function readDeliveredTo(headers: readonly Header[], charset?: string): string[] {
  const names = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "apparently-to", "to", "cc"];
  const all = names.flatMap((name) => readAddresses(headers, name, charset)).map(({ address }) => address.toLowerCase());
  return [...new Set(all)].filter((address) => address.includes("@"));
}

/** Null Return-Path: `<>`, or one without an address (RFC 5321 §4.5.5). */
export function hasNullSender(headers: readonly Header[]): boolean {
  const path = rawHeader(headers, "return-path");
  return path !== undefined && /^<?\s*>?$/.test(path.trim().slice(0, 100));
}

// "jan@example.pl" <jan@example.pl>: a name that only says the address again is none.
function nameOf(called: string, address: string): string {
  const name = cleanLine(called).replace(/^["']+|["']+$/g, "");
  return name.toLowerCase() === address.toLowerCase() ? "" : name.slice(0, 200);
}
