import { type Kysely, sql } from "kysely";
import { PhoneEvent, type PhoneEventAnswer, type PhoneFate } from "#contract/phone-events.ts";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";
import { answered } from "./answering.ts";
import { type Line, lockLine } from "./line.ts";
import { ended, missed } from "./missing.ts";
import { outgoing, outgoingAnswered, outgoingEnded } from "./outgoing.ts";
import { lockNamedCall, type PhoneCall } from "./phone-call.ts";
import { ring } from "./ringing.ts";

interface Told {
  line: Line;
  call: PhoneCall;
  extension: string;
}

type Act = (tx: Kysely<Schema>, told: Told) => Promise<string | null>;

/** What each event does, by the way that its call goes. An answer is why there was nothing to do, or less than usual. */
const ACTS: Record<"in" | "out", Record<PhoneEvent["event"], Act>> = {
  in: { incoming: ring, outgoing: async () => "other_direction", answered, ended, missed },
  out: {
    incoming: async () => "other_direction",
    outgoing,
    answered: outgoingAnswered,
    ended: outgoingEnded,
    missed: outgoingEnded,
  },
};

/** After this many faults somebody has to look. */
const TRIES = 6;

/**
 * Understands one event that was kept and does what it says; whatever comes of it stands in the ledger. An event that is in somebody else's hand is left
 * to them.
 */
export async function settleEvent(
  db: Kysely<Schema>,
  { id, onFault }: { id: number; onFault(error: unknown): void },
): Promise<PhoneEventAnswer> {
  await db
    .transaction()
    .execute((tx) => settle(tx, id))
    .catch((error: unknown) => failed(db, { id, error, onFault }));
  const { rows } = await sql<PhoneEventAnswer>`
    select e.id, e.fate, e.cause, p.case_number as case from phone_events e left join phone_calls p on p.id = e.phone_call_id
    where e.id = ${id}`.execute(db);
  return rows[0]!;
}

async function settle(tx: Kysely<Schema>, id: number): Promise<void> {
  const { rows } = await sql<{ line_id: number; content: string }>`
    select line_id, content from phone_events where id = ${id} and fate = 'waiting' for update skip locked`.execute(tx);
  if (!rows[0]) return;
  const { line_id, content } = rows[0];
  const event = understand(content);
  if (typeof event === "string") {
    await close(tx, { id, fate: "not_valid", cause: event });
    return;
  }
  const line = await lockLine(tx, line_id);
  const direction = event.event === "outgoing" ? "out" : event.direction;
  const number = direction === "out" ? event.to : event.from;
  const call = await lockNamedCall(tx, { line, call: event.call, direction, number });
  const place = { id, what: event.event, call: call.id };
  const cause = (await isKnown(tx, place))
    ? "said_already"
    : await ACTS[call.direction as "in" | "out"][event.event](tx, { line, call, extension: event.extension });
  await close(tx, { ...place, fate: cause?.endsWith("_already") ? "duplicate" : "done", cause });
}

/** The event, or which fields of it are not as they should be. */
export function understand(content: string): PhoneEvent | string {
  let given: unknown;
  try {
    given = JSON.parse(content);
  } catch {
    return "JSON";
  }
  const parsed = PhoneEvent.safeParse(given);
  if (parsed.success) return parsed.data;
  return [...new Set(parsed.error.issues.map(({ path }) => path.join(".") || "JSON"))].join(", ");
}

async function isKnown(tx: Kysely<Schema>, { id, what, call }: { id: number; what: string; call: number }): Promise<boolean> {
  const known = await tx
    .selectFrom("phone_events")
    .select("id")
    .where("phone_call_id", "=", call)
    .where("what", "=", what)
    .where("fate", "=", "done")
    .where("id", "<>", id)
    .executeTakeFirst();
  return known !== undefined;
}

interface Closing {
  id: number;
  what?: string;
  call?: number;
  fate: Exclude<PhoneFate, "waiting">;
  cause: string | null;
}

const close = (tx: Kysely<Schema>, { id, what, call, fate, cause }: Closing) =>
  tx
    .updateTable("phone_events")
    .set({ fate, cause, next_try_at: null, ...(what === undefined ? {} : { what, phone_call_id: call ?? null }) })
    .where("id", "=", id)
    .execute();

/** What the desk declines is said in the ledger by its name; a fault is tried again, later each time, and then set aside. */
async function failed(
  db: Kysely<Schema>,
  { id, error, onFault }: { id: number; error: unknown; onFault(error: unknown): void },
): Promise<void> {
  if (error instanceof Refusal) return void (await close(db, { id, fate: "refused", cause: error.code }));
  onFault(error);
  await sql`
    update phone_events set attempts = attempts + 1, cause = 'fault',
      fate = case when attempts + 1 >= ${TRIES} then 'set_aside' else 'waiting' end,
      next_try_at = case when attempts + 1 >= ${TRIES} then null else now() + make_interval(secs => 5 * 3 ^ attempts) end
    where id = ${id} and fate = 'waiting'`.execute(db);
}

/** Settles what was left waiting: the process that had it died, or a fault was met. @returns how many */
export async function settleWaiting(db: Kysely<Schema>, { onFault }: { onFault(error: unknown): void }): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select id from phone_events where fate = 'waiting' and next_try_at <= now() and received_at < now() - interval '10 seconds'
    order by id limit 50`.execute(db);
  for (const { id } of rows) await settleEvent(db, { id, onFault });
  return rows.length;
}
