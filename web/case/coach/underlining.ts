import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { positionOf } from "../composer/editor/plain-text.ts";
import type { Mark } from "./marks.ts";

type Underlined = { set: DecorationSet; open: string | null };
type Told = { marks: readonly Mark[]; open: string | null };

export const underlining = new PluginKey<Underlined>("coach");

/** A date that is missing looks different from a wording: the colour-blind see dashes against dots. */
const lookOf = (mark: Mark): string => (mark.rule === "no_date" || mark.rule === "no_next_step" ? "coach-date" : "coach-wording");

function draw(state: EditorState, { marks, open }: Told): DecorationSet {
  return DecorationSet.create(
    state.doc,
    marks.map((mark) =>
      Decoration.inline(
        positionOf(state.doc, mark.range[0]),
        positionOf(state.doc, mark.range[1]),
        { class: `${lookOf(mark)}${open === mark.id ? " coach-open" : ""}`, "data-coach": mark.id },
        { id: mark.id },
      ),
    ),
  );
}

/**
 * The coach's underlines, as decorations beside the document: they move with the words, vanish from a sentence that
 * is being changed, and are in no way part of what is saved or sent.
 */
export const coachPlugin = () =>
  new Plugin<Underlined>({
    key: underlining,
    state: {
      init: () => ({ set: DecorationSet.empty, open: null }),
      apply(transaction, before, _old, state) {
        const told = transaction.getMeta(underlining) as Told | undefined;
        if (told) return { set: draw(state, told), open: told.open };
        if (!transaction.docChanged) return before;
        return { ...before, set: withoutTouched(before.set, transaction) };
      },
    },
    props: { decorations: (state) => underlining.getState(state)?.set },
  });

/** Marks whose own words were changed go at once, without waiting for the next look at the draft. */
function withoutTouched(set: DecorationSet, transaction: Transaction): DecorationSet {
  const touched: Decoration[] = [];
  transaction.steps.forEach((step, i) => {
    const back = transaction.mapping.slice(0, i).invert();
    step.getMap().forEach((from, to) => {
      touched.push(...set.find(back.map(from, -1), back.map(to, 1)));
    });
  });
  return set.remove(touched).map(transaction.mapping, transaction.doc);
}

/** Tells the editor which marks to underline and which one is open; no change of the document. */
export const underline = (state: EditorState, told: Told): Transaction =>
  state.tr.setMeta(underlining, told).setMeta("addToHistory", false);
