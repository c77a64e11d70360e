import type { Texts } from "#contract/incidents.ts";
import { startCase } from "#desk/cases/starting.ts";
import { viewCase } from "#desk/cases/viewing.ts";
import { openIncident } from "#desk/incidents/opening.ts";
import { tellIncident } from "#desk/incidents/telling.ts";
import { writeUpdate } from "#desk/incidents/updating.ts";
import { viewIncident } from "#desk/incidents/viewing.ts";
import { openFirm, openMailbox, program } from "./cast.ts";
import { freshDatabase } from "./database.ts";

export const nextNewsAt = new Date(Math.ceil(Date.now() / 3_600_000 + 30) * 3_600_000);
export const TEXTS: Texts = {
  pl: "Paczki z poniedziałku stoją w sortowni.",
  bg: "Пратките от понеделник са в склада.",
  en: "Parcels from Monday are held at the depot.",
};

/** A desk of its own with an incident that hit three cases, one in each language. */
export async function courierStrike() {
  const { db } = await freshDatabase();
  const people = await openFirm(db);
  await openMailbox(db);

  async function caseIn(language: "pl" | "bg" | "en", text = "Gdzie jest moja paczka?"): Promise<number> {
    const { number } = await startCase(db, {
      customer: { name: `Klient ${language}`, email: `${language}${Math.random()}@hit.example` },
      subject: "Paczka",
      text,
      language,
      channel: "mail",
      by: program,
    });
    return number;
  }
  const polish = await caseIn("pl");
  const bulgarian = await caseIn("bg", "Къде е пратката ми?");
  const english = await caseIn("en", "Where is my parcel?");
  const numbers = [polish, bulgarian, english];
  const { id: incident } = await openIncident(db, { title: "Strajk kurierów", what: "", numbers, by: people.marta });

  const show = (number: number) => viewCase(db, { number, by: people.ewa });
  const view = () => viewIncident(db, { id: incident, by: people.marta });
  const lastOf = async (number: number) => (await show(number)).messages.at(-1)!;
  async function tell(texts: Partial<Texts> = TEXTS) {
    const update = { id: incident, texts: { pl: "", bg: "", en: "", ...texts }, nextNewsAt, meantForCustomer: false };
    const written = await writeUpdate(db, { ...update, by: people.marta });
    await tellIncident(db, { updateId: written.id });
    return written;
  }
  return { db, people, polish, bulgarian, english, incident, caseIn, show, view, lastOf, tell };
}

export type CourierStrike = Awaited<ReturnType<typeof courierStrike>>;
