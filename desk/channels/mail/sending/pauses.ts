const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** A mail that cannot be sent is tried for two days (RFC 5321 §4.5.4.1 asks for four to five; people who wait for an answer do not). */
const GIVE_UP_AFTER_MS = 48 * HOUR;

/** Whether this is the attempt after which somebody is told, though it goes on: the one that falls half an hour after the first. */
export function isTimeToWarn(since: Date, now: Date): boolean {
  const tried = now.getTime() - since.getTime();
  // Pauses grow by a half each time, so that one attempt falls here.
  return tried >= HOUR / 2 && tried < HOUR * 0.77;
}

/** How long to wait before the next attempt: half as long as it has been tried, from 15 seconds to two hours. Null: give up. */
export function nextPause(since: Date, now: Date): number | null {
  const tried = now.getTime() - since.getTime();
  if (tried >= GIVE_UP_AFTER_MS) return null;
  return Math.min(2 * HOUR, Math.max(15 * SECOND, tried / 2));
}
