import { createHmac } from "node:crypto";
import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Answer } from "./answer.ts";
import type { Question } from "./second-reader.ts";

/** Of the model, the words and the labels: equal questions have one hash. Keyed, so that nobody can try out which words may have been asked about. */
export const hashOfQuestion = ({ model, secret, system, user }: Question & { model: string; secret: string }): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify(["second reading", model, system, user]))
    .digest("base64url");

export async function keptAnswer(db: Kysely<Schema>, hash: string): Promise<Answer | undefined> {
  const kept = await db.selectFrom("second_readings").select("answer").where("hash", "=", hash).executeTakeFirst();
  return kept?.answer as Answer | undefined;
}

/** An answer is labels and places, and no words. */
export async function keepAnswer(db: Kysely<Schema>, hash: string, answer: Answer): Promise<void> {
  await db
    .insertInto("second_readings")
    .values({ hash, answer: JSON.stringify(answer) })
    .onConflict((same) => same.doNothing())
    .execute();
}
