import { Refusal } from "../refusal.ts";

/** A place in a queue, after which the next page begins. */
export interface Cursor {
  rank: number;
  /** PostgreSQL's own text of the instant, with its microseconds, which a JavaScript date would lose. */
  at: string;
  number: number;
}

export const cursorOf = ({ rank, at, number }: Cursor): string => Buffer.from(`${rank}|${at}|${number}`).toString("base64url");

const SHAPE = /^([0-3])\|(\d{4}-\d\d-\d\d [\d:.]{8,15}[+-][\d:]{2,6})\|(\d{1,15})$/;

export function readCursor(text: string): Cursor {
  const found = SHAPE.exec(Buffer.from(text, "base64url").toString());
  if (!found || !isInstant(found[2]!)) throw new Refusal("list.bad_after");
  return { rank: Number(found[1]), at: found[2]!, number: Number(found[3]) };
}

function isInstant(at: string): boolean {
  try {
    return Temporal.Instant.from(at) !== undefined;
  } catch {
    return false;
  }
}
