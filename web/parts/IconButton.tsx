import type { LucideIcon } from "lucide-react";
import type { ComponentPropsWithRef } from "react";
import styles from "./Button.module.css";
import { Icon } from "./Icon.tsx";
import { Tooltip } from "./Tooltip.tsx";

type IconButtonProps = Omit<ComponentPropsWithRef<"button">, "children" | "aria-label"> & {
  /** What it does: read, and shown as a tooltip. */
  label: string;
  icon: LucideIcon;
  keys?: string;
  size?: number;
};

/** A button without words: always with a name and a tooltip. */
export function IconButton({ label, icon, keys, size = 20, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip says={label} keys={keys}>
      <button type="button" {...rest} aria-label={label} className={[styles.icon, className].filter(Boolean).join(" ")}>
        <Icon of={icon} size={size} />
      </button>
    </Tooltip>
  );
}
