import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { assignCase } from "#desk/cases/assigning.ts";
import { viewCase } from "#desk/cases/viewing.ts";
import { setHours } from "#desk/shifts/setting-hours.ts";
import { askTransfer } from "#desk/transfers/asking.ts";
import { marianCase, openFirm } from "./cast.ts";
import { ROUND_THE_CLOCK } from "./hours.ts";

/** What somebody who asks for a transfer has written in its six lines. */
export const BRIEFING = {
  who: "Marian Wójcik",
  wants: "Termin dostawy laptopa",
  happened: "Dwa razy prosiłem o rozmowę bez wyzwisk.",
  promised: "Odpowiedź dziś",
  notAgain: "Numer zamówienia: 8812",
  wouldHelp: "Dokładna data",
};

/** The firm of every test, everybody at work, and what Ewa asks of others, as short as a test wants to say it. */
export async function openTransfers(db: Kysely<Schema>) {
  const people = await openFirm(db);
  const { ewa, bartek, marta, adam, georgi } = people;
  const everybody = [ewa, bartek, marta, adam, georgi];
  for (const by of everybody) await setHours(db, { hours: ROUND_THE_CLOCK, coverId: null, by });
  return {
    ...people,
    everybody,
    ask: (number: number, to = bartek, { by = ewa as Actor, path = null as string | null } = {}) =>
      askTransfer(db, { number, toId: to.id, briefing: BRIEFING, path, by }),
    ownerOf: async (number: number) => (await viewCase(db, { number, by: ewa })).owner?.id ?? null,
    ewasCase: async (start = marianCase): Promise<number> => {
      const { number } = await start(db);
      await assignCase(db, { number, ownerId: ewa.id, by: ewa });
      return number;
    },
  };
}

/** Nobody is asked to take anything over, and nobody was told of it. */
export async function nothingIsAsked(db: Kysely<Schema>): Promise<void> {
  await sql`delete from notices`.execute(db);
  await sql`delete from transfers`.execute(db);
}
