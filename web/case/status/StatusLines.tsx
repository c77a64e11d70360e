import { useState } from "react";
import { CustomerLine } from "./CustomerLine.tsx";
import styles from "./StatusLines.module.css";
import { TeamLine } from "./TeamLine.tsx";

/** What the team knows and what the customer reads: two lines that never change each other. */
export function StatusLines() {
  const [tellNow, setTellNow] = useState(false);
  return (
    <div className={styles.lines}>
      <TeamLine onTellNow={() => setTellNow(true)} />
      <CustomerLine editing={tellNow} onEdit={setTellNow} />
    </div>
  );
}
