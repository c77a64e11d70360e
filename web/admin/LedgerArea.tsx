import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { discardMail, Fate, listMails, type MailRow, recoverMail } from "#contract/mailboxes.ts";
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
import { BlockedSenders } from "./BlockedSenders.tsx";

type FateName = MailRow["fate"];

/** Every mail that reached us and what became of it; what waits for a person can be taken in or let be. */
export function LedgerArea() {
  const say = useSay();
  const [fate, setFate] = useState<FateName | "">("");
  const query = fate ? { fate } : {};
  const asked = useInfiniteQuery({
    queryKey: [...keyOf(listMails, { query }), "pages"],
    queryFn: ({ pageParam }) => call(listMails, { query: { ...query, before: pageParam } }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const slow = useNoticeable(asked.isPending);
  const rows = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  const quarantined = asked.data?.pages[0]?.quarantined ?? 0;
  return (
    <>
      <div className={styles.filters}>
        <Select label={say("admin.fate")} value={fate} onChange={(event) => setFate(event.target.value as FateName | "")}>
          <option value="">{say("admin.fate_all")}</option>
          {Fate.options.map((name) => (
            <option key={name} value={name}>
              {say(`ledger.fate_${name}`)}
            </option>
          ))}
        </Select>
        {quarantined > 0 && fate !== "quarantined" && (
          <Button onClick={() => setFate("quarantined")}>{say("admin.quarantined", { count: quarantined })}</Button>
        )}
      </div>
      {slow && <Skeleton lines={6} height={40} />}
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.data && rows.length === 0 && <EmptyState title={say("admin.no_mails")}>{say("admin.no_mails_words")}</EmptyState>}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Mail key={row.id} row={row} />
        ))}
      </ul>
      {asked.hasNextPage && (
        <div>
          <Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {say("customers.more")}
          </Button>
        </div>
      )}
      <BlockedSenders />
    </>
  );
}

const needsSomebody: readonly FateName[] = ["quarantined"];
const canBecomeMessage: readonly FateName[] = ["quarantined", "duplicate", "automatic", "discarded"];

function Mail({ row }: { row: MailRow }) {
  const say = useSay();
  const when = useWhen();
  const recover = useAct(recoverMail, { done: (answer) => say("admin.recovered", { number: answer.case }) });
  const discard = useAct(discardMail, { done: say("admin.discarded") });
  return (
    <li>
      <span>
        <strong>{row.from || say("ledger.unknown_sender")}</strong> {row.subject}
        <small>
          {[when.dated(row.receivedAt), row.mailbox, say("admin.size", { kilobytes: Math.max(1, Math.round(row.size / 1024)) })]
            .filter(Boolean)
            .join(" · ")}
        </small>
        <small>
          <Chip tone={needsSomebody.includes(row.fate) ? "soon" : "neutral"}>{say(`ledger.fate_${row.fate}`)}</Chip>{" "}
          {row.cause && say(`ledger.cause_${row.cause}`)}{" "}
          {row.case !== null && <Link to={`/case/${row.case}` as string}>{say("admin.case_named", { number: row.case })}</Link>}
        </small>
      </span>
      <span className={styles.acts}>
        {canBecomeMessage.includes(row.fate) && (
          <Button size="small" busy={recover.isPending} onClick={() => recover.mutate({ params: { id: row.id } })}>
            {say("admin.make_message")}
          </Button>
        )}
        {row.fate === "quarantined" && (
          <Button size="small" busy={discard.isPending} onClick={() => discard.mutate({ params: { id: row.id } })}>
            {say("admin.needs_nothing")}
          </Button>
        )}
        <a href={`/api/v1/mails/${row.id}/original`} download>
          {say("admin.original")}
        </a>
      </span>
    </li>
  );
}
