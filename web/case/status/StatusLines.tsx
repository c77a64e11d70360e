import { useState } from "react";
import { CustomerLine } from "./CustomerLine.tsx";
import { SelectDialog, type Selecting } from "./SelectDialog.tsx";
import { Standing } from "./Standing.tsx";
import styles from "./StatusLines.module.css";
import { TeamLine } from "./TeamLine.tsx";

/** What the team knows and what the customer reads: two lines that never change each other; and what was decided between them. */
export function StatusLines() {
  const [editing, setEditing] = useState(false);
  const [selecting, setSelecting] = useState<Selecting | null>(null);
  return (
    <div className={styles.lines}>
      <TeamLine onSelect={(how, fact) => setSelecting({ how, fact })} />
      <CustomerLine editing={editing} onEdit={setEditing} />
      <Standing />
      {selecting && <SelectDialog selecting={selecting} onClose={() => setSelecting(null)} />}
    </div>
  );
}
