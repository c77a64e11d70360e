import { useNavigate } from "@tanstack/react-router";
import { useCommand } from "../keyboard/use-command.ts";
import { Button } from "../parts/Button.tsx";
import { BackIcon, CloseIcon, ForwardIcon } from "../parts/icons.ts";
import { rememberedQueue, wayBack } from "../queue/remembered-queue.ts";
import { useGroups, usePrefetchCase, useQueueRows } from "../queue/use-queue.ts";
import { useSay } from "../words.tsx";
import styles from "./FocusBar.module.css";

/** Focus: one case at a time, the next one by promise. */
export function FocusBar({ current }: { current: number }) {
  const say = useSay();
  const navigate = useNavigate();
  const { rows } = useQueueRows(rememberedQueue());
  const order = useGroups(rows).flatMap((group) => group.rows.map((row) => row.number));
  const at = order.indexOf(current);
  const next = order[at + 1] ?? null;
  const previous = at > 0 ? (order[at - 1] ?? null) : null;
  usePrefetchCase(next);

  const open = (number: number | null) => {
    if (number !== null) void navigate({ to: `/case/${number}?focus=true` as string });
  };
  const leave = () => void navigate({ to: wayBack() as string });
  const where = say("queue.focus");
  useCommand({ id: "focus.next", label: say("queue.key_next"), where, keys: "j", run: () => open(next), enabled: next !== null });
  useCommand({
    id: "focus.previous",
    label: say("queue.key_previous"),
    where,
    keys: "k",
    run: () => open(previous),
    enabled: previous !== null,
  });
  useCommand({ id: "focus.leave", label: say("case.leave_focus"), where, keys: ["f", "escape"], run: leave });

  return (
    <nav className={styles.bar} aria-label={say("queue.focus")}>
      <Button
        kind="quiet"
        size="small"
        icon={BackIcon}
        keys="k"
        disabledBecause={previous === null ? say("case.focus_first") : undefined}
        onClick={() => open(previous)}
      >
        {say("case.focus_previous")}
      </Button>
      <span className={styles.place}>
        {at < 0 ? say("queue.focus") : say("case.focus_place", { at: at + 1, of: order.length })}
      </span>
      <Button
        kind="quiet"
        size="small"
        icon={ForwardIcon}
        keys="j"
        disabledBecause={next === null ? say("case.focus_last") : undefined}
        onClick={() => open(next)}
      >
        {say("case.focus_next")}
      </Button>
      <Button kind="quiet" size="small" icon={CloseIcon} keys="f" className={styles.leave} onClick={leave}>
        {say("case.leave_focus")}
      </Button>
    </nav>
  );
}
