export type Byte = number;

/** Counts bytes held at one moment against a limit. */
export function budget(most: Byte) {
  let held = 0;
  return {
    take(bytes: Byte): boolean {
      if (held + bytes > most) return false;
      held += bytes;
      return true;
    },
    giveBack(bytes: Byte) {
      held -= bytes;
    },
  };
}
