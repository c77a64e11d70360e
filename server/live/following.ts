/** A row that others should hear of. */
interface Numbered {
  seq: number;
}

export interface Following<Row extends Numbered> {
  /** The highest number there is, or 0. */
  newest(): Promise<number>;
  /** Rows with a higher number than `after`, and those of `missing` that have appeared; lowest first. */
  since(after: number, missing: readonly number[]): Promise<Row[]>;
  tell(row: Row): void;
  now?: () => number;
}

/**
 * Numbers are given out before their transactions commit, so that a lower one can appear after a higher one, or never when
 * it was rolled back. A number that is missing is looked for as long as a transaction may last, in milliseconds.
 */
const LOOKED_FOR = 60_000;
const MISSING_AT_MOST = 1000;
/** How far back there may be numbers that were given out before we began and appear after. */
const BEFORE = 100;

/** Says each new row of an append-only table once, from looking into it again and again. */
export function follow<Row extends Numbered>({ newest: newestOf, since, tell, now = Date.now }: Following<Row>) {
  const missing = new Map<number, number>();
  let newest = 0;
  let began: Promise<void> | undefined;
  let looking: Promise<void> | undefined;

  /** What is there by now is not news. */
  async function begin() {
    missing.clear();
    newest = await newestOf();
    const from = Math.max(0, newest - BEFORE);
    const there = new Set((await since(from, [])).map(({ seq }) => seq));
    for (let seq = from + 1; seq <= newest; seq++) if (!there.has(seq)) missing.set(seq, now());
    // Came between the two questions: told with the next look.
    for (const seq of there) if (seq > newest) missing.set(seq, now());
  }

  async function lookOnce() {
    for (const [seq, at] of missing) if (now() - at > LOOKED_FOR || missing.size > MISSING_AT_MOST) missing.delete(seq);
    for (const row of await since(newest, [...missing.keys()])) {
      if (row.seq > newest) {
        for (let seq = newest + 1; seq < row.seq; seq++) missing.set(seq, now());
        newest = row.seq;
      } else if (!missing.has(row.seq)) continue;
      missing.delete(row.seq);
      tell(row);
    }
  }

  /** A beginning that failed is tried again with the next. */
  const beginOnce = () => {
    began ??= begin().catch((error: unknown) => {
      began = undefined;
      throw error;
    });
    return began;
  };

  return {
    newest: () => newest,
    /** Begins with the present, once; `anew` forgets what was not told, for whoever has not listened for a while. */
    begin({ anew = false }: { anew?: boolean } = {}): Promise<void> {
      if (anew) began = undefined;
      return beginOnce();
    },
    /** Looks for what is new. One look at a time. */
    look(): Promise<void> {
      looking ??= (async () => {
        await beginOnce();
        await lookOnce();
      })().finally(() => {
        looking = undefined;
      });
      return looking;
    },
  };
}
