import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { changeMe } from "#contract/me.ts";
import { useAct } from "../../act.ts";
import { useMe } from "../../me/use-me.ts";
import type { EditorHandle } from "../composer/editor/Editor.tsx";
import type { Mark } from "./marks.ts";
import { accept, fallenSilent, quiet, skip } from "./skip-memory.ts";
import { CHAT_STILLNESS_MS, type Level, marksOnRequest, marksToShow, STILLNESS_MS } from "./timing.ts";
import { useMemory } from "./use-memory.ts";

type Given = {
  editor: RefObject<EditorHandle | null>;
  /** Looks at a draft; null while the reader is not here. */
  advise: ((text: string) => Mark[]) | null;
  number: number;
  chat: boolean;
  /** Where there is nothing to coach (a phone note), it stays away. */
  enabled: boolean;
};

/** The coach of one editor: when it looks, what it shows, and what its person answers. Nobody else ever hears of it. */
export function useCoach({ editor, advise, number, chat, enabled }: Given) {
  const me = useMe();
  const change = useAct(changeMe);
  const [memory, remember] = useMemory();
  const [found, setFound] = useState<{ text: string; marks: Mark[] }>({ text: "", marks: [] });
  const [caret, setCaret] = useState<number | null>(null);
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [still, setStill] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const level: Level = enabled ? me.preferences.coachLevel : "off";
  const stopped = useMemo(() => new Set(me.preferences.silencedRules), [me.preferences.silencedRules]);
  const skipped = useMemo(() => new Set(memory.skipped), [memory.skipped]);
  const isQuiet = memory.quietCases.includes(number);

  const look = useCallback(() => {
    const text = editor.current?.text() ?? "";
    const marks = advise && text !== "" ? advise(text) : [];
    setFound({ text, marks });
    return marks;
  }, [advise, editor]);

  /** A key was pressed: everything new waits for stillness again. */
  const stir = useCallback(() => {
    setStill(false);
    clearTimeout(timer.current);
    if (level === "off") return;
    timer.current = setTimeout(
      () => {
        setStill(true);
        look();
      },
      chat ? CHAT_STILLNESS_MS : STILLNESS_MS,
    );
  }, [chat, level, look]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(stir, [stir]);

  const [seen, setSeen] = useState<readonly Mark[]>([]);
  const seenIds = seen.map(({ id }) => id).join("\n");
  const silent = useMemo(() => new Set([...stopped, ...fallenSilent(memory)]), [stopped, memory]);
  const shown = useMemo(() => {
    if (asked) return marksOnRequest(found.marks, { level, skipped, stopped });
    return marksToShow(found.marks, {
      level,
      text: found.text,
      caret,
      stillForMs: still ? Number.POSITIVE_INFINITY : 0,
      chat,
      quietForCase: isQuiet,
      skipped,
      silent,
      seen: new Set(seenIds.split("\n")),
    });
  }, [asked, found, level, caret, still, chat, isQuiet, skipped, stopped, silent, seenIds]);

  // While somebody writes, what they already see stays: the editor moves the underlines, and the line keeps its count.
  // New ones are drawn, and counted, when all is still.
  const calm = still || asked;
  useEffect(() => {
    if (!calm) return;
    editor.current?.underline(shown, open);
    setSeen(shown);
  }, [editor, shown, open, calm]);

  const close = useCallback(() => {
    setOpen(null);
    setAsked(false);
    editor.current?.focus();
  }, [editor]);

  /** `Ctrl .`: the next suggestion, found at once, wherever the caret stands. */
  const next = useCallback((): boolean => {
    if (level === "off") return false;
    const marks = marksOnRequest(look(), { level, skipped, stopped });
    const at = marks.findIndex((mark) => mark.id === open);
    const following = marks[at + 1] ?? marks[0];
    setAsked(true);
    setStill(true);
    setOpen(following?.id ?? null);
    return following !== undefined;
  }, [level, look, skipped, stopped, open]);

  const opened = shown.find((mark) => mark.id === open) ?? null;
  const answer = {
    use() {
      if (!opened?.offer) return;
      editor.current?.replace(opened.sentence, opened.offer);
      remember((before) => accept(before, opened));
      close();
    },
    takeIdea() {
      if (!opened) return;
      remember((before) => accept(before, opened));
      setOpen(null);
      setAsked(false);
      editor.current?.select(opened.sentence);
    },
    skip() {
      if (opened) remember((before) => skip(before, opened));
      close();
    },
    stop() {
      if (opened && !stopped.has(opened.rule))
        change.mutate({ input: { preferences: { silencedRules: [...stopped, opened.rule] } } });
      close();
    },
  };
  return {
    level,
    shown: calm ? shown : seen,
    marks: found.marks,
    opened,
    open: (id: string) => setOpen(id),
    close,
    next,
    stir,
    onCaret: setCaret,
    answer,
    isQuiet,
    setQuiet: (now: boolean) => remember((before) => quiet(before, number, now)),
    setLevel: (coachLevel: Level) => change.mutate({ input: { preferences: { coachLevel } } }),
  };
}

export type Coach = ReturnType<typeof useCoach>;
