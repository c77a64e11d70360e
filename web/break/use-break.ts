import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { BreakView } from "#contract/breaks.ts";
import { me } from "#contract/me.ts";
import { useLiveEvents } from "../live-link.tsx";
import { useMe } from "../me/use-me.ts";
import { renew } from "../queries.ts";
import { useDeviceBreak } from "./use-device-break.ts";

/** A clock of this device may be wrong by some minutes: from the hour on, the desk is asked until it says that the minimum has passed. */
const ASK_EVERY = 5000;

/** A break as it is shown: as the desk said, or as this device knows it before the desk has heard. */
export interface StandingBreak extends BreakView {
  heard: boolean;
}

/** The person's own break, in every open tab. On their return everything that is shown is asked for anew: nothing was heard meanwhile. */
export function useBreak(): StandingBreak | null {
  const client = useQueryClient();
  const { id, break: standing } = useMe();
  const unheard = useDeviceBreak();
  const isResting = standing !== null || unheard !== null;
  useLiveEvents((event) => {
    // Begun or over while this tab was not connected.
    if (event.kind === "hello" && event.onBreak !== (standing !== null)) void renew(client, "me");
    if (event.kind !== "break") return;
    if (event.person === id) void renew(client, "me");
    else void Promise.all([renew(client, "people"), renew(client, "hand-overs"), renew(client, "team-load")]);
  });
  const was = useRef(isResting);
  useEffect(() => {
    if (was.current && !isResting) void client.invalidateQueries();
    was.current = isResting;
  }, [isResting, client]);
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
  // A call that was ended in a break begins it anew.
  if (unheard && (standing === null || unheard.minimumUntil > standing.minimumUntil)) return { ...unheard, heard: false };
  return standing && { ...standing, heard: true };
}

/** Where a person on a break may go: what is read or written for oneself, and the report of a threat, which asks for nobody's contact. */
export const isQuiet = (pathname: string): boolean => /^\/(library|me|threats)(\/|$)/.test(pathname);
