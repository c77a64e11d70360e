import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { restrictionOf } from "../conduct/standing.ts";
import type { Words } from "../conversations/arriving.ts";
import { understand } from "../conversations/understanding.ts";
import { customerTerms, findingOrMaking, plainEmail } from "../customers/finding.ts";
import type { Firm } from "../firm/reading.ts";
import { nobodyListens } from "../webhooks/listeners.ts";
import { firstNewsAt, type Opening, writeOpening } from "./opening.ts";

type AtOnce = Omit<Opening, "words" | "firm"> & { firm: Firm; words: Omit<Words, "customerId"> };

/**
 * Opens a case for somebody who is new, or known by this very name, in one statement that is its own transaction: three round trips
 * fewer, which on a busy desk is a fifth of the time.
 * @returns null, and nothing is written, where more follows from it than one statement can carry: a webhook, a doubt for the second reader, a
 * restriction, another name. Then the long way does it.
 */
export async function openCaseAtOnce(
  db: Kysely<Schema>,
  opening: AtOnce,
): Promise<{ number: number; customerId: number; dueAt: Date } | null> {
  const { words, language, firm } = opening;
  if (!nobodyListens(db)) return null;
  const understood = understand(words.text, language);
  if (words.secondReading && understood.inDoubt) return null;
  const { name } = words.author;
  const address = { kind: "email", value: plainEmail(words.author.address) } as const;
  const dueAt = firstNewsAt(firm);
  const opened = await writeOpening(db, {
    ...opening,
    understood,
    dueAt,
    who: sql`${findingOrMaking(address, { name, language, terms: customerTerms(name, [address], language) })}, who as (
      select id, false as internal from made
      union all
      select c.id, c.relation = 'internal' from customers c join known on known.customer_id = c.id
      where c.name = ${name} and ${restrictionOf(sql`c.id`)} is null
    )`,
  });
  return opened ? { number: opened.number, customerId: opened.customerId, dueAt } : null;
}
