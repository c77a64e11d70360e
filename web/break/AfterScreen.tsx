import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { whatWaits, type WhatWaits } from "#contract/wellbeing.ts";
import { KeepLine } from "../me/KeepLine.tsx";
import { Button } from "../parts/Button.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./After.module.css";
import { usePutOff } from "./put-off.ts";

/**
 * Where somebody comes to from a break, and whenever they like: what a hard call has left to be written, each of which can be put off, and a
 * sentence for oneself. Nothing is counted, nothing is asked for twice on a day, and nobody else sees it.
 */
export function AfterScreen() {
  const say = useSay();
  const { from } = useSearch({ from: "/desk/me/later" });
  const waits = useQuery({ ...answers(whatWaits), staleTime: 0 });
  const slow = useNoticeable(waits.isPending);
  const { isPutOff, putOff, showAgain } = usePutOff();
  const things = waits.data ? thingsOf(waits.data) : [];
  const shown = things.filter(({ name }) => !isPutOff(name));
  return (
    <>
      <ScreenHeader title={say("break.after_title")} sentence={say("break.after_lead")} />
      <div className={styles.page}>
        {slow && <Skeleton lines={3} height={56} />}
        {waits.error && !waits.data && <Trouble error={waits.error} onAgain={() => void waits.refetch()} />}
        {waits.data && things.length === 0 && <p className={styles.quiet}>{say("break.after_nothing")}</p>}
        {shown.length > 0 && (
          <ul className={styles.things}>
            {shown.map((thing) => (
              <Left key={thing.name} thing={thing} onPutOff={() => putOff(thing.name)} />
            ))}
          </ul>
        )}
        {shown.length < things.length && (
          <p className={styles.quiet}>
            {say("break.after_put_off")}{" "}
            <Button size="small" kind="quiet" onClick={showAgain}>
              {say("break.after_again")}
            </Button>
          </p>
        )}
        <KeepLine
          className={styles.word}
          label={say("break.after_word")}
          hint={say("break.after_word_hint")}
          done={say("break.after_word_kept")}
        />
        <p>
          <Link className={styles.go} to={(from ?? "/queue") as string}>
            {say("break.after_go")}
          </Link>
        </p>
      </div>
    </>
  );
}

type Thing = { name: string; case: number; customer: string; at: string } & (
  | { kind: "reason"; call: number }
  | { kind: "draft"; report: number }
);

const thingsOf = ({ calls, drafts }: WhatWaits): Thing[] => [
  ...calls.flatMap(({ call, reasonOwed, ...about }): Thing[] => [
    ...(reasonOwed ? [{ ...about, kind: "reason" as const, call, name: `reason ${call}` }] : []),
  ]),
  ...drafts.map((draft) => ({ ...draft, kind: "draft" as const, name: `draft ${draft.report}` })),
];

function Left({ thing, onPutOff }: { thing: Thing; onPutOff: () => void }) {
  const say = useSay();
  const when = useWhen();
  return (
    <li>
      <h2>{say(`break.after_${thing.kind}`)}</h2>
      <p className={styles.quiet}>
        {thing.case} · {thing.customer} · {when.dated(thing.at)}
      </p>
      <p>{say(`break.after_${thing.kind}_words`)}</p>
      <div className={styles.acts}>
        <Way thing={thing} />
        <Button size="small" kind="quiet" onClick={onPutOff}>
          {say("break.after_not_today")}
        </Button>
      </div>
    </li>
  );
}

function Way({ thing }: { thing: Thing }): ReactNode {
  const say = useSay();
  switch (thing.kind) {
    case "reason":
      return <Link to={`/case/${thing.case}/call/${thing.call}` as string}>{say("break.after_write")}</Link>;
    case "draft":
      return (
        <Link to="/threats/$id" params={{ id: String(thing.report) }}>
          {say("break.after_go_on")}
        </Link>
      );
  }
}
