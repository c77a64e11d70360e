import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Allowed, Done, Id, Instant, Language, Person } from "./shapes.ts";

/** Words as they stand in a message or a line of a call, or as somebody heard them. */
export const Quote = z.object({
  kind: z.enum(["message", "call_line", "heard"]),
  /** The message or the line it is quoted from. */
  of: z.number().int().positive().nullable().default(null),
  text: z.string().trim().min(1).max(4000),
  at: Instant,
});
export type Quote = z.output<typeof Quote>;

const Duty = z.object({
  id: z.string(),
  words: z.string(),
  source: z.string(),
  done: z.object({ by: Person, at: Instant }).nullable(),
});

export const ThreatRow = z.object({
  id: z.number(),
  state: z.enum(["draft", "sent", "closed"]),
  case: z.object({ number: z.number(), subject: z.string(), language: Language }),
  /** The call whose lines it quotes. */
  call: z.number().nullable(),
  customer: Person,
  reporter: Person,
  told: Person.nullable(),
  happenedAt: Instant,
});
export type ThreatRow = z.output<typeof ThreatRow>;

export const ThreatView = ThreatRow.extend({
  quotes: z.array(Quote),
  witness: z.string(),
  done: z.string(),
  sentAt: Instant.nullable(),
  closed: z.object({ by: Person, at: Instant, words: z.string(), keepUntil: Instant }).nullable(),
  /** Words of the case in which a threat was found, to choose from. */
  found: z.array(Quote),
  /** Who can be told. */
  superiors: z.array(Person),
  /** What the employer has to do, in the asker's language: facts with their source, no advice. */
  duties: z.array(Duty),
  /** Mails that can be taken away as they came. */
  originals: z.array(z.number()),
  downloads: z.array(z.object({ by: Person, at: Instant, mail: z.number().nullable() })),
  may: z.object({ write: Allowed, close: Allowed, reopen: Allowed, duties: Allowed }),
});
export type ThreatView = z.output<typeof ThreatView>;

const OneReport = z.object({ id: Id });
const reaching = ["threat.unknown", "threat.not_yours", "sign_in.person_only"] as const;

export const openThreatReport = endpoint({
  method: "POST",
  path: "/cases/:number/threat-reports",
  summary: "Begin a report of a threat, pre-filled with the words in which one was found; one's draft where there is one",
  params: z.object({ number: Id }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["case.unknown", "sign_in.person_only", "internal.team_only"],
});

export const listThreatReports = endpoint({
  method: "GET",
  path: "/threat-reports",
  summary: "One's own reports of threats; those of everybody, once sent, for who leads",
  output: z.object({ items: z.array(ThreatRow) }),
  refusals: ["sign_in.person_only"],
});

export const showThreatReport = endpoint({
  method: "GET",
  path: "/threat-reports/:id",
  summary: "A report with its quotes, the employer's duties, and who took the evidence away",
  params: OneReport,
  output: ThreatView,
  refusals: reaching,
});

export const writeThreatReport = endpoint({
  method: "PUT",
  path: "/threat-reports/:id",
  summary: "Write on in one's draft, or send it to who is to be told",
  params: OneReport,
  input: z.object({
    happenedAt: Instant,
    quotes: z.array(Quote).max(30),
    witness: z.string().trim().max(1000).default(""),
    done: z.string().trim().max(2000).default(""),
    toldId: z.number().int().positive().nullable().default(null),
    send: z.boolean().default(false),
  }),
  output: Done,
  refusals: [
    ...reaching,
    "threat.sent",
    "threat.not_quoted",
    "threat.no_words",
    "threat.in_future",
    "threat.about_the_person",
    "threat.nobody_told",
  ],
});

export const dropThreatReport = endpoint({
  method: "DELETE",
  path: "/threat-reports/:id",
  summary: "Throw one's draft away",
  params: OneReport,
  output: Done,
  refusals: [...reaching, "threat.sent"],
});

export const tickThreatDuty = endpoint({
  method: "POST",
  path: "/threat-reports/:id/duties",
  summary: "Say that one of the employer's duties is done, or is not after all",
  params: OneReport,
  input: z.object({ duty: z.string().max(60), done: z.boolean() }),
  output: Done,
  refusals: [...reaching, "threat.supervisor_only", "threat.not_sent", "threat.unknown_duty"],
});

export const closeThreatReport = endpoint({
  method: "POST",
  path: "/threat-reports/:id/closing",
  summary: "Close a report with what came of it; a year later it is deleted. Null: open it again",
  params: OneReport,
  input: z.object({ words: z.string().trim().min(3).max(2000).nullable() }),
  output: Done,
  refusals: [...reaching, "threat.supervisor_only", "threat.not_sent"],
});
