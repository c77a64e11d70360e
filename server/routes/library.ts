import * as contract from "#contract/library.ts";
import { archiveEntry, unarchiveEntry } from "#desk/library/archiving.ts";
import { entrustEntry } from "#desk/library/entrusting.ts";
import { followProcedure, leaveProcedure } from "#desk/library/following.ts";
import { listLibrary } from "#desk/library/listing.ts";
import { restoreShipped } from "#desk/library/restoring.ts";
import { searchLibrary } from "#desk/library/searching.ts";
import { ownCards, showEntry } from "#desk/library/viewing.ts";
import { addEntry, writeVersion } from "#desk/library/writing.ts";
import { serve, undoable } from "../http/serve.ts";

export const libraryRoutes = [
  serve(contract.listLibrary, ({ query }, { db, by }) => listLibrary(db, { ...query, by })),
  serve(contract.searchLibrary, async ({ query }, { db }) => ({ items: await searchLibrary(db, query) })),
  serve(contract.ownCards, async ({ query }, { db }) => ({ items: await ownCards(db, query.language) })),
  serve(contract.showEntry, ({ params }, { db, by }) => showEntry(db, { ...params, by })),
  serve(contract.addEntry, async ({ params, input }, { db, by }) => {
    const { slug, happening } = await addEntry(db, { ...params, ...input, by });
    return { slug, undo: happening };
  }),
  serve(contract.writeVersion, async ({ params, input }, { db, by }) => {
    const { slug, happening } = await writeVersion(db, { ...params, ...input, by });
    return { slug, undo: happening };
  }),
  serve(contract.restoreShipped, async ({ params, input }, { db, by }) =>
    undoable(await restoreShipped(db, { ...params, ...input, by })),
  ),
  serve(contract.archiveEntry, async ({ params }, { db, by }) => undoable(await archiveEntry(db, { ...params, by }))),
  serve(contract.unarchiveEntry, async ({ params }, { db, by }) => undoable(await unarchiveEntry(db, { ...params, by }))),
  serve(contract.entrustEntry, async ({ params, input }, { db, by }) =>
    undoable(await entrustEntry(db, { ...params, ...input, by })),
  ),
  serve(contract.followProcedure, async ({ params, input }, { db, by }) =>
    undoable(await followProcedure(db, { ...params, ...input, by })),
  ),
  serve(contract.leaveProcedure, async ({ params }, { db, by }) => undoable(await leaveProcedure(db, { ...params, by }))),
];
