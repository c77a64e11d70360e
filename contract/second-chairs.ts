import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Allowed, Done, Id, Instant, Person } from "./shapes.ts";

/** A colleague who sits beside in a case or a call, or is asked to, or offers to. Everybody who sees the case sees it. */
export const SecondChair = z.object({
  id: z.number(),
  person: Person,
  askedBy: Person,
  state: z.enum(["asked", "offered", "joined"]),
  /** What it is about, where the asker has said so. */
  words: z.string(),
  since: Instant,
  may: z.object({ join: Allowed, leave: Allowed }),
});
export type SecondChair = z.output<typeof SecondChair>;

const OneChair = z.object({ id: Id });

export const askSecondChair = endpoint({
  method: "POST",
  path: "/cases/:number/second-chairs",
  summary: "Ask a colleague to sit beside; without a person, offer to do so oneself",
  params: z.object({ number: Id }),
  input: z.object({
    accountId: z.number().int().positive().nullable().default(null),
    words: z.string().trim().max(500).default(""),
  }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: [
    "case.unknown",
    "case.closed",
    "sign_in.person_only",
    "person.unknown",
    "chair.taken",
    "chair.not_free",
    "chair.nobody_there",
    "internal.team_only",
  ],
});

export const joinSecondChair = endpoint({
  method: "POST",
  path: "/second-chairs/:id/joining",
  summary: "Sit down beside whoever asked, or let in who offered; it is said to everybody in the case",
  params: OneChair,
  output: Done,
  refusals: ["chair.unknown", "chair.not_yours", "chair.over", "case.closed", "sign_in.person_only", "internal.team_only"],
});

export const leaveSecondChair = endpoint({
  method: "POST",
  path: "/second-chairs/:id/leaving",
  summary: "Leave, say no, take the asking back, or thank whoever sat beside",
  params: OneChair,
  output: Done,
  refusals: ["chair.unknown", "chair.not_yours", "chair.over", "sign_in.person_only", "internal.team_only"],
});
