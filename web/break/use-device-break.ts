import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useState } from "react";
import type { BreakView } from "#contract/breaks.ts";
import { me as askMe } from "#contract/me.ts";
import { useKeptCalls } from "../calls/use-kept-calls.ts";
import { useLiveState } from "../live-link.tsx";
import { useMe } from "../me/use-me.ts";
import { answers } from "../queries.ts";
import { deviceBreak, unheardEnd } from "./device-break.ts";

/** A desk that answers, answers within this. */
const PATIENCE = 2000;
const AGAIN = 5000;

/**
 * The break that begins here although the desk has not heard of it: the call was ended without a connection. It stands until the desk has heard
 * and has said itself how it is, so that nothing shows in between.
 */
export function useDeviceBreak(): BreakView | null {
  const client = useQueryClient();
  const { firm } = useMe();
  const { connected } = useLiveState();
  const end = unheardEnd(useKeptCalls());
  const [held, hold] = useState<string | null>(null);
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (end === null) return;
    const timer = setTimeout(() => hold(end), connected ? Math.max(0, Date.parse(end) + PATIENCE - Date.now()) : 0);
    return () => clearTimeout(timer);
  }, [end, connected]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another connection and another try are reasons to ask
  useEffect(() => {
    if (end !== null || held === null) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    client.fetchQuery({ ...answers(askMe), staleTime: 0 }).then(
      () => isOver || hold(null),
      () => {
        if (!isOver) timer = setTimeout(askAgain, AGAIN);
      },
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [end, held, connected, asked, client]);

  const since = held ?? (connected ? null : end);
  const standing = since === null ? null : deviceBreak(since, { minutes: firm.breakMinutes, now: Date.now() });
  useSeenAt(standing && [standing.minimumUntil, standing.latest]);
  return standing;
}

/** Looks anew when the next of these hours has come. */
function useSeenAt(hours: readonly string[] | null): void {
  const [seen, look] = useReducer((count: number) => count + 1, 0);
  const next = hours?.map((hour) => Date.parse(hour)).find((at) => at > Date.now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a look the next hour is another
  useEffect(() => {
    if (next === undefined) return;
    const timer = setTimeout(look, next - Date.now() + 1);
    return () => clearTimeout(timer);
  }, [next, seen]);
}
