import { useEffect, useState } from "react";
import { useZone } from "../../zone.ts";
import { useCase } from "../CaseContext.tsx";
import type { Reader } from "../coach/reading.ts";
import { useChoices } from "../promises/use-choices.ts";
import { type NextUpdate, nextUpdateAfter, promisedDate } from "./next-update.ts";

/** The next news this reply promises: what the text says, else what the calendar proposes, unless its person chose. */
export function useNextUpdate(text: string, reader: Reader | null) {
  const view = useCase();
  const inChat = view.chat?.isHere === true;
  const timeZone = useZone();
  const { proposed, choices } = useChoices();
  const [next, setNext] = useState<NextUpdate | null>(null);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [hasDate, setHasDate] = useState(false);

  useEffect(() => {
    // Half a date ("do 2") must not flicker while the rest is typed.
    const timer = setTimeout(() => {
      const now = new Date();
      const dates =
        reader && text.trim() !== "" ? reader.findDates(text, view.language, { now: now.toISOString(), timeZone }) : [];
      const promised = promisedDate(dates, now);
      setHasDate(promised !== undefined);
      const found = promised && { at: promised.at, words: promised.text };
      setNext((before) => nextUpdateAfter(before, { found, refused, proposed, inChat }));
    }, 400);
    return () => clearTimeout(timer);
  }, [text, reader, view.language, timeZone, proposed, refused, inChat]);

  // Who has left the chat gets a mail, and a mail names a day.
  useEffect(() => {
    if (!inChat) setNext((before) => (before?.kind === "none" ? null : before));
  }, [inChat]);

  return {
    next,
    choices,
    hasDate,
    confirm: () => setNext((now) => (now?.kind === "recognised" ? { ...now, kind: "confirmed" } : now)),
    refuse() {
      if (next?.kind !== "recognised" && next?.kind !== "confirmed") return;
      setRefused((before) => new Set([...before, next.words]));
      setNext(nextUpdateAfter(null, { found: undefined, refused, proposed, inChat }));
    },
    choose: (at: string) => setNext({ kind: "chosen", at }),
    chooseNone: () => setNext({ kind: "none" }),
    reset() {
      setRefused(new Set());
      setNext(nextUpdateAfter(null, { found: undefined, refused, proposed, inChat }));
    },
  };
}

export type NextUpdateState = ReturnType<typeof useNextUpdate>;
