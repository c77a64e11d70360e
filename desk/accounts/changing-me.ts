import type { Kysely } from "kysely";
import type { Preferences } from "#contract/me.ts";
import type { Language } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import { refuseUnknownZone } from "../firm/time-zone.ts";
import { happened } from "../happenings/writing.ts";
import type { Actor } from "./actor.ts";
import { personOf } from "./may.ts";

export interface MyChanges {
  name?: string;
  language?: Language;
  theme?: "system" | "light" | "dark";
  density?: "comfortable" | "compact";
  timeZone?: string;
  preferences?: Partial<Preferences>;
}

/** Changes a person's own settings; what is left out stays. Only a new name concerns others and is written down. */
export async function changeMe(
  db: Kysely<Schema>,
  { timeZone, preferences, by, ...changes }: MyChanges & { by: Actor },
): Promise<void> {
  const { id } = personOf(by);
  if (timeZone !== undefined) refuseUnknownZone(timeZone);
  await db.transaction().execute(async (tx) => {
    const { name, preferences: kept } = await tx
      .selectFrom("accounts")
      .select(["name", "preferences"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const next = {
      ...changes,
      ...(timeZone === undefined ? {} : { time_zone: timeZone }),
      ...(preferences === undefined ? {} : { preferences: JSON.stringify({ ...(kept as object), ...preferences }) }),
    };
    if (Object.values(next).every((value) => value === undefined)) return;
    await tx.updateTable("accounts").set(next).where("id", "=", id).execute();
    if (changes.name !== undefined && changes.name !== name) {
      await happened(tx, { what: "account.renamed", by, detail: { account: id, from: name, to: changes.name } });
    }
  });
}
