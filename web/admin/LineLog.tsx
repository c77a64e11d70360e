import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { LineView } from "#contract/lines.ts";
import { listPhoneEvents, type PhoneEventView, PhoneFate, retryPhoneEvent } from "#contract/phone-events.ts";
import { useAct } from "../act.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { Chip } from "../parts/Chip.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Select } from "../parts/Select.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { keyOf } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";

/** Everything that the exchange of one line has said, newest first, with what became of it. */
export function LineLog({ line, onBack }: { line: LineView; onBack: () => void }) {
  const say = useSay();
  const [fate, setFate] = useState<PhoneFate | "">("");
  const query = { line: line.id, ...(fate ? { fate } : {}) };
  const asked = useInfiniteQuery({
    queryKey: [...keyOf(listPhoneEvents, { query }), "pages"],
    queryFn: ({ pageParam }) => call(listPhoneEvents, { query: { ...query, before: pageParam } }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const slow = useNoticeable(asked.isPending);
  const rows = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <div className={styles.acts}>
        <Button onClick={onBack}>{say("admin.line_log_back")}</Button>
      </div>
      <h2>{say("admin.line_log", { name: line.name })}</h2>
      <div className={styles.filters}>
        <Select label={say("admin.fate")} value={fate} onChange={(event) => setFate(event.target.value as PhoneFate | "")}>
          <option value="">{say("admin.fate_all")}</option>
          {PhoneFate.options.map((name) => (
            <option key={name} value={name}>
              {say(`phone.line_fate_${name}`)}
            </option>
          ))}
        </Select>
      </div>
      {slow && <Skeleton lines={6} height={40} />}
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.data && rows.length === 0 && (
        <EmptyState title={say("admin.line_log_none")}>{say("admin.line_log_none_words")}</EmptyState>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {asked.hasNextPage && (
        <div>
          <Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {say("admin.line_log_older")}
          </Button>
        </div>
      )}
    </>
  );
}

const needsSomebody: readonly PhoneFate[] = ["not_valid", "refused", "set_aside"];

function Row({ row }: { row: PhoneEventView }) {
  const say = useSay();
  const when = useWhen();
  const retry = useAct(retryPhoneEvent, {
    done: ({ fate }) => say("admin.line_retried", { fate: say(`phone.line_fate_${fate}`) }),
  });
  const { fate, cause } = row;
  const why =
    cause === null
      ? null
      : fate === "not_valid"
        ? say("phone.cause_fields", { fields: cause })
        : say(fate === "refused" ? `refusals.${cause}` : `phone.cause_${cause}`);
  return (
    <li>
      <span>
        <strong>{say(`phone.event_${row.what ?? "unknown"}`)}</strong> {row.phone}
        <small>{when.dated(row.receivedAt)}</small>
        <small>
          <Chip tone={needsSomebody.includes(fate) ? "soon" : "neutral"}>{say(`phone.line_fate_${fate}`)}</Chip> {why}{" "}
          {row.case !== null && <Link to={`/case/${row.case}` as string}>{say("admin.case_named", { number: row.case })}</Link>}
        </small>
        <details>
          <summary>{say("admin.line_as_it_came")}</summary>
          <code className={styles.secret}>{row.content}</code>
        </details>
      </span>
      {needsSomebody.includes(fate) && row.what !== "recording" && (
        <Button
          size="small"
          busy={retry.isPending}
          aria-label={say("admin.line_retry_named", { number: row.id })}
          onClick={() => retry.mutate({ params: { id: row.id } })}
        >
          {say("admin.line_retry")}
        </Button>
      )}
    </li>
  );
}
