import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import type { Answer, Asking } from "#contract/endpoint.ts";
import { replyToCase, sendNoNews, writeNote } from "#contract/messages.ts";
import { useTakeBack } from "../../act.ts";
import { call, Offline } from "../../client.ts";
import { lastAct } from "../../last-act.ts";
import { useMe } from "../../me/use-me.ts";
import { announce } from "../../parts/announce.ts";
import { toast } from "../../parts/toasts.ts";
import { renew } from "../../queries.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { outbox } from "./outbox/outbox.ts";
import { undoOfMessage } from "./undo-of-message.ts";

export type Sent = { kind: "sent"; answer: Answer<typeof replyToCase>; undo: () => Promise<void> } | { kind: "waiting" };
type Replying = Asking<typeof replyToCase>["input"];
type Noting = Asking<typeof writeNote>["input"];
type NoNews = Asking<typeof sendNoNews>["input"];

/** Sends words of the agent: to the desk, or into the outbox of this device when nobody answers. Throws `Refused`. */
export function useSending(view: Pick<CaseView, "number" | "customer">) {
  const client = useQueryClient();
  const me = useMe();
  const say = useSay();
  const when = useWhen();
  const takeBack = useTakeBack();
  const [busy, setBusy] = useState(false);
  const params = { number: view.number };

  const keepForLater = async (
    one: { kind: "reply" | "no_news"; to: string; input: never } | { kind: "note"; input: never },
    id: string,
  ) => {
    await outbox.add({ ...one, id, me: me.id, number: view.number, at: new Date().toISOString(), trouble: null });
    announce(say("composer.queued"));
  };
  const renewAll = () => void Promise.all([renew(client, "cases"), renew(client, "queue-summary")]);
  const remember = (message: number, undo: number | null) => {
    const back = async () => {
      if (undo !== null) await takeBack(undo);
    };
    if (undo !== null) {
      undoOfMessage.remember(message, undo);
      lastAct.remember(back);
    }
    return back;
  };

  async function attempt<A>(
    work: (idempotencyKey: string) => Promise<A>,
    later: (id: string) => Promise<void>,
  ): Promise<A | null> {
    setBusy(true);
    const id = crypto.randomUUID();
    try {
      const answer = await work(id);
      renewAll();
      return answer;
    } catch (error) {
      if (!(error instanceof Offline)) throw error;
      await later(id);
      return null;
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    async sendReply(input: Replying): Promise<Sent> {
      const answer = await attempt(
        (idempotencyKey) => call(replyToCase, { params, input }, { idempotencyKey }),
        (id) => keepForLater({ kind: "reply", to: view.customer.name, input: input as never }, id),
      );
      return answer === null ? { kind: "waiting" } : { kind: "sent", answer, undo: remember(answer.id, answer.undo) };
    },
    async saveNote(input: Noting): Promise<"saved" | "waiting"> {
      const answer = await attempt(
        (idempotencyKey) => call(writeNote, { params, input }, { idempotencyKey }),
        (id) => keepForLater({ kind: "note", input: input as never }, id),
      );
      return answer === null ? "waiting" : "saved";
    },
    async sendNoNewsUpdate(input: NoNews): Promise<void> {
      const answer = await attempt(
        (idempotencyKey) => call(sendNoNews, { params, input }, { idempotencyKey }),
        (id) => keepForLater({ kind: "no_news", to: view.customer.name, input: input as never }, id),
      );
      if (answer === null) toast({ says: say("composer.queued") });
      else
        toast({
          says: say("composer.no_news_sent", { name: view.customer.name, when: when.exact(input.nextUpdate) }),
          undo: remember(answer.id, answer.undo),
        });
    },
  };
}
