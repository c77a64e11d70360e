import { createHmac, timingSafeEqual } from "node:crypto";

// 80 bits in the 32 letters that survive being put into lower case, as the left part of an address often is.
const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
const SIGNATURE_LENGTH = 16;
const KEY = /^[A-Za-z0-9_-]{1,64}$/;
const OUR_ID = /^<?c\.(\d{1,15})\.([A-Za-z0-9_-]{1,64})\.([a-z2-7]{16})@([^<>@\s]{1,253})>?$/;
const OUR_PLUS = /^([^<>@\s]{1,64})\+c(\d{1,15})\.([a-z2-7]{16})@([^<>@\s]{1,253})$/i;
const TAG = /\[#(\d{1,15})\]/;

/**
 * The Message-ID of a mail of ours: `<c.1042.318.hmac@domain>`. An answer to it names it, so it leads back to the case, and nobody can make one up.
 * @throws RangeError when the parts cannot stand in a Message-ID
 */
export function messageIdFor(
  { caseNumber, messageKey, domain }: { caseNumber: number; messageKey: number | string; domain: string },
  secret: string,
): string {
  const key = String(messageKey);
  const host = domain.trim().toLowerCase();
  if (!Number.isSafeInteger(caseNumber) || caseNumber < 0 || !KEY.test(key) || !/^[^<>@\s]{1,253}$/.test(host)) {
    throw new RangeError(
      `No Message-ID can be made of case ${caseNumber}, key ${JSON.stringify(key)}, domain ${JSON.stringify(domain)}`,
    );
  }
  return `<c.${caseNumber}.${key}.${sign(`message:${caseNumber}:${key}:${host}`, secret)}@${host}>`;
}

/** What a Message-ID of ours says, or null when we did not make it. */
export function readOurMessageId(id: string, secret: string): { caseNumber: number; messageKey: string } | null {
  const found = OUR_ID.exec(id.trim().slice(0, 400));
  if (!found) return null;
  const [, number = "", messageKey = "", signature = "", domain = ""] = found;
  const caseNumber = Number(number);
  const signed = `message:${caseNumber}:${messageKey}:${domain.toLowerCase()}`;
  return isSignedBy(signature, signed, secret) ? { caseNumber, messageKey } : null;
}

/** An address of the mailbox that names the case, for servers that replace our Message-ID: `support+c1042.hmac@example.pl`. */
export function plusAddressFor({ caseNumber, mailbox }: { caseNumber: number; mailbox: string }, secret: string): string {
  const at = mailbox.lastIndexOf("@");
  return `${mailbox.slice(0, at)}+c${caseNumber}.${sign(`plus:${caseNumber}`, secret)}${mailbox.slice(at)}`;
}

/** The case a plus-address names and the mailbox without it, or null when we did not make it. */
export function readPlusAddress(address: string, secret: string): { caseNumber: number; mailbox: string } | null {
  const found = OUR_PLUS.exec(address.trim().slice(0, 400));
  if (!found) return null;
  const [, local = "", number = "", signature = "", domain = ""] = found;
  const caseNumber = Number(number);
  return isSignedBy(signature.toLowerCase(), `plus:${caseNumber}`, secret) ? { caseNumber, mailbox: `${local}@${domain}` } : null;
}

export function subjectTagFor(caseNumber: number): string {
  return `[#${caseNumber}]`;
}

/** The case a subject names. Anybody can write a number: believe it only from somebody who is on the case already. */
export function readSubjectTag(subject: string): number | null {
  const number = TAG.exec(subject)?.[1];
  return number ? Number(number) : null;
}

function sign(text: string, secret: string): string {
  const digest = createHmac("sha256", secret).update(`kapok:${text}`).digest();
  let bits = 0n;
  for (const byte of digest.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: SIGNATURE_LENGTH }, (_, at) => LETTERS[Number((bits >> BigInt(75 - 5 * at)) & 31n)]).join("");
}

function isSignedBy(signature: string, text: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(signature, "latin1"), Buffer.from(sign(text, secret), "latin1"));
}
