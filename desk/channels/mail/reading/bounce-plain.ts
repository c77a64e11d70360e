import type { AutoReason } from "./automatic.ts";
import { isHard } from "./bounce.ts";
import type { Bounce } from "./mail.ts";

// The words of the servers that write no report: Exim, qmail, Exchange, and the mail services of Poland and Bulgaria. Lower case.
const FAILED = [
  ...[
    "could not be delivered",
    "couldn't be delivered",
    "delivery has failed",
    "undeliverable",
    "undelivered mail",
    "delivery failed",
    "failed permanently",
  ],
  ...[
    "mail delivery failed",
    "delivery status notification (failure)",
    "unable to deliver",
    "wasn't able to deliver",
    "failure notice",
    "returned mail",
  ],
  ...[
    "nie można dostarczyć",
    "nie udało się dostarczyć",
    "nie dostarczono",
    "niedostarczona",
    "niedostarczalne",
    "zwrot wiadomości",
    "błąd dostarczenia",
  ],
  ...["не може да бъде доставено", "недоставено", "неуспешна доставка", "не беше доставено", "съобщението не е доставено"],
];
const DELAYED = [
  "delayed",
  "has not yet been delivered",
  "will be retried",
  "delivery is delayed",
  "opóźnion",
  "забавено",
  "still trying",
];
const LONGEST = 20_000;

/** Best effort: who did not get it and why, from prose. Null when the prose does not say that a mail failed. */
export function plainBounce({
  text,
  subject,
  failed,
  auto,
}: {
  text: string;
  subject: string;
  failed: string;
  auto: AutoReason;
}): Bounce | null {
  const prose = text.slice(0, LONGEST);
  const lower = `${subject}\n${prose}`.toLowerCase();
  const delayed = DELAYED.some((words) => lower.includes(words));
  const says = FAILED.some((words) => lower.includes(words));
  if (!failed && !says && !(delayed && (auto === "daemon" || auto === "bounce"))) return null;
  // An out-of-office reply that quotes a failure is none.
  if (!failed && (auto === "auto_replied" || auto === "out_of_office" || auto === "no_reply" || auto === "suppressed"))
    return null;

  const recipient =
    addressesIn(failed)[0] ??
    addressesIn(beforeCopy(prose)).find((address) => !/^(?:mailer-daemon|postmaster)@/i.test(address)) ??
    "";
  if (!recipient && auto !== "bounce" && auto !== "daemon") return null;
  const said = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(prose)?.[0] ?? null;
  const reply = /\b([45])\d\d[ -]/.exec(prose)?.[1];
  const soft = said ? said.startsWith("4") : reply === "4" || (delayed && !says);
  return {
    recipient,
    status: said,
    reason: reasonIn(prose, recipient),
    failed: !delayed || says,
    hard: isHard(said, { failed: !soft }),
    originalMessageId: /^[\s>]{0,4}message-id:\s{0,5}(<[^<>\s]{1,400}>)/im.exec(text.slice(0, 200_000))?.[1] ?? null,
  };
}

/** The copy of our own mail below must not be taken for the report. */
function beforeCopy(prose: string): string {
  const ends = [
    "--- below this line is a copy",
    "------ this is a copy",
    "original message headers",
    "----- original message",
    "message headers follow",
  ];
  const lower = prose.toLowerCase();
  const found = ends.map((words) => lower.indexOf(words)).filter((at) => at >= 0);
  return found.length ? prose.slice(0, Math.min(...found)) : prose;
}

/** The line that gives a code, else the one below the address. */
function reasonIn(prose: string, recipient: string): string {
  const lines = beforeCopy(prose)
    .split("\n")
    .map((line) => line.trim());
  const coded = lines.find((line) => /\b[45]\d\d[ -]/.test(line) || /\b[45]\.\d{1,3}\.\d{1,3}\b/.test(line));
  const named = recipient ? lines.findIndex((line) => line.toLowerCase().includes(recipient.toLowerCase())) : -1;
  const below = named < 0 ? "" : (lines.slice(named + 1).find((line) => line !== "") ?? "");
  return (coded ?? below).slice(0, 500);
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(/[a-z0-9._%+=-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi)].map(([address]) => address);
}
