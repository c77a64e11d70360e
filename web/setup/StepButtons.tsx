import type { ReactNode } from "react";
import { Button } from "../parts/Button.tsx";
import { useSay } from "../words.tsx";
import styles from "./Setup.module.css";

/** Onward, aside and back. */
export function StepButtons({
  next,
  busy,
  onBack,
  children,
}: {
  next?: string;
  busy?: boolean;
  onBack?: () => void;
  children?: ReactNode;
}) {
  const say = useSay();
  return (
    <div className={styles.buttons}>
      <Button type="submit" kind="primary" busy={busy}>
        {next ?? say("common.next")}
      </Button>
      {children}
      {onBack && (
        <Button kind="quiet" onClick={onBack}>
          {say("common.back")}
        </Button>
      )}
    </div>
  );
}
