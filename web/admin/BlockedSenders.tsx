import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { blockSender, listBlockedSenders, releaseSender } from "#contract/spam.ts";
import { useAct } from "../act.ts";
import { call } from "../client.ts";
import { lastAct } from "../last-act.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { toast } from "../parts/toasts.ts";
import { keyOf, queryClient, renew } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";

/** Whose mail waits in quarantine since a case of theirs was marked as spam; each can be let through again. */
export function BlockedSenders() {
  const say = useSay();
  const when = useWhen();
  const [address, setAddress] = useState("");
  const asked = useInfiniteQuery({
    queryKey: [...keyOf(listBlockedSenders), "pages"],
    queryFn: ({ pageParam }) => call(listBlockedSenders, { query: { before: pageParam } }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const senders = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  const block = useAct(blockSender, { sayRefusal: false, done: say("together.sender_blocked"), onDone: () => setAddress("") });
  const release = useAct(releaseSender, {
    onDone: (_, { params }) => {
      const released = senders.find(({ id }) => id === Number(params.id));
      const back = released && (() => blockAgain(released.address));
      if (back) lastAct.remember(back);
      toast({ says: say("together.sender_released"), undo: back });
    },
  });
  return (
    <section className={styles.part} aria-labelledby="blocked-senders">
      <h2 id="blocked-senders">{say("together.blocked_senders")}</h2>
      <p className={styles.muted}>{say("together.blocked_senders_lead")}</p>
      <form
        className={styles.filters}
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim()) block.mutate({ input: { address: address.trim() } });
        }}
      >
        <TextField
          label={say("admin.email")}
          type="email"
          value={address}
          error={block.error ? sentenceFor(block.error, say) : null}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button type="submit" busy={block.isPending}>
          {say("together.block_sender")}
        </Button>
      </form>
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.data && senders.length === 0 && <p className={styles.muted}>{say("together.no_blocked_senders")}</p>}
      <ul className={styles.rows}>
        {senders.map((sender) => (
          <li key={sender.id}>
            <span>
              {sender.address}
              <small>
                {[when.dated(sender.at), sender.by?.name].filter(Boolean).join(" · ")}{" "}
                {sender.case !== null && (
                  <Link to={`/case/${sender.case}` as string}>{say("admin.case_named", { number: sender.case })}</Link>
                )}
              </small>
            </span>
            <Button size="small" busy={release.isPending} onClick={() => release.mutate({ params: { id: sender.id } })}>
              {say("together.release_sender", { address: sender.address })}
            </Button>
          </li>
        ))}
      </ul>
      {asked.hasNextPage && (
        <Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {say("customers.more")}
        </Button>
      )}
    </section>
  );
}

async function blockAgain(address: string): Promise<void> {
  await call(blockSender, { input: { address } });
  await renew(queryClient, "blocked-senders");
}
