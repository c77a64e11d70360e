import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Undoable } from "./shapes.ts";

/** Language-neutral, for programs and links; people read the names. */
export const Slug = z
  .string()
  .trim()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const Tone = z.enum(["neutral", "info", "ok", "note"]);

/** Names in the three languages, each of which may be left empty; then the slug stands in its place. */
export const namesOf = (most: number) =>
  z.object({
    pl: z.string().trim().max(most).default(""),
    bg: z.string().trim().max(most).default(""),
    en: z.string().trim().max(most).default(""),
  });

export const TagView = z.object({
  id: z.number(),
  slug: z.string(),
  names: z.object({ pl: z.string(), bg: z.string(), en: z.string() }),
  tone: Tone,
  /** No case gets it any more. */
  retired: z.boolean(),
  /** How many cases have it; a thousand means that or more. */
  uses: z.number(),
});
export type TagView = z.output<typeof TagView>;

const TagWords = z.object({ slug: Slug, names: namesOf(40), tone: Tone.default("neutral") });

export const listTags = endpoint({
  method: "GET",
  path: "/tags",
  summary: "The firm's tags, with the retired ones that cases still show",
  output: z.object({ items: z.array(TagView) }),
  refusals: [],
});

export const makeTag = endpoint({
  method: "POST",
  path: "/tags",
  summary: "Put a tag on the firm's list",
  input: TagWords,
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["tag.admin_only", "tag.slug_taken"],
});

export const renameTag = endpoint({
  method: "PUT",
  path: "/tags/:id/name",
  summary: "Give a tag other names, another slug or tone",
  params: z.object({ id: Id }),
  input: TagWords,
  output: Done,
  refusals: ["tag.admin_only", "tag.unknown", "tag.slug_taken"],
});

export const retireTag = endpoint({
  method: "POST",
  path: "/tags/:id/retirement",
  summary: "Take a tag off the list; cases that have it keep it",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["tag.admin_only", "tag.unknown"],
});

export const mergeTag = endpoint({
  method: "POST",
  path: "/tags/:id/merge",
  summary: "Give every case of this tag another one instead",
  params: z.object({ id: Id }),
  input: z.object({ into: z.number().int().positive() }),
  output: Done,
  refusals: ["tag.admin_only", "tag.unknown", "tag.same"],
});

export const tagCase = endpoint({
  method: "POST",
  path: "/cases/:number/tags",
  summary: "Put tags on a case and take others off",
  params: z.object({ number: Id }),
  input: z.object({
    add: z.array(z.number().int().positive()).max(50).default([]),
    remove: z.array(z.number().int().positive()).max(50).default([]),
  }),
  output: Undoable,
  refusals: ["case.unknown", "tag.unknown"],
});
