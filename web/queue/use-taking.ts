import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { assignCase, type CaseRow } from "#contract/cases.ts";
import { undo } from "#contract/undo.ts";
import { call } from "../client.ts";
import { lastAct } from "../last-act.ts";
import { useMe } from "../me/use-me.ts";
import { sentenceFor } from "../parts/sentences.ts";
import { toast } from "../parts/toasts.ts";
import { renew } from "../queries.ts";
import { useSay } from "../words.tsx";

/** Gives one or several cases to a person; the whole is one act with one undo. */
export function useTaking() {
  const client = useQueryClient();
  const say = useSay();
  const me = useMe();
  const [busy, setBusy] = useState(false);

  const settle = () => Promise.all([renew(client, "cases"), renew(client, "queue-summary")]);

  async function give(rows: readonly Pick<CaseRow, "number">[], to: { id: number; name: string } | null): Promise<void> {
    if (rows.length === 0) return;
    setBusy(true);
    const done: number[] = [];
    let trouble: unknown = null;
    for (const { number } of rows) {
      try {
        const answer = await call(assignCase, { params: { number }, input: { ownerId: to?.id ?? null } });
        if (answer.undo !== null) done.push(answer.undo);
      } catch (error) {
        trouble = error;
      }
    }
    await settle();
    setBusy(false);
    const takeBack = async () => {
      // The newest first, as each was done on top of the one before.
      for (const happening of done.toReversed()) {
        await call(undo, { input: { happening } }).catch((error: unknown) =>
          toast({ says: sentenceFor(error, say), tone: "late" }),
        );
      }
      await settle();
    };
    if (done.length > 0) lastAct.remember(takeBack);
    const words = to === null ? "queue.given_to_nobody" : to.id === me.id ? "queue.taken" : "queue.given";
    toast({
      says: trouble
        ? say("queue.not_all_taken", { done: done.length, count: rows.length, why: sentenceFor(trouble, say) })
        : say(words, { count: rows.length, name: to?.name ?? "" }),
      undo: done.length > 0 ? takeBack : undefined,
      tone: trouble ? "late" : "neutral",
    });
  }

  return { give, take: (rows: readonly Pick<CaseRow, "number">[]) => give(rows, { id: me.id, name: me.name }), busy };
}
