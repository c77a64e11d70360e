import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { listCustomers } from "#contract/customers.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { TextField } from "../parts/Field.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useSettled } from "../parts/use-settled.ts";
import { keyOf } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";
import { MakeCustomer } from "./MakeCustomer.tsx";

const KINDS = ["all", "organisations", "internal"] as const;

/** The people we help, newest first or by their name or address. */
export function CustomersScreen() {
  const say = useSay();
  const when = useWhen();
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim());
  const [of, setOf] = useState<(typeof KINDS)[number]>("all");
  const [making, setMaking] = useState(false);
  const asked = useInfiniteQuery({
    queryKey: [...keyOf(listCustomers, { query: { q, of } }), "pages"],
    queryFn: ({ pageParam }) => call(listCustomers, { query: { q, of, after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
  const slow = useNoticeable(asked.isPending);
  const rows = asked.data?.pages.flatMap(({ items }) => items) ?? [];

  return (
    <div className={styles.screen}>
      <ScreenHeader
        title={say("customers.title")}
        actions={<Button onClick={() => setMaking(true)}>{say("customers.make")}</Button>}
      />
      <search className={styles.ask}>
        <TextField
          label={say("customers.find")}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Choices
          legend={say("customers.show")}
          value={of}
          options={KINDS.map((value) => ({ value, label: say(`customers.of_${value}`) }))}
          onChange={setOf}
        />
      </search>
      {slow && <Skeleton lines={6} height={40} />}
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.data && rows.length === 0 && (
        <EmptyState title={say(q || of !== "all" ? "customers.nothing" : "customers.none")}>
          {say(q || of !== "all" ? "customers.nothing_words" : "customers.none_words")}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={row.id}>
              <Link to={`/customers/${row.id}` as string} className={styles.row}>
                <span>
                  <strong>{row.name || row.address || say("customers.nameless")}</strong>
                  {row.name && row.address && <span className={styles.address}> {row.address}</span>}
                  {row.organisations.length > 0 && <span className={styles.address}> · {row.organisations.join(", ")}</span>}
                </span>
                <span className={styles.meta}>
                  {row.internal && `${say("customers.internal")} · `}
                  {row.kind === "organisation" && `${say("customers.kind_organisation")} · `}
                  {say("customers.open_cases", { count: row.openCases })}
                  {row.lastCaseAt && ` · ${when.short(row.lastCaseAt)}`}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {asked.hasNextPage && (
        <div className={styles.more}>
          <Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {say("customers.more")}
          </Button>
        </div>
      )}
      {making && <MakeCustomer onClose={() => setMaking(false)} />}
    </div>
  );
}
