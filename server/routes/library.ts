import * as contract from "#contract/library.ts";
import { archiveEntry, unarchiveEntry } from "#desk/library/archiving.ts";
import { entrustEntry } from "#desk/library/entrusting.ts";
import { followProcedure, leaveProcedure } from "#desk/library/following.ts";
import { listLibrary } from "#desk/library/listing.ts";
import { restoreShipped } from "#desk/library/restoring.ts";
import { searchLibrary } from "#desk/library/searching.ts";
import { ownCards, showEntry } from "#desk/library/viewing.ts";
import { addEntry, writeVersion } from "#desk/library/writing.ts";
import { serve } from "../http/serve.ts";

const undoable = async (act: Promise<number>) => ({ done: true as const, undo: await act });

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
  serve(contract.restoreShipped, ({ params, input }, { db, by }) => undoable(restoreShipped(db, { ...params, ...input, by }))),
  serve(contract.archiveEntry, ({ params }, { db, by }) => undoable(archiveEntry(db, { ...params, by }))),
  serve(contract.unarchiveEntry, ({ params }, { db, by }) => undoable(unarchiveEntry(db, { ...params, by }))),
  serve(contract.entrustEntry, ({ params, input }, { db, by }) => undoable(entrustEntry(db, { ...params, ...input, by }))),
  serve(contract.followProcedure, ({ params, input }, { db, by }) => undoable(followProcedure(db, { ...params, ...input, by }))),
  serve(contract.leaveProcedure, ({ params }, { db, by }) => undoable(leaveProcedure(db, { ...params, by }))),
];
