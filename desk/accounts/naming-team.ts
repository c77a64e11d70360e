import type { Kysely } from "kysely";
import type { Assigns } from "#contract/teams.ts";
import type { Schema } from "#database/schema.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { must } from "./may.ts";

/** Makes a team. Names differ by more than case. */
export async function makeTeam(db: Kysely<Schema>, { name, by }: { name: string; by: Actor }): Promise<{ id: number }> {
  must(by, "people");
  return db.transaction().execute(async (tx) => {
    const team = await unlessTaken(tx.insertInto("teams").values({ name }).returning("id").executeTakeFirstOrThrow());
    await happened(tx, { what: "team.made", by, detail: { team: team.id, name } });
    return team;
  });
}

/** Gives a team another name. */
export async function renameTeam(db: Kysely<Schema>, { id, name, by }: { id: number; name: string; by: Actor }): Promise<void> {
  must(by, "people");
  await db.transaction().execute(async (tx) => {
    const team = await tx.selectFrom("teams").select("name").where("id", "=", id).forUpdate().executeTakeFirst();
    if (!team) throw new Refusal("team.unknown");
    if (team.name === name) return;
    await unlessTaken(tx.updateTable("teams").set({ name }).where("id", "=", id).execute());
    await happened(tx, { what: "team.renamed", by, detail: { team: id, from: team.name, to: name } });
  });
}

/** Says how a team's new and returned cases find an owner. */
export async function setAssigns(
  db: Kysely<Schema>,
  { id, assigns, by }: { id: number; assigns: Assigns; by: Actor },
): Promise<void> {
  must(by, "people");
  await db.transaction().execute(async (tx) => {
    const team = await tx.selectFrom("teams").select("assigns").where("id", "=", id).forUpdate().executeTakeFirst();
    if (!team) throw new Refusal("team.unknown");
    if (team.assigns === assigns) return;
    await tx.updateTable("teams").set({ assigns }).where("id", "=", id).execute();
    await happened(tx, { what: "team.assigns_set", by, detail: { team: id, from: team.assigns, to: assigns } });
  });
}

/** The index decides, so that two who choose a name at once do not both get it. */
async function unlessTaken<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    if (error instanceof Error && "constraint" in error && error.constraint === "teams_name")
      throw new Refusal("team.name_taken");
    throw error;
  }
}
