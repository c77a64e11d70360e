import type { Kysely } from "kysely";
import type { Role } from "#contract/people.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { changeMe } from "../accounts/changing-me.ts";
import { makeTeam } from "../accounts/naming-team.ts";
import { hashPassword } from "../accounts/password.ts";
import { setTeamMembers } from "../accounts/team-members.ts";
import { addMailbox } from "../channels/mail/mailboxes/keeping.ts";
import { addWidget } from "../channels/widgets/keeping.ts";
import { setUp } from "../firm/setting-up.ts";
import { USUAL_HOURS } from "../firm/working-hours.ts";
import type { Name, Story } from "./script.ts";

/** Everybody of the demo signs in with it; the desk is thrown away with its folder. */
export const PASSWORD = "kapok-demo-2026";

export const PEOPLE: Record<Name, { name: string; email: string; role: Role; language: Language; team: Story["team"] | null }> = {
  ewa: { name: "Ewa", email: "ewa@sosna.example", role: "agent", language: "pl", team: "repairs" },
  bartek: { name: "Bartek", email: "bartek@sosna.example", role: "agent", language: "pl", team: "shop" },
  elena: { name: "Елена", email: "elena@sosna.example", role: "agent", language: "bg", team: "shop" },
  marta: { name: "Marta", email: "marta@sosna.example", role: "supervisor", language: "pl", team: "repairs" },
  adam: { name: "Adam", email: "adam@sosna.example", role: "manager", language: "en", team: null },
  georgi: { name: "Georgi", email: "georgi@sosna.example", role: "admin", language: "bg", team: null },
};

export interface Cast {
  actors: Record<Name, Extract<Actor, { kind: "agent" }>>;
  teams: Record<Story["team"], number>;
  mailboxes: Record<Story["team"], number>;
  /** Where the shop's website lets people chat. */
  widget: number;
}

const WIDGET = {
  name: "sosna.example",
  greetings: {
    pl: "Dzień dobry, w czym możemy pomóc? Odpowiadamy od poniedziałku do piątku, od 9:00 do 17:00.",
    bg: "Здравейте, с какво можем да помогнем? Отговаряме от понеделник до петък, от 9:00 до 17:00 ч.",
    en: "Hello, how can we help? We answer from Monday to Friday, 9:00 to 17:00.",
  },
  languages: ["pl", "bg", "en"] as Language[],
  origins: ["https://sosna.example"],
};

/** Sets up the firm Sosna with its people, two teams and two mailboxes. */
export async function hireEverybody(db: Kysely<Schema>, { secret }: { secret: string }): Promise<Cast> {
  const { georgi, ...others } = PEOPLE;
  const { accountId } = await setUp(db, {
    firm: { name: "Sosna", language: "pl", country: "PL", timeZone: "Europe/Warsaw", workingHours: USUAL_HOURS },
    admin: { name: georgi.name, email: georgi.email, password: PASSWORD },
  });
  await db.updateTable("accounts").set({ language: georgi.language }).where("id", "=", accountId).execute();
  const by = actorOf(accountId, "georgi");
  const actors = { georgi: by } as Cast["actors"];
  const password_hash = await hashPassword(PASSWORD);
  for (const key of Object.keys(others) as (keyof typeof others)[]) {
    const { name, email, role, language } = PEOPLE[key];
    const { id } = await db
      .insertInto("accounts")
      .values({ name, email, role, language, password_hash })
      .returning("id")
      .executeTakeFirstOrThrow();
    actors[key] = actorOf(id, key);
  }
  const open = async (team: Story["team"], name: string, address: string) => {
    const { id } = await makeTeam(db, { name, by });
    const members = (Object.keys(PEOPLE) as Name[]).filter((key) => PEOPLE[key].team === team);
    const accountIds = members.map((key) => actors[key].id);
    await setTeamMembers(db, { id, accountIds, by });
    for (const key of members) actors[key].teamIds = [id];
    const mailbox = await addMailbox(db, { input: { address, name: `Sosna – ${name}`, signature: "", teamId: id }, secret, by });
    return { team: id, mailbox: mailbox.id };
  };
  const repairs = await open("repairs", "Serwis", "serwis@sosna.example");
  const shop = await open("shop", "Sklep", "sklep@sosna.example");
  for (const key of ["ewa", "bartek", "elena"] as const) await changeMe(db, { preferences: { chatLimit: 2 }, by: actors[key] });
  const widget = await addWidget(db, { input: { ...WIDGET, teamId: shop.team }, by });
  return {
    actors,
    widget: widget.id,
    teams: { repairs: repairs.team, shop: shop.team },
    mailboxes: { repairs: repairs.mailbox, shop: shop.mailbox },
  };
}

function actorOf(id: number, key: Name): Extract<Actor, { kind: "agent" }> {
  const { name, role, language } = PEOPLE[key];
  return { kind: "agent", id, name, role, language, teamIds: [] };
}
