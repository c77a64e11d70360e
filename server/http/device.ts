import type { FastifyRequest } from "fastify";
import type { Device } from "#desk/accounts/starting-session.ts";

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|Chromium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "Mac"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

/** Enough for a person to recognise their own devices by, and no more. */
export function deviceOf({ headers, ip }: FastifyRequest): Device {
  const agent = headers["user-agent"] ?? "";
  const name = (of: typeof BROWSERS) => of.find(([sign]) => sign.test(agent))?.[1];
  const device = [name(BROWSERS), name(SYSTEMS)].filter(Boolean).join(", ");
  return { device: device || agent.replace(/[^\w./ -]/g, "").slice(0, 40), address: ip };
}
