import { useQuery } from "@tanstack/react-query";
import { queueSummary } from "#contract/cases.ts";
import { Matter } from "#contract/information.ts";
import { changeMe } from "#contract/me.ts";
import { Situation } from "#contract/situations.ts";
import type { ViewOfQueue } from "#contract/views.ts";
import { useAct } from "../act.ts";
import { IncidentsLink } from "../incidents/IncidentsLink.tsx";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { FilterIcon, OpensIcon } from "../parts/icons.ts";
import { Menu } from "../parts/Menu.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useNow, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { DaySentence } from "./DaySentence.tsx";
import type { ListFilter } from "./filter.ts";
import { onlyIn } from "./only-in.ts";
import styles from "./QueueHeader.module.css";
import { QueueTabs } from "./QueueTabs.tsx";
import type { QueueName } from "./use-queue.ts";

/** The sentence that stands where other desks put a dashboard. */
function useSummary(): string {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const { data } = useQuery(answers(queueSummary));
  if (!data) return "";
  const late = data.firstDueAt !== null && Date.parse(data.firstDueAt) < now;
  const owed = say(late ? "queue.summary_late" : "queue.summary", {
    count: data.dueToday,
    first: data.firstDueAt === null ? "" : when.short(data.firstDueAt, now),
  });
  return [data.dueToday === 0 && late ? "" : owed, say("queue.summary_unowned", { count: data.unowned })]
    .filter(Boolean)
    .join(" ");
}

/** Name of the queue, the sentence about today, the views, what narrows the list, row height and focus. */
export function QueueHeader({
  queue,
  view,
  filter,
  onFilter,
  onFocus,
  canFocus,
  onNarrow,
}: {
  queue: QueueName;
  view: ViewOfQueue | null;
  filter: ListFilter;
  onFilter: (filter: ListFilter) => void;
  onFocus: () => void;
  canFocus: boolean;
  onNarrow: () => void;
}) {
  const say = useSay();
  const me = useMe();
  const change = useAct(changeMe);
  const { situation, matter } = filter;
  const show = (wanted: Pick<ListFilter, "situation" | "matter">) =>
    onFilter({ ...filter, situation: undefined, matter: undefined, ...wanted });
  const only = { situation, matter };
  const shown = onlyIn(filter, say);
  const setDensity = (density: "comfortable" | "compact") => change.mutate({ input: { density } });
  return (
    <>
      <ScreenHeader title={say("queue.title")} sentence={useSummary()} />
      <DaySentence />
      <div className={styles.bar}>
        <QueueTabs current={queue} view={view} />
        <div className={styles.tools}>
          <IncidentsLink className={styles.view} />
          <Button kind="quiet" size="small" icon={FilterIcon} onClick={onNarrow}>
            {say("together.narrow")}
          </Button>
          <Menu
            align="end"
            trigger={
              <Button kind="quiet" size="small">
                {shown || say("queue.only")}
                <Icon of={OpensIcon} size={16} />
              </Button>
            }
            entries={[
              { label: say("queue.every_case"), chosen: shown === "", onSelect: () => show({}) },
              { heading: say("situation.filter") },
              ...Situation.options.map((name) => ({
                label: say(`situation.${name}`),
                chosen: situation === name,
                onSelect: () => show({ ...only, situation: situation === name ? undefined : name }),
              })),
              { heading: say("information.matter") },
              ...Matter.options.map((one) => ({
                label: say(`information.matter_${one}`),
                chosen: matter === one,
                onSelect: () => show({ ...only, matter: matter === one ? undefined : one }),
              })),
            ]}
          />
          <span className={styles.height}>
            <Menu
              align="end"
              trigger={
                <Button kind="quiet" size="small">
                  {say("me.density")}: {say(`me.density_${me.density}`).toLowerCase()}
                  <Icon of={OpensIcon} size={16} />
                </Button>
              }
              entries={[
                { heading: say("me.density") },
                {
                  label: say("me.density_comfortable"),
                  chosen: me.density === "comfortable",
                  onSelect: () => setDensity("comfortable"),
                },
                { label: say("me.density_compact"), chosen: me.density === "compact", onSelect: () => setDensity("compact") },
              ]}
            />
          </span>
          {canFocus && (
            <Button kind="quiet" size="small" keys="f" onClick={onFocus}>
              {say("queue.focus")}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
