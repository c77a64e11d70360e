import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { assignCase } from "../cases/assigning.ts";
import { closeCase } from "../cases/closing.ts";
import { openCase } from "../cases/opening.ts";
import { setStage } from "../cases/staging.ts";
import { writeTeamLine } from "../cases/status-lines.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { byWhen } from "../conversations/letters/dates.ts";
import { writeNote } from "../conversations/noting.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { replyToCase } from "../conversations/replying.ts";
import { findOrMakeCustomer } from "../customers/finding.ts";
import type { Firm } from "../firm/reading.ts";
import { addOption } from "../options/adding.ts";
import { decide } from "../options/deciding.ts";
import { sendChoice } from "../options/sending-choice.ts";
import { chooseOption } from "../page/choosing.ts";
import { answerConfirmation } from "../page/confirming.ts";
import { makePromise } from "../promises/making.ts";
import { haveSent, letPass } from "./ageing.ts";
import { instantOf } from "./clock.ts";
import type { Cast } from "./people.ts";
import type { Step, Story } from "./script.ts";

interface Playing {
  story: Story;
  cast: Cast;
  firm: Firm;
  /** What the links in letters are sealed with. */
  secret: string;
  /** The hour at which the demo is filled. */
  now: Date;
}

/** Plays a case through the desk's own acts: each is done as if now, and then the time until the next one passes. */
export async function play(db: Kysely<Schema>, playing: Playing): Promise<number> {
  const { story, firm, now } = playing;
  const [first, ...rest] = story.steps;
  const opened = await begin(db, playing, first.says);
  let at = instantOf(firm, now, first.at);
  for (const step of rest) {
    const next = instantOf(firm, now, step.at);
    if (next < at) throw new RangeError(`"${story.subject}": ${step.at} comes before the step it follows`);
    await letPass(db, { number: opened.number, milliseconds: next.getTime() - at.getTime() });
    at = next;
    const acted = Date.now();
    await act(db, step, { ...playing, ...opened, at });
    if ("sendsChoice" in step || "decides" in step) await redate(db, opened.number, { playing, acted, at });
    await haveSent(db, opened.number);
  }
  await letPass(db, { number: opened.number, milliseconds: Math.max(0, now.getTime() - at.getTime()) });
  return opened.number;
}

function begin(db: Kysely<Schema>, { story, cast, firm }: Playing, text: string) {
  const { customer, subject, language, team, channel = "mail" } = story;
  return db.transaction().execute(async (tx) => {
    const by = { kind: "desk" } as const;
    const found = await findOrMakeCustomer(tx, { ...customer, language, by });
    const teamId = cast.teams[team];
    const mailboxId = cast.mailboxes[team];
    const author = { name: customer.name, address: customer.email };
    const words = { customerId: found.id, channel, author, text };
    const { number } = await openCase(tx, { subject, channel, language, teamId, mailboxId, by, firm, words });
    return { number, customerId: found.id };
  });
}

interface Acting extends Playing {
  number: number;
  customerId: number;
  at: Date;
}

