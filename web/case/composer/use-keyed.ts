import { useCallback, useEffect, useRef, useState } from "react";

const STILL_MS = 6000;

/** Whether a key was pressed a moment ago, and what to call when one is. */
export function useKeyed(): [keyed: boolean, pressed: () => void] {
  const [keyed, setKeyed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pressed = useCallback(() => {
    setKeyed(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setKeyed(false), STILL_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [keyed, pressed];
}
