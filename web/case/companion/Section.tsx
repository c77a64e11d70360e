import { type ReactNode, useEffect, useState } from "react";
import styles from "./Companion.module.css";

const placeOf = (name: string): string => `kapok.section.${name}`;

function wasOpen(name: string): boolean {
  try {
    return localStorage.getItem(placeOf(name)) !== "closed";
  } catch {
    return true;
  }
}

/** One part of the companion; whether it is folded is remembered on this device. */
export function Section({
  name,
  title,
  aside,
  opened = 0,
  children,
}: {
  name: string;
  title: string;
  aside?: ReactNode;
  /** How many times somebody has asked for it: each opens it where it is folded. */
  opened?: number;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(() => wasOpen(name));
  useEffect(() => {
    if (opened > 0) setOpen(true);
  }, [opened]);
  const toggle = () => {
    setOpen(!open);
    try {
      localStorage.setItem(placeOf(name), open ? "closed" : "open");
    } catch {
      // Not remembered, and nothing else.
    }
  };
  return (
    <section className={styles.section} aria-labelledby={`section-${name}`}>
      <h2 className={styles.heading}>
        <button id={`section-${name}`} type="button" className={styles.fold} aria-expanded={open} onClick={toggle}>
          {title}
        </button>
        {aside}
      </h2>
      {open && <div className={styles.inside}>{children}</div>}
    </section>
  );
}
