import { Icon } from "../../parts/Icon.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { CloseIcon, TeamOnlyIcon } from "../../parts/icons.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { tellLater, useTellLater } from "../status/tell-later.ts";
import styles from "./Composer.module.css";

/** What was to be told "at the next update": a reminder above the reply, not words put into it. */
export function TellLater() {
  const view = useCase();
  const say = useSay();
  const line = useTellLater(view.number);
  if (line === null) return null;
  return (
    <p className={styles.later}>
      <Icon of={TeamOnlyIcon} size={16} />
      <span className={styles.grow}>{say("composer.tell_now_reminder", { line })}</span>
      <IconButton
        label={say("composer.not_this_time")}
        icon={CloseIcon}
        size={16}
        onClick={() => tellLater.forget(view.number)}
      />
    </p>
  );
}
