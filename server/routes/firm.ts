import type { WorkingHours } from "#contract/setup.ts";
import * as setup from "#contract/setup.ts";
import { changeFirm } from "#desk/firm/changing.ts";
import { Refusal } from "#desk/refusal.ts";
import { done, serve } from "../http/serve.ts";

export const firmRoutes = [
  serve(setup.showFirm, async (_asked, { db }) => {
    const firm = await db.selectFrom("firm").selectAll().executeTakeFirst();
    if (!firm) throw new Refusal("setup.needed");
    return {
      name: firm.name,
      language: firm.language,
      country: firm.country,
      timeZone: firm.time_zone,
      workingHours: firm.working_hours as WorkingHours,
      firstNewsHours: firm.first_news_hours,
      firstWordMinutes: firm.first_word_minutes,
      nextNewsDays: firm.next_news_days,
      undoSeconds: firm.undo_seconds,
      breakMinutes: firm.break_minutes,
      callLink: firm.call_link,
      recordingDays: firm.recording_days,
      keepExamples: firm.keep_examples,
      charterPublishedAt: firm.charter_published_at.toISOString(),
    };
  }),
  serve(setup.changeFirm, async ({ input }, { db, by }) => {
    await changeFirm(db, { ...input, by });
    return done;
  }),
];
