import { Menu as Base } from "@base-ui/react/menu";
import type { LucideIcon } from "lucide-react";
import type { ReactElement } from "react";
import styles from "./Floating.module.css";
import { Icon } from "./Icon.tsx";
import { KeptIcon } from "./icons.ts";
import { Kbd } from "./Kbd.tsx";

export type MenuEntry =
  | {
      label: string;
      /** A second, smaller line; or why the entry is not possible, with `disabledBecause`. */
      hint?: string;
      icon?: LucideIcon;
      keys?: string;
      /** True or false makes it something that is on or off. */
      checked?: boolean;
      /** True or false makes it one of several, of which one is chosen. */
      chosen?: boolean;
      disabledBecause?: string;
      lang?: string;
      onSelect: () => void;
    }
  | { heading: string }
  | "line";

/** A menu at its trigger: `<Menu trigger={<Button>Move</Button>} entries={[…]} />`. Arrows, letters and Escape work. */
export function Menu({
  trigger,
  entries,
  align = "start",
}: {
  trigger: ReactElement<Record<string, unknown>>;
  entries: readonly MenuEntry[];
  align?: "start" | "end";
}) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} collisionPadding={8} className={styles.above}>
          {/* A long menu scrolls in a low window, so it can be reached and scrolled by keys as a whole. */}
          <Base.Popup className={styles.popup} tabIndex={0}>
            {entries.map((entry, index) => (
              <Entry key={typeof entry === "object" && "label" in entry ? entry.label : index} entry={entry} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry === "line") return <Base.Separator className={styles.line} />;
  if ("heading" in entry) return <div className={styles.heading}>{entry.heading}</div>;
  const inside = (
    <>
      {entry.icon && <Icon of={entry.icon} size={18} />}
      <span className={styles.words} lang={entry.lang}>
        {entry.label}
        {(entry.disabledBecause ?? entry.hint) && <span className={styles.why}>{entry.disabledBecause ?? entry.hint}</span>}
      </span>
      {(entry.checked ?? entry.chosen) && <Icon of={KeptIcon} size={16} />}
      {entry.keys && <Kbd keys={entry.keys} />}
    </>
  );
  const common = { className: styles.item, disabled: Boolean(entry.disabledBecause), onClick: entry.onSelect };
  const isOn = entry.checked ?? entry.chosen;
  if (isOn === undefined) return <Base.Item {...common}>{inside}</Base.Item>;
  // Base UI's own radio items want one group around them; a heading tells these apart, and the role is what is heard.
  const role = entry.chosen === undefined ? undefined : { role: "menuitemradio" };
  return (
    <Base.CheckboxItem {...common} {...role} checked={isOn} closeOnClick>
      {inside}
    </Base.CheckboxItem>
  );
}
