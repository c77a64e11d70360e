import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { useLiveState } from "../../../live-link.tsx";
import { useMe } from "../../../me/use-me.ts";
import { renew } from "../../../queries.ts";
import { outbox } from "./outbox.ts";
import type { Waiting } from "./waiting-letters.ts";

const RETRY_MS = 15_000;

/** What waits to go out; sends it when the connection is back. */
export function useOutbox(): readonly Waiting[] {
  const { id: me } = useMe();
  const client = useQueryClient();
  const { connected } = useLiveState();
  const waiting = useSyncExternalStore(outbox.watch, () => outbox.read(me));
  const due = waiting.some((one) => one.trouble === null);
  useEffect(() => void outbox.load(me), [me]);
  useEffect(() => {
    if (!due || !connected) return;
    const go = () => void outbox.sendAll(me).then(() => Promise.all([renew(client, "cases"), renew(client, "queue-summary")]));
    go();
    const timer = setInterval(go, RETRY_MS);
    return () => clearInterval(timer);
  }, [me, due, connected, client]);
  return waiting;
}
