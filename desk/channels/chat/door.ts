import type { Kysely } from "kysely";
import type { Door } from "#contract/chats.ts";
import type { Schema } from "#database/schema.ts";
import { catalogues, sayIn } from "#words/all.ts";
import { numbersHeld } from "#words/held-together.ts";
import type { Language } from "#words/say.ts";
import { byWhen, spanOf } from "../../conversations/letters/dates.ts";
import { firstName } from "../../conversations/letters/looks-after.ts";
import { type Firm, theFirm } from "../../firm/reading.ts";
import { afterWorkingHours, callTimes, openUntil } from "../../promises/calendar.ts";
import type { Widget } from "../widgets/widget.ts";
import { CALLS_OFFERED } from "./calling.ts";
import { takersHere } from "./takers.ts";

const NAMED = 3;
const MINUTE_MS = 60_000;

/**
 * By when words of a chat are answered: within minutes while somebody is here for it, else by the firm's calendar.
 * @param here whose interface is open
 */
export async function answerBy(
  db: Kysely<Schema>,
  { teamId, here, now = new Date() }: { teamId: number | null; here: readonly number[]; now?: Date },
): Promise<Date> {
  const firm = await theFirm(db);
  const takers = openUntil(firm, now) === null ? [] : await takersHere(db, { here, teamId });
  return takers.length > 0
    ? new Date(Math.ceil(now.getTime() / MINUTE_MS + firm.firstWordMinutes) * MINUTE_MS)
    : afterWorkingHours(firm, now, firm.firstNewsHours);
}

/** What a widget says before anybody speaks: who is truly here and until when, else by when a form is answered. */
export async function readDoor(db: Kysely<Schema>, { widget, language, here, url, now = new Date() }: Asking): Promise<Door> {
  const firm = await theFirm(db);
  const until = openUntil(firm, now);
  const takers = until === null ? [] : await takersHere(db, { here, teamId: widget.team_id });
  const by = afterWorkingHours(firm, now, firm.firstNewsHours);
  const dating = { language, timeZone: firm.timeZone, now };
  const open = takers.length > 0;
  const free = takers.some(({ isFree }) => isFree);
  const people = takers.slice(0, NAMED).map(({ name }) => firstName(name));
  return {
    name: widget.name,
    firm: firm.name,
    greeting: widget.greetings[language] ?? sayIn(language)("widget.greeting"),
    language,
    timeZone: firm.timeZone,
    open,
    people,
    free,
    until: open ? until!.toISOString() : null,
    firstWordMinutes: firm.firstWordMinutes,
    answerBy: by.toISOString(),
    said: { hours: hours({ firm, language, people, until, open, free }), answerBy: numbersHeld(byWhen(by, dating)) },
    calls: callTimes(firm, now, CALLS_OFFERED).map(({ from, to }) => ({
      from: from.toISOString(),
      to: to.toISOString(),
      words: spanOf(from, to, dating),
    })),
    form: `${url}/help/${widget.key}?lang=${language}`,
    words: wordsIn(language),
  };
}

interface Asking {
  widget: Widget;
  language: Language;
  here: readonly number[];
  /** The desk's public address. */
  url: string;
  now?: Date;
}

interface Hours {
  firm: Firm;
  language: Language;
  people: readonly string[];
  until: Date | null;
  open: boolean;
  free: boolean;
}

/** "Ewa i Bartek są tu do 17:00." Nobody is named who is not here. */
function hours({ firm, language, people, until, open, free }: Hours): string {
  const say = sayIn(language);
  if (!open || until === null) return say("widget.nobody_here");
  const closes = Temporal.Instant.fromEpochMilliseconds(until.getTime()).toZonedDateTimeISO(firm.timeZone);
  const at = closes.toPlainTime().toString({ smallestUnit: "minute" });
  const facts = {
    people: new Intl.ListFormat(language, { type: "conjunction" }).format(people),
    count: people.length,
    until: at === "00:00" ? "24:00" : at,
    minutes: firm.firstWordMinutes,
  };
  return `${say("widget.here_until", facts)} ${say(free ? "widget.first_word" : "widget.all_busy", facts)}`;
}

/** The words a widget needs while it runs, without those said here. */
const wordsIn = (language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(catalogues[language])
      .filter(([key]) => key.startsWith("widget."))
      .map(([key, words]) => [key.slice("widget.".length), words]),
  );
