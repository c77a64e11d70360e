import { type Kysely, sql } from "kysely";
import type { SearchFilters } from "#contract/search.ts";
import { MYSELF, NOBODY, readSearch, type TypedFilters } from "#contract/search-words.ts";
import type { Schema } from "#database/schema.ts";
import { fold } from "./folding.ts";

/** A search with everything in it that was meant: people and teams by their numbers. */
export interface Asked {
  words: string;
  phrases: string[];
  filters: Narrowing;
  understood: { filter: string; value: string }[];
  notUnderstood: string[];
}

export interface Narrowing extends Omit<TypedFilters, "owner" | "team" | "author"> {
  /** Accounts; `null` for cases nobody looks after. */
  owners?: readonly number[] | null;
  teams?: readonly number[];
  /** Who wrote: colleagues, or a customer by the beginning of their name. */
  authors?: { accounts: readonly number[]; name: string };
}

interface Named {
  id: number;
  name: string;
}

/** Reads the filters among the words and in the address; a word that was typed counts more. */
export async function readAsked(
  db: Kysely<Schema>,
  { q, accountId, ...chosen }: SearchFilters & { q: string; accountId: number | null },
): Promise<Asked> {
  const typed = readSearch(q);
  const { owner, team, author, ...plain } = { ...readChosen(chosen), ...typed.filters };
  const asked: Asked = {
    words: typed.words,
    phrases: typed.phrases,
    filters: plain,
    understood: Object.entries(typed.filters).map(([filter, value]) => ({ filter, value: String(value) })),
    notUnderstood: typed.notUnderstood,
  };
  const say = (filter: string, found: readonly Named[]) => {
    const told = asked.understood.find((each) => each.filter === filter);
    if (told && found.length > 0) told.value = found.map(({ name }) => name).join(", ");
  };
  const leaveOut = (filter: string, value: string) => {
    asked.understood = asked.understood.filter((each) => each.filter !== filter);
    asked.notUnderstood.push(`${filter}:${value}`);
  };
  if (owner === NOBODY) asked.filters.owners = null;
  else if (owner === MYSELF) asked.filters.owners = accountId === null ? null : [accountId];
  else if (owner !== undefined) {
    const found = await named(db, "accounts", owner);
    say("owner", found);
    if (found.length > 0) asked.filters.owners = found.map(({ id }) => id);
    else leaveOut("owner", owner);
  }
  if (team !== undefined) {
    const found = await named(db, "teams", team);
    say("team", found);
    if (found.length > 0) asked.filters.teams = found.map(({ id }) => id);
    else leaveOut("team", team);
  }
  if (author !== undefined) {
    const found = await named(db, "accounts", author);
    say("author", found);
    asked.filters.authors = { accounts: found.map(({ id }) => id), name: author };
  }
  return asked;
}

function readChosen({ owner, team, attachment, ...rest }: SearchFilters): TypedFilters {
  return {
    ...rest,
    ...(owner ? { owner } : {}),
    ...(team ? { team: String(team) } : {}),
    ...(attachment ? { attachment: true } : {}),
  };
}

/** By number, or all whose name has a word that begins so. People and teams are few. */
async function named(db: Kysely<Schema>, table: "accounts" | "teams", asked: string): Promise<Named[]> {
  const { rows } = await sql<Named>`select id, name from ${sql.table(table)} order by id`.execute(db);
  if (/^\d{1,15}$/.test(asked)) return rows.filter(({ id }) => id === Number(asked));
  const wanted = fold(asked);
  return rows.filter(
    ({ name }) =>
      fold(name).startsWith(wanted) ||
      fold(name)
        .split(/\s+/)
        .some((word) => word.startsWith(wanted)),
  );
}
