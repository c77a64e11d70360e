/** What a search can be narrowed by, as typed: a name where a person or a team is meant, which the desk finds. */
export interface TypedFilters {
  state?: "open" | "closed";
  owner?: string;
  team?: string;
  author?: string;
  channel?: "mail" | "chat" | "form" | "phone" | "api";
  language?: "pl" | "bg" | "en";
  stage?: number;
  since?: string;
  until?: string;
  customer?: number;
  attachment?: true;
  in?: "messages" | "notes" | "customers";
}

export interface TypedSearch {
  /** What is to be found, filter words and quotation marks left out. */
  words: string;
  /** What is to stand there just so. */
  phrases: string[];
  filters: TypedFilters;
  /** Filter words whose value means nothing. */
  notUnderstood: string[];
}

type FilterName = keyof TypedFilters;

// Every language is understood whatever language the page speaks: people at one desk copy each other's searches.
const NAMES: Record<FilterName, readonly string[]> = {
  state: ["state", "stan", "състояние"],
  owner: ["owner", "opiekun", "отговорник"],
  team: ["team", "zespol", "екип"],
  author: ["from", "autor", "автор"],
  channel: ["channel", "kanal", "канал"],
  language: ["language", "jezyk", "език"],
  stage: ["stage", "etap", "етап"],
  since: ["since", "od", "от"],
  until: ["until", "do", "до"],
  customer: ["customer", "klient", "клиент"],
  attachment: ["has", "ma", "има"],
  in: ["in", "w", "в"],
};

const VALUES = {
  state: {
    open: ["open", "otwarta", "otwarte", "отворен", "отворени"],
    closed: ["closed", "zamknieta", "zamkniete", "приключен", "приключени"],
  },
  channel: {
    mail: ["mail", "e-mail", "email", "имейл"],
    chat: ["chat", "czat", "чат"],
    form: ["form", "formularz", "формуляр"],
    phone: ["phone", "telefon", "телефон"],
    api: ["api", "program", "програма"],
  },
  language: {
    pl: ["pl", "polski", "полски", "polish"],
    bg: ["bg", "bulgarski", "български", "bulgarian"],
    en: ["en", "angielski", "английски", "english"],
  },
  attachment: { true: ["attachment", "file", "zalacznik", "plik", "файл"] },
  in: {
    messages: ["messages", "wiadomosci", "wiadomosciach", "съобщения", "съобщенията"],
    notes: ["notes", "notatki", "notatkach", "бележки", "бележките"],
    customers: ["customers", "klienci", "klientach", "клиенти", "клиентите"],
  },
} as const;

/** Who is meant by `owner:me` and by a case that nobody looks after. */
export const MYSELF = "me";
export const NOBODY = "none";
const OWNERS: Record<string, readonly string[]> = { [MYSELF]: ["me", "ja", "аз"], [NOBODY]: ["none", "nobody", "nikt", "никой"] };

const PIECE = /(?:(\p{L}+):)?(?:["„“”«]([^"„“”»]*)["“”»]|(\S+))/gu;

/** Reads what somebody typed into the search: `from:ewa since:2026-10-01 stage:3 "exact words" laptop`. A colon after any other word is no filter. */
export function readSearch(typed: string): TypedSearch {
  const found: TypedSearch = { words: "", phrases: [], filters: {}, notUnderstood: [] };
  const words: string[] = [];
  for (const [piece, name, quoted, plain] of typed.matchAll(PIECE)) {
    const filter = name === undefined ? undefined : filterNamed(name);
    if (filter) {
      const value = meant(filter, (quoted ?? plain ?? "").trim());
      if (value === undefined) found.notUnderstood.push(piece);
      else Object.assign(found.filters, { [filter]: value });
    } else if (quoted !== undefined && name === undefined) {
      if (quoted.trim() !== "") found.phrases.push(quoted.trim());
      words.push(quoted);
    } else words.push(piece);
  }
  return { ...found, words: words.join(" ").trim() };
}

const filterNamed = (name: string): FilterName | undefined =>
  (Object.keys(NAMES) as FilterName[]).find((filter) => NAMES[filter].includes(plainly(name)));

function meant(filter: FilterName, value: string): TypedFilters[FilterName] {
  if (value === "") return undefined;
  switch (filter) {
    case "stage":
      return /^[1-5]$/.test(value) ? Number(value) : undefined;
    case "customer":
      return /^#?\d{1,15}$/.test(value) ? Number(value.replace("#", "")) : undefined;
    case "since":
    case "until":
      return isDay(value) ? value : undefined;
    case "team":
    case "author":
      return value;
    case "owner":
      return Object.keys(OWNERS).find((who) => OWNERS[who]!.includes(plainly(value))) ?? value;
    default: {
      const known = VALUES[filter] as Record<string, readonly string[]>;
      const named = Object.keys(known).find((each) => known[each]!.includes(plainly(value)));
      return (named === "true" ? true : named) as TypedFilters[FilterName];
    }
  }
}

/** A day of the calendar: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("й", "\u0001")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("\u0001", "й");
