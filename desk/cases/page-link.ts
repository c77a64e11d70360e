import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The link that opens a case's page to its customer: the case's number and page version, sealed with a keyed hash. Whoever has it reads
 * the page, so it cannot be guessed (18 bytes of HMAC-SHA256: 144 bits), names nobody, and every older link dies when the version grows.
 */
const SEAL_BYTES = 18;
const VERSION = /^(\d{1,15})\.(\d{1,9})$/;

function sealOf(secret: string, body: string): Buffer {
  return createHmac("sha256", secret).update(`customer page ${body}`).digest().subarray(0, SEAL_BYTES);
}

/** The token in the link, 24 characters of seal and the sealed numbers, base64url throughout. */
export function pageToken(secret: string, caseNumber: number, pageVersion: number): string {
  const body = `${caseNumber}.${pageVersion}`;
  return sealOf(secret, body).toString("base64url") + Buffer.from(body).toString("base64url");
}

/** The address of a case's page, e.g. `https://desk.example.pl/p/3qx…`. */
export function customerPageUrl(
  { url, secret }: { url: string; secret: string },
  caseNumber: number,
  pageVersion: number,
): string {
  return `${url.replace(/\/+$/, "")}/p/${pageToken(secret, caseNumber, pageVersion)}`;
}

/**
 * Which case and which version of its page a token opens; null for a token we did not make. Whether that version still stands is the
 * reader's to ask of the case.
 */
export function readPageToken(secret: string, token: string): { caseNumber: number; pageVersion: number } | null {
  if (token.length < 28 || token.length > 64 || !/^[A-Za-z0-9_-]+$/.test(token)) return null;
  const body = Buffer.from(token.slice(24), "base64url").toString("latin1");
  const numbers = VERSION.exec(body);
  if (!numbers) return null;
  if (!timingSafeEqual(Buffer.from(token.slice(0, 24), "base64url"), sealOf(secret, body))) return null;
  const [caseNumber, pageVersion] = [Number(numbers[1]), Number(numbers[2])];
  // One spelling per case: leading zeros and loose base64 bits would make several.
  return pageToken(secret, caseNumber, pageVersion) === token ? { caseNumber, pageVersion } : null;
}
