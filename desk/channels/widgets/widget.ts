import { randomInt } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import type { WidgetView } from "#contract/widgets.ts";
import type { Schema, Widgets } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { Refusal } from "../../refusal.ts";

export type Widget = Omit<Selectable<Widgets>, "greetings" | "languages"> & {
  greetings: Partial<Record<Language, string>>;
  languages: Language[];
};

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** Twenty letters that are not mistaken for each other. */
export const newWidgetKey = (): string => Array.from({ length: 20 }, () => LETTERS[randomInt(LETTERS.length)]).join("");

export const asWidget = (row: Selectable<Widgets>): Widget => ({
  ...row,
  greetings: row.greetings as Widget["greetings"],
  languages: row.languages as Language[],
});

export const viewOfWidget = (widget: Widget): WidgetView => ({
  id: widget.id,
  key: widget.key,
  name: widget.name,
  greetings: widget.greetings,
  languages: widget.languages,
  origins: widget.origins,
  teamId: widget.team_id,
  offSince: widget.off_since?.toISOString() ?? null,
});

/** The widget that a key names, where it is on. One that is off is as unknown as one that never was. */
export async function widgetOfKey(db: Kysely<Schema>, key: string): Promise<Widget> {
  const row = await db.selectFrom("widgets").selectAll().where("key", "=", key).where("off_since", "is", null).executeTakeFirst();
  if (!row) throw new Refusal("widget.unknown");
  return asWidget(row);
}

/** All of them, oldest first. */
export async function allWidgets(db: Kysely<Schema>): Promise<Widget[]> {
  return (await db.selectFrom("widgets").selectAll().orderBy("id").execute()).map(asWidget);
}

/** How many people take chats at all. */
export async function countTakers(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from accounts where deactivated_at is null and (preferences->>'chatLimit')::int > 0`.execute(
    db,
  );
  return rows[0]!.count;
}

/** The language asked for where the widget speaks it, else its first. */
export const spokenBy = ({ languages }: Pick<Widget, "languages">, asked: string | undefined): Language =>
  languages.find((one) => one === asked?.slice(0, 2).toLowerCase()) ?? languages[0]!;
