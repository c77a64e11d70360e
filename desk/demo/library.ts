import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { entrustEntry } from "../library/entrusting.ts";
import { addEntry, writeVersion } from "../library/writing.ts";
import type { Cast } from "./people.ts";
import { PARAPHRASE } from "./pl/paraphrase.ts";

const dayIn = (days: number, now: Date): string => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** What the firm Sosna has made of its library: a copy of a card, two ways upwards, and procedures that somebody looks after, one of them late. */
export async function fillLibrary(db: Kysely<Schema>, { cast, now }: { cast: Cast; now: Date }): Promise<void> {
  const { marta, adam, ewa } = cast.actors;
  await writeVersion(db, { shelf: "techniques", slug: "paraphrase", language: "pl", content: PARAPHRASE, from: 0, by: marta });
  await addEntry(db, {
    shelf: "paths",
    language: "pl",
    by: marta,
    content: {
      name: "Do Marty",
      level: "boss",
      who: "Marta, kierowniczka serwisu",
      when: "Zwrot powyżej 500 zł, groźba, druga prośba o przełożonego.",
      how: "Notatka w sprawie z @Marta: czego chce klient, co już obiecano, do kiedy.",
      hours: "od poniedziałku do piątku, 8:00–16:00",
      say: "Przekazuję to osobie, która może o tym zdecydować. Odpowiedź podamy w tym terminie: {time}.",
      occasions: ["demand", "invasion"],
      askedAs: ["chce kierownika", "za wysoki zwrot"],
    },
  });
  await addEntry(db, {
    shelf: "paths",
    language: "pl",
    by: adam,
    content: {
      name: "Do Adama",
      level: "higher",
      who: "Adam, relacje z klientami",
      when: "Pismo od prawnika, media, zakończenie współpracy.",
      how: "Przez Martę, z gotowym podsumowaniem sprawy.",
      hours: "w dni robocze, odpowiedź tego samego dnia",
      occasions: ["demand"],
      askedAs: ["pismo od prawnika", "pyta dziennikarz"],
    },
  });
  await addEntry(db, {
    shelf: "paths",
    language: "bg",
    by: marta,
    content: {
      name: "Към Марта",
      level: "boss",
      who: "Марта, ръководител на сервиза",
      when: "Връщане на повече от 250 евро, заплаха, втора молба за началник.",
      how: "Бележка в случая с @Marta: какво иска клиентът, какво е обещано, докога.",
      hours: "от понеделник до петък, 8:00–16:00 ч.",
      say: "Предавам въпроса на човек, който може да реши. Отговор ще имате в този срок: {time}.",
      occasions: ["demand", "invasion"],
      askedAs: ["иска началника", "голямо връщане"],
    },
  });
  await addEntry(db, {
    shelf: "paths",
    language: "en",
    by: adam,
    content: {
      name: "To Adam",
      level: "higher",
      who: "Adam, customer relations",
      when: "A letter from a lawyer, a journalist, the end of working together.",
      how: "Through Marta, with the case summed up.",
      hours: "on working days, answer the same day",
      occasions: ["demand"],
      askedAs: ["letter from a lawyer", "a journalist asks"],
    },
  });
  const entrust = (slug: string, ownerId: number, reviewOn: string) =>
    entrustEntry(db, { shelf: "procedures", slug, ownerId, reviewOn, by: marta });
  await entrust("threat", marta.id, dayIn(-20, now));
  await entrust("late_by_our_fault", ewa.id, dayIn(120, now));
  await sql`update library_versions set written_at = written_at - interval '2 months'`.execute(db);
}
