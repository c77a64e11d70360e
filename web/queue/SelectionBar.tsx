import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { BULK_LIMIT } from "#contract/bulk.ts";
import type { CaseRow } from "#contract/case-shapes.ts";
import { listPeople } from "#contract/people.ts";
import { useBackAbout } from "../break/back-about.ts";
import { JoinDialog } from "../incidents/JoinDialog.tsx";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { CloseIcon, OpensIcon, SnoozeIcon, TagIcon, TakeIcon } from "../parts/icons.ts";
import { Menu } from "../parts/Menu.tsx";
import { answers } from "../queries.ts";
import { TagMenu } from "../tags/TagMenu.tsx";
import { useTags } from "../tags/use-tags.ts";
import { useSay } from "../words.tsx";
import { BulkDialog, type BulkQuestion } from "./BulkDialog.tsx";
import styles from "./SelectionBar.module.css";
import type { useBulk } from "./use-bulk.ts";

type Props = {
  numbers: readonly number[];
  /** Those of the list that are loaded. */
  rows: readonly CaseRow[];
  bulk: ReturnType<typeof useBulk>;
  /** More cases stand in this list than are selected. */
  more: boolean;
  onAll: () => Promise<void>;
  onClear: () => void;
};

/** What can be done with several cases at once; each is one act with one undo. */
export function SelectionBar({ numbers, rows, bulk, more, onAll, onClear }: Props) {
  const say = useSay();
  const me = useMe();
  const tags = useTags();
  const backAbout = useBackAbout();
  const { data: people } = useQuery(answers(listPeople));
  const [asking, setAsking] = useState<BulkQuestion | null>(null);
  const [joining, setJoining] = useState(false);
  const { run, progress, busy } = bulk;
  const active = people?.items.filter((person) => person.active) ?? [];
  const count = numbers.length;
  const finish = (work: Promise<number>) => void work.then((done) => done > 0 && onClear());
  const give = (to: { id: number; name: string } | null) =>
    finish(
      run(numbers, { kind: "assign", ownerId: to?.id ?? null }, (done) =>
        to === null
          ? say("queue.given_to_nobody", { count: done })
          : to.id === me.id
            ? say("queue.taken", { count: done })
            : say("queue.given", { count: done, name: to.name }),
      ),
    );
  return (
    <fieldset className={styles.bar}>
      <legend className={styles.count}>
        {progress ? say("together.progress", { done: progress.done, of: progress.of }) : say("queue.selected", { count })}
      </legend>
      {more && count < BULK_LIMIT && (
        <Button kind="quiet" size="small" busy={busy} onClick={() => void onAll()}>
          {say("together.select_all", { limit: BULK_LIMIT })}
        </Button>
      )}
      <Button size="small" icon={TakeIcon} busy={busy} onClick={() => give({ id: me.id, name: me.name })}>
        {say("queue.take_these")}
      </Button>
      <Menu
        trigger={
          <Button size="small" busy={busy}>
            {say("queue.give_to")}
          </Button>
        }
        entries={[
          ...active.map((person) => ({ label: person.name, ...backAbout(person), onSelect: () => give(person) })),
          "line" as const,
          { label: say("queue.give_to_nobody"), onSelect: () => give(null) },
        ]}
      />
      <TagMenu
        trigger={
          <Button size="small" icon={TagIcon} busy={busy}>
            {say("together.tag_these")}
          </Button>
        }
        onChange={(id) =>
          finish(
            run(numbers, { kind: "tag", add: [id], remove: [] }, (done) =>
              say("together.tagged", { count: done, tag: tags.get(id)?.name ?? "" }),
            ),
          )
        }
      />
      <Button size="small" icon={SnoozeIcon} busy={busy} onClick={() => setAsking("snooze")}>
        {say("together.snooze")}
      </Button>
      <Menu
        align="end"
        trigger={
          <Button size="small" busy={busy}>
            {say("together.more_acts")}
            <Icon of={OpensIcon} size={16} />
          </Button>
        }
        entries={[
          { label: say("case.set_next_update"), onSelect: () => setAsking("next_update") },
          {
            label: say("together.merge_these"),
            disabledBecause: count < 2 ? say("together.merge_needs_two") : undefined,
            onSelect: () => setAsking("merge"),
          },
          { label: say("incidents.put_into"), onSelect: () => setJoining(true) },
          "line",
          { label: say("together.spam"), onSelect: () => setAsking("spam") },
          { label: say("case.close"), onSelect: () => setAsking("close") },
        ]}
      />
      {joining && <JoinDialog numbers={[...numbers]} onClose={() => setJoining(false)} />}
      <IconButton label={say("queue.clear_selection")} icon={CloseIcon} onClick={onClear} />
      {asking && (
        <BulkDialog
          question={asking}
          numbers={numbers}
          rows={rows}
          busy={busy}
          onRun={(act, words) => {
            setAsking(null);
            finish(run(numbers, act, words));
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </fieldset>
  );
}
