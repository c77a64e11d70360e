/** What was looked at: fine, or wrong with something to do about it. */
export type Finding = { says: string; action?: undefined } | { says: string; action: string };

export function fine(says: string): Finding {
  return { says };
}

export function wrong(says: string, action: string): Finding {
  return { says, action };
}
