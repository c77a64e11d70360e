import { IconButton } from "../../parts/IconButton.tsx";
import { CloseIcon } from "../../parts/icons.ts";
import { useSay } from "../../words.tsx";
import { BehavioursSeen } from "./BehavioursSeen.tsx";
import styles from "./Companion.module.css";
import { Facts } from "./Facts.tsx";
import { ProceduresFollowed } from "../procedures/ProceduresFollowed.tsx";
import { StageSteps } from "./StageSteps.tsx";
import { TechniquesOffered } from "./TechniquesOffered.tsx";

/** What helps beside the conversation: the stage, the behaviours seen, the techniques that fit them, the procedures that are followed, the facts. Always in this order. */
export function Companion({ onClose }: { onClose: () => void }) {
  const say = useSay();
  return (
    <aside id="companion" tabIndex={-1} className={styles.companion} aria-label={say("case.companion")}>
      <div className={styles.close}>
        <IconButton label={say("case.hide_companion")} icon={CloseIcon} keys="]" onClick={onClose} />
      </div>
      <StageSteps />
      <BehavioursSeen />
      <TechniquesOffered />
      <ProceduresFollowed />
      <Facts />
    </aside>
  );
}
