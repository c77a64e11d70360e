import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { actOnMany, BULK_AT_ONCE, type BulkAct, goOnWithMany } from "#contract/bulk.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Facts } from "#words/say.ts";
import { useTakeBack } from "../act.ts";
import { call } from "../client.ts";
import { lastAct } from "../last-act.ts";
import { announce } from "../parts/announce.ts";
import { sentenceFor } from "../parts/sentences.ts";
import { toast } from "../parts/toasts.ts";
import { renew } from "../queries.ts";
import { useSay } from "../words.tsx";

export interface Progress {
  done: number;
  of: number;
}

/**
 * Does one thing to several cases: part by part, with its progress, and with one undo for the whole. What some of them refuse is said with its
 * reason; the others are done.
 */
export function useBulk() {
  const client = useQueryClient();
  const say = useSay();
  const [progress, setProgress] = useState<Progress | null>(null);
  const takeBack = useTakeBack();

  /** @returns how many were done */
  async function run(numbers: readonly number[], act: BulkAct, words: (count: number) => string): Promise<number> {
    if (numbers.length === 0 || progress) return 0;
    setProgress({ done: 0, of: numbers.length });
    const refused: Answer<typeof actOnMany>["refused"] = [];
    let done = 0;
    let happening: number | null = null;
    let id: number | null = null;
    let trouble: unknown = null;
    for (let from = 0; from < numbers.length; from += BULK_AT_ONCE) {
      const some = numbers.slice(from, from + BULK_AT_ONCE);
      try {
        const answer: Awaited<ReturnType<typeof first>> = id === null ? await first(act, some) : await further(id, some);
        id = answer.id;
        happening = answer.undo;
        done += answer.done.length;
        refused.push(...answer.refused);
      } catch (error) {
        trouble = error;
        break;
      }
      setProgress({ done: Math.min(from + BULK_AT_ONCE, numbers.length), of: numbers.length });
      if (numbers.length > BULK_AT_ONCE) announce(say("together.progress", { done: from + some.length, of: numbers.length }));
    }
    await Promise.all([renew(client, "cases"), renew(client, "queue-summary"), renew(client, "case-count")]);
    setProgress(null);
    const begun = happening;
    const back = begun !== null && done > 0 ? () => takeBack(begun) : undefined;
    if (back) lastAct.remember(back);
    const why = trouble
      ? sentenceFor(trouble, say)
      : refused[0]
        ? say(`refusals.${refused[0].code}`, refused[0].facts as Facts)
        : null;
    toast({
      says: why ? say("queue.not_all_taken", { done, count: numbers.length, why }) : words(done),
      undo: back,
      tone: why ? "late" : "neutral",
    });
    return done;
  }

  return { run, progress, busy: progress !== null };
}

const first = (act: BulkAct, numbers: number[]) => call(actOnMany, { input: { act, numbers } });
const further = (id: number, numbers: number[]) => call(goOnWithMany, { params: { id }, input: { numbers } });
