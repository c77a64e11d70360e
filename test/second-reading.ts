import { beforeEach } from "vitest";
import type { Reading } from "#contract/messages.ts";
import { startCase } from "#desk/cases/starting.ts";
import { askSecondReader } from "#desk/second-reading/asking.ts";
import { newMemory } from "#desk/second-reading/failing.ts";
import { openFirm, program } from "./cast.ts";
import { freshDatabase } from "./database.ts";
import { type Doubted, openModel, someWords } from "./second-reader.ts";

export const SECRET = "a secret for tests that is long enough";

/** A desk with a second reader, empty of answers, jobs and warnings before each test. */
export async function secondReadingDesk() {
  const { db, pool } = await freshDatabase();
  const { ewa } = await openFirm(db);
  const model = await openModel();
  const warnings: object[] = [];
  const memory = newMemory();
  const forget = () => Object.assign(memory, newMemory());

  beforeEach(async () => {
    warnings.length = 0;
    forget();
    model.replies({ says: { labels: [] } });
    await pool.query("delete from second_readings");
    await pool.query("delete from graphile_worker._private_jobs");
  });

  async function start(
    { text, language }: Pick<Doubted, "text" | "language">,
    { name = "Anna Nowak", on = true }: { name?: string; on?: boolean } = {},
  ) {
    const customer = { name, email: `${name.toLowerCase().replaceAll(/\W/g, "")}@poczta.example` };
    const opening = { customer, subject: "Sprawa", text, language, channel: "api", by: program, secondReading: on } as const;
    const { number, customerId } = await startCase(db, opening);
    const message = await db
      .selectFrom("messages")
      .select(["id", "reading"])
      .where("case_number", "=", number)
      .executeTakeFirstOrThrow();
    return { number, customerId, messageId: message.id, before: message.reading as Reading };
  }

  return {
    db,
    pool,
    ewa,
    model,
    warnings,
    memory,
    forget,
    start,
    ask: (messageId: number, { tried = 0, reader = model.reader } = {}) =>
      askSecondReader(db, {
        messageId,
        tried,
        reader,
        secret: SECRET,
        memory,
        log: { warn: (facts) => void warnings.push(facts) },
      }),
    async readingOf(id: number) {
      const found = await db.selectFrom("messages").select("reading").where("id", "=", id).executeTakeFirstOrThrow();
      return found.reading as Reading;
    },
    async jobs() {
      const { rows } = await pool.query(
        `select j.task_identifier as name, p.payload, j.max_attempts, j.queue_name, round(extract(epoch from j.run_at - now()))::int as "inSeconds"
        from graphile_worker.jobs j join graphile_worker._private_jobs p using (id) order by j.id`,
      );
      return rows;
    },
    /** Has the model say that these labels are there, with words that are. */
    saying: (...labels: string[]) =>
      model.replies(({ text }) => ({ says: { labels: labels.map((label) => ({ label, quote: someWords(text) })) } })),
  };
}

export const labelsOf = ({ labels }: Pick<Reading, "labels">) => labels.map(({ label }) => label);
/** What of a reading no second reader may change. */
export const but = ({ labels: _, ...rest }: Reading) => rest;

/** One doubt alone: about criticism, which the reader does not show. */
export const hidden = ({ doubts }: Pick<Doubted, "doubts">) => isAbout(doubts, false);
/** The same, and it does. */
export const shown = ({ doubts }: Pick<Doubted, "doubts">) => isAbout(doubts, true);

const isAbout = ([doubt, ...others]: Doubted["doubts"], showing: boolean) =>
  others.length === 0 && doubt?.label === "criticism" && doubt.shown === showing;
