import { baseKeymap } from "prosemirror-commands";
import { closeHistory, history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { EditorState, Plugin, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import type { Mark } from "../../coach/marks.ts";
import { coachPlugin, underline } from "../../coach/underlining.ts";
import styles from "./Editor.module.css";
import { docOf, offsetOf, positionOf, sliceOf, textOf } from "./plain-text.ts";

export type EditorHandle = {
  text(): string;
  /** Replaces everything, as one step that undo takes back. */
  setText(text: string): void;
  replace(range: readonly [number, number], text: string): void;
  select(range: readonly [number, number]): void;
  focus(): void;
  /** Offset of the caret; null while the focus is elsewhere. */
  caret(): number | null;
  underline(marks: readonly Mark[], open: string | null): void;
  /** Where a place of the text stands on the screen. */
  placeOf(offset: number): { left: number; top: number; bottom: number };
};

export type EditorProps = {
  ref?: Ref<EditorHandle>;
  initial: string;
  label: string;
  placeholder: string;
  lang: string;
  onText: (text: string) => void;
  onCaret?: (caret: number | null) => void;
  /** Keys of the composer, before the editor's own. True when taken. */
  onKey: (event: KeyboardEvent) => boolean;
  onMark?: (id: string) => void;
  onFiles?: (files: File[]) => void;
  describedBy?: string;
  /** Ties the list of names to the field while it is open. */
  list?: { id: string; active: string | null } | null;
};

/** A plain-text editor with undo. Nothing outside it ever changes its text, but for acts of its person. */
export function Editor(props: EditorProps) {
  const { ref, initial, label, placeholder, lang, describedBy, list } = props;
  const place = useRef<HTMLDivElement | null>(null);
  const view = useRef<EditorView | null>(null);
  const newest = useRef(props);
  useEffect(() => {
    newest.current = props;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; `initial` is where it starts, not what it follows
  useEffect(() => {
    if (!place.current) return;
    let pressed = false;
    const made = new EditorView(place.current, {
      state: EditorState.create({
        doc: docOf(initial),
        plugins: [
          history({ newGroupDelay: 600 }),
          ownKeys,
          keymap({ "Mod-z": undo, "Mod-y": redo, "Shift-Mod-z": redo }),
          keymap(baseKeymap),
          coachPlugin(),
        ],
      }),
      clipboardTextParser: (text) => sliceOf(text),
      clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, "\n"),
      handlePaste(_, event) {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length > 0) newest.current.onFiles?.(files);
        else
          made.dispatch(
            made.state.tr.replaceSelection(sliceOf(event.clipboardData?.getData("text/plain") ?? "")).scrollIntoView(),
          );
        return true;
      },
      handleDrop(_, event) {
        const files = [...((event as DragEvent).dataTransfer?.files ?? [])];
        if (files.length === 0) return false;
        newest.current.onFiles?.(files);
        return true;
      },
      handleDOMEvents: {
        keydown: (_, event) => {
          const taken = newest.current.onKey(event);
          // Escape belongs to the page, which leaves the editor with it; ProseMirror would swallow it.
          if (!taken) return event.key === "Escape";
          event.preventDefault();
          return true;
        },
        mousedown: () => {
          pressed = true;
          setTimeout(() => {
            pressed = false;
          });
          return false;
        },
        focus: (editor) => {
          // Whoever gives the focus back by script gives the caret back with it: the browser alone would put it at the start.
          if (!pressed) editor.focus();
          newest.current.onCaret?.(offsetOf(editor.state.doc, editor.state.selection.head));
          return false;
        },
        blur: () => {
          newest.current.onCaret?.(null);
          return false;
        },
      },
      handleClickOn: (_editor, _pos, _node, _nodePos, event) => {
        const id = event.target instanceof Element ? event.target.closest("[data-coach]")?.getAttribute("data-coach") : null;
        if (id) newest.current.onMark?.(id);
        return false;
      },
      dispatchTransaction(transaction) {
        const state = made.state.apply(transaction);
        made.updateState(state);
        if (transaction.docChanged) newest.current.onText(textOf(state.doc));
        if (transaction.selectionSet || transaction.docChanged)
          newest.current.onCaret?.(offsetOf(state.doc, state.selection.head));
      },
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    view.current?.setProps({
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        "aria-placeholder": placeholder,
        "data-placeholder": placeholder,
        lang,
        spellcheck: "true",
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        // Stays a text box: a combobox has one line only (ARIA 1.2).
        ...(list
          ? {
              "aria-autocomplete": "list",
              "aria-controls": list.id,
              ...(list.active ? { "aria-activedescendant": list.active } : {}),
            }
          : {}),
      },
    });
  }, [label, placeholder, lang, describedBy, list]);

  useImperativeHandle(ref, () => handleOf(() => view.current), []);
  return <div ref={place} className={styles.editor} />;
}

/** Shift+Enter is one more line too: there are only lines. */
const ownKeys = new Plugin({
  props: {
    handleKeyDown: (view, event) => {
      if (event.key !== "Enter" || !event.shiftKey || event.ctrlKey || event.metaKey) return false;
      view.dispatch(view.state.tr.split(view.state.selection.from).scrollIntoView());
      return true;
    },
  },
});

const handleOf = (read: () => EditorView | null): EditorHandle => ({
  text: () => {
    const view = read();
    return view ? textOf(view.state.doc) : "";
  },
  setText(text) {
    const view = read();
    if (!view) return;
    view.dispatch(closeHistory(view.state.tr.replaceWith(0, view.state.doc.content.size, docOf(text).content)).scrollIntoView());
  },
  replace([from, to], text) {
    const view = read();
    if (!view) return;
    const { doc } = view.state;
    // A step of its own, also right after typing.
    view.dispatch(
      closeHistory(view.state.tr.replaceRange(positionOf(doc, from), positionOf(doc, to), sliceOf(text))).scrollIntoView(),
    );
  },
  select([from, to]) {
    const view = read();
    if (!view) return;
    const { doc } = view.state;
    view.dispatch(
      view.state.tr.setSelection(TextSelection.create(doc, positionOf(doc, from), positionOf(doc, to))).scrollIntoView(),
    );
    view.focus();
  },
  focus: () => read()?.focus(),
  caret() {
    const view = read();
    return view?.hasFocus() ? offsetOf(view.state.doc, view.state.selection.head) : null;
  },
  underline(marks, open) {
    const view = read();
    if (view) view.dispatch(underline(view.state, { marks, open }));
  },
  placeOf(offset) {
    const view = read();
    const at = view?.coordsAtPos(positionOf(view.state.doc, offset));
    return { left: at?.left ?? 0, top: at?.top ?? 0, bottom: at?.bottom ?? 0 };
  },
});
