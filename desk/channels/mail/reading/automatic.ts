import { hasNullSender } from "./addresses.ts";
import { type Header, headerText, rawHeader } from "./headers.ts";

/** Why a mail is held to be automatic, the surest reason first. Stable: the mail ledger keeps these words. */
export type AutoReason =
  | "loop"
  | "bounce"
  | "feedback_report"
  | "auto_replied"
  | "auto_submitted"
  | "null_sender"
  | "daemon"
  | "suppressed"
  | "list"
  | "precedence"
  | "no_reply"
  | "out_of_office";

const LOOP_HEADER = "x-kapok-loop";

/** Why no automatic answer may go to this mail, or null when a person wrote it (RFC 3834 §2, and what programs do instead). */
export function automaticReason(headers: readonly Header[], { from, type }: { from: string; type: string }): AutoReason | null {
  const value = (name: string) => headerText(headers, name).toLowerCase();
  const has = (name: string) => rawHeader(headers, name) !== undefined;
  // "no" says that a person wrote it; parameters and comments may follow the word.
  const submitted = value("auto-submitted").split(/[;\s(]/, 1)[0];

  if (type === "multipart/report")
    return isFeedback(headers) ? "feedback_report" : isReceipt(headers) ? "auto_submitted" : "bounce";
  if (has("x-failed-recipients")) return "bounce";
  if (submitted === "auto-replied") return "auto_replied";
  if (submitted && submitted !== "no") return "auto_submitted";
  if (hasNullSender(headers)) return "null_sender";
  if (isDaemon(from)) return "daemon";
  if (
    ["x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-autoreply-from"].some(
      (name) => has(name) && value(name) !== "no",
    )
  )
    return "auto_replied";
  if (/\b(?:all|oof|autoreply)\b/.test(value("x-auto-response-suppress").slice(0, 200))) return "suppressed";
  if (has("list-id") || has("list-unsubscribe") || has("list-post") || has("list-help")) return "list";
  if (["bulk", "junk", "list", "auto_reply"].includes(value("precedence")))
    return value("precedence") === "auto_reply" ? "auto_replied" : "precedence";
  if (isBulk(value("feedback-id")) || has("x-campaign-id") || has("x-csa-complaints")) return "precedence";
  if (isNoReply(from)) return "no_reply";
  // Automatic mail of any desk like ours has it beside the surer signs above: alone it is left where something on the way took those away.
  if (has(LOOP_HEADER)) return "loop";
  return isOutOfOffice(headerText(headers, "subject")) ? "out_of_office" : null;
}

// Senders of bulk mail name their campaign there. Amazon SES puts one of its own on everything that passes, people's mail too.
function isBulk(feedbackId: string): boolean {
  return feedbackId !== "" && !feedbackId.endsWith(":amazonses");
}

function isFeedback(headers: readonly Header[]): boolean {
  return /report-type\s{0,3}=\s{0,3}"?feedback-report/i.test(rawHeader(headers, "content-type") ?? "");
}

/** A read receipt (RFC 8098) says that something arrived, not that it did not. */
function isReceipt(headers: readonly Header[]): boolean {
  return /report-type\s{0,3}=\s{0,3}"?disposition-notification/i.test(rawHeader(headers, "content-type") ?? "");
}

const DAEMONS = new Set(["mailer-daemon", "postmaster", "mailerdaemon", "mail-daemon", "abuse-auto"]);

function isDaemon(address: string): boolean {
  return DAEMONS.has(localPart(address));
}

function isNoReply(address: string): boolean {
  return /^(?:do[._-]?not[._-]?reply|no[._-]?reply|nie[._-]?odpowiadaj|ne[._-]?otgovaryai|bounces?)(?:$|[+._-])/.test(
    localPart(address),
  );
}

function localPart(address: string): string {
  return address.toLowerCase().split("@", 1)[0] ?? "";
}

const OUT_OF_OFFICE = [
  ...[
    "odpowiedź automatyczna:",
    "automatyczna odpowiedź",
    "autoodpowiedź",
    "autoresponder:",
    "poza biurem",
    "nieobecność:",
    "urlop - odpowiedź",
  ],
  ...["автоматичен отговор", "автоматичен отговор:", "извън офиса", "отсъствам от офиса", "отсъствие от офиса"],
  ...[
    "automatic reply:",
    "auto reply:",
    "auto-reply:",
    "autoreply:",
    "out of office",
    "out of the office",
    "out-of-office",
    "abwesenheitsnotiz",
    "автоответ",
  ],
];

/** A weak sign, so it counts only at the beginning: people write about being out of office too, but seldom as the first words. */
function isOutOfOffice(subject: string): boolean {
  const line = subject.toLowerCase();
  return OUT_OF_OFFICE.some((start) => line.startsWith(start));
}
