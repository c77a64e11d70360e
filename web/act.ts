import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Answer, Asking, Endpoint } from "#contract/endpoint.ts";
import { undo } from "#contract/undo.ts";
import { call } from "./client.ts";
import { lastAct } from "./last-act.ts";
import { toast, toastTrouble } from "./parts/toasts.ts";
import { nounOf, renew } from "./queries.ts";
import { useSay } from "./words.tsx";

type Saying<A, G> = {
  /** The sentence shown when it is done; with an undo where the answer carries one. */
  done?: string | ((answer: A, given: G) => string);
  /** False: the caller shows the refusal next to the field; else a toast says it. */
  sayRefusal?: boolean;
  onDone?: (answer: A, given: G) => void;
  /** Acts under one name are sent one after the other: what is written whole must not be overtaken by what was written before. */
  inTurn?: string;
};

const undoOf = (answer: unknown): number | null => {
  const given = (answer as { undo?: unknown } | null)?.undo;
  return typeof given === "number" ? given : null;
};

/**
 * An act of the contract as a mutation: `const assign = useAct(assignCase, { done: say("case.assigned") })`, then
 * `assign.mutate({ params: { number }, input: { ownerId } })`. Renews the noun, offers the undo (toast and `z`).
 */
export function useAct<const E extends Endpoint>(endpoint: E, saying: Saying<Answer<E>, Asking<E>> = {}) {
  const client = useQueryClient();
  const say = useSay();
  const takeBack = useTakeBack();
  return useMutation<Answer<E>, Error, Asking<E>>({
    mutationKey: [nounOf(endpoint)],
    ...(saying.inTurn && { scope: { id: saying.inTurn } }),
    mutationFn: (asking) => (call as (e: Endpoint, a: unknown) => Promise<Answer<E>>)(endpoint, asking),
    onSuccess: (answer, given) => {
      void renew(client, nounOf(endpoint));
      if (nounOf(endpoint) === "promises") void Promise.all([renew(client, "cases"), renew(client, "call-backs")]);
      void renew(client, "queue-summary");
      const happening = undoOf(answer);
      const back = happening === null ? undefined : () => takeBack(happening);
      if (back) lastAct.remember(back);
      const says = typeof saying.done === "function" ? saying.done(answer, given) : saying.done;
      if (says) toast({ says, undo: back });
      saying.onDone?.(answer, given);
    },
    onError: (error) => {
      if (saying.sayRefusal !== false) toastTrouble(error, say);
    },
  });
}

/** Takes an act back by its happening, says so, and renews everything that is shown. */
export function useTakeBack(): (happening: number) => Promise<void> {
  const client = useQueryClient();
  const say = useSay();
  return async (happening) => {
    try {
      const { left = 0 } = await call(undo, { input: { happening } });
      toast({ says: left > 0 ? say("together.not_all_undone", { count: left }) : say("common.undone") });
      await client.invalidateQueries();
    } catch (error) {
      toastTrouble(error, say);
    }
  };
}
