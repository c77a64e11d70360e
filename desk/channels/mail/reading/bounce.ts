import type { AutoReason } from "./automatic.ts";
import { plainBounce } from "./bounce-plain.ts";
import { cleanLine } from "./clean-text.ts";
import { decodeLine, type Header, headerText, readHeaders } from "./headers.ts";
import type { Bounce } from "./mail.ts";
import { readIds } from "./message-ids.ts";
import { contentOf } from "./part-content.ts";
import type { Part } from "./part-tree.ts";

const STATUS_TYPES = new Set(["message/delivery-status", "message/global-delivery-status"]);
const ORIGINAL_TYPES = new Set([
  "message/rfc822",
  "text/rfc822-headers",
  "message/rfc822-headers",
  "message/global",
  "message/global-headers",
]);

/** Word of a mail that did not arrive: a report (RFC 3464), or the prose of the servers that write none. */
export function readBounce(root: Part, { auto, text }: { auto: AutoReason | null; text: string }): Bounce | null {
  const parts = leavesOf(root);
  const report = parts.find(({ type }) => STATUS_TYPES.has(type.value));
  const original = parts.find(({ type }) => ORIGINAL_TYPES.has(type.value));
  const originalMessageId = original ? messageIdIn(contentOf(original)) : null;
  if (report) {
    const found = fromReport(contentOf(report));
    if (found === "arrived") return null;
    if (found) return { ...found, originalMessageId: originalMessageId ?? messageIdIn(Buffer.from(text)) };
  }
  if (auto === null || auto === "loop" || auto === "list" || auto === "precedence" || auto === "feedback_report") return null;
  const prose = plainBounce({
    text,
    subject: headerText(root.headers, "subject"),
    failed: headerText(root.headers, "x-failed-recipients"),
    auto,
  });
  return prose && { ...prose, originalMessageId: originalMessageId ?? prose.originalMessageId };
}

function fromReport(content: Buffer): Omit<Bounce, "originalMessageId"> | "arrived" | null {
  const recipients = blocksOf(content).filter(
    (block) => headerText(block, "final-recipient") || headerText(block, "original-recipient"),
  );
  const actionOf = (block: Header[]) => headerText(block, "action").toLowerCase().split(/[\s(]/, 1)[0];
  const block =
    recipients.find((one) => actionOf(one) === "failed") ??
    recipients.find((one) => !["delivered", "relayed", "expanded"].includes(actionOf(one) ?? ""));
  if (!block) return recipients.length ? "arrived" : null;
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(headerText(block, "status"))?.[0] ?? null;
  return {
    recipient: addressIn(headerText(block, "original-recipient")) || addressIn(headerText(block, "final-recipient")),
    status,
    reason: afterType(headerText(block, "diagnostic-code")).slice(0, 500) || status || "",
    failed: actionOf(block) === "failed",
    hard: isHard(status, { failed: actionOf(block) === "failed" }),
  };
}

/** Permanent, as the code says (RFC 3463 §2); without one, as the action says. */
export function isHard(status: string | null, { failed }: { failed: boolean }): boolean {
  if (status === null || status.startsWith("2")) return failed;
  return failed && status.startsWith("5");
}

/** A delivery report is blocks of headers with empty lines between them; the first is about the mail, each other about one recipient. */
function blocksOf(content: Buffer): Header[][] {
  const blocks: Header[][] = [];
  for (let at = 0; at < content.length && blocks.length < 200; ) {
    const { headers, bodyAt } = readHeaders(content, at, content.length);
    if (headers.length) blocks.push(headers);
    at = Math.max(bodyAt, at + 1);
  }
  return blocks;
}

function messageIdIn(content: Buffer): string | null {
  return readIds(readHeaders(content, 0, Math.min(content.length, 200_000)).headers, "message-id")[0] ?? null;
}

// "rfc822; jan@example.pl", "smtp; 550 5.1.1 …"
function afterType(value: string): string {
  const semicolon = value.slice(0, 40).indexOf(";");
  return cleanLine(decodeLine(semicolon < 0 ? value : value.slice(semicolon + 1))).replace(/\s+/g, " ");
}

function addressIn(value: string): string {
  return afterType(value)
    .replace(/[<>\s]/g, "")
    .slice(0, 320);
}

function leavesOf(part: Part): Part[] {
  return part.children.length ? part.children.flatMap(leavesOf) : [part];
}
