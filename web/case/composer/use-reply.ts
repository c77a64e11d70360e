import { useQuery } from "@tanstack/react-query";
import { type RefObject, useRef, useState } from "react";
import { listPeople } from "#contract/people.ts";
import { Refused } from "../../client.ts";
import { lastAct } from "../../last-act.ts";
import { useMe } from "../../me/use-me.ts";
import { announce } from "../../parts/announce.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { answers } from "../../queries.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { tellLater } from "../status/tell-later.ts";
import { type Question, worthAsking } from "./asks-once.ts";
import type { Draft } from "./drafts/use-draft.ts";
import type { EditorHandle } from "./editor/Editor.tsx";
import { findLeaks, type Leak } from "./leak-guard.ts";
import { type Looked, lookAt, type News, newsSince } from "./news.ts";
import type { NextUpdate } from "./next-update.ts";
import { useSending } from "./use-sending.ts";

export type Receipt = {
  name: string;
  sendAt: string | null;
  next: string | null;
  promiseId: number | null;
  undo: () => Promise<void>;
};
/** What holds a reply: our own finding, or the server's, which looks at more (other customers' data). */
export type Hold = { leaks: Leak[] } | { code: string; words: string };

type Given = {
  editor: RefObject<EditorHandle | null>;
  draft: Draft;
  next: NextUpdate | null;
  files: { id: number; name: string; audience: "customer" | "team" }[];
};
type Insisting = { anyway?: boolean; meant?: boolean };

/** Sending a reply: what is looked at before it leaves, what may hold it, and what happens after. */
export function useReply({ editor, draft, next, files }: Given) {
  const view = useCase();
  const me = useMe();
  const say = useSay();
  const sending = useSending(view);
  const { data: people } = useQuery(answers(listPeople));
  const [hold, setHold] = useState<Hold | null>(null);
  const [asked, setAsked] = useState<Question>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [newsOpen, setNewsOpen] = useState(false);
  const looked = useRef<Looked | null>(null);
  const words = useRef("");
  // While nothing is written, everything on the screen counts as seen; from the first word on, what stood there then.
  if (looked.current === null || words.current.trim() === "") looked.current = lookAt(view);
  const news: News[] = newsSince(view, looked.current, me.id);

  const leaksIn = (text: string): Leak[] =>
    findLeaks({
      text,
      team: [
        ...view.notes.map((note) => ({ kind: "note" as const, id: note.id, text: note.text, at: note.at, by: note.author.name })),
        {
          kind: "team_line" as const,
          id: null,
          text: view.teamLine.text,
          at: view.teamLine.at,
          by: view.teamLine.by?.name ?? null,
        },
        ...view.selections
          .filter(({ how }) => how !== "told")
          .map(({ fact, at, by }) => ({ kind: "held" as const, id: null, text: fact, at, by: by.name })),
      ],
      customer: view.messages
        .filter((message) => message.direction === "in")
        .flatMap((message) => [message.text, message.quoted]),
      colleagues: people?.items.map((person) => person.name) ?? [],
      attachments: files,
    });

  async function send({ anyway = newsOpen, meant = false }: Insisting = {}) {
    const text = (editor.current?.text() ?? "").trim();
    if (sending.busy) return;
    setTrouble(null);
    if (text === "") {
      announce(say("composer.nothing_to_send"));
      setTrouble(say("composer.nothing_to_send"));
      return;
    }
    const leaks = leaksIn(text).filter((leak) => !meant || leak.kind === "team_file");
    if (leaks.length > 0) return setHold({ leaks });
    const question = worthAsking(text, { files: files.length });
    if (question && asked !== question) {
      setAsked(question);
      announce(say(`composer.asks_${question}`));
      return;
    }
    if (news.length > 0 && !anyway) {
      setNewsOpen(true);
      announce(say("composer.news_arrived"));
      return;
    }
    try {
      const sent = await sending.sendReply({
        text,
        ...(next === null ? {} : { nextUpdate: next.kind === "none" ? null : next.at }),
        attachmentIds: files.map((file) => file.id),
        seen: looked.current?.seen,
        anyway,
        meantForCustomer: meant,
      });
      await left(text, sent);
    } catch (error) {
      refused(error);
    }
  }

  async function left(text: string, sent: Awaited<ReturnType<typeof sending.sendReply>>) {
    words.current = "";
    setHold(null);
    setAsked(null);
    setNewsOpen(false);
    editor.current?.setText("");
    await draft.clear();
    tellLater.forget(view.number);
    if (sent.kind === "waiting") return;
    const undo = async () => {
      await sent.undo();
      // The words come back into the editor they were written in, unless something new stands there.
      if (editor.current?.text().trim() === "") editor.current.setText(text);
      setReceipt(null);
    };
    lastAct.remember(undo);
    announce(say("composer.sent_to", { name: view.customer.name }));
    setReceipt({
      name: view.customer.name,
      sendAt: sent.answer.sendAt,
      next: next && next.kind !== "none" ? next.at : null,
      promiseId: sent.answer.promiseId,
      undo,
    });
  }

  function refused(error: unknown) {
    if (error instanceof Refused && error.code === "reply.news_arrived") {
      setNewsOpen(true);
      announce(say("composer.news_arrived"));
    } else if (error instanceof Refused && error.code.startsWith("leak.")) {
      const found = error.facts.words ?? error.facts.name;
      setHold({ code: error.code, words: typeof found === "string" ? found : "" });
    } else setTrouble(sentenceFor(error, say));
  }

  return {
    busy: sending.busy,
    send,
    news,
    newsOpen,
    hold,
    asked,
    trouble,
    receipt,
    leaksIn,
    setHold,
    closeReceipt: () => setReceipt(null),
    onText(text: string) {
      if (words.current.trim() === "" && text.trim() !== "") looked.current = lookAt(view);
      words.current = text;
      setAsked(null);
      setTrouble(null);
    },
    /** The writer has read what arrived: from now on that is what stood there. */
    readNews() {
      looked.current = lookAt(view);
      setNewsOpen(false);
      editor.current?.focus();
    },
  };
}
