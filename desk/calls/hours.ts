/** When something truly was, by the desk's clock: how long ago it is stands between two hours of the device's, however wrong both are. */
export function trulyAt({ at, sentAt }: { at?: string | undefined; sentAt?: string | undefined }, from: Date): Date {
  const now = new Date();
  if (at === undefined || sentAt === undefined) return now;
  return within(new Date(now.getTime() - (Date.parse(sentAt) - Date.parse(at))), from, now);
}

/** The hour that a device says, kept within what can be: not before what came before it, not after now. Left out, it is now. */
export function within(said: string | Date | undefined, from: Date, now = new Date()): Date {
  const at = said === undefined ? now.getTime() : new Date(said).getTime();
  return new Date(Math.min(Math.max(at, from.getTime()), Math.max(now.getTime(), from.getTime())));
}
