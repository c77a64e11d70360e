import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { HAND_OVER_LIMIT, handOver, showToHandOver, type ToHandOver } from "#contract/hand-overs.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Select } from "../parts/Select.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { CaseToHandOver, type Receiver, Receivers, receiverOf } from "./CaseToHandOver.tsx";
import styles from "./HandOver.module.css";
import { useWayToMe } from "./use-me.ts";

/** Going home with a quiet mind: what is owed meanwhile, who takes it, and what they need to know. */
export function HandOverScreen() {
  const say = useSay();
  const when = useWhen();
  const asked = useQuery({ ...answers(showToHandOver), staleTime: 0 });
  const slow = useNoticeable(asked.isPending);
  const back = asked.data?.backAt;
  return (
    <>
      <ScreenHeader
        title={say("handover.title")}
        sentence={asked.data && (back ? say("handover.back", { at: when.exact(back) }) : say("handover.back_unknown"))}
        back={useWayToMe()}
      />
      <div className={styles.screen}>
        {slow && <Skeleton lines={6} height={44} />}
        {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
        {asked.data?.cases.length === 0 && (
          <EmptyState title={say("handover.no_cases")}>{say("handover.no_cases_words")}</EmptyState>
        )}
        {asked.data && asked.data.cases.length > 0 && <Choosing given={asked.data} />}
      </div>
    </>
  );
}

function Choosing({ given }: { given: ToHandOver }) {
  const say = useSay();
  const { cases, people, coverId } = given;
  const cover = people.find(({ id }) => id === coverId);
  const [allTo, setAllTo] = useState<Receiver | null>(null);
  // By case number, so that a choice outlives what changes around it.
  const [chosen, setChosen] = useState<Record<number, Receiver>>({});
  const [notes, setNotes] = useState<Record<number, string>>({});
  const proposed: Receiver = allTo ?? (cover?.free ? cover.id : "team");
  const toOf = (one: ToHandOver["cases"][number]): Receiver => chosen[one.number] ?? (one.owedBefore ? proposed : "stays");
  const going = cases.filter((one) => toOf(one) !== "stays");
  const hand = useAct(handOver, {
    done: ({ count }) => say("handover.done", { count }),
    onDone: () => {
      setChosen({});
      setNotes({});
    },
  });
  const [owed, rest] = [cases.filter((one) => one.owedBefore), cases.filter((one) => !one.owedBefore)];
  const list = (of: ToHandOver["cases"]) => (
    <ul className={styles.cases}>
      {of.map((one) => (
        <CaseToHandOver
          key={one.number}
          of={one}
          given={given}
          to={toOf(one)}
          note={notes[one.number] ?? ""}
          onTo={(to) => setChosen({ ...chosen, [one.number]: to })}
          onNote={(note) => setNotes({ ...notes, [one.number]: note })}
        />
      ))}
    </ul>
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (going.length === 0 || hand.isPending) return;
        hand.mutate({
          input: {
            items: going.map((one) => {
              const to = toOf(one);
              return { number: one.number, toId: typeof to === "number" ? to : null, note: notes[one.number] ?? "" };
            }),
          },
        });
      }}
    >
      <section className={styles.part} aria-labelledby="owed-meanwhile">
        <h2 id="owed-meanwhile">{say("handover.owed")}</h2>
        {owed.length === 0 ? (
          <p>{say("handover.owed_none")}</p>
        ) : (
          <div className={styles.lead}>
            <p>{meanwhile(given, say)}</p>
            <Select
              label={say("handover.all_to")}
              value={proposed}
              onChange={(event) => {
                setAllTo(receiverOf(event.target.value));
                // Said of all that is owed: what was chosen one by one before gives way.
                setChosen(Object.fromEntries(rest.flatMap(({ number }) => (chosen[number] ? [[number, chosen[number]]] : []))));
              }}
            >
              <Receivers given={given} team={null} />
            </Select>
          </div>
        )}
        {owed.length > 0 && list(owed)}
      </section>
      {rest.length > 0 && (
        <section className={styles.part} aria-labelledby="not-owed">
          <h2 id="not-owed">{say("handover.not_owed")}</h2>
          <p className={styles.quiet}>{say("handover.not_owed_words")}</p>
          {list(rest)}
        </section>
      )}
      {given.more && <p className={styles.quiet}>{say("handover.more", { count: HAND_OVER_LIMIT })}</p>}
      <div className={styles.act}>
        <Button
          kind="primary"
          type="submit"
          busy={hand.isPending}
          disabledBecause={going.length === 0 ? say("handover.none_chosen") : undefined}
        >
          {say("handover.hand", { count: going.length })}
        </Button>
        <small className={styles.quiet}>{say("handover.undo_words")}</small>
      </div>
    </form>
  );
}

function meanwhile({ people, coverId }: ToHandOver, say: ReturnType<typeof useSay>): string {
  if (!people.some(({ free }) => free)) return say("handover.nobody_free");
  const cover = people.find(({ id }) => id === coverId);
  if (!cover) return say("handover.no_cover");
  return say(cover.free ? "handover.cover_free" : "handover.cover_off", { name: cover.name });
}
