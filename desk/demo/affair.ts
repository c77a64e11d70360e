import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { endIncident } from "../incidents/ending.ts";
import { openIncident } from "../incidents/opening.ts";
import { tellIncident } from "../incidents/telling.ts";
import { writeUpdate } from "../incidents/updating.ts";
import { haveDone, haveSent, letPassForIncident } from "./ageing.ts";
import { instantOf } from "./clock.ts";
import { begin, playUntil, type Running, type Stage } from "./playing.ts";
import { redate } from "./redating.ts";
import type { Affair } from "./script.ts";

/** Plays what hit many: each case up to the hour of it, the update to all of them together, and each case on from there. */
export async function playAffair(db: Kysely<Schema>, affair: Affair, stage: Stage): Promise<void> {
  const { firm, now, cast } = stage;
  const by = cast.actors[affair.by];
  const at = instantOf(firm, now, affair.at);
  const cases: Running[] = [];
  for (const story of affair.stories) {
    const running = await begin(db, story, stage);
    await playUntil(db, running, at);
    cases.push(running);
  }
  const acted = Date.now();
  const numbers = cases.map(({ number }) => number);
  const { id } = await openIncident(db, { title: affair.title, what: affair.what, numbers, by });
  const nextNewsAt = new Date(acted + instantOf(firm, now, affair.next).getTime() - at.getTime());
  const update = await writeUpdate(db, { id, texts: affair.texts, nextNewsAt, meantForCustomer: false, by });
  // The work that follows would be done as soon as the demo runs; here it has been done long ago.
  await tellIncident(db, { updateId: update.id });
  await haveDone(db, "tell_incident");
  for (const running of cases) {
    await redate(db, running, acted);
    await haveSent(db, running.number);
  }
  const ended = affair.ended ? instantOf(firm, now, affair.ended) : now;
  await letPassForIncident(db, { id, milliseconds: ended.getTime() - at.getTime() });
  for (const running of cases) await playUntil(db, running, ended);
  if (!affair.ended) return;
  await endIncident(db, { id, by });
  await letPassForIncident(db, { id, milliseconds: now.getTime() - ended.getTime() });
  for (const running of cases) await playUntil(db, running, now);
}
