import { isDeepStrictEqual } from "node:util";
import type { Kysely } from "kysely";
import type { Reading } from "#contract/messages.ts";
import type { Schema } from "#database/schema.ts";
import { type Doubt, doubtful } from "#reader/doubtful.ts";
import type { CustomerLabel, Language, Range } from "#reader/labels.ts";
import { studyMessage } from "#reader/read.ts";
import { standingOn } from "../behaviours/standing.ts";
import { around } from "../examples/settling.ts";
import { later } from "../later.ts";
import { type Answer, readAnswer } from "./answer.ts";
import { type Log, type Memory, newMemory, note, rests, SecondReaderFailed } from "./failing.ts";
import { hashOfQuestion, keepAnswer, keptAnswer } from "./kept-answers.ts";
import { questionAbout } from "./question.ts";
import { type Redacted, redact } from "./redacted.ts";
import { ask, type SecondReader } from "./second-reader.ts";
import { type Opinion, weighOpinion } from "./weighing.ts";

export interface Asking {
  messageId: number;
  /** How often it was tried before. */
  tried: number;
  /** Undefined where none is named, also since the work was enqueued: then nothing is asked. */
  reader: SecondReader | undefined;
  /** This installation's, so that nobody else can tell from a kept hash what words it stands for. */
  secret: string;
  log: Log;
  memory?: Memory;
}

/** What is longer costs much and is cut by many endpoints; and of a part no label can be denied. */
const LONGEST = 8_000;
/** In how many seconds it is tried again, after the first time and the second. */
const AGAIN_IN = [60, 600];
const ofThisProcess = newMemory();

/**
 * Has the second reader look at a message where the first was in doubt, and changes its reading by what it says. It is shown the words without
 * the person who wrote them, and asked about the labels in doubt alone. Whatever goes wrong, the first reading stands.
 */
export async function askSecondReader(db: Kysely<Schema>, asking: Asking): Promise<void> {
  const { reader, log, memory = ofThisProcess } = asking;
  if (!reader) return;
  const message = await messageToRead(db, asking.messageId);
  if (!message) return;
  const { text, reading, language } = message;
  const doubts = doubtful(studyMessage(text, { lang: reading.lang as Language }));
  if (doubts.length === 0) return;

  const redacted = redact(text, { ...(await around(db, message)), language: language ?? (reading.lang as Language) });
  const about = { text: redacted.text, asked: doubts.map(({ label }) => label) };
  const question = questionAbout(about.text, about.asked);
  const hash = hashOfQuestion({ ...question, model: reader.model, secret: asking.secret });
  let answer = await keptAnswer(db, hash);
  if (!answer) {
    if (rests(memory)) return askAgain(db, asking);
    try {
      answer = readAnswer(await ask(reader, question), about);
    } catch (error) {
      if (!(error instanceof SecondReaderFailed)) throw error;
      note(memory, error, { log });
      return error.passing ? askAgain(db, asking) : undefined;
    }
    await keepAnswer(db, hash, answer);
  }
  await hear(db, { messageId: message.id, doubts, opinion: inWhole(answer, redacted) });
}

/** A message that a customer wrote by hand, whose words nobody has named: an agent's word needs no second. */
async function messageToRead(db: Kysely<Schema>, id: number) {
  const found = await db
    .selectFrom("messages")
    .select(["id", "case_number", "customer_id", "language", "text", "reading"])
    .where("id", "=", id)
    .where("direction", "=", "in")
    .where("automatic", "is", null)
    .executeTakeFirst();
  if (!found?.reading || found.text.length > LONGEST || (await standingOn(db, id))) return null;
  return { ...found, reading: found.reading as Reading };
}

/** Later, as work of its own: one that failed would be written down each time, and lie there for ever. */
async function askAgain(db: Kysely<Schema>, { messageId, tried }: Asking): Promise<void> {
  const inSeconds = AGAIN_IN[tried];
  if (inSeconds !== undefined) await later(db, "ask_second_reader", { messageId, tried: tried + 1 }, { inSeconds });
}

function inWhole(answer: Answer, redacted: Redacted): Opinion {
  const opinion: Opinion = {};
  for (const [label, places] of Object.entries(answer) as [CustomerLabel, Range[]][]) {
    opinion[label] = places.map(redacted.inWhole).filter((place) => place !== null);
  }
  return opinion;
}

async function hear(
  db: Kysely<Schema>,
  { messageId, doubts, opinion }: { messageId: number; doubts: readonly Doubt[]; opinion: Opinion },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const found = await tx
      .selectFrom("messages")
      .select("reading")
      .where("id", "=", messageId)
      .forNoKeyUpdate()
      .executeTakeFirstOrThrow();
    if (await standingOn(tx, messageId)) return;
    const reading = found.reading as Reading;
    const labels = weighOpinion(reading.labels, doubts, opinion);
    if (isDeepStrictEqual(labels, reading.labels)) return;
    await tx
      .updateTable("messages")
      .set({ reading: JSON.stringify({ ...reading, labels }) })
      .where("id", "=", messageId)
      .execute();
  });
}
