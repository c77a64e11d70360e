import { useSay } from "../../words.tsx";
import styles from "./Composer.module.css";
import type { Saved } from "./drafts/keeping.ts";

/** Where the draft is kept. Not announced: it would talk over the writing. */
export function SavedState({ saved }: { saved: Saved }) {
  const say = useSay();
  const words = saved === "on_server" ? "composer.saved" : saved === "on_device" ? "composer.saved_on_device" : null;
  return <span className={styles.saved}>{words && say(words)}</span>;
}
