/** A row that others should hear of. */
interface Numbered {
  seq: number;
}

export interface Following<Row extends Numbered> {
  /** The highest number there is, or 0. */
  newest(): Promise<number>;
  /** Rows with a higher number, lowest first. */
  since(seq: number): Promise<Row[]>;
  tell(row: Row): void;
}

/**
 * Numbers are given out before their transactions commit, so that a lower one can appear after a higher one.
 * What is asked of the table goes this far back; what was said already is remembered and not said twice.
 */
const OVERLAP = 200;
const REMEMBERED = OVERLAP * 20;

/** Says each new row of an append-only table once, whether it was heard by NOTIFY or found in the table. */
export function follow<Row extends Numbered>({ newest: newestOf, since, tell }: Following<Row>) {
  const said = new Set<number>();
  let newest = 0;
  // What was there when we began is not news.
  let floor = 0;
  let began: Promise<void> | undefined;

  async function begin() {
    began ??= newestOf().then((seq) => {
      floor = seq;
      newest = Math.max(newest, seq);
    });
    await began.catch((error: unknown) => {
      began = undefined;
      throw error;
    });
  }

  function say(row: Row) {
    if (said.has(row.seq)) return;
    said.add(row.seq);
    newest = Math.max(newest, row.seq);
    if (said.size > REMEMBERED) for (const seq of [...said].slice(0, REMEMBERED / 2)) said.delete(seq);
    tell(row);
  }

  return {
    begin,
    newest: () => newest,
    say,
    /** Looks in the table for what was not heard. */
    async catchUp() {
      await begin();
      for (const row of await since(Math.max(floor, newest - OVERLAP))) say(row);
    },
  };
}
