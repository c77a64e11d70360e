import type { Kysely } from "kysely";
import type { OptionWords } from "#contract/options.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { startCase } from "#desk/cases/starting.ts";
import { NINE_TO_FIVE } from "./hours.ts";

type Agent = Extract<Actor, { kind: "agent" }>;

/** A firm in Warsaw and the people of every test: Ewa and Bartek answer, Marta leads, Adam decides, Georgi sets up. */
export async function openFirm(db: Kysely<Schema>) {
  await db
    .insertInto("firm")
    .values({
      name: "Szewc i Syn",
      language: "pl",
      country: "PL",
      time_zone: "Europe/Warsaw",
      working_hours: JSON.stringify(NINE_TO_FIVE),
      charter_published_at: new Date(),
    })
    .execute();
  const hire = async (name: string, role: Agent["role"], language: Agent["language"]): Promise<Agent> => {
    const { id } = await db
      .insertInto("accounts")
      .values({ email: `${name.toLowerCase()}@szewc.example`, name, role, language })
      .returning("id")
      .executeTakeFirstOrThrow();
    return { kind: "agent", id, name, role, language, teamIds: [] };
  };
  return {
    ewa: await hire("Ewa", "agent", "pl"),
    bartek: await hire("Bartek", "agent", "pl"),
    marta: await hire("Marta", "supervisor", "pl"),
    adam: await hire("Adam", "manager", "en"),
    georgi: await hire("Georgi", "admin", "bg"),
  };
}

/** A mailbox of the firm's, so that replies have a way out. */
export async function openMailbox(db: Kysely<Schema>, address = "pomoc@szewc.example") {
  return db
    .insertInto("mailboxes")
    .values({ address, name: "Szewc i Syn", language: "pl" })
    .returning("id")
    .executeTakeFirstOrThrow();
}

export const program: Actor = { kind: "program", tokenId: 1, name: "shop" };

/** Marian is furious and in the right: his laptop was promised for Monday. */
export const marianCase = (db: Kysely<Schema>) =>
  startCase(db, {
    customer: { name: "Marian Wójcik", email: "marian@wojcik.example" },
    subject: "Laptop",
    text: "Ile k***a mam czekać, aż dostanę tego laptopa? Miał być w poniedziałek. Chcę wiedzieć, kiedy go dostanę.",
    channel: "api",
    by: program,
  });

/** Mrs Nowak is patient; it is her third letter. */
export const nowakCase = (db: Kysely<Schema>) =>
  startCase(db, {
    customer: { name: "Anna Nowak", email: "anna@nowak.example" },
    subject: "Wymiana podeszwy",
    text: "Dzień dobry, trzy tygodnie temu oddałam buty do naprawy. Kiedy będą gotowe?",
    channel: "api",
    by: program,
  });

const anOption = {
  from: null,
  until: null,
  costToCustomer: "",
  legalBasis: "",
  needs: "",
  feasibility: "allowed",
  costToUs: "",
  whoDecides: "",
  whyNot: "",
} as const;

/** Three honest options for Mrs Nowak's shoes: her wish, what is usual, and a way outside of the firm. */
export const nowakOptions = {
  wish: { ...anOption, kind: "wish", what: "Nowe buty tego samego modelu", costToUs: "TAJNE: 280 zł z rezerwy" },
  usual: {
    ...anOption,
    kind: "standard",
    what: "Inna podeszwa, zbliżona wyglądem",
    costToCustomer: "bez dopłaty",
    needs: "zgoda na inny kolor",
    legalBasis: "rękojmia, art. 43d ustawy o prawach konsumenta",
    whoDecides: "TAJNE: pan Henryk z warsztatu",
  },
  outside: {
    ...anOption,
    kind: "outside",
    what: "Bezpłatna pomoc: Miejski Rzecznik Konsumentów, ul. Prosta 1, Warszawa",
  },
} as const satisfies Record<string, OptionWords>;
