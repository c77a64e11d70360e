import type { LucideIcon } from "lucide-react";
import { type ComponentPropsWithRef, type MouseEvent, useId } from "react";
import { announce } from "./announce.ts";
import styles from "./Button.module.css";
import { Icon } from "./Icon.tsx";
import { Kbd } from "./Kbd.tsx";
import { Tooltip } from "./Tooltip.tsx";

export type ButtonProps = Omit<ComponentPropsWithRef<"button">, "disabled"> & {
  /** `primary` once per screen; `plain` the rest; `quiet` without a border; `grave` for what cannot be undone. */
  kind?: "primary" | "plain" | "quiet" | "grave";
  size?: "normal" | "small";
  icon?: LucideIcon;
  /** Drawn after the words; binding them is the work of `useCommand`. */
  keys?: string;
  /** Why it cannot be pressed now, as a sentence: shown on hover and focus, and read. The button stays reachable. */
  disabledBecause?: string;
  /** The act is under way: pressing again does nothing. */
  busy?: boolean;
};

/** A button whose words name the effect. */
export function Button({
  kind = "plain",
  size = "normal",
  icon,
  keys,
  disabledBecause,
  busy = false,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  const reason = useId();
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (disabledBecause || busy) {
      event.preventDefault();
      if (disabledBecause) announce(disabledBecause);
      return;
    }
    onClick?.(event);
  };
  const button = (
    <button
      type={type}
      data-kind={kind}
      data-size={size}
      aria-disabled={disabledBecause || busy ? true : undefined}
      aria-busy={busy || undefined}
      {...rest}
      aria-describedby={[disabledBecause && reason, rest["aria-describedby"]].filter(Boolean).join(" ") || undefined}
      className={[styles.button, className].filter(Boolean).join(" ")}
      onClick={press}
    >
      {icon && <Icon of={icon} size={size === "small" ? 16 : 18} />}
      {children}
      {keys && <Kbd keys={keys} />}
    </button>
  );
  if (!disabledBecause) return button;
  return (
    <>
      <Tooltip says={disabledBecause}>{button}</Tooltip>
      <span id={reason} hidden>
        {disabledBecause}
      </span>
    </>
  );
}
