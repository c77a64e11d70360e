import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import {
  Content,
  LibraryEntry,
  LibraryHit,
  LibraryRow,
  OccasionName,
  Shelf,
  Slug,
  SpokenChannel,
  StageName,
} from "./library-shapes.ts";
import { Allowed, Id, Language, Undoable } from "./shapes.ts";

const EntryParams = z.object({ shelf: Shelf, slug: Slug });
const Written = z.object({ slug: Slug, undo: z.number().nullable() });
const Day = z.iso.date();

export const listLibrary = endpoint({
  method: "GET",
  path: "/library",
  summary: "Everything on the shelves, shipped and the firm's own, one line each",
  query: z.object({ language: Language, shelf: Shelf.optional(), archived: z.enum(["with", "without"]).default("without") }),
  output: z.object({ items: z.array(LibraryRow), may: z.object({ write: Allowed }) }),
  refusals: [],
});

export const searchLibrary = endpoint({
  method: "GET",
  path: "/library/search",
  summary: "Find by what the customer does, in the agent's own words and in any of the three languages; best first",
  query: z.object({
    q: z.string().trim().min(1).max(300),
    language: Language,
    shelf: Shelf.optional(),
    area: OccasionName.optional(),
    stage: StageName.optional(),
    channel: SpokenChannel.optional(),
  }),
  output: z.object({ items: z.array(LibraryHit) }),
  refusals: [],
});

export const ownCards = endpoint({
  method: "GET",
  path: "/library/own",
  summary: "The firm's own technique cards and life vests in one language, whole; without content where one is archived",
  query: z.object({ language: Language }),
  output: z.object({ items: z.array(z.object({ shelf: Shelf, slug: Slug, content: Content.nullable() })) }),
  refusals: [],
});

export const showEntry = endpoint({
  method: "GET",
  path: "/library/:shelf/:slug",
  summary: "One entry: its words in each language, what came along, its versions, who may change it",
  params: EntryParams,
  output: LibraryEntry,
  refusals: ["library.unknown"],
});

export const addEntry = endpoint({
  method: "POST",
  path: "/library/:shelf",
  summary: "Write an entry of the firm's own",
  params: z.object({ shelf: Shelf }),
  input: z.object({ language: Language, content: Content }),
  output: Written,
  status: 201,
  refusals: ["library.supervisor_only", "library.not_valid_content"],
});

export const writeVersion = endpoint({
  method: "POST",
  path: "/library/:shelf/:slug/versions",
  summary: "Write a new version in one language; of what came along, the firm's own copy",
  params: EntryParams,
  input: z.object({
    language: Language,
    content: Content,
    /** The number of the version one began from; 0 where there was none of the firm's own. Somebody else's newer one is shown first. */
    from: z.number().int().nonnegative(),
  }),
  output: Written,
  status: 201,
  refusals: ["library.unknown", "library.supervisor_only", "library.not_valid_content", "library.overtaken", "library.archived"],
});

export const restoreShipped = endpoint({
  method: "POST",
  path: "/library/:shelf/:slug/restoration",
  summary: "Go back to the words that came along; the firm's own versions are kept",
  params: EntryParams,
  input: z.object({ language: Language }),
  output: Undoable,
  refusals: ["library.unknown", "library.supervisor_only", "library.nothing_to_restore"],
});

export const archiveEntry = endpoint({
  method: "POST",
  path: "/library/:shelf/:slug/archiving",
  summary: "Take an entry off its shelf; nothing is deleted",
  params: EntryParams,
  output: Undoable,
  refusals: ["library.unknown", "library.supervisor_only", "library.archived", "library.vest_stays"],
});

export const unarchiveEntry = endpoint({
  method: "DELETE",
  path: "/library/:shelf/:slug/archiving",
  summary: "Put an entry back on its shelf",
  params: EntryParams,
  output: Undoable,
  refusals: ["library.unknown", "library.supervisor_only", "library.not_archived"],
});

export const entrustEntry = endpoint({
  method: "POST",
  path: "/library/:shelf/:slug/owner",
  summary: "Say who looks after an entry and when it is to be looked over next",
  params: EntryParams,
  input: z.object({ ownerId: z.number().int().positive().nullable(), reviewOn: Day.nullable() }),
  output: Undoable,
  refusals: ["library.unknown", "library.supervisor_only", "person.unknown"],
});

export const followProcedure = endpoint({
  method: "POST",
  path: "/cases/:number/procedures",
  summary: "Say that a procedure or an escalation path is followed in a case",
  params: z.object({ number: Id }),
  input: z.object({ shelf: z.enum(["procedures", "paths"]).default("procedures"), slug: Slug }),
  output: Undoable,
  refusals: ["case.unknown", "library.unknown", "library.already_followed"],
});

export const leaveProcedure = endpoint({
  method: "DELETE",
  path: "/cases/:number/procedures/:use",
  summary: "Say that a procedure is not followed in a case after all",
  params: z.object({ number: Id, use: Id }),
  output: Undoable,
  refusals: ["case.unknown", "library.not_followed"],
});
