import { createHmac, timingSafeEqual } from "node:crypto";
import type { Settings } from "./http/desk.ts";

type Secret = Pick<Settings, "secret">;

/**
 * What the first link to the set-up carries, so that nobody else on the network sets the desk up before its owner.
 * Made from the installation's secret: every process knows it, and it is kept nowhere. The set-up itself happens once.
 */
export const setupToken = ({ secret }: Secret): string => createHmac("sha256", secret).update("set up").digest("base64url");

export function isSetupToken(config: Secret, given: string): boolean {
  const own = Buffer.from(setupToken(config));
  const other = Buffer.from(given);
  return own.length === other.length && timingSafeEqual(own, other);
}
