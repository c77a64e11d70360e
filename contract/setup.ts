import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Me } from "./me.ts";
import { Password } from "./passwords.ts";
import { Done, Language } from "./shapes.ts";

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "a time such as 09:00");

/** Weekday, `1` Monday to `7` Sunday, to the hours worked that day; a missing day is not worked. */
const Weekday = z.enum(["1", "2", "3", "4", "5", "6", "7"]);
export const WorkingHours = z.partialRecord(Weekday, z.array(z.object({ opens: Clock, closes: Clock })).max(4));
export type WorkingHours = z.output<typeof WorkingHours>;

export const FirmInput = z.object({
  name: z.string().trim().min(1).max(200),
  language: Language,
  country: z.string().regex(/^[A-Z]{2}$/),
  timeZone: z.string().max(60),
  workingHours: WorkingHours,
});

export const setupState = endpoint({
  method: "GET",
  path: "/setup",
  summary: "Whether the desk is set up",
  output: z.object({ done: z.boolean(), firm: z.string().nullable(), language: Language.nullable() }),
  refusals: [],
  who: "open",
});

/** First set-up, once. The token is the one in the link that `npm start` printed. */
export const setUp = endpoint({
  method: "POST",
  path: "/setup",
  summary: "First set-up: the firm, its first admin, a mailbox",
  input: z.object({
    token: z.string().max(100),
    firm: FirmInput,
    admin: z.object({
      name: z.string().trim().min(1).max(120),
      email: z.email().max(320),
      password: Password,
    }),
    mailbox: z.object({ address: z.email().max(320), name: z.string().trim().max(120).default("") }).nullish(),
    /** The privacy charter, read and published. */
    charter: z.literal(true),
  }),
  output: Me,
  status: 201,
  refusals: ["setup.done", "setup.bad_token", "time_zone.unknown", "password.too_common", "hours.not_valid"],
  who: "open",
});

/** How a number is dialled: a link with the number in it, which the browser gives to the telephone; never an address to be called. */
export const CallLink = z
  .string()
  .trim()
  .max(200)
  .regex(/^(tel|sip|sips|callto):[^\s{}]*\{(number|digits)\}[^\s{}]*$/, "a link such as tel:{number}");

export const FirmView = FirmInput.extend({
  firstNewsHours: z.number(),
  /** Within how many minutes somebody in a chat gets the first word. */
  firstWordMinutes: z.number(),
  nextNewsDays: z.number(),
  undoSeconds: z.number(),
  /** How long a break lasts at least. */
  breakMinutes: z.number(),
  callLink: z.string(),
  /** For how many days the recording of a call is kept. */
  recordingDays: z.number(),
  /** Whether messages whose behaviours somebody named are kept as examples, without the person. */
  keepExamples: z.boolean(),
  charterPublishedAt: z.string(),
});

export const showFirm = endpoint({
  method: "GET",
  path: "/firm",
  summary: "The firm and its rules",
  output: FirmView,
  refusals: [],
});

export const changeFirm = endpoint({
  method: "PUT",
  path: "/firm",
  summary: "Change the firm's name, language, calendar and promise defaults",
  input: FirmInput.extend({
    firstNewsHours: z.number().int().min(1).max(80),
    /** Left out, it stays as it is. */
    firstWordMinutes: z.number().int().min(1).max(60).optional(),
    nextNewsDays: z.number().int().min(1).max(30),
    undoSeconds: z.number().int().min(0).max(30),
    /** How long a break lasts at least, for breaks that begin from now on. Left out, it stays as it is. */
    breakMinutes: z.number().int().min(5).max(30).optional(),
    /** Left out, it stays as it is. */
    callLink: CallLink.optional(),
    /** Left out, it stays as it is. */
    recordingDays: z.number().int().min(1).max(365).optional(),
    /** Left out, it stays as it is. */
    keepExamples: z.boolean().optional(),
  }),
  output: Done,
  refusals: ["firm.admin_only", "time_zone.unknown", "hours.not_valid"],
});

/** The desk's health: each row a sentence (by code) and what to do about it. */
export const health = endpoint({
  method: "GET",
  path: "/admin/health",
  summary: "How mail, jobs, disk and database fare",
  output: z.object({
    rows: z.array(z.object({ what: z.string(), ok: z.boolean(), facts: z.record(z.string(), z.unknown()) })),
    version: z.string(),
  }),
  refusals: ["people.admin_only"],
});
