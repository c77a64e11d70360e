import { get, set } from "idb-keyval";
import { replyToCase, sendNoNews, writeNote } from "#contract/messages.ts";
import { call, Refused } from "../../../client.ts";
import { sendWaiting, type Waiting } from "./waiting-letters.ts";

const nothing: readonly Waiting[] = [];
const boxes = new Map<number, readonly Waiting[]>();
const watchers = new Set<() => void>();
let working: Promise<void> | null = null;

const placeOf = (me: number): string => `outbox:${me}`;

async function become(me: number, next: readonly Waiting[]): Promise<void> {
  boxes.set(me, next);
  for (const watcher of watchers) watcher();
  await set(placeOf(me), next);
}

const isWaiting = (me: number, id: string): boolean => outbox.read(me).some((one) => one.id === id);

const post = (one: Waiting): Promise<unknown> => {
  const extra = { idempotencyKey: one.id };
  const params = { number: one.number };
  if (one.kind === "note") return call(writeNote, { params, input: one.input }, extra);
  if (one.kind === "no_news") return call(sendNoNews, { params, input: one.input }, extra);
  return call(replyToCase, { params, input: one.input }, extra);
};

/** What was sent without a connection, on this device, for one person; goes out in order when the desk answers again. */
export const outbox = {
  watch(watcher: () => void) {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
  read: (me: number): readonly Waiting[] => boxes.get(me) ?? nothing,
  async load(me: number): Promise<void> {
    if (boxes.has(me)) return;
    await become(me, (await get<Waiting[]>(placeOf(me))) ?? []);
  },
  async add(one: Waiting): Promise<void> {
    await outbox.load(one.me);
    await become(one.me, [...outbox.read(one.me), one]);
  },
  /** Takes a waiting piece out and gives it back, so that its words can return to the editor. */
  async cancel(me: number, id: string): Promise<Waiting | undefined> {
    const one = outbox.read(me).find((each) => each.id === id);
    await become(
      me,
      outbox.read(me).filter((each) => each.id !== id),
    );
    return one;
  },
  /** Lets a piece that was refused go again, e.g. after what arrived was read. */
  async release(me: number, id: string, change: (one: Waiting) => Waiting = (one) => one): Promise<void> {
    await become(
      me,
      outbox.read(me).map((each) => (each.id === id ? { ...change(each), trouble: null } : each)),
    );
  },
  /** Sends what waits. Only one walk at a time, so that the order holds. */
  sendAll(me: number): Promise<void> {
    working ??= (async () => {
      await outbox.load(me);
      const before = outbox.read(me);
      if (before.every((one) => one.trouble !== null)) return;
      const walked = await sendWaiting(
        before,
        async (one) => {
          // Taken back while those before it were on their way.
          if (isWaiting(me, one.id)) await post(one);
        },
        (error) => (error instanceof Refused && !error.isFault ? error.code : null),
      );
      const seen = new Set(before.map((one) => one.id));
      // What was written meanwhile follows what was left.
      const left = walked.left.filter((one) => isWaiting(me, one.id));
      await become(me, [...left, ...outbox.read(me).filter((one) => !seen.has(one.id))]);
    })().finally(() => {
      working = null;
    });
    return working;
  },
};
