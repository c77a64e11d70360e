import { Link } from "@tanstack/react-router";
import { Icon } from "../parts/Icon.tsx";
import { DangerIcon } from "../parts/icons.ts";
import styles from "../transfers/Transfers.module.css";
import { useSay } from "../words.tsx";

/** One's own report of a threat that was begun and put aside. It waits for as long as one wants, and only its writer sees that it does. */
export function ReportWaits({ id }: { id: number }) {
  const say = useSay();
  return (
    <div className={styles.bar}>
      <p>
        <Icon of={DangerIcon} size={18} />
        <span>{say("threat.waits")}</span>
      </p>
      <div className={styles.acts}>
        <Link to="/threats/$id" params={{ id: String(id) }}>
          {say("threat.go_on")}
        </Link>
      </div>
    </div>
  );
}
