import type { Kysely, Selectable } from "kysely";
import type { PhoneLines, Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { Refusal } from "../refusal.ts";

export type Line = Selectable<PhoneLines>;

/** Reads one, locked, so that two acts on it pass one by one. */
export async function lockLine(tx: Kysely<Schema>, id: number): Promise<Line> {
  const found = await tx.selectFrom("phone_lines").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!found) throw new Refusal("line.unknown");
  return found;
}

/** Where the exchange of a line tells of calls. */
export const urlOfLine = (url: string, id: number): string => `${url}/phone/${id}/events`;

const SPOKEN: Readonly<Record<string, Language>> = { PL: "pl", BG: "bg", GB: "en", IE: "en" };

/** The language for a caller of whom nothing is known: that of the line's country, else the firm's. */
export const languageOfLine = ({ country }: Pick<Line, "country">, firm: { language: Language }): Language =>
  SPOKEN[country] ?? firm.language;
