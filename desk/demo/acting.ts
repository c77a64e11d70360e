import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { assignCase } from "../cases/assigning.ts";
import { closeCase } from "../cases/closing.ts";
import { setMatter } from "../cases/setting-matter.ts";
import { setSituation } from "../cases/situating.ts";
import { snoozeCase } from "../cases/snoozing/snoozing.ts";
import { setStage } from "../cases/staging.ts";
import { writeTeamLine } from "../cases/status-lines.ts";
import { linkCases } from "../cases/together/linking.ts";
import { mergeCases } from "../cases/together/merging.ts";
import { signOfLife } from "../channels/chat/chat.ts";
import { endChat } from "../channels/chat/ending.ts";
import { sayInChat } from "../channels/chat/saying.ts";
import { proposeMeasure } from "../conduct/proposing.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { byWhen } from "../conversations/letters/dates.ts";
import { writeNote } from "../conversations/noting.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { replyToCase } from "../conversations/replying.ts";
import { fillCaseField } from "../fields/filling.ts";
import { selectFact } from "../information/selecting.ts";
import { followProcedure } from "../library/following.ts";
import { addOption } from "../options/adding.ts";
import { decide } from "../options/deciding.ts";
import { sendChoice } from "../options/sending-choice.ts";
import { chooseOption } from "../page/choosing.ts";
import { answerConfirmation } from "../page/confirming.ts";
import { remindOfConfirmations } from "../page/later.ts";
import { makePromise } from "../promises/making.ts";
import { movePromise } from "../promises/moving.ts";
import { setFollowing } from "../shifts/following.ts";
import { markSpam } from "../spam/blocking.ts";
import { tagCase } from "../tags/tagging.ts";
import { letPass } from "./ageing.ts";
import { playCall } from "./calling.ts";
import { dayIn, instantOf } from "./clock.ts";
import { openCaseOf, soon } from "./opening.ts";
import type { Running } from "./playing.ts";
import type { Step } from "./script.ts";

/** Does one step of a story by the act of the desk that it stands for. */
export async function act(db: Kysely<Schema>, step: Step, running: Running): Promise<unknown> {
  const { number, story, cast, labels, at } = running;
  if (!("by" in step)) return actOfOthers(db, step, running);
  const by = cast.actors[step.by];
  const fromNow = (when: string) => hourFromNow(running, when);
  if ("replies" in step) {
    // Whoever chats has the page open, and it gives a sign of life every few seconds.
    if (running.chat) await signOfLife(db, [running.chat.id]);
    const nextUpdate = step.next ? fromNow(step.next) : null;
    return replyToCase(db, { number, text: dated(running, step.replies, step.next), nextUpdate, waitingFor: step.waits, by });
  }
  if ("notes" in step) {
    const mentions = (step.mentions ?? []).map((name) => cast.actors[name].id);
    return writeNote(db, { number, text: step.notes, mentions, attachmentIds: [], by });
  }
  if ("calls" in step) return playCall(db, { number, call: step.calls, nextAt: step.next ? fromNow(step.next) : null, by });
  if ("gives" in step) return assignCase(db, { number, ownerId: cast.actors[step.gives].id, by });
  if ("stage" in step) return setStage(db, { number, stage: step.stage, by });
  if ("teamLine" in step) return writeTeamLine(db, { number, text: step.teamLine, by });
  if ("promises" in step)
    return makePromise(db, { number, what: "deed", words: step.promises, dueAt: fromNow(step.due), told: true, by });
  if ("movesTo" in step) {
    const message = dated(running, step.words, step.movesTo);
    return movePromise(db, { id: await newsOwedIn(db, number), dueAt: fromNow(step.movesTo), message, by });
  }
  if ("option" in step) {
    const until = step.until ? fromNow(step.until).toISOString() : null;
    return addOption(db, { number, words: { ...PLAIN, ...step.option, until }, by });
  }
  if ("sendsChoice" in step) return sendChoice(db, { number, words: step.sendsChoice, by, config: configOf(running) });
  if ("decides" in step) {
    const steps = step.steps.map(({ words, due }) => ({ words, owner: null, dueAt: fromNow(due) }));
    return decide(db, { number, option: await chosenIn(db, number), summary: step.decides, steps, by });
  }
  if ("selects" in step) {
    const nextWordAt = step.nextWord ? fromNow(step.nextWord) : undefined;
    return selectFact(db, { ...step.selects, number, nextWordAt, by });
  }
  if ("matter" in step) return setMatter(db, { number, matter: step.matter, by });
  if ("situation" in step) return setSituation(db, { number, situation: step.situation, by });
  if ("follows" in step) return followProcedure(db, { number, shelf: "procedures", slug: step.follows, by });
  if ("watches" in step) return setFollowing(db, { number, follows: true, by });
  if ("tags" in step) return tagCase(db, { number, add: step.tags.map((tag) => labels.tags[tag]), remove: [], by });
  if ("field" in step) return fillCaseField(db, { number, fieldId: labels.fields[step.field], value: step.value, by });
  if ("snoozesUntil" in step) return snoozeCase(db, { number, until: fromNow(step.snoozesUntil), by });
  if ("linksTo" in step) {
    const { id: link } = await linkCases(db, { number, to: await caseCalled(db, step.linksTo), kind: step.as, by });
    running.along.shown.push(await shownOf(db, link));
    return link;
  }
  if ("takesIn" in step) {
    const { at: when, subject, says } = step.takesIn;
    const double = await openCaseOf(db, { story: { ...story, subject }, text: says, stage: running });
    const milliseconds = at.getTime() - instantOf(running.firm, running.now, when).getTime();
    await letPass(db, { number: double.number, milliseconds });
    running.along.cases.push(double.number);
    return mergeCases(db, { number: double.number, into: number, by });
  }
  if ("proposes" in step) {
    const { proposes: stage, quote, reason } = step;
    const quotedOn = dayIn(running.firm.timeZone, instantOf(running.firm, running.now, step.said));
    const input = { stage, quote, reason, quotedOn, case: number, skippedBecause: "" };
    return proposeMeasure(db, { customerId: running.customerId, input, by });
  }
  if ("endsChat" in step) return endChat(db, { number, by });
  if ("asks" in step) return askConfirmation(db, { number, text: step.asks, by });
  if ("marksSpam" in step) return markSpam(db, { number, by });
  return db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: step.closes, by }));
}

