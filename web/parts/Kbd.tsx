import { spellKeys } from "../keyboard/combination.ts";
import styles from "./Kbd.module.css";

/** The keys of a command, as they stand on the person's keyboard: `⌘ K`, `Ctrl K`, `g q`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {spellKeys(keys).map((key, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed sequence
        <kbd key={index}>{key}</kbd>
      ))}
    </span>
  );
}
