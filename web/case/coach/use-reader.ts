import { useEffect, useState } from "react";
import { loadReader, type Reader } from "./reading.ts";

let loaded: Reader | null = null;

/** The reader once it is needed; null until then, and for good where it could not be fetched. */
export function useReader(needed: boolean): Reader | null {
  const [reader, setReader] = useState(loaded);
  useEffect(() => {
    if (!needed || reader) return;
    let wanted = true;
    loadReader().then(
      (got) => {
        loaded = got;
        if (wanted) setReader(got);
      },
      // Writing and sending need no coach: without it they go on.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [needed, reader]);
  return reader;
}
