import type { Origin } from "#knowhow/offering.ts";
import { IconButton } from "../../parts/IconButton.tsx";
import { CloseIcon } from "../../parts/icons.ts";
import { useSay } from "../../words.tsx";
import { ProceduresFollowed } from "../procedures/ProceduresFollowed.tsx";
import { SituationOfCase } from "../situation/SituationOfCase.tsx";
import { BehavioursSeen } from "./BehavioursSeen.tsx";
import styles from "./Companion.module.css";
import { Facts } from "./Facts.tsx";
import { StageSteps } from "./StageSteps.tsx";
import { TechniquesOffered } from "./TechniquesOffered.tsx";
import { WhyMight } from "./WhyMight.tsx";

/**
 * What helps beside the conversation: the stage, the situation, the behaviours seen and why they may be there, the techniques that fit
 * them, the procedures that are followed, the facts. Always in this order.
 */
export function Companion({
  hidden,
  origin,
  onOrigin,
  onClose,
}: {
  /** A life vest stands in its place. */
  hidden: boolean;
  origin: Origin | null;
  onOrigin: (origin: Origin | null) => void;
  onClose: () => void;
}) {
  const say = useSay();
  return (
    <aside id="companion" tabIndex={-1} className={styles.companion} hidden={hidden} aria-label={say("case.companion")}>
      <div className={styles.close}>
        <IconButton label={say("case.hide_companion")} icon={CloseIcon} keys="]" onClick={onClose} />
      </div>
      <StageSteps />
      <SituationOfCase />
      <BehavioursSeen />
      <WhyMight origin={origin} onOrigin={onOrigin} />
      <TechniquesOffered origin={origin} />
      <ProceduresFollowed />
      <Facts />
    </aside>
  );
}
