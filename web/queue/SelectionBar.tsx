import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CaseRow } from "#contract/cases.ts";
import { listPeople } from "#contract/people.ts";
import { JoinDialog } from "../incidents/JoinDialog.tsx";
import { Button } from "../parts/Button.tsx";
import { TakeIcon } from "../parts/icons.ts";
import { Menu } from "../parts/Menu.tsx";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./SelectionBar.module.css";
import { useTaking } from "./use-taking.ts";

/** What can be done with several cases at once. */
export function SelectionBar({ selected, onClear }: { selected: readonly CaseRow[]; onClear: () => void }) {
  const say = useSay();
  const { give, take, busy } = useTaking();
  const { data: people } = useQuery(answers(listPeople));
  const active = people?.items.filter((person) => person.active) ?? [];
  const [joining, setJoining] = useState(false);
  const finish = (work: Promise<void>) => void work.then(onClear);
  return (
    <fieldset className={styles.bar}>
      <legend className={styles.count}>{say("queue.selected", { count: selected.length })}</legend>
      <Button size="small" icon={TakeIcon} busy={busy} onClick={() => finish(take(selected))}>
        {say("queue.take_these")}
      </Button>
      <Menu
        trigger={
          <Button size="small" busy={busy}>
            {say("queue.give_to")}
          </Button>
        }
        entries={[
          ...active.map((person) => ({ label: person.name, onSelect: () => finish(give(selected, person)) })),
          "line" as const,
          { label: say("queue.give_to_nobody"), onSelect: () => finish(give(selected, null)) },
        ]}
      />
      <Button size="small" onClick={() => setJoining(true)}>
        {say("incidents.put_into")}
      </Button>
      {joining && <JoinDialog numbers={selected.map(({ number }) => number)} onClose={() => setJoining(false)} />}
      <Button kind="quiet" size="small" onClick={onClear}>
        {say("queue.clear_selection")}
      </Button>
    </fieldset>
  );
}
