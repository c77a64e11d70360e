import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { WorkingHours } from "./setup.ts";
import { Done, Id, Person, Undoable } from "./shapes.ts";

const Day = z.iso.date();

export const AbsenceView = z.object({ id: z.number(), fromDay: Day, untilDay: Day, cover: Person.nullable() });

export const WorkPattern = z.object({
  /** Null: the firm's hours. */
  hours: WorkingHours.nullable(),
  cover: Person.nullable(),
  /** Days off from today on. */
  absences: z.array(AbsenceView),
});
export type WorkPattern = z.output<typeof WorkPattern>;

export const showMyHours = endpoint({
  method: "GET",
  path: "/me/hours",
  summary: "The asker's working hours, days off and who stands in",
  output: WorkPattern,
  refusals: [],
});

export const setMyHours = endpoint({
  method: "PUT",
  path: "/me/hours",
  summary: "When the asker works, and who hears of their promises meanwhile",
  input: z.object({ hours: WorkingHours.nullable(), coverId: z.number().int().positive().nullable() }),
  output: Done,
  refusals: ["hours.not_valid", "person.unknown", "cover.yourself"],
});

export const addAbsence = endpoint({
  method: "POST",
  path: "/me/absences",
  summary: "Days off, without a reason",
  input: z.object({ fromDay: Day, untilDay: Day, coverId: z.number().int().positive().nullable().default(null) }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["absence.not_valid_days", "person.unknown", "cover.yourself"],
});

export const endAbsence = endpoint({
  method: "DELETE",
  path: "/me/absences/:id",
  summary: "Back earlier, or not away after all",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["absence.unknown"],
});

export const followCase = endpoint({
  method: "POST",
  path: "/cases/:number/following",
  summary: "Hear when a promise of this case comes due or it gets another owner",
  params: z.object({ number: Id }),
  output: Undoable,
  refusals: ["case.unknown", "sign_in.person_only"],
});

export const unfollowCase = endpoint({
  method: "DELETE",
  path: "/cases/:number/following",
  summary: "Hear of it no longer",
  params: z.object({ number: Id }),
  output: Undoable,
  refusals: ["case.unknown", "sign_in.person_only"],
});
