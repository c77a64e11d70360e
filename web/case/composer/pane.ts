/** What the composer asks of its two panes. */
export type PaneHandle = {
  focus(): void;
  /** Puts words into the draft: into an empty one as they are, else behind what stands there. Undo takes it back. */
  take(text: string, options?: { guard?: boolean }): void;
};

/** A draft with more words behind it. */
export const joined = (before: string, more: string): string => (before.trim() === "" ? more : `${before.trimEnd()}\n\n${more}`);
