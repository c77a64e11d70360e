import { z } from "zod";
import { Resting } from "./breaks.ts";
import { endpoint } from "./endpoint.ts";
import { Instant, Person } from "./shapes.ts";

export const EnergyWord = z.enum(["full", "ok", "low", "empty"]);
export type EnergyWord = z.output<typeof EnergyWord>;

/** Fewer than this many people who share theirs, and there is no sum. */
export const ENERGY_LEAST = 5;

export const TeamLoad = z.object({
  /** By name; never by a number. */
  people: z.array(
    Person.extend({
      openCases: z.number(),
      /** Promises of theirs that come due until the end of the day. */
      dueToday: z.number(),
      /** Today's calls that reached the third rung, and messages whose insults were named: of cases, worked out now and kept nowhere. */
      hardToday: z.number(),
      hardSince: Instant.nullable(),
      atWork: z.boolean(),
      onBreak: Resting,
    }),
  ),
  /** How many notes of the last seven days bear each word, of those who share theirs; null where fewer than five do. */
  energy: z.record(EnergyWord, z.number()).nullable(),
});
export type TeamLoad = z.output<typeof TeamLoad>;

export const showTeamLoad = endpoint({
  method: "GET",
  path: "/team-load",
  summary: "Who might need a hand today: open cases, promises and hard contacts by name, who is on a break and about when back",
  output: TeamLoad,
  refusals: ["sign_in.person_only", "team.supervisor_only"],
});
