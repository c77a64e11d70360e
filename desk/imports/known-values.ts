import type { OldCase } from "./old-case.ts";
import { instantOf } from "./old-case.ts";
import { plain } from "./plain.ts";

const table = <V extends string>(words: Record<V, string>): ReadonlyMap<string, V> =>
  new Map(
    Object.entries<string>(words).flatMap(([value, all]) => [value, ...all.split(", ")].map((word) => [plain(word), value as V])),
  );

/** What states are called elsewhere, in three languages. */
const STATES = table<OldCase["state"]>({
  open: "new, in progress, reopened, active, assigned, nowe, nowa, nowy, otwarte, otwarta, otwarty, w toku, w trakcie, w realizacji, przyjęte, przyjęta, нов, нова, ново, отворен, отворена, отворено, в процес, в работа, приета, приет",
  waiting:
    "pending, on hold, hold, waiting for customer, waiting on customer, awaiting customer, oczekuje, oczekujące, oczekująca, oczekuje na klienta, oczekiwanie na klienta, zawieszone, wstrzymane, чака, изчаква, изчакване, изчакваща, чака клиента, в изчакване",
  closed:
    "solved, resolved, done, completed, finished, zamknięte, zamknięta, zamknięty, rozwiązane, rozwiązana, zakończone, zakończona, zakończony, załatwione, załatwiona, затворен, затворена, затворено, решен, решена, решено, приключен, приключена, приключено, завършен, завършена",
});

const CHANNELS = table<OldCase["channel"]>({
  mail: "email, e mail, poczta, e-poczta, имейл, е-поща, поща",
  chat: "messaging, live chat, czat, чат",
  form: "web, web form, website, portal, www, formularz, strona, сайт, форма, формуляр, уеб",
  phone: "call, telephone, voice, telefon, połączenie, телефон, обаждане",
  api: "other, inne, inny, друго",
});

export const stateOf = (word: string): OldCase["state"] | null => STATES.get(plain(word)) ?? null;
export const channelOf = (word: string): OldCase["channel"] | null => CHANNELS.get(plain(word)) ?? null;

const LOCAL = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*(?:г\.?|r\.?))?(?:[,\s]+(\d{1,2})[:.](\d\d)(?::(\d\d))?(?:\s*ч\.?)?)?$/u;

/**
 * An instant as other desks and as spreadsheets write it. A day with dots is written day first in Poland and in Bulgaria, and by the firm's own
 * clock; with slashes nobody can tell the day from the month.
 */
export function momentOf(text: string, timeZone: string): Date | null {
  const local = LOCAL.exec(text.trim());
  if (!local) return instantOf(text);
  const [, day, month, year, hour = 0, minute = 0, second = 0] = local.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  try {
    const at = Temporal.PlainDateTime.from(
      { year: year!, month: month!, day: day!, hour, minute, second },
      { overflow: "reject" },
    );
    return new Date(at.toZonedDateTime(timeZone).epochMilliseconds);
  } catch {
    return null;
  }
}
