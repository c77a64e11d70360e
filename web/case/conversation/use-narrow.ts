import { useSyncExternalStore } from "react";

const query = "(max-width: 767px)";

/** One column: a phone, or a window as narrow. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (watcher) => {
      const media = matchMedia(query);
      media.addEventListener("change", watcher);
      return () => media.removeEventListener("change", watcher);
    },
    () => matchMedia(query).matches,
  );
