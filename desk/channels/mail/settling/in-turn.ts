/**
 * Lets work that touches the same things run in the order in which it was handed in, and everything else side by side. A customer's
 * second mail must not be settled before their first, nor an answer before the mail it answers.
 */
export function inTurn() {
  const latest = new Map<string, Promise<unknown>>();

  /** Runs `work` after all earlier work that holds one of `after` or `holds`; later work on `holds` waits for it. */
  return async function take<T>(
    { holds, after }: { holds: readonly string[]; after: readonly string[] },
    work: () => Promise<T>,
  ): Promise<T> {
    const before = [...holds, ...after].map((key) => latest.get(key));
    const running = Promise.allSettled(before).then(work);
    const done = running.catch(() => {});
    for (const key of holds) latest.set(key, done);
    try {
      return await running;
    } finally {
      for (const key of holds) if (latest.get(key) === done) latest.delete(key);
    }
  };
}

export type InTurn = ReturnType<typeof inTurn>;
