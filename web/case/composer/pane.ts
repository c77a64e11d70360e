/** What the composer asks of its two panes. */
export type PaneHandle = {
  focus(): void;
  text(): string;
  /** Puts words into the draft: into an empty one as they are, else behind what stands there. Undo takes it back. */
  take(text: string, options?: { guard?: boolean; greeting?: string }): void;
};

/** A draft with more words behind it; where there is none, what begins a letter before them. */
export const joined = (before: string, more: string, greeting?: string): string =>
  before.trim() !== "" ? `${before.trimEnd()}\n\n${more}` : greeting ? `${greeting},\n\n${more}` : more;
