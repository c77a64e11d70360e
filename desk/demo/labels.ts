import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { makeField } from "../fields/defining.ts";
import { makeTag } from "../tags/defining.ts";
import type { Cast } from "./people.ts";

const TAGS = {
  warranty: { names: { pl: "gwarancja", bg: "гаранция", en: "warranty" }, tone: "info" },
  courier: { names: { pl: "kurier", bg: "куриер", en: "courier" }, tone: "neutral" },
  money: { names: { pl: "zwrot pieniędzy", bg: "връщане на пари", en: "refund" }, tone: "note" },
  keepsake: { names: { pl: "pamiątka", bg: "спомен", en: "keepsake" }, tone: "neutral" },
  again: { names: { pl: "druga naprawa", bg: "втори ремонт", en: "second repair" }, tone: "note" },
  "spare-part": { names: { pl: "część", bg: "резервна част", en: "spare part" }, tone: "neutral" },
  thanks: { names: { pl: "podziękowanie", bg: "благодарност", en: "thanks" }, tone: "ok" },
} as const;
export type Tag = keyof typeof TAGS;

const FIELDS = {
  order: {
    about: "case",
    names: { pl: "Numer zamówienia", bg: "Номер на поръчка", en: "Order number" },
    kind: "text",
    choices: [],
  },
  thing: {
    about: "case",
    names: { pl: "Rzecz", bg: "Вещ", en: "Item" },
    kind: "choice",
    choices: ["buty", "torba", "zegarek", "aparat", "sprzęt domowy", "komputer"],
  },
  "loyal-since": {
    about: "customer",
    names: { pl: "Klient od roku", bg: "Клиент от", en: "Customer since" },
    kind: "number",
    choices: [],
  },
} as const;
export type Field = keyof typeof FIELDS;

/** The firm's own words for cases, by the key under which the stories name them. */
export interface Labels {
  tags: Record<Tag, number>;
  fields: Record<Field, number>;
}

export async function makeLabels(db: Kysely<Schema>, { actors }: Cast): Promise<Labels> {
  const labels = { tags: {}, fields: {} } as Labels;
  const by = actors.georgi;
  for (const slug of Object.keys(TAGS) as Tag[]) labels.tags[slug] = await makeTag(db, { slug, ...TAGS[slug], by });
  for (const slug of Object.keys(FIELDS) as Field[]) labels.fields[slug] = await makeField(db, { slug, ...FIELDS[slug], by });
  return labels;
}