async function act(db: Kysely<Schema>, step: Step, acting: Acting): Promise<unknown> {
  const { number, customerId, story, cast, firm, now, at } = acting;
  if ("says" in step)
    return db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: number,
        customerId,
        channel: story.channel === "form" ? "page" : "mail",
        author: { name: story.customer.name, address: story.customer.email },
        text: step.says,
      }),
    );
  if ("answers" in step) return answerConfirmation(db, { caseNumber: number, answer: step.answers, words: step.words ?? "" });
  if ("chooses" in step) {
    const offered = await offeredIn(db, number);
    return chooseOption(db, { caseNumber: number, option: offered[step.chooses]!, words: step.words ?? "" });
  }
  const by = cast.actors[step.by];
  // What is due some time after the step is due the same time after now: the case has not aged yet.
  const fromNow = (when: string) => new Date(Date.now() + instantOf(firm, now, when).getTime() - at.getTime());
  if ("replies" in step) {
    const dating = { language: story.language, timeZone: firm.timeZone, now: at };
    const date = step.next ? byWhen(instantOf(firm, now, step.next), dating) : "";
    const nextUpdate = step.next ? fromNow(step.next) : null;
    return replyToCase(db, { number, text: withDate(step.replies, date), nextUpdate, waitingFor: step.waits, by });
  }
  if ("notes" in step) {
    const mentions = (step.mentions ?? []).map((name) => cast.actors[name].id);
    return writeNote(db, { number, text: step.notes, mentions, attachmentIds: [], by });
  }
  if ("gives" in step) return assignCase(db, { number, ownerId: cast.actors[step.gives].id, by });
  if ("stage" in step) return setStage(db, { number, stage: step.stage, by });
  if ("teamLine" in step) return writeTeamLine(db, { number, text: step.teamLine, by });
  if ("promises" in step)
    return makePromise(db, { number, what: "deed", words: step.promises, dueAt: fromNow(step.due), told: true, by });
  if ("option" in step) {
    const until = step.until ? fromNow(step.until).toISOString() : null;
    return addOption(db, { number, words: { ...PLAIN, ...step.option, until }, by });
  }
  if ("sendsChoice" in step) {
    const config = { url: "http://localhost:4100", secret: acting.secret };
    return sendChoice(db, { number, words: step.sendsChoice, by, config });
  }
  if ("decides" in step) {
    const steps = step.steps.map(({ words, due }) => ({ words, owner: null, dueAt: fromNow(due) }));
    return decide(db, { number, option: await chosenIn(db, number), summary: step.decides, steps, by });
  }
  if ("asks" in step) return askConfirmation(db, { number, text: step.asks, by });
  return db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: step.closes, by }));
}

const PLAIN = {
  from: null,
  costToCustomer: "",
  legalBasis: "",
  needs: "",
  feasibility: "allowed",
  costToUs: "",
  whoDecides: "",
  whyNot: "",
} as const;

const standingChoice = (db: Kysely<Schema>, number: number) =>
  db.selectFrom("choices").where("case_number", "=", number).where("lapsed_at", "is", null);

async function offeredIn(db: Kysely<Schema>, number: number): Promise<number[]> {
  const offered = await standingChoice(db, number)
    .innerJoin("choice_options", "choice_options.choice_id", "choices.id")
    .select("option_id")
    .orderBy("place")
    .execute();
  return offered.map(({ option_id }) => option_id);
}

const chosenIn = async (db: Kysely<Schema>, number: number): Promise<number | null> =>
  (await standingChoice(db, number).select("chosen_id").executeTakeFirst())?.chosen_id ?? null;

/**
 * A letter that the desk composed while the demo played names hours of the playing; once its time has passed, they are those of the story.
 */
async function redate(
  db: Kysely<Schema>,
  number: number,
  { playing: { story, firm }, acted, at }: { playing: Playing; acted: number; at: Date },
): Promise<void> {
  const { rows } = await sql<{ at: Date }>`
    select until_at as at from options where case_number = ${number} and until_at is not null
    union select due_at from promises where case_number = ${number} and state = 'open'`.execute(db);
  const { id, text } = await db
    .selectFrom("messages")
    .select(["id", "text"])
    .where("case_number", "=", number)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const dating = { language: story.language, timeZone: firm.timeZone };
  const inStory = (played: Date) => new Date(Math.round((played.getTime() - acted + at.getTime()) / 60_000) * 60_000);
  const told = rows.reduce(
    (words, { at: played }) =>
      words.replaceAll(byWhen(played, { ...dating, now: new Date(acted) }), byWhen(inStory(played), { ...dating, now: at })),
    text,
  );
  await db.updateTable("messages").set({ text: told }).where("id", "=", id).execute();
}

/** „15:00 ч.“ brings the full stop of its sentence along. */
const withDate = (words: string, date: string): string =>
  words.replace(/\{next\}(\.?)/, (_, stop: string) => (date.endsWith(".") ? date : date + stop));
