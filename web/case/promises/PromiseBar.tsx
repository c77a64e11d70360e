import { useState } from "react";
import { settlePromise } from "#contract/promises.ts";
import { useAct } from "../../act.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { KeptIcon, OnTimeIcon, OverdueIcon, SoonIcon, WaitingForCustomerIcon } from "../../parts/icons.ts";
import { useNow, useWhen, type When } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { type PromiseState, promiseState } from "../promise-state.ts";
import { NextUpdateDialog } from "./NextUpdateDialog.tsx";
import { NoNewsDialog } from "./NoNewsDialog.tsx";
import styles from "./PromiseBar.module.css";

const icons = {
  on_time: OnTimeIcon,
  soon: SoonIcon,
  overdue: OverdueIcon,
  kept: KeptIcon,
  waiting: WaitingForCustomerIcon,
  closed: KeptIcon,
  none: SoonIcon,
} as const;

function useSentence(state: PromiseState, when: When, now: number): { first: string; rest: string[] } {
  const say = useSay();
  const view = useCase();
  switch (state.kind) {
    case "on_time":
    case "soon": {
      const { promise } = state;
      return {
        first: say("case.next_update", { when: when.dated(promise.dueAt, now) }),
        rest: [
          when.relative(promise.dueAt, now),
          promise.owner ? say("case.promised_by", { name: promise.owner.name }) : say("case.promised_by_desk"),
          ...(promise.told ? [] : [say("case.not_told_yet")]),
        ],
      };
    }
    case "overdue":
      return {
        first: say("case.overdue", { time: when.short(state.promise.dueAt, now) }),
        rest: [say("case.overdue_help"), when.relative(state.promise.dueAt, now)],
      };
    case "kept":
      return {
        first: say("case.kept", { when: when.dated(state.promise.settledAt ?? state.promise.dueAt, now) }),
        rest: [say("case.no_next_date")],
      };
    case "waiting":
      return { first: say("case.waiting_for_customer"), rest: [say("case.nothing_promised")] };
    case "closed":
      return {
        first: say("case.is_closed"),
        rest: view.closure ? [say(`case.closed_${view.closure.because}`), when.short(view.closure.at, now)] : [],
      };
    case "none":
      return { first: say("case.no_promise"), rest: [say("case.no_promise_help")] };
  }
}

/** What we owe the customer, by when, and what can be done about it. */
export function PromiseBar() {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const state = promiseState(view, new Date(now));
  const { first, rest } = useSentence(state, when, now);
  const [asking, setAsking] = useState<"move" | "no_news" | null>(null);
  const settle = useAct(settlePromise, { done: say("case.promise_kept") });
  const promise = "promise" in state && state.kind !== "kept" ? state.promise : null;
  const cannotPromise = whyNot(view.may, "promise", say);
  const cannotUpdate = whyNot(view.may, "noNews", say);
  const isOpen = state.kind !== "closed";
  const where = say("case.title");
  useCommand({
    id: "queue.no_news",
    label: say("case.no_news"),
    where,
    keys: "u",
    enabled: !cannotUpdate,
    run: () => setAsking("no_news"),
  });
  useCommand({
    id: "queue.promise",
    label: say("case.set_next_update"),
    where,
    keys: "p",
    enabled: !cannotPromise,
    run: () => setAsking("move"),
  });

  return (
    <section className={styles.bar} data-state={state.kind} aria-label={say("case.promise_bar")}>
      <p className={styles.sentence}>
        <Icon of={icons[state.kind]} />
        <strong>{first}</strong>
        <span className={styles.rest}>{rest.join(" · ")}</span>
      </p>
      {isOpen && (
        <div className={styles.acts}>
          <Button size="small" disabledBecause={cannotPromise} onClick={() => setAsking("move")}>
            {say(promise ? "case.move" : "case.set_date")}
          </Button>
          <Button size="small" keys="u" disabledBecause={cannotUpdate} onClick={() => setAsking("no_news")}>
            {say("case.no_news_short")}
          </Button>
          {promise && (
            <Button
              size="small"
              icon={KeptIcon}
              busy={settle.isPending}
              disabledBecause={cannotPromise}
              onClick={() => settle.mutate({ params: { id: promise.id }, input: { as: "kept" } })}
            >
              {say("case.done")}
            </Button>
          )}
        </div>
      )}
      {asking === "move" && <NextUpdateDialog number={view.number} onClose={() => setAsking(null)} />}
      {asking === "no_news" && <NoNewsDialog number={view.number} onClose={() => setAsking(null)} />}
    </section>
  );
}
