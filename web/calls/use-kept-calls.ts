import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { useLiveState } from "../live-link.tsx";
import { useMe } from "../me/use-me.ts";
import { renew } from "../queries.ts";
import { keptCalls, waitsToGo } from "./kept-calls.ts";
import type { KeptCall } from "./sending.ts";

const RETRY_MS = 15_000;
/** What may be another once stamps have arrived; on a break nobody else says so. */
const stale = ["calls", "standing-call", "cases"];

/** The calls that this device keeps for whoever is signed in. */
export function useKeptCalls(): readonly KeptCall[] {
  const { id: me } = useMe();
  const kept = useSyncExternalStore(keptCalls.watch, () => keptCalls.read(me));
  useEffect(() => void keptCalls.load(me), [me]);
  return kept;
}

/** Sends what was done in calls as soon as the desk can be reached. For the one place that stands around every screen. */
export function useSendingCalls(): void {
  const { id: me } = useMe();
  const client = useQueryClient();
  const { connected } = useLiveState();
  const due = useKeptCalls().some(waitsToGo);
  useEffect(() => {
    if (!due || !connected) return;
    const go = () => void keptCalls.sendAll(me).then(() => Promise.all(stale.map((noun) => renew(client, noun))));
    go();
    const timer = setInterval(go, RETRY_MS);
    return () => clearInterval(timer);
  }, [me, due, connected, client]);
}
