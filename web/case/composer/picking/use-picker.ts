import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useState } from "react";
import { listLibrary, searchLibrary, showEntry } from "#contract/library.ts";
import type { LibraryEntry, LibraryRow, TechniqueContent, TemplateContent } from "#contract/library-shapes.ts";
import type { Language } from "#words/say.ts";
import { answers } from "../../../queries.ts";
import { useLanguage } from "../../../words.tsx";
import { useFilling } from "../../address/use-address.ts";
import { useCase } from "../../CaseContext.tsx";
import { channelOf, occasionsIn, stageName } from "../../companion/occasions.ts";
import type { EditorHandle } from "../editor/Editor.tsx";
import type { NextUpdate } from "../next-update.ts";
import { slashAt } from "./slash.ts";

const SHOWN = 8;

/** Picking a template or a technique's words with `/` at the start of a line: what fits, what it would say here, and the keys that choose. */
export function usePicker(editor: RefObject<EditorHandle | null>, next: NextUpdate | null) {
  const view = useCase();
  const language = useLanguage();
  const filling = useFilling(next && next.kind !== "none" ? next.at : undefined);
  const client = useQueryClient();
  const [begun, setBegun] = useState<{ from: number; caret: number; query: string } | null>(null);
  const [at, setAt] = useState(0);
  const [putAway, setPutAway] = useState<number | null>(null);
  const open = begun !== null && putAway !== begun.from;
  const q = open ? begun.query.trim() : "";
  const list = useQuery({ ...answers(listLibrary, { query: { language, shelf: "templates" } }), enabled: open });
  const found = useQuery({
    ...answers(searchLibrary, { query: { q: q || "-", language } }),
    enabled: open && q !== "",
    placeholderData: (before) => before,
  });
  const rows = q === "" ? bestFirst(list.data?.items ?? [], view) : (found.data?.items ?? []).filter(isPhrase);
  const items = open ? rows.slice(0, SHOWN) : [];
  const active = items[Math.min(at, items.length - 1)];
  const entry = useQuery({
    ...answers(showEntry, { params: active ? { shelf: active.shelf, slug: active.slug } : { shelf: "templates", slug: "-" } }),
    enabled: active !== undefined,
  });
  const wordsOf = (shown: LibraryEntry) => {
    const words = wordsIn(shown, view.language);
    return { ...words, text: shown.shelf === "templates" ? filling.template(words.text) : filling.wording(words.text) };
  };

  const choose = async (row: LibraryRow) => {
    if (!begun) return;
    const { from, caret } = begun;
    const shown = await client.fetchQuery(answers(showEntry, { params: { shelf: row.shelf, slug: row.slug } })).catch(() => null);
    // The line may have changed while the words were on their way.
    if (!shown || slashAt(editor.current?.text() ?? "", caret)?.from !== from) return;
    editor.current?.replace([from, caret], wordsOf(shown).text);
    setBegun(null);
    editor.current?.focus();
  };
  return {
    open,
    items,
    at: Math.min(at, Math.max(items.length - 1, 0)),
    waiting: open && (q === "" ? list.isPending : found.isPending),
    preview: active && entry.data ? wordsOf(entry.data) : null,
    choose,
    onCaret(caret: number | null) {
      if (caret === null) return;
      const slash = slashAt(editor.current?.text() ?? "", caret);
      setBegun(slash ? { ...slash, caret } : null);
      // A new `/` asks anew, also in the line of one that was put away.
      if (!slash || (slash.query === "" && begun?.query !== "")) setPutAway(null);
      setAt(0);
    },
    /** Arrows, Enter, Tab and Escape belong to the list while it is open. */
    onKey(event: KeyboardEvent): boolean {
      if (!open || event.isComposing) return false;
      if (event.key === "Escape") {
        setPutAway(begun.from);
        return true;
      }
      if (items.length === 0) return false;
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (step !== 0) {
        setAt((now) => (Math.min(now, items.length - 1) + step + items.length) % items.length);
        return true;
      }
      if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "Tab") {
        if (active) void choose(active);
        return true;
      }
      return false;
    },
  };
}

export type Picker = ReturnType<typeof usePicker>;

const isPhrase = ({ shelf }: LibraryRow): boolean => shelf === "templates" || shelf === "techniques";

/** Those for this stage first, then those for what the words show; within that the order of the shelf. */
function bestFirst(rows: readonly LibraryRow[], view: Parameters<typeof isForNow>[1]): LibraryRow[] {
  return rows.toSorted((a, b) => isForNow(b, view) - isForNow(a, view));
}

function isForNow(row: LibraryRow, view: ReturnType<typeof useCase>): number {
  const shown = occasionsIn(view.messages);
  const channel = channelOf(view.channel);
  return (
    (row.stages.includes(stageName(view.stage)) ? 2 : 0) +
    (row.occasions.some((occasion) => shown.includes(occasion)) ? 1 : 0) -
    (row.channels.length > 0 && !row.channels.includes(channel) ? 2 : 0)
  );
}

/** The words to insert, in the customer's language where there are any. */
function wordsIn(entry: LibraryEntry, language: Language): { text: string; language: Language } {
  const text = entry.texts.find((one) => one.language === language) ?? entry.texts[0]!;
  const words =
    entry.shelf === "templates" ? (text.content as TemplateContent).text : ((text.content as TechniqueContent).say[0] ?? "");
  return { text: words, language: text.language };
}
