import { createHmac } from "node:crypto";

/** `t=…,v1=…`: the second it was signed, and HMAC-SHA256 of that second, a dot and the body. */
export function signature({ secret, body, at = new Date() }: { secret: string; body: string; at?: Date }): string {
  const second = Math.floor(at.getTime() / 1000);
  return `t=${second},v1=${createHmac("sha256", secret).update(`${second}.${body}`).digest("hex")}`;
}
