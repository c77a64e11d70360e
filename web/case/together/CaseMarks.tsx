import { tagCase } from "#contract/tags.ts";
import { wakeCase } from "#contract/together.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Chip } from "../../parts/Chip.tsx";
import { MergeIcon, SnoozeIcon, TagIcon } from "../../parts/icons.ts";
import { TagChips } from "../../tags/TagChips.tsx";
import { TagMenu } from "../../tags/TagMenu.tsx";
import { useTags } from "../../tags/use-tags.ts";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import styles from "./CaseMarks.module.css";

/** How the case is named and set aside: its tags, until when it sleeps, and whose numbers lead here. */
export function CaseMarks() {
  const view = useCase();
  const say = useSay();
  const tags = useTags();
  const params = { number: view.number };
  const tag = useAct(tagCase, { done: say("together.tags_changed") });
  const cannotTag = whyNot(view.may, "tag", say);
  return (
    <div className={styles.marks}>
      <TagChips ids={view.tags} />
      {!cannotTag && tags.size > 0 && (
        <TagMenu
          has={view.tags}
          trigger={
            <Button kind="quiet" size="small" icon={TagIcon} busy={tag.isPending}>
              {say("together.change_tags")}
            </Button>
          }
          onChange={(id, on) => tag.mutate({ params, input: on ? { add: [id] } : { remove: [id] } })}
        />
      )}
      <Snoozed />
      {view.mergedFrom.length > 0 && (
        <Chip icon={MergeIcon}>
          {say("together.took_in", {
            count: view.mergedFrom.length,
            numbers: view.mergedFrom.map(({ number }) => number).join(", "),
          })}
        </Chip>
      )}
    </div>
  );
}

function Snoozed() {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const wake = useAct(wakeCase, { done: say("together.woken") });
  if (!view.snooze) return null;
  const { until } = view.snooze;
  return (
    <span className={styles.snoozed}>
      <Chip icon={SnoozeIcon} tone="rest">
        {until ? say("together.sleeps_until", { when: when.dated(until, now) }) : say("together.sleeps_until_customer")}
      </Chip>
      <Button kind="quiet" size="small" busy={wake.isPending} onClick={() => wake.mutate({ params: { number: view.number } })}>
        {say("together.wake")}
      </Button>
    </span>
  );
}
