import { Dialog } from "../parts/Dialog.tsx";
import { Kbd } from "../parts/Kbd.tsx";
import { useSay } from "../words.tsx";
import { readKeys, spellKeys } from "./combination.ts";
import { type Command, commands } from "./commands.ts";
import styles from "./Palette.module.css";
import { useCommands } from "./use-command.ts";

const keysOf = ({ keys = [] }: Command): readonly string[] => (typeof keys === "string" ? [keys] : keys);
const working = (command: Command) => keysOf(command).filter((keys) => commands.answers(readKeys(keys)));

/** The keys of what is on the screen now, and only those. */
export function ShortcutSheet({ singleKeys, onClose }: { singleKeys: boolean; onClose: () => void }) {
  const say = useSay();
  const byPlace = Map.groupBy(
    useCommands().filter((command) => working(command).length > 0),
    (command: Command) => command.where,
  );
  const words = singleKeys ? say("keys.sheet_words") : say("keys.sheet_off", { mod: spellKeys("mod+k")[0] });
  return (
    <Dialog open onClose={onClose} title={say("keys.sheet")} description={words} size="wide">
      <div className={styles.sheet}>
        {[...byPlace].reverse().map(([where, there]) => (
          <section key={where}>
            <h3>{where}</h3>
            <ul>
              {there.map((command) => (
                <li key={command.id}>
                  <span>{command.label}</span>
                  {working(command).map((keys) => (
                    <Kbd key={keys} keys={keys} />
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
