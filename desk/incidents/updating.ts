import { type Kysely, sql } from "kysely";
import type { Texts } from "#contract/incidents.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { refuseLeakToMany } from "../conversations/leak-guard.ts";
import { holdSeconds } from "../conversations/writing-out.ts";
import { happened } from "../happenings/writing.ts";
import { later } from "../later.ts";
import { refusePast } from "../promises/making.ts";
import { Refusal } from "../refusal.ts";
import { lockIncident, refuseLeaving } from "./locking.ts";
import { updateWords } from "./words.ts";

/** Words to many deserve a longer second thought than words to one. */
const LEAST_HOLD_SECONDS = 30;

export interface NewUpdate {
  id: number;
  texts: Texts;
  nextNewsAt: Date;
  meantForCustomer: boolean;
  by: Actor;
}

/**
 * Writes one update to every open case of an incident, each in its language. It is sent as a job, and until it leaves all of it can be
 * taken back at once; a case without words in its language is not told, and stays.
 */
export async function writeUpdate(
  db: Kysely<Schema>,
  { id, texts, nextNewsAt, meantForCustomer, by }: NewUpdate,
): Promise<{ id: number; happening: number; leavesAt: Date }> {
  must(by, "incidents");
  refusePast(nextNewsAt);
  return db.transaction().execute(async (tx) => {
    const incident = await lockIncident(tx, id);
    await refuseLeaving(tx, id);
    const words = await updateWords(tx, { texts, nextNewsAt });
    const languages = Object.keys(words);
    if (languages.length === 0) throw new Refusal("incident.no_words");
    for (const text of Object.values(words)) {
      await refuseLeakToMany(tx, { text, teamTexts: [incident.what], meantForCustomer });
    }
    const leavesAt = new Date(Date.now() + Math.max(LEAST_HOLD_SECONDS, await holdSeconds(tx, by)) * 1000);
    const { id: updateId } = await tx
      .insertInto("incident_updates")
      .values({
        incident_id: id,
        ...texts,
        next_news_at: nextNewsAt,
        author_id: accountIdOf(by),
        author_name: authorNameOf(by),
        leaves_at: leavesAt,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { rows } = await sql<{ told: number }>`
      with queued as (
        insert into incident_tellings (update_id, case_number) select ${updateId}, number from incident_cases join cases on number = case_number
        where incident_id = ${id} and not internal
        returning case_number
      )
      select count(*)::int as told from queued join cases c on c.number = queued.case_number
      where c.state = 'open' and c.matter is distinct from 'press' and c.language = any(${languages}::text[])`.execute(tx);
    if (rows[0]!.told === 0) throw new Refusal("incident.nobody_to_tell");
    await later(tx, "tell_incident", { updateId });
    const happening = await happened(tx, { what: "incident.told", by, detail: { incident: id, update: updateId } });
    return { id: updateId, happening, leavesAt };
  });
}
