import { useEffect, useState } from "react";
import { useCommand } from "../keyboard/use-command.ts";
import { useSay } from "../words.tsx";

/** True while Space is held on the page; in a field it writes a space, on a button it presses it. */
export function useSpaceHeld(): boolean {
  const say = useSay();
  const [held, setHeld] = useState(false);
  useCommand({
    id: "call.large",
    label: say("calls.key_large"),
    where: say("calls.title"),
    keys: "space",
    quiet: true,
    run: () => setHeld(true),
  });
  useEffect(() => {
    if (!held) return;
    const release = () => setHeld(false);
    const onKeyUp = ({ code }: KeyboardEvent) => code === "Space" && release();
    document.addEventListener("keyup", onKeyUp);
    addEventListener("blur", release);
    return () => {
      document.removeEventListener("keyup", onKeyUp);
      removeEventListener("blur", release);
    };
  }, [held]);
  return held;
}
