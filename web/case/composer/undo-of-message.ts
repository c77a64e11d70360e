const known = new Map<number, number>();

/** Which happening takes a held message back; known to the page that sent it. */
export const undoOfMessage = {
  remember: (message: number, happening: number) => void known.set(message, happening),
  find: (message: number): number | undefined => known.get(message),
};
