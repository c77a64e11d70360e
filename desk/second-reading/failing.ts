/** How asking can fail. Of each kind the log hears once an hour. */
export type Failure = "too slow" | "unreachable" | "refused" | "nonsense";

/** The second reader gave no answer that could be used. Whatever it was, the first reading stands. */
export class SecondReaderFailed extends Error {
  override readonly name = "SecondReaderFailed";
  readonly kind: Failure;
  /** What the endpoint answered by HTTP, where it refused. */
  readonly status: number | undefined;
  /** Whether it may be otherwise in a while. */
  readonly passing: boolean;

  constructor(kind: Failure, { status, passing = false, cause }: { status?: number; passing?: boolean; cause?: unknown } = {}) {
    super(status === undefined ? kind : `${kind} (${status})`, { cause });
    this.kind = kind;
    this.status = status;
    this.passing = passing;
  }
}

/** Too many requests, or a server in trouble. */
export const isPassingStatus = (status: number): boolean => status === 408 || status === 429 || status >= 500;

const HOUR = 3_600_000;
const REST = 30_000;

/** What of a logger is used here. */
export interface Log {
  warn(facts: object, sentence: string): void;
}

/** What a process remembers of failures: since when it has been told, and until when the endpoint is left alone. */
export interface Memory {
  restsUntil: number;
  told: Map<Failure, number>;
}

export const newMemory = (): Memory => ({ restsUntil: 0, told: new Map() });

export const rests = (memory: Memory, now = Date.now()): boolean => now < memory.restsUntil;

/** Notes a failure: the log hears of its kind once an hour, and an endpoint that is in trouble is left alone for a while. */
export function note(
  memory: Memory,
  { kind, status, passing }: SecondReaderFailed,
  { log, now = Date.now() }: { log: Log; now?: number },
) {
  if (passing) memory.restsUntil = now + REST;
  const told = memory.told.get(kind);
  if (told !== undefined && now - told < HOUR) return;
  memory.told.set(kind, now);
  log.warn({ failure: kind, status }, "the second reader gave no answer; first readings stand");
}
