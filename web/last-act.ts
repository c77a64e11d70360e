let back: (() => Promise<unknown> | unknown) | null = null;

/** The newest act of this page that can be taken back, for the key `z`. */
export const lastAct = {
  remember(takeBack: () => Promise<unknown> | unknown): void {
    back = takeBack;
  },
  /** Takes it back once. False when there is nothing. */
  takeBack(): boolean {
    if (!back) return false;
    const run = back;
    back = null;
    void run();
    return true;
  },
};
