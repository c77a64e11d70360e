import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement } from "react";
import styles from "./Floating.module.css";
import { Kbd } from "./Kbd.tsx";

/** Inside of the page's main part, so that no words stand outside of all landmarks. */
const place = {
  get current() {
    return document.getElementById("main");
  },
};

/** Words beside a control on hover and focus; Escape hides them, the pointer may rest on them (WCAG 1.4.13). */
export function Tooltip({
  says,
  keys,
  children,
}: {
  says: string;
  keys?: string;
  children: ReactElement<Record<string, unknown>>;
}) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={400} />
      <Base.Portal container={place}>
        <Base.Positioner positionMethod="fixed" sideOffset={6} collisionPadding={8} className={styles.above}>
          <Base.Popup className={styles.tooltip}>
            {says}
            {keys && <Kbd keys={keys} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
