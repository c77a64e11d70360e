import { useCallback, useState } from "react";
import { useMe } from "../../me/use-me.ts";
import { keepMemory, type Memory, readMemory } from "./skip-memory.ts";

/** The coach's memory of its person, read from and kept on this device. */
export function useMemory(): [Memory, (change: (memory: Memory) => Memory) => void] {
  const { id } = useMe();
  const [memory, setMemory] = useState(() => readMemory(id));
  const remember = useCallback(
    (change: (memory: Memory) => Memory) => {
      const next = change(readMemory(id));
      keepMemory(id, next);
      setMemory(next);
    },
    [id],
  );
  return [memory, remember];
}
