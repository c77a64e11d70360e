import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { standingCall } from "#contract/calls.ts";
import { listRings } from "#contract/rings.ts";
import { useLiveEvents } from "../live-link.tsx";
import { useMe } from "../me/use-me.ts";
import { announce } from "../parts/announce.ts";
import { answers, renew } from "../queries.ts";
import { useSay } from "../words.tsx";
import { callPlace } from "./call-place.ts";
import styles from "./Ring.module.css";
import { RingCard } from "./RingCard.tsx";
import { whoOf } from "./who-of.ts";

/** A card goes by itself when its call has rung out; nothing tells of the time that passes. */
const LOOK_AGAIN_MS = 20_000;

const isWriting = (): boolean => document.activeElement?.matches("input, textarea, [contenteditable=true]") ?? false;

/** The calls that ring for this person: quiet cards, without a sound, that take nothing away from what is being done. */
export function RingCards() {
  const say = useSay();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const { data } = useQuery({
    ...answers(listRings),
    refetchInterval: (query) => (query.state.data?.items.length ? LOOK_AGAIN_MS : false),
  });
  const shown = (data?.items ?? []).filter(({ id, state }) => state === "mine" || !hidden.has(id));

  useLiveEvents((event) => {
    if (event.kind === "ring")
      void client.fetchQuery({ ...answers(listRings), staleTime: 0 }).then(({ items }) => {
        const newest = items.at(-1);
        if (newest) announce(say("phone.ring_announce", { who: whoOf(newest, say) }));
      });
    // Of a break no happening tells: what must not ring any more is gone at once.
    if (event.kind === "break" && event.person === me.id) void renew(client, "rings");
    if (event.kind !== "changed" || !/^(phone|call)\./.test(event.what)) return;
    if (data?.items.length || event.by === me.id) void renew(client, "rings");
    // Answered on one's own telephone: the call opens, unless somebody is writing at this moment.
    if (event.what === "phone.answered" && event.by === me.id && event.case !== null && !isWriting()) void openOwn();
  });

  async function openOwn() {
    const { call } = await client.fetchQuery({ ...answers(standingCall), staleTime: 0 });
    if (call) void navigate({ to: callPlace({ call: call.id, number: call.case.number }) });
  }

  if (shown.length === 0) return null;
  return (
    <section className={styles.place} aria-label={say("phone.ring_card")}>
      {shown.map((ring) => (
        <RingCard key={ring.id} ring={ring} onHide={() => setHidden(new Set([...hidden, ring.id]))} />
      ))}
    </section>
  );
}
