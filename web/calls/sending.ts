import type { CallView } from "#contract/call-shapes.ts";
import type { Stamp } from "./stamps.ts";

/** A stamp that the desk declined, with the reason by name. */
export interface Declined {
  stamp: Stamp;
  code: string;
}

/** A call as this device keeps it: what the desk last said of it, and what was done since. */
export interface KeptCall {
  clientId: string;
  /** Its number at the desk, once the desk knows it. */
  id: number | null;
  base: CallView;
  pending: readonly Stamp[];
  declined: readonly Declined[];
  /** Why the desk would not begin it; nothing is sent until somebody tries again. */
  openRefused: string | null;
  /** What the customer wants, where the agent put it in words of their own. */
  wants: string;
}

/** How the desk is reached; tests give a desk of their own. */
export interface Sender {
  open(call: KeptCall): Promise<CallView>;
  /** Sends stamps of one kind that follow each other; only lines come several at once. */
  send(id: number, stamps: readonly Stamp[]): Promise<CallView>;
  /** The call as it stands, after the desk has declined something. */
  look(id: number): Promise<CallView>;
  /** The code of a refusal; null where nobody answered. */
  refusalOf(error: unknown): string | null;
}

type Change = (change: (call: KeptCall) => KeptCall) => Promise<KeptCall>;

const MOST_LINES = 100;

/** The stamp in front, and the lines that follow it at once where it is a line. */
function nextOf(pending: readonly Stamp[]): readonly Stamp[] {
  const other = pending.findIndex(({ kind }) => kind !== "line");
  if (other === 0) return pending.slice(0, 1);
  return pending.slice(0, Math.min(MOST_LINES, other === -1 ? pending.length : other));
}

/**
 * Sends what was done in a call in the order in which it was done. Without an answer everything stays for the next time; what the desk declines is
 * put aside with its reason, so that the words in it can be read, and what follows is sent all the same.
 */
export async function sendStamps(call: KeptCall, { open, send, look, refusalOf }: Sender, change: Change): Promise<void> {
  let now = call;
  if (now.openRefused !== null) return;
  try {
    if (now.id === null) {
      const base = await open(now);
      now = await change((kept) => ({ ...kept, id: base.id, base }));
    }
  } catch (error) {
    const code = refusalOf(error);
    if (code !== null) await change((kept) => ({ ...kept, openRefused: code }));
    return;
  }
  while (now.id !== null && now.pending.length > 0) {
    const id = now.id;
    const stamps = nextOf(now.pending);
    const sent = new Set(stamps.map(({ clientId }) => clientId));
    const without = (kept: KeptCall) => kept.pending.filter(({ clientId }) => !sent.has(clientId));
    try {
      const base = await send(id, stamps);
      now = await change((kept) => ({ ...kept, base, pending: without(kept) }));
    } catch (error) {
      const code = refusalOf(error);
      if (code === null) return;
      const base = await look(id).catch(() => null);
      now = await change((kept) => ({
        ...kept,
        base: base ?? kept.base,
        pending: without(kept),
        declined: [...kept.declined, ...stamps.map((stamp) => ({ stamp, code }))],
      }));
    }
  }
}
