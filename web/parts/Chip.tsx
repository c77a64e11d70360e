import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./Chip.module.css";
import { Icon } from "./Icon.tsx";

export type Tone = "neutral" | "ok" | "soon" | "late" | "info" | "note" | "public" | "coach" | "rest";

/** A state in words, with its picture; the colour never stands alone. */
export function Chip({ tone = "neutral", icon, children }: { tone?: Tone; icon?: LucideIcon; children: ReactNode }) {
  return (
    <span className={styles.chip} data-tone={tone}>
      {icon && <Icon of={icon} size={14} />}
      {children}
    </span>
  );
}
