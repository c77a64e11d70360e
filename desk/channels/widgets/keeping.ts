import type { Kysely } from "kysely";
import type { WidgetInput } from "#contract/widgets.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../../accounts/actor.ts";
import { must } from "../../accounts/may.ts";
import { happened } from "../../happenings/writing.ts";
import { Refusal } from "../../refusal.ts";
import { newWidgetKey } from "./widget.ts";

/** Adds a place on a website where customers reach us; it is on from the first moment. */
export async function addWidget(db: Kysely<Schema>, { input, by }: { input: WidgetInput; by: Actor }): Promise<{ id: number }> {
  must(by, "widgets");
  return db.transaction().execute(async (tx) => {
    const { id } = await tx
      .insertInto("widgets")
      .values({ key: newWidgetKey(), ...(await rowOf(tx, input)) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await happened(tx, { what: "widget.added", by, detail: { widget: id, name: input.name } });
    return { id };
  });
}

/** Changes its words, sites, languages and team. Its key stays, and so do the chats that go on in it. */
export async function changeWidget(
  db: Kysely<Schema>,
  { id, input, by }: { id: number; input: WidgetInput; by: Actor },
): Promise<void> {
  must(by, "widgets");
  await db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("widgets")
      .set(await rowOf(tx, input))
      .where("id", "=", id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refusal("widget.unknown");
    await happened(tx, { what: "widget.changed", by, detail: { widget: id } });
  });
}

async function rowOf(tx: Kysely<Schema>, { name, greetings, languages, origins, teamId = null }: WidgetInput) {
  if (teamId !== null) {
    const team = await tx.selectFrom("teams").select("id").where("id", "=", teamId).executeTakeFirst();
    if (!team) throw new Refusal("team.unknown");
  }
  const said = Object.fromEntries(Object.entries(greetings).filter(([, words]) => words !== ""));
  return {
    name,
    greetings: JSON.stringify(said),
    languages: [...new Set(languages)],
    origins: [...new Set(origins)],
    team_id: teamId,
  };
}
