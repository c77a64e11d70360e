import { z } from "zod";
import { BreakView } from "./breaks.ts";
import { endpoint } from "./endpoint.ts";
import { Role } from "./people.ts";
import { Language } from "./shapes.ts";

export const CoachLevel = z.enum(["as_i_write", "when_i_ask", "off"]);

/** What only its owner sees and changes; each one that is left out stays as it is, so nothing here has a default. */
const PreferenceChanges = z.object({
  coachLevel: CoachLevel.optional(),
  /** Rules of the coach that the agent silenced, each reversible. */
  silencedRules: z.array(z.string()).optional(),
  showInsults: z.boolean().optional(),
  /** Whether a life vest begins with the line that grounds. */
  groundingLine: z.boolean().optional(),
  singleKeys: z.boolean().optional(),
  undoSeconds: z.number().int().min(0).max(30).optional(),
  /** How many chats at once. */
  chatLimit: z.number().int().min(0).max(3).optional(),
  /** Whether a call shows how long it has lasted; and whether what to say stands in large type. */
  callTimer: z.boolean().optional(),
  largeType: z.boolean().optional(),
  /** In a chat Enter alone sends, too; Shift and Enter breaks the line. */
  enterSendsChat: z.boolean().optional(),
  /** From this hour on others are asked to take calls first. */
  fewerCallsAfter: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .optional(),
  /** The day on which others are asked first to take what is hard; past its midnight it says nothing. */
  fewerHardOn: z.iso.date().nullable().optional(),
  /** Whether one's energy notes are counted into the sum of the desk. */
  sharesEnergy: z.boolean().optional(),
});

/** The same whole, with what holds until somebody says otherwise. */
export const Preferences = PreferenceChanges.extend({
  coachLevel: CoachLevel.default("as_i_write"),
  silencedRules: z.array(z.string()).default([]),
  showInsults: z.boolean().default(false),
  groundingLine: z.boolean().default(true),
  singleKeys: z.boolean().default(true),
  chatLimit: z.number().int().min(0).max(3).default(0),
  callTimer: z.boolean().default(true),
  largeType: z.boolean().default(false),
  enterSendsChat: z.boolean().default(false),
  fewerCallsAfter: z.string().nullable().default(null),
  fewerHardOn: z.string().nullable().default(null),
  sharesEnergy: z.boolean().default(false),
});
export type Preferences = z.output<typeof Preferences>;

export const Me = z.object({
  id: z.number(),
  name: z.string(),
  email: z.string(),
  role: Role,
  language: Language,
  theme: z.enum(["system", "light", "dark"]),
  density: z.enum(["comfortable", "compact"]),
  timeZone: z.string(),
  preferences: Preferences,
  teams: z.array(z.object({ id: z.number(), name: z.string() })),
  firm: z.object({
    name: z.string(),
    language: Language,
    country: z.string(),
    timeZone: z.string(),
    undoSeconds: z.number(),
    callLink: z.string(),
    /** For how many days the recording of a call is kept: who is to be recorded hears of it. */
    recordingDays: z.number(),
    /** How long a break lasts at least: known to the device before it is needed, also without a connection. */
    breakMinutes: z.number(),
  }),
  may: z.record(z.string(), z.union([z.literal(true), z.string()])),
  unseenNotices: z.number(),
  /** For whom the person stands in at this moment. */
  standsInFor: z.array(z.number()),
  /** The break they are on. */
  break: BreakView.nullable(),
});
export type Me = z.output<typeof Me>;

export const me = endpoint({ method: "GET", path: "/me", summary: "Who is asking", output: Me, refusals: [] });

export const changeMe = endpoint({
  method: "PUT",
  path: "/me/settings",
  summary: "The asker's own name, language, theme, density, time zone and preferences",
  input: z.object({
    name: z.string().trim().min(1).max(120).optional(),
    language: Language.optional(),
    theme: z.enum(["system", "light", "dark"]).optional(),
    density: z.enum(["comfortable", "compact"]).optional(),
    timeZone: z.string().max(60).optional(),
    preferences: PreferenceChanges.optional(),
  }),
  output: Me,
  refusals: ["time_zone.unknown"],
});
