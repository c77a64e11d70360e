import { type Kysely, sql } from "kysely";
import type { WorkingHours } from "#contract/setup.ts";
import type { Schema } from "#database/schema.ts";
import { onBreak } from "../breaks/on-break.ts";
import { type Firm, theFirm } from "../firm/reading.ts";
import { keptFor } from "../kept.ts";
import { backAfterRest, isWithinWork, openUntil, worksFrom } from "../promises/calendar.ts";

/** Somebody's own hours and who stands in; whoever has none of their own works when the firm does. */
interface Worker {
  id: number;
  hours: WorkingHours | null;
  zone: string | null;
  coverId: number | null;
  away: { from: string; until: string; coverId: number | null }[];
}

// Asked for with every list.
const known = keptFor(5000, readWorkers);
export const forgetShifts = known.forget;

async function readWorkers(db: Kysely<Schema>): Promise<Map<number, Worker>> {
  const { rows } = await sql<Worker>`
    select a.id, w.hours, a.time_zone as zone, w.cover_id as "coverId", coalesce((
        select json_agg(json_build_object('from', b.from_day, 'until', b.until_day, 'coverId', b.cover_id)) from absences b
        where b.account_id = a.id and b.ended_at is null and b.until_day >= current_date - 1), '[]') as away
    from accounts a left join work_patterns w on w.account_id = a.id
    where a.deactivated_at is null and (w.account_id is not null or exists (
      select from absences b where b.account_id = a.id and b.ended_at is null and b.until_day >= current_date - 1))`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

function absenceOf(worker: Worker, zone: string, at: Date) {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
  return worker.away.find(({ from, until }) => from <= day && day <= until);
}

/** Who is at work, as far as the desk knows it, and who stands in for whoever is not. */
export async function shiftsAt(db: Kysely<Schema>, at: Date = new Date()) {
  const [firm, workers, resting] = await Promise.all([theFirm(db), known.know(db), onBreak(db)]);
  const isAtWork = (id: number): boolean => {
    const worker = workers.get(id);
    if (!worker) return isWithinWork(firm, at);
    const zone = worker.zone ?? firm.timeZone;
    return !absenceOf(worker, zone, at) && isWithinWork(calendarOf(firm, worker), at);
  };
  /** At work and not on a break: to whom something may be given at this moment. */
  const isFree = (id: number): boolean => isAtWork(id) && !resting.has(id);
  /** Who hears in somebody's place: nobody while they are free, nor where whoever stands in is not, either. */
  const coverOf = (id: number): number | null => {
    const worker = workers.get(id);
    if (!worker || isFree(id)) return null;
    const cover = absenceOf(worker, worker.zone ?? firm.timeZone, at)?.coverId ?? worker.coverId;
    return cover !== null && isFree(cover) ? cover : null;
  };
  const hoursOf = (id: number) => {
    const worker = workers.get(id);
    return {
      calendar: worker ? calendarOf(firm, worker) : firm,
      isOff: (day: string) => worker?.away.some(({ from, until }) => from <= day && day <= until) ?? false,
    };
  };
  return {
    isAtWork,
    isFree,
    resting,
    coverOf,
    worksUntil: (id: number): Date | null => (isAtWork(id) ? openUntil(hoursOf(id).calendar, at) : null),
    worksFrom: (id: number): Date | null => worksFrom(hoursOf(id).calendar, at, hoursOf(id).isOff),
    backAt: (id: number): Date | null => backAfterRest(hoursOf(id).calendar, at, hoursOf(id).isOff),
    /** Who is to stand in for somebody who goes home now and is back then. */
    coverUntil: (id: number, back: Date | null): number | null => {
      const worker = workers.get(id);
      if (!worker) return null;
      const zone = worker.zone ?? firm.timeZone;
      const dayOf = (time: Date) => Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone).toPlainDate();
      const today = dayOf(at).toString();
      const away = worker.away.find(({ from, until }) => until >= today && (back === null || from <= dayOf(back).toString()));
      return away?.coverId ?? worker.coverId;
    },
    /** For whom somebody stands in at this moment. */
    coveredBy: (id: number): number[] => [...workers.keys()].filter((owner) => coverOf(owner) === id),
  };
}

const calendarOf = (firm: Firm, worker: Worker) => ({
  timeZone: worker.hours ? (worker.zone ?? firm.timeZone) : firm.timeZone,
  country: firm.country,
  workingHours: worker.hours ?? firm.workingHours,
});
