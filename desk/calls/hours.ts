/** The hour that a device says, kept within what can be: not before what came before it, not after now. Left out, it is now. */
export function within(said: string | Date | undefined, from: Date, now = new Date()): Date {
  const at = said === undefined ? now.getTime() : new Date(said).getTime();
  return new Date(Math.min(Math.max(at, from.getTime()), Math.max(now.getTime(), from.getTime())));
}
