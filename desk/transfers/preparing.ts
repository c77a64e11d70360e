import type { Kysely } from "kysely";
import type { PathContent } from "#contract/library-shapes.ts";
import type { TransferDraft } from "#contract/transfers.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { standingCall } from "../calls/standing.ts";
import { theFirm } from "../firm/reading.ts";
import { standingLibrary, textIn } from "../library/standing.ts";
import { knownPhone } from "../promises/calling-back.ts";
import { Refusal } from "../refusal.ts";
import { briefingOf } from "./briefing.ts";
import { briefingFactsOf } from "./facts.ts";
import { whoIsFree } from "./free.ts";

/** All that somebody needs to hand a case over within twenty seconds. */
export async function prepareTransfer(db: Kysely<Schema>, { number, by }: { number: number; by: Actor }): Promise<TransferDraft> {
  const me = personOf(by);
  const [facts, firm, people, paths, found] = await Promise.all([
    briefingFactsOf(db, number),
    theFirm(db),
    whoIsFree(db, { number, but: me.id }),
    pathsUp(db, me.language),
    db.selectFrom("cases").select("customer_id").where("number", "=", number).executeTakeFirst(),
  ]);
  if (!found) throw new Refusal("case.unknown");
  return {
    briefing: briefingOf(facts, { language: me.language, timeZone: firm.timeZone }),
    language: me.language,
    people,
    paths,
    phone: (await phoneOnTheLine(db, number)) ?? (await knownPhone(db, found.customer_id)),
  };
}

/** Whoever is on the line is rung back at the number they are speaking from. */
async function phoneOnTheLine(db: Kysely<Schema>, number: number): Promise<string | null> {
  const call = await standingCall(db, { caseNumber: number });
  if (!call) return null;
  const { phone } = await db.selectFrom("calls").select("phone").where("id", "=", call.id).executeTakeFirstOrThrow();
  return phone || null;
}

/** The escalation paths that stand in the library, the boss before higher. */
async function pathsUp(db: Kysely<Schema>, language: Language): Promise<TransferDraft["paths"]> {
  const entries = [...(await standingLibrary(db)).values()].filter(({ shelf, archived }) => shelf === "paths" && !archived);
  return entries
    .map((entry) => {
      const { name, level, who, when, how, hours } = textIn(entry, language).content as PathContent;
      return { slug: entry.slug, name, level, who, when, how, hours };
    })
    .sort((a, b) => a.level.localeCompare(b.level));
}
