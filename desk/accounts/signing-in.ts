import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";
import { passwordMatches } from "./password.ts";
import { type Device, startSession } from "./starting-session.ts";

export interface SigningIn extends Device {
  email: string;
  password: string;
}

/** The first wrong passwords are typing; after these each further one doubles the wait, up to a quarter of an hour. */
const FREE = 5;
const LONGEST_WAIT = 900;

// In seconds, from the failures in a row.
const wait = sql`least(${sql.lit(LONGEST_WAIT)}, case when failures < ${sql.lit(FREE)} then 0 else power(2, failures - ${sql.lit(FREE - 1)}) end)`;

/** Signs a person in and answers the session's secret and the account. */
export async function signIn(
  db: Kysely<Schema>,
  { email: typed, password, device, address }: SigningIn,
): Promise<{ secret: string; accountId: number }> {
  const email = typed.toLowerCase();
  await takeAttempt(db, email);
  const account = await db
    .selectFrom("accounts")
    .select(["id", "password_hash"])
    .where("email", "=", email)
    .where("deactivated_at", "is", null)
    .executeTakeFirst();
  if (!(await passwordMatches(password, account?.password_hash)) || !account) throw new Refusal("sign_in.wrong");
  return db.transaction().execute(async (tx) => {
    await forgetFailures(tx, email);
    return { secret: await startSession(tx, { accountId: account.id, device, address }), accountId: account.id };
  });
}

/**
 * Counts the attempt before the password is looked at, so that a hundred guesses at once are not a hundred free ones.
 * The same for an address that nobody has.
 */
async function takeAttempt(db: Kysely<Schema>, email: string): Promise<void> {
  const { rows: taken } = await sql`
    insert into sign_in_failures (email, failures, last_at) values (${email}, 1, now())
    on conflict (email) do update
      set failures = case when sign_in_failures.last_at < now() - interval '1 day' then 1 else sign_in_failures.failures + 1 end,
        last_at = now()
      where sign_in_failures.last_at + (select ${wait} from (select sign_in_failures.failures) as counted (failures)) * interval '1 second' <= now()
    returning 1`.execute(db);
  if (taken.length > 0) return;
  const { rows } = await sql<{ seconds: number }>`
    select ceil(extract(epoch from last_at + ${wait} * interval '1 second' - now()))::int as seconds
    from sign_in_failures where email = ${email}`.execute(db);
  throw new Refusal("sign_in.slow_down", { seconds: Math.max(1, rows[0]?.seconds ?? 1) });
}

/** The person has shown who they are. */
export async function forgetFailures(tx: Kysely<Schema>, email: string): Promise<void> {
  await tx.deleteFrom("sign_in_failures").where("email", "=", email).execute();
}
