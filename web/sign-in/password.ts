import type { Say } from "#words/say.ts";

/** NIST SP 800-63B: length counts, not a mixture of signs. The server also knows the common ones. */
const shortest = 10;

export const passwordTrouble = (password: string, say: Say): string | undefined =>
  [...password].length >= shortest ? undefined : say("me.password_short", { count: shortest });
