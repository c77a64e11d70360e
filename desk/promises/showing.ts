import type { Selectable } from "kysely";
import type { PromiseView } from "#contract/promises.ts";
import type { Promises } from "#database/schema.ts";

export const showPromise = (row: Selectable<Promises> & { owner_name: string | null }): PromiseView => ({
  id: row.id,
  what: row.what,
  words: row.words,
  dueAt: row.due_at.toISOString(),
  told: row.told,
  phone: row.phone,
  owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? "" },
  madeAt: row.made_at.toISOString(),
  state: row.state,
  settledAt: row.settled_at?.toISOString() ?? null,
});
