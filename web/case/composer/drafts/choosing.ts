import type { Mode } from "../mode.ts";

export type KeptDraft = {
  text: string;
  savedAt: string;
  device: string;
  /** The server has exactly these words. */
  onServer: boolean;
  /** Written while the page stood open; still true when it comes back, the page ended without saying so. */
  open: boolean;
};
export type ServerDraft = { text: string; savedAt: string; device: string };
export type Offer = { text: string; savedAt: string; from: "this_device" | "other_device" };
export type Opening = {
  text: string;
  /** The page ended without warning and the words are those it had last. */
  rescuedAt: string | null;
  /** Another version of the same draft: shown, never put in the place of what stands there. */
  other: Offer | null;
};

/** Drafts are kept apart by case, mode and author, so that a note never turns up in a reply. */
export const draftKey = (given: { me: number; number: number; mode: Mode }): string =>
  `draft:${given.me}:${given.number}:${given.mode}`;

/** What an editor opens with: the newest words; older ones that differ are offered beside. */
export function openWith(local: KeptDraft | undefined, server: ServerDraft | undefined, device: string): Opening {
  const ours = local && local.text.trim() !== "" ? local : undefined;
  const theirs = server && server.text.trim() !== "" ? server : undefined;
  if (!ours) return { text: theirs?.text ?? "", rescuedAt: null, other: null };
  const rescuedAt = ours.open ? ours.savedAt : null;
  if (!theirs) {
    // The server had these very words and has none now: they were sent or thrown away elsewhere.
    if (ours.onServer && !ours.open) return { text: "", rescuedAt: null, other: offerOf(ours) };
    return { text: ours.text, rescuedAt, other: null };
  }
  if (theirs.text === ours.text) return { text: ours.text, rescuedAt, other: null };
  const theirsFrom = theirs.device === device ? "this_device" : "other_device";
  // Words the server already had are by definition the older version of what it has now.
  if (ours.onServer || Date.parse(theirs.savedAt) > Date.parse(ours.savedAt))
    return { text: theirs.text, rescuedAt: null, other: ours.onServer ? null : offerOf(ours) };
  return { text: ours.text, rescuedAt, other: { text: theirs.text, savedAt: theirs.savedAt, from: theirsFrom } };
}

const offerOf = (draft: KeptDraft): Offer => ({ text: draft.text, savedAt: draft.savedAt, from: "this_device" });
