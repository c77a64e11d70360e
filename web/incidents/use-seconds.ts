import { useEffect, useState } from "react";

const left = (until: string): number => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000));

/** Seconds until an instant, counted down while that matters. */
export function useSeconds(until: string, counting: boolean): number {
  const [seconds, setSeconds] = useState(() => left(until));
  useEffect(() => {
    setSeconds(left(until));
    if (!counting) return;
    const timer = setInterval(() => setSeconds(left(until)), 500);
    return () => clearInterval(timer);
  }, [until, counting]);
  return seconds;
}
