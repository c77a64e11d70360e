import { get, set } from "idb-keyval";
import type { CallView } from "#contract/call-shapes.ts";
import {
  changeRecording,
  endCall,
  judgeRung,
  noteInCall,
  openCall,
  promiseInCall,
  showCall,
  stepOnRung,
  turnLadder,
} from "#contract/calls.ts";
import { call, Refused } from "../client.ts";
import { type Stamp, withStamp } from "./stamps.ts";
import { type KeptCall, sendStamps, type Sender } from "./sending.ts";

const nothing: readonly KeptCall[] = [];
const shelves = new Map<number, readonly KeptCall[]>();
const watchers = new Set<() => void>();
let working: Promise<void> | null = null;

const placeOf = (me: number): string => `calls:${me}`;
/** Other tabs of the same person hear that what is kept has changed. */
const others = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("kapok.calls");
others?.addEventListener("message", ({ data }: MessageEvent<number>) => void readAgain(data));

function show(me: number, next: readonly KeptCall[]): void {
  shelves.set(me, next);
  for (const watcher of watchers) watcher();
}

async function readAgain(me: number): Promise<void> {
  if (shelves.has(me)) show(me, (await get<KeptCall[]>(placeOf(me))) ?? []);
}

async function become(me: number, next: readonly KeptCall[]): Promise<void> {
  show(me, next);
  await set(placeOf(me), next);
  others?.postMessage(me);
}

const isOver = (one: KeptCall): boolean => one.base.endedAt !== null && one.pending.length === 0 && one.declined.length === 0;

async function change(me: number, clientId: string, how: (one: KeptCall) => KeptCall): Promise<KeptCall> {
  const changed = keptCalls.read(me).map((one) => (one.clientId === clientId ? how(one) : one));
  const one = changed.find((each) => each.clientId === clientId)!;
  // What is over and known to the desk is the desk's to show.
  await become(
    me,
    changed.filter((each) => !isOver(each)),
  );
  return one;
}

const post = async (id: number, stamps: readonly Stamp[]): Promise<CallView> => {
  const [stamp] = stamps as [Stamp];
  const params = { id };
  const { clientId, at } = stamp;
  switch (stamp.kind) {
    case "step":
      return call(stepOnRung, { params, input: { clientId, at, rung: stamp.rung, bypass: stamp.bypass } });
    case "judge":
      return call(judgeRung, {
        params,
        input: { clientId, at, rung: stamp.rung, outcome: stamp.outcome, because: stamp.because },
      });
    case "line": {
      const lines = stamps.flatMap((each) =>
        each.kind === "line" ? [{ clientId: each.clientId, at: each.at, kind: each.as, text: each.text, rung: each.rung }] : [],
      );
      return call(noteInCall, { params, input: { lines } });
    }
    case "promise":
      return call(promiseInCall, {
        params,
        input: { clientId, at, words: stamp.words, dueAt: stamp.dueAt, phone: stamp.phone, rung: stamp.rung },
      });
    case "recording":
      return call(changeRecording, { params, input: { clientId, at, state: stamp.state, on: stamp.on, words: stamp.words } });
    case "ladder":
      return call(turnLadder, { params, input: { on: stamp.on } });
    case "end":
      return call(endCall, { params, input: { clientId, at, sentAt: new Date().toISOString(), ...stamp.ending } });
  }
};

const sender: Sender = {
  open: ({ base }) =>
    call(openCall, {
      input: {
        clientId: base.clientId,
        on: { number: base.case.number },
        direction: base.direction,
        phone: base.phone,
        at: base.startedAt,
      },
    }),
  send: post,
  look: (id) => call(showCall, { params: { id } }),
  refusalOf: (error) => (error instanceof Refused && !error.isFault && error.code !== "sign_in.needed" ? error.code : null),
};

/** The calls that this device keeps for one person: the one that goes on, and any that the desk has not heard the end of. */
export const keptCalls = {
  watch(watcher: () => void) {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
  read: (me: number): readonly KeptCall[] => shelves.get(me) ?? nothing,
  async load(me: number): Promise<void> {
    if (!shelves.has(me)) show(me, (await get<KeptCall[]>(placeOf(me))) ?? []);
  },
  async keep(me: number, one: KeptCall): Promise<void> {
    await keptCalls.load(me);
    if (!keptCalls.read(me).some(({ clientId }) => clientId === one.clientId)) await become(me, [...keptCalls.read(me), one]);
  },
  /** What the desk says of a call, where nothing waits to be sent: it went on elsewhere, or somebody else is in it now. */
  async learn(me: number, view: CallView): Promise<void> {
    const known = keptCalls.read(me).find(({ clientId }) => clientId === view.clientId);
    if (!known || known.pending.length > 0) return;
    if (view.agent.id !== me) await keptCalls.forget(me, view.clientId);
    else await change(me, view.clientId, (one) => (one.pending.length > 0 ? one : { ...one, id: view.id, base: view }));
  },
  async add(me: number, clientId: string, stamps: readonly Stamp[]): Promise<void> {
    await change(me, clientId, (one) => ({ ...one, pending: [...one.pending, ...stamps] }));
  },
  async want(me: number, clientId: string, wants: string): Promise<void> {
    await change(me, clientId, (one) => ({ ...one, wants }));
  },
  /** A stamp that was declined was read; it is kept no longer. */
  async putAway(me: number, clientId: string, stamp: string): Promise<void> {
    await change(me, clientId, (one) => ({ ...one, declined: one.declined.filter((each) => each.stamp.clientId !== stamp) }));
  },
  async openAgain(me: number, clientId: string): Promise<void> {
    await change(me, clientId, (one) => ({ ...one, openRefused: null }));
  },
  async forget(me: number, clientId: string): Promise<void> {
    await become(
      me,
      keptCalls.read(me).filter((one) => one.clientId !== clientId),
    );
  },
  /** Sends what waits, one call after the other. Only one walk at a time, so that the order holds. */
  sendAll(me: number): Promise<void> {
    const before = working ?? Promise.resolve();
    const walk = before.then(async () => {
      await keptCalls.load(me);
      for (const { clientId } of keptCalls.read(me)) {
        const one = keptCalls.read(me).find((each) => each.clientId === clientId);
        if (one) await sendStamps(one, sender, (how) => change(me, clientId, how));
      }
    });
    working = walk.catch(() => {});
    return walk;
  },
};

/** The call as its agent sees it: what the desk knows, and on top of it what was done since. */
export const shownCall = (one: KeptCall): CallView => one.pending.reduce(withStamp, one.base);

export const waitsToGo = (one: KeptCall): boolean => (one.id === null && one.openRefused === null) || one.pending.length > 0;
