import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { CallView } from "#contract/call-shapes.ts";
import { showCall } from "#contract/calls.ts";
import { me as askMe } from "#contract/me.ts";
import { useMe } from "../me/use-me.ts";
import { answers, keyOf, renew } from "../queries.ts";
import type { Stamp } from "./stamps.ts";
import { keptCalls, shownCall } from "./kept-calls.ts";
import type { Declined, KeptCall } from "./sending.ts";
import { useKeptCalls } from "./use-kept-calls.ts";

/** What is given of a stamp; its name and its hour come from the device. */
export type Doing = Stamp extends infer D ? (D extends Stamp ? Omit<D, "clientId" | "at"> : never) : never;

export interface Call {
  view: CallView;
  /** True for whoever is in it; others read. */
  mine: boolean;
  /** Stamps that the desk has not heard of. */
  waiting: number;
  declined: readonly Declined[];
  openRefused: string | null;
  wants: string;
  /** Does it at once on the screen and sends it. Gives the code of the refusal where the desk declined the last of them, and puts that one away. */
  act(...doings: readonly Doing[]): Promise<string | null>;
  want(wants: string): void;
  putAway(declined: Declined): void;
  openAgain(): void;
}

const asKept = (view: CallView): KeptCall => ({
  clientId: view.clientId,
  id: view.id,
  base: view,
  pending: [],
  declined: [],
  openRefused: null,
  wants: "",
});

/** A call by its number at the desk, or by the name that this device gave it: from the device where it is kept, else from the desk. */
export function useCall(name: string): { call: Call | null; error: Error | null; again: () => void; isLooking: boolean } {
  const me = useMe();
  const client = useQueryClient();
  const kept = useKeptCalls().find(({ clientId, id }) => clientId === name || String(id) === name);
  const id = kept ? kept.id : /^\d+$/.test(name) ? Number(name) : null;
  const asked = useQuery({ ...answers(showCall, { params: { id: id ?? 0 } }), enabled: id !== null });
  const { data } = asked;
  useEffect(() => {
    if (!data) return;
    // Begun or gone on with elsewhere: from now on this device keeps it, too.
    if (data.agent.id === me.id && data.endedAt === null) void keptCalls.keep(me.id, asKept(data));
    void keptCalls.learn(me.id, data);
  }, [data, me.id]);

  const view = kept ? shownCall(kept) : data;
  const call = useMemo((): Call | null => {
    if (!view) return null;
    return {
      view,
      mine: view.agent.id === me.id,
      waiting: kept ? kept.pending.length + (kept.id === null ? 1 : 0) : 0,
      declined: kept?.declined ?? [],
      openRefused: kept?.openRefused ?? null,
      wants: kept?.wants ?? "",
      async act(...doings) {
        const stamps = doings.map(
          (doing) => ({ ...doing, clientId: crypto.randomUUID(), at: new Date().toISOString() }) as Stamp,
        );
        const last = stamps.at(-1)!;
        await keptCalls.keep(me.id, kept ?? asKept(view));
        await keptCalls.add(me.id, view.clientId, stamps);
        await keptCalls.sendAll(me.id);
        const refused = declinedOf(me.id, view.clientId).find(({ stamp }) => stamp.clientId === last.clientId);
        if (refused) await keptCalls.putAway(me.id, view.clientId, last.clientId);
        else if (last.kind === "end" || last.kind === "promise") {
          const asks = [renew(client, "cases"), renew(client, "standing-call")];
          await Promise.all([...asks, client.invalidateQueries({ queryKey: keyOf(askMe) })]);
        }
        return refused?.code ?? null;
      },
      want: (wants) => void keptCalls.want(me.id, view.clientId, wants),
      putAway: ({ stamp }) => void keptCalls.putAway(me.id, view.clientId, stamp.clientId),
      openAgain: () => void keptCalls.openAgain(me.id, view.clientId).then(() => keptCalls.sendAll(me.id)),
    };
  }, [view, kept, me.id, client]);
  return {
    call,
    error: kept ? null : asked.error,
    again: () => void asked.refetch(),
    isLooking: !kept && id !== null && asked.isPending,
  };
}

const declinedOf = (me: number, clientId: string): readonly Declined[] =>
  keptCalls.read(me).find((one) => one.clientId === clientId)?.declined ?? [];
