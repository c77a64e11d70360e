import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { mailboxAt } from "#desk/channels/mail/mailboxes/listing.ts";

const KNOWN_FOR_MS = 3000;
const MOST_KNOWN = 1000;

/** Finds the mailbox of an address. One that was found is remembered for seconds; one that was not is asked for each time. */
export function recipients(db: Kysely<Schema>): (address: string) => Promise<number | undefined> {
  const known = new Map<string, { id: number; until: number }>();
  return async (address) => {
    const remembered = known.get(address);
    if (remembered && remembered.until > Date.now()) return remembered.id;
    const found = await mailboxAt(db, address);
    if (known.size >= MOST_KNOWN) known.clear();
    if (found) known.set(address, { id: found.id, until: Date.now() + KNOWN_FOR_MS });
    return found?.id;
  };
}
