import type { RingView } from "#contract/rings.ts";
import type { Say } from "#words/say.ts";

/** What a caller is called: by name, else by number. */
export const whoOf = ({ customer, phone }: Pick<RingView, "customer" | "phone">, say: Say): string =>
  customer?.name || phone || say("phone.ring_withheld");