/** What the customer does, or the desk by its own timetable. */
async function actOfOthers(db: Kysely<Schema>, step: Exclude<Step, { by: unknown }>, running: Running): Promise<unknown> {
  const { number, customerId, story, chat } = running;
  if ("silence" in step) return remindOfConfirmations(db, configOf(running));
  if ("answers" in step) return answerConfirmation(db, { caseNumber: number, answer: step.answers, words: step.words ?? "" });
  if ("chooses" in step) {
    const offered = await offeredIn(db, number);
    return chooseOption(db, { caseNumber: number, option: offered[step.chooses]!, words: step.words ?? "" });
  }
  if (chat) return sayInChat(db, { chat, id: randomUUID(), text: step.says, answerBy: soon() });
  const author = { name: story.customer.name, address: story.customer.email };
  const channel = story.channel === "form" ? "page" : "mail";
  return db
    .transaction()
    .execute((tx) => receiveMessage(tx, { caseNumber: number, customerId, channel, author, text: step.says }));
}

/** What is due some time after the step is due the same time after now: the case has not aged yet. */
const hourFromNow = ({ firm, now, at }: Running, when: string): Date =>
  new Date(Date.now() + instantOf(firm, now, when).getTime() - at.getTime());

/** „15:00 ч.“ brings the full stop of its sentence along. */
function dated({ story, firm, now, at }: Running, words: string, when: string | undefined): string {
  if (when === undefined) return words;
  const date = byWhen(instantOf(firm, now, when), { language: story.language, timeZone: firm.timeZone, now: at });
  return words.replace(/\{next\}(\.?)/, (_, stop: string) => (date.endsWith(".") ? date : date + stop));
}

const configOf = ({ secret }: Running) => ({ url: "http://localhost:4100", secret });

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

async function newsOwedIn(db: Kysely<Schema>, number: number): Promise<number> {
  const owed = db.selectFrom("promises").select("id").where("case_number", "=", number).where("state", "=", "open");
  const news = owed.where("what", "in", ["first_news", "news"]).orderBy("due_at").limit(1);
  return (await news.executeTakeFirstOrThrow()).id;
}

async function caseCalled(db: Kysely<Schema>, subject: string): Promise<number> {
  const called = db.selectFrom("cases").select("number").where("subject", "=", subject).orderBy("number").limit(1);
  return (await called.executeTakeFirstOrThrow()).number;
}

/** What the other case's record says of a link. */
async function shownOf(db: Kysely<Schema>, link: number): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select id from happenings where what = 'case.link_shown' and (detail->>'link')::bigint = ${link}`.execute(db);
  return rows[0]!.id;
}

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
