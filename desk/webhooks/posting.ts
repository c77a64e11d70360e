import { request as plain } from "node:http";
import { request as secure } from "node:https";
import type { DeliveryTrouble } from "#contract/webhooks.ts";
import { isPrivate, literalAddress, PrivateAddress, publicOnly } from "./addresses.ts";

const KEPT_BYTES = 500;

export interface Posting {
  url: string;
  body: string;
  headers: Record<string, string>;
  privateAllowed: boolean;
  /** For the whole exchange, from the lookup to the end of the answer. */
  milliseconds: number;
}

export interface Posted {
  /** Null: it was delivered. */
  trouble: DeliveryTrouble | null;
  status: number | null;
  answer: string | null;
  ms: number;
}

/** Sends one body to where a webhook goes, on a connection of its own. Redirects are not followed: their target was never agreed to. */
export async function post(posting: Posting): Promise<Posted> {
  const began = performance.now();
  const said = await exchange(posting).catch((error: unknown) => ({
    trouble: troubleOf(error),
    status: null,
    answer: null,
  }));
  return { ...said, ms: Math.round(performance.now() - began) };
}

async function exchange({ url: given, body, headers, privateAllowed, milliseconds }: Posting): Promise<Omit<Posted, "ms">> {
  const url = new URL(given);
  const literal = literalAddress(url);
  // A literal address is never looked up, so that it would pass by the lookup's check.
  if (!privateAllowed && literal !== null && isPrivate(literal)) throw new PrivateAddress(literal);
  return new Promise((resolve, reject) => {
    const sending = (url.protocol === "https:" ? secure : plain)(url, {
      method: "POST",
      agent: false,
      headers: { ...headers, "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(body) },
      signal: AbortSignal.timeout(milliseconds),
      ...(privateAllowed ? {} : { lookup: publicOnly }),
    });
    sending.on("error", reject);
    sending.on("response", (answer) => {
      const status = answer.statusCode!;
      const kept: Buffer[] = [];
      let bytes = 0;
      const finish = () => {
        resolve({ status, trouble: troubleOfStatus(status), answer: textOf(Buffer.concat(kept)) });
        sending.destroy();
      };
      answer.on("data", (chunk: Buffer) => {
        kept.push(chunk);
        bytes += chunk.length;
        if (bytes >= KEPT_BYTES) finish();
      });
      answer.on("end", finish);
      answer.on("error", reject);
    });
    sending.end(body);
  });
}

/** What can be shown and stored of an answer: PostgreSQL takes no zero bytes. */
const textOf = (bytes: Buffer): string =>
  bytes
    .subarray(0, KEPT_BYTES)
    .toString("utf8")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, " ")
    .trim();

function troubleOfStatus(status: number): DeliveryTrouble | null {
  if (status >= 200 && status < 300) return null;
  if (status === 410) return "gone";
  return status >= 300 && status < 400 ? "redirect" : "status";
}

function troubleOf(error: unknown): DeliveryTrouble {
  if (error instanceof PrivateAddress) return "private_address";
  const { name, code = "" } = error as NodeJS.ErrnoException;
  if (name === "TimeoutError" || name === "AbortError" || code === "ABORT_ERR" || code === "ETIMEDOUT") return "timeout";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "no_such_host";
  if (code === "ECONNREFUSED" || code === "EHOSTUNREACH" || code === "ENETUNREACH") return "refused";
  if (/CERT|TLS|SSL|ALTNAME|SELF_SIGNED|EPROTO/.test(code)) return "tls";
  return "broken";
}
