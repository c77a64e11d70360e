import type { Kysely, Transaction } from "kysely";
import type { Schema } from "./schema.ts";

const ATTEMPTS = 6;

/**
 * Runs `work` in a transaction, and again when it lost a race (40001, 40P01) or its connection.
 * A connection may be lost after the commit was done and before we heard of it: `work` must bear being done twice.
 */
export async function retrying<T>(db: Kysely<Schema>, work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 10 * (0.5 + Math.random())));
    }
  }
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html and the codes of the operating system
const PASSING = /^(40001|40P01|08...|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/;
const LOST = /Connection terminated|connection timeout|Client has encountered a connection error/i;

/** Whether the same work may succeed a moment later. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return PASSING.test(code) || LOST.test(error.message);
}
