import { useSyncExternalStore } from "react";
import { announced } from "./announce.ts";

/** Stands once at the end of the page and is filled by `announce()`. */
export function LiveRegion() {
  const words = useSyncExternalStore(announced.watch, announced.read);
  return (
    <div className="for-readers" role="status" aria-live="polite" aria-atomic="true">
      {words}
    </div>
  );
}
