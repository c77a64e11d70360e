import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { LiveEvent, LiveWord } from "#contract/live.ts";
import { type Live, type LiveState, openLive, type Presences } from "./live.ts";
import { renewAfter } from "./queries.ts";

const Link = createContext<Live | null>(null);
const unknown: LiveState = { connected: true, lostAt: null };
const nothing = () => () => {};
const nobody: Presences = new Map();
const nobodyAnywhere = () => nobody;
const noCases: ReadonlySet<number> = new Set();
const nowhere = () => noCases;

/** Opens the live connection while somebody is signed in, and renews what its events make stale. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    const address = `${location.origin.replace(/^http/, "ws")}/api/v1/live`;
    const opened = openLive(address, () => void client.invalidateQueries());
    opened.hear((event) => renewAfter(client, event));
    setLive(opened);
    return () => opened.close();
  }, [client]);
  return <Link value={live}>{children}</Link>;
}

export function useLiveState(): LiveState {
  const live = use(Link);
  return useSyncExternalStore(live?.watch ?? nothing, live?.state ?? (() => unknown));
}

/** Calls `heard` for every live event while mounted. */
export function useLiveEvents(heard: (event: LiveEvent) => void): void {
  const live = use(Link);
  const newest = useRef(heard);
  useEffect(() => {
    newest.current = heard;
  });
  useEffect(() => live?.hear((event) => newest.current(event)), [live]);
}

/** Who else is at which case. */
export function usePresences(): Presences {
  const live = use(Link);
  return useSyncExternalStore(live?.hear ?? nothing, live?.present ?? nobodyAnywhere);
}

/** Whether the customer of a case writes in its chat at this moment. */
export function useCustomerWrites(number: number): boolean {
  const live = use(Link);
  return useSyncExternalStore(live?.hear ?? nothing, live?.writing ?? nowhere).has(number);
}

/** Says that the person is at a case and what they do there, as long as mounted; `null` says nothing. */
export function usePresence(number: number, doing: LiveWord["doing"]): void {
  const live = use(Link);
  useEffect(() => {
    if (live && doing) live.say(number, doing);
  }, [live, number, doing]);
  useEffect(() => () => live?.say(number, null), [live, number]);
}
