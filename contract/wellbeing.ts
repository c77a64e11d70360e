import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { EnergyWord } from "./load.ts";
import { Done, Id, Instant, Person } from "./shapes.ts";

/** What a person writes down about themselves, for themselves. No other endpoint shows any of it, whoever asks. */
export const EnergyNote = z.object({ id: z.number(), word: EnergyWord, at: Instant });

export const listEnergy = endpoint({
  method: "GET",
  path: "/me/energy",
  summary: "The asker's own energy notes of the last 30 days",
  output: z.object({ items: z.array(EnergyNote) }),
  refusals: ["sign_in.person_only"],
});

export const noteEnergy = endpoint({
  method: "POST",
  path: "/me/energy",
  summary: "Note one's energy in one of four words, for oneself",
  input: z.object({ word: EnergyWord }),
  output: EnergyNote,
  status: 201,
  refusals: ["sign_in.person_only"],
});

export const forgetEnergy = endpoint({
  method: "DELETE",
  path: "/me/energy",
  summary: "Delete all of one's energy notes",
  output: Done,
  refusals: ["sign_in.person_only"],
});

export const WentWell = z.object({ id: z.number(), text: z.string(), at: Instant });

export const listWentWell = endpoint({
  method: "GET",
  path: "/me/went-well",
  summary: "The asker's own file of what went well, and cases of theirs that customers confirmed as solved in the last 30 days",
  output: z.object({
    notes: z.array(WentWell),
    confirmed: z.array(z.object({ number: z.number(), subject: z.string(), customer: Person, at: Instant })),
  }),
  refusals: ["sign_in.person_only"],
});

export const keepWentWell = endpoint({
  method: "POST",
  path: "/me/went-well",
  summary: "Write down for oneself what went well",
  input: z.object({ text: z.string().trim().min(1).max(2000) }),
  output: WentWell,
  status: 201,
  refusals: ["sign_in.person_only"],
});

export const removeWentWell = endpoint({
  method: "DELETE",
  path: "/me/went-well/:id",
  summary: "Delete a line of one's own file",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["sign_in.person_only", "went_well.unknown"],
});

const LeftOf = z.object({ case: z.number(), customer: z.string(), at: Instant });

/** What hard calls of the asker's have left to be written, for a quiet moment. */
export const WhatWaits = z.object({
  calls: z.array(
    LeftOf.extend({
      call: z.number(),
      /** It was ended by us, and not a word was said about why, nor that there is nothing to say. */
      reasonOwed: z.boolean(),
    }),
  ),
  /** Reports of threats that the asker has begun. */
  drafts: z.array(LeftOf.extend({ report: z.number() })),
});
export type WhatWaits = z.output<typeof WhatWaits>;

export const whatWaits = endpoint({
  method: "GET",
  path: "/me/what-waits",
  summary: "What the asker's hard calls have left to be written; nobody else can ask, and nothing reminds of it",
  output: WhatWaits,
  refusals: ["sign_in.person_only"],
});

/** How the asker's day stands, for one sentence at its beginning and one at its end. */
export const myDay = endpoint({
  method: "GET",
  path: "/me/day",
  summary: "Whether the asker's promises of today are kept or moved, and when the next one is",
  output: z.object({
    /** Promises of today that are still open, and those that were late. */
    open: z.number(),
    late: z.number(),
    settled: z.number(),
    /** The first one after today. */
    nextAt: Instant.nullable(),
    /** When the asker's shift ends; null outside of it. */
    endsAt: Instant.nullable(),
  }),
  refusals: ["sign_in.person_only"],
});

/** Everything the desk keeps about the asker, by kind; what is theirs alone comes whole. */
export const myData = endpoint({
  method: "GET",
  path: "/me/data",
  summary: "What the desk keeps about the asker",
  output: z.object({
    account: z.object({ name: z.string(), email: z.string(), createdAt: Instant }),
    counts: z.array(z.object({ what: z.string(), count: z.number() })),
    energy: z.array(EnergyNote),
    wentWell: z.array(WentWell),
  }),
  refusals: ["sign_in.person_only"],
});
