import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { BreakView } from "#contract/breaks.ts";
import { me } from "#contract/me.ts";
import { useLiveEvents } from "../live-link.tsx";
import { useMe } from "../me/use-me.ts";
import { renew } from "../queries.ts";

/** A clock of this device may be wrong by some minutes: from the hour on, the desk is asked until it says that the minimum has passed. */
const ASK_EVERY = 5000;

/** The person's own break, in every open tab. On their return everything that is shown is asked for anew: nothing was heard meanwhile. */
export function useBreak(): BreakView | null {
  const client = useQueryClient();
  const { id, break: standing } = useMe();
  useLiveEvents((event) => {
    // Begun or over while this tab was not connected.
    if (event.kind === "hello" && event.onBreak !== (standing !== null)) void renew(client, "me");
    if (event.kind !== "break") return;
    if (event.person === id) void renew(client, "me");
    else void Promise.all([renew(client, "people"), renew(client, "hand-overs"), renew(client, "team-load")]);
  });
  const was = useRef(standing !== null);
  useEffect(() => {
    if (was.current && standing === null) void client.invalidateQueries();
    was.current = standing !== null;
  }, [standing, client]);
  useEffect(() => {
    if (standing === null || standing.returnable) return;
    const ask = () => void client.invalidateQueries({ queryKey: ["me", me.path] });
    let asking: ReturnType<typeof setInterval> | undefined;
    const timer = setTimeout(
      () => {
        ask();
        asking = setInterval(ask, ASK_EVERY);
      },
      Math.max(0, Date.parse(standing.minimumUntil) - Date.now()),
    );
    return () => {
      clearTimeout(timer);
      clearInterval(asking);
    };
  }, [standing, client]);
  return standing;
}

/** Where a person on a break may go: what is read or written for oneself. */
export const isQuiet = (pathname: string): boolean => /^\/(library|me)(\/|$)/.test(pathname);
