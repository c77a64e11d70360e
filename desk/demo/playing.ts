import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { OpenChat } from "../channels/chat/chat.ts";
import type { Firm } from "../firm/reading.ts";
import { act } from "./acting.ts";
import { haveSent, letPass, letPassSinceShown } from "./ageing.ts";
import { instantOf } from "./clock.ts";
import type { Labels } from "./labels.ts";
import { openCaseOf, openChatOf } from "./opening.ts";
import type { Cast } from "./people.ts";
import { redate, redateMeasure } from "./redating.ts";
import type { Step, Story } from "./script.ts";

export interface Stage {
  cast: Cast;
  labels: Labels;
  firm: Firm;
  /** What the links in letters are sealed with. */
  secret: string;
  /** The hour at which the demo is filled. */
  now: Date;
}

/** A case on its way through its story. */
export interface Running extends Stage {
  story: Story;
  number: number;
  customerId: number;
  chat: OpenChat | null;
  /** The hour of the story that is now. */
  at: Date;
  left: Step[];
  /** Cases that became part of this one, and what other cases' records say of it: they age along. */
  along: { cases: number[]; shown: number[] };
}

/** Plays a case through the desk's own acts: each is done as if now, and then the time until the next one passes. */
export async function play(db: Kysely<Schema>, story: Story, stage: Stage): Promise<void> {
  const running = await begin(db, story, stage);
  await playUntil(db, running, stage.now);
}

/** Opens the case with its first words. */
export async function begin(db: Kysely<Schema>, story: Story, stage: Stage): Promise<Running> {
  const [first, ...left] = story.steps;
  const opened = await (story.channel === "chat" ? openChatOf : openCaseOf)(db, { story, text: first.says, stage });
  return { ...stage, ...opened, story, left, at: instantOf(stage.firm, stage.now, first.at), along: { cases: [], shown: [] } };
}

/** Goes on with a case up to an hour; what comes later in its story is left for the next time. */
export async function playUntil(db: Kysely<Schema>, running: Running, until: Date): Promise<void> {
  const { story, firm, now, number } = running;
  for (let step = running.left[0]; step; step = running.left[0]) {
    const next = instantOf(firm, now, step.at);
    if (next > until && until < now) break;
    if (next < running.at) throw new RangeError(`"${story.subject}": ${step.at} comes before the step it follows`);
    await passTo(db, running, next);
    const acted = Date.now();
    await act(db, step, running);
    if ("sendsChoice" in step || "decides" in step || "silence" in step) await redate(db, running, acted);
    if ("proposes" in step) await redateMeasure(db, running, acted);
    await haveSent(db, number);
    running.left.shift();
  }
  await passTo(db, running, until);
}

async function passTo(db: Kysely<Schema>, running: Running, hour: Date): Promise<void> {
  const milliseconds = Math.max(0, hour.getTime() - running.at.getTime());
  if (milliseconds > 0) {
    for (const number of [running.number, ...running.along.cases]) await letPass(db, { number, milliseconds });
    await letPassSinceShown(db, { happenings: running.along.shown, milliseconds });
  }
  if (hour > running.at) running.at = hour;
}
