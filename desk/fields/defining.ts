import type { Kysely } from "kysely";
import type { FieldKind } from "#contract/fields.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";

export interface NewField {
  about: "case" | "customer";
  slug: string;
  names: { pl: string; bg: string; en: string };
  kind: FieldKind;
  choices: readonly string[];
  by: Actor;
}

/** Adds a field of the firm's own to cases or customers. Its kind stays what it is: values of one kind cannot be read as another. */
export async function makeField(db: Kysely<Schema>, { about, slug, names, kind, choices, by }: NewField): Promise<number> {
  must(by, "fields");
  if ((kind === "choice") !== choices.length > 0) throw new Refusal("field.needs_choices");
  return db.transaction().execute(async (tx) => {
    const others = await tx
      .selectFrom("fields")
      .select(["slug", "place"])
      .where("about", "=", about)
      .where("retired_at", "is", null)
      .execute();
    if (others.some((other) => other.slug === slug)) throw new Refusal("field.slug_taken");
    const { id } = await tx
      .insertInto("fields")
      .values({
        about,
        slug,
        kind,
        choices: [...choices],
        name_pl: names.pl,
        name_bg: names.bg,
        name_en: names.en,
        place: Math.max(0, ...others.map(({ place }) => place)) + 1,
        made_by: accountIdOf(by),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await happened(tx, { what: "field.made", by, detail: { field: id, about, slug } });
    return id;
  });
}

/** Gives a field other names or choices. A value whose choice is gone stays until somebody chooses anew. */
export async function renameField(
  db: Kysely<Schema>,
  { id, names, choices, by }: { id: number; names: NewField["names"]; choices: readonly string[]; by: Actor },
): Promise<void> {
  must(by, "fields");
  await db.transaction().execute(async (tx) => {
    const found = await lockField(tx, id);
    if ((found.kind === "choice") !== choices.length > 0) throw new Refusal("field.needs_choices");
    await tx
      .updateTable("fields")
      .set({ name_pl: names.pl, name_bg: names.bg, name_en: names.en, choices: [...choices] })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "field.renamed", by, detail: { field: id } });
  });
}

/** Takes a field away from every form. What was filled in is kept. */
export async function retireField(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "fields");
  await db.transaction().execute(async (tx) => {
    await lockField(tx, id);
    await tx
      .updateTable("fields")
      .set({ retired_at: new Date(), retired_by: accountIdOf(by) })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "field.retired", by, detail: { field: id } });
  });
}

async function lockField(tx: Kysely<Schema>, id: number) {
  const found = await tx.selectFrom("fields").select(["kind", "retired_at"]).where("id", "=", id).forUpdate().executeTakeFirst();
  if (!found || found.retired_at) throw new Refusal("field.unknown");
  return found;
}
