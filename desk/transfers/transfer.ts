import type { TransferOfCase, TransferState } from "#contract/transfers.ts";

/** A row of `transfers` as JSON or as read, with the names of both. */
export interface TransferRecord {
  id: number;
  from_id: number;
  from_name: string;
  to_id: number;
  to_name: string;
  asked_at: Date | string;
  read_at: Date | string | null;
  completed_at: Date | string | null;
  ended_at: Date | string | null;
  ended_because: "declined" | "taken_back" | "case_closed" | "given_otherwise" | null;
  ended_words: string;
}

export const stateOf = (row: Pick<TransferRecord, "completed_at" | "ended_because" | "read_at">): TransferState =>
  row.completed_at !== null ? "completed" : (row.ended_because ?? (row.read_at === null ? "asked" : "read"));

const instant = (at: Date | string | null): string | null => (at === null ? null : new Date(at).toISOString());

export const showTransferOfCase = (row: TransferRecord): TransferOfCase => ({
  id: row.id,
  from: { id: row.from_id, name: row.from_name },
  to: { id: row.to_id, name: row.to_name },
  state: stateOf(row),
  askedAt: new Date(row.asked_at).toISOString(),
  readAt: instant(row.read_at),
  settledAt: instant(row.completed_at ?? row.ended_at),
  words: row.ended_words,
});
