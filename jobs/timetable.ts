import { type Kysely, sql } from "kysely";
import type { Logger } from "pino";
import type { Schema } from "#database/schema.ts";
import { removeRunOut } from "#desk/calls/recordings/removing.ts";
import { assignInTurn } from "#desk/cases/assigning-in-turn.ts";
import { coverSubjects } from "#desk/cases/covering-subjects.ts";
import { wakeWhatIsDue } from "#desk/cases/snoozing/waking.ts";
import { settleLeftChats } from "#desk/channels/chat/leaving.ts";
import { mailWork } from "#desk/channels/mail/later.ts";
import { endWhatHasRunOut, remindOfReviews } from "#desk/conduct/deciding.ts";
import { acknowledgeCase } from "#desk/conversations/acknowledging.ts";
import { makeMembersFindable } from "#desk/customers/findable.ts";
import { carryOnImports } from "#desk/imports/carrying-on.ts";
import { forgetImportFiles } from "#desk/imports/forgetting.ts";
import { removeImported } from "#desk/imports/removing.ts";
import { takeIn } from "#desk/imports/taking-in.ts";
import { tellIncident } from "#desk/incidents/telling.ts";
import type { LaterWork } from "#desk/later.ts";
import { remindOfConfirmations } from "#desk/page/later.ts";
import { remindOfPromises } from "#desk/promises/reminding.ts";
import { countForReports } from "#desk/reports/counting.ts";
import { askSecondReader } from "#desk/second-reading/asking.ts";
import { missWhatEndedUnanswered } from "#desk/telephony/missing.ts";
import { settleWaiting } from "#desk/telephony/settling.ts";
import { forgetThreatReports } from "#desk/threats/settling.ts";
import { forgetSpared } from "#desk/load/telling-spared.ts";
import { forgetOldEnergy } from "#desk/wellbeing/noting-energy.ts";
import type { Settings } from "#server/http/desk.ts";

/** What work is given to do its part with. */
export interface Work {
  db: Kysely<Schema>;
  config: Settings;
  log: Logger;
}

export interface TimedWork {
  name: string;
  everySeconds: number;
  act(work: Work): Promise<void>;
}

/** Work that follows a change: enqueued in the change's transaction (`desk/later.ts`), done soon after it, tried again when it fails. */
export const onDemand: { [Name in keyof LaterWork]: (payload: LaterWork[Name], work: Work) => Promise<void> } = {
  ...mailWork,
  acknowledge_case: async (payload, { db, config }) => void (await acknowledgeCase(db, { ...payload, config })),
  assign_in_turn: async (payload, { db }) => void (await assignInTurn(db, payload)),
  find_members: (payload, { db }) => makeMembersFindable(db, payload),
  tell_incident: (payload, { db }) => tellIncident(db, payload),
  take_import: (payload, { db }) => takeIn(db, payload),
  take_import_back: (payload, { db }) => removeImported(db, payload),
  ask_second_reader: (payload, { db, config, log }) =>
    askSecondReader(db, { ...payload, reader: config.secondReader, secret: config.secret, log }),
};

/** Work that the clock starts. Each bears being done twice, since every process does it. */
export const everySoOften: TimedWork[] = [
  { name: "bring back what has slept to its hour", everySeconds: 15, act: async ({ db }) => void (await wakeWhatIsDue(db)) },
  { name: "say that promises come due", everySeconds: 20, act: async ({ db }) => void (await remindOfPromises(db)) },
  {
    name: "remind of confirmations, close what stays unanswered",
    everySeconds: 300,
    act: async ({ db, config }) => void (await remindOfConfirmations(db, config)),
  },
  { name: "settle chats that were left", everySeconds: 20, act: async ({ db }) => void (await settleLeftChats(db)) },
  {
    name: "take up what exchanges said, and what they left unanswered",
    everySeconds: 15,
    act: async ({ db, log }) => {
      await settleWaiting(db, { onFault: (error) => log.error({ err: error }, "an event of an exchange could not be settled") });
      await missWhatEndedUnanswered(db);
    },
  },
  { name: "cover subjects of older cases", everySeconds: 10, act: async ({ db }) => void (await coverSubjects(db)) },
  { name: "count for reports", everySeconds: 60, act: async ({ db }) => void (await countForReports(db)) },
  {
    name: "end restrictions on their day, and ask to look at them again",
    everySeconds: 300,
    act: async ({ db }) => {
      await db.transaction().execute((tx) => endWhatHasRunOut(tx));
      await remindOfReviews(db);
    },
  },
  { name: "carry on imports that stand still", everySeconds: 15, act: ({ db }) => carryOnImports(db) },
  { name: "delete recordings whose day has come", everySeconds: 600, act: async ({ db }) => void (await removeRunOut(db)) },
  {
    name: "delete reports of threats that were closed long ago",
    everySeconds: 3600,
    act: ({ db }) => forgetThreatReports(db),
  },
  { name: "forget who was spared a hard contact on days that are over", everySeconds: 3600, act: ({ db }) => forgetSpared(db) },
  { name: "forget energy notes of more than 30 days ago", everySeconds: 3600, act: ({ db }) => forgetOldEnergy(db) },
  { name: "forget what has run out", everySeconds: 3600, act: ({ db }) => forgetExpired(db) },
];

/** Answers kept for repeated requests, used links and ended sessions are of no use after their time. */
async function forgetExpired(db: Kysely<Schema>): Promise<void> {
  await forgetImportFiles(db);
  await sql`delete from idempotency_keys where created_at < now() - interval '2 days'`.execute(db);
  await sql`delete from password_resets where expires_at < now() - interval '7 days'`.execute(db);
  await sql`delete from sessions where expires_at < now() - interval '30 days'`.execute(db);
  await sql`delete from automatic_mails where sent_at < now() - interval '2 days'`.execute(db);
  await sql`delete from sign_in_failures where last_at < now() - interval '2 days'`.execute(db);
  await sql`delete from webhook_deliveries where state <> 'waiting' and made_at < now() - interval '30 days'`.execute(db);
  await sql`delete from phone_events where fate in ('done', 'duplicate', 'refused', 'not_valid') and received_at < now() - interval '90 days'`.execute(
    db,
  );
  await sql`delete from phone_rings where at < now() - interval '2 days'`.execute(db);
  await sql`delete from second_readings where asked_at < now() - interval '30 days'`.execute(db);
}
