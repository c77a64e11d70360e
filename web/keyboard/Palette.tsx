import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { announce } from "../parts/announce.ts";
import { Dialog } from "../parts/Dialog.tsx";
import { Kbd } from "../parts/Kbd.tsx";
import { hasScreen } from "../screens.ts";
import { useSay } from "../words.tsx";
import { closeness } from "./fold.ts";
import styles from "./Palette.module.css";
import { useCommands } from "./use-command.ts";

type Entry = { id: string; label: string; where: string; keys?: string; run: () => void };

/** Everything that can be done here, found by words; shows each command's key, so that it teaches it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const [words, setWords] = useState("");
  const everywhere = say("keys.everywhere");
  const entries = useEntries(words);
  const [at, setAt] = useState(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const active = entries[Math.min(at, entries.length - 1)];

  useEffect(() => {
    if (active) document.getElementById(`${list}-${active.id}`)?.scrollIntoView({ block: "nearest" });
  }, [active, list]);
  useEffect(() => {
    const timer = setTimeout(() => announce(say("keys.palette_count", { count: entries.length })), 600);
    return () => clearTimeout(timer);
  }, [entries.length, say]);

  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    // After the dialog has given focus back, so that the command may move it on.
    setTimeout(entry.run, 30);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 };
    const next = moves[event.key];
    if (next !== undefined && !((event.key === "Home" || event.key === "End") && words)) {
      event.preventDefault();
      setAt((next + entries.length) % Math.max(1, entries.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(active);
    }
  };

  return (
    <Dialog open onClose={onClose} title={say("keys.palette")} size="wide" focusFirst={input}>
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={active && `${list}-${active.id}`}
        aria-autocomplete="list"
        aria-label={say("keys.palette_hint")}
        placeholder={say("keys.palette_hint")}
        value={words}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {entries.length === 0 && <p className={styles.nothing}>{say("keys.palette_nothing")}</p>}
      {/* Focus stays in the field; the list is steered from there (ARIA combobox pattern). */}
      <div role="listbox" id={list} className={styles.list} aria-label={say("keys.palette")}>
        {entries.map((entry, index) => (
          <div
            key={entry.id}
            id={`${list}-${entry.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === active}
            className={styles.entry}
            onPointerMove={() => setAt(index)}
            onClick={() => run(entry)}
            onKeyDown={onKeyDown}
          >
            <span className={styles.label}>{entry.label}</span>
            {entry.where !== everywhere && <span className={styles.where}>{entry.where}</span>}
            {entry.keys && <Kbd keys={entry.keys} />}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function useEntries(words: string): Entry[] {
  const say = useSay();
  const navigate = useNavigate();
  const commands = useCommands();
  return useMemo(() => {
    const found = commands
      .filter((command) => !command.quiet && command.id !== "everywhere.palette")
      .map((command) => ({ command, fits: closeness(command.label, words) }))
      .filter(({ fits }) => fits !== null)
      .sort((a, b) => a.fits! - b.fits!)
      .map(({ command }) => ({
        id: command.id,
        label: command.label,
        where: command.where,
        keys: typeof command.keys === "string" ? command.keys : command.keys?.[0],
        run: command.run,
      }));
    const number = hasScreen("case", "CaseScreen") && /^#?\s*(\d{1,9})$/.exec(words.trim())?.[1];
    const direct: Entry[] = number
      ? [
          {
            id: "open-case",
            label: say("keys.open_case", { number }),
            where: say("common.queue"),
            run: () => void navigate({ to: "/case/$number", params: { number } }),
          },
        ]
      : [];
    const asked = words.trim();
    const search: Entry[] =
      asked && hasScreen("search", "SearchScreen")
        ? [
            {
              id: "search-for",
              label: say("keys.search_for", { words: asked }),
              where: say("common.search"),
              run: () => void navigate({ to: "/search", search: { q: asked } }),
            },
          ]
        : [];
    return [...direct, ...found, ...search];
  }, [commands, words, say, navigate]);
}
