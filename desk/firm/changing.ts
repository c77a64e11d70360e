import type { Kysely } from "kysely";
import type { WorkingHours } from "#contract/setup.ts";
import type { Language } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { forgetFirm } from "./reading.ts";
import { refuseUnknownZone } from "./time-zone.ts";
import { refuseImpossibleHours } from "./working-hours.ts";

export interface FirmChange {
  name: string;
  language: Language;
  country: string;
  timeZone: string;
  workingHours: WorkingHours;
  firstNewsHours: number;
  firstWordMinutes?: number;
  nextNewsDays: number;
  undoSeconds: number;
  breakMinutes?: number;
  callLink?: string;
  recordingDays?: number;
  keepExamples?: boolean;
  by: Actor;
}

/** Changes the firm and its rules. Promises already made keep their time. */
export async function changeFirm(db: Kysely<Schema>, { by, ...firm }: FirmChange): Promise<void> {
  must(by, "firm");
  refuseUnknownZone(firm.timeZone);
  refuseImpossibleHours(firm.workingHours);
  await db.transaction().execute(async (tx) => {
    const before = await tx.selectFrom("firm").selectAll().forUpdate().executeTakeFirst();
    if (!before) throw new Refusal("setup.needed");
    const next = {
      name: firm.name,
      language: firm.language,
      country: firm.country,
      time_zone: firm.timeZone,
      working_hours: JSON.stringify(firm.workingHours),
      first_news_hours: firm.firstNewsHours,
      first_word_minutes: firm.firstWordMinutes ?? before.first_word_minutes,
      next_news_days: firm.nextNewsDays,
      undo_seconds: firm.undoSeconds,
      break_minutes: firm.breakMinutes ?? before.break_minutes,
      call_link: firm.callLink ?? before.call_link,
      recording_days: firm.recordingDays ?? before.recording_days,
      keep_examples: firm.keepExamples ?? before.keep_examples,
    };
    await tx.updateTable("firm").set(next).execute();
    const was: Record<string, unknown> = { ...before, working_hours: JSON.stringify(before.working_hours) };
    const changed = Object.entries(next).filter(([key, value]) => was[key] !== value);
    await happened(tx, { what: "firm.changed", by, detail: { changed: changed.map(([key]) => key) } });
  });
  forgetFirm(db);
}
