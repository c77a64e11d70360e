import { Fragment, type Node, Schema, Slice } from "prosemirror-model";

/** Lines of plain text and nothing else: what is sent is exactly what is seen, and a mark of the coach cannot get in. */
export const plainText = new Schema({
  nodes: {
    doc: { content: "line+" },
    line: { content: "text*", group: "block", parseDOM: [{ tag: "p" }, { tag: "div" }, { tag: "li" }], toDOM: () => ["p", 0] },
    text: {},
  },
});

const line = (text: string): Node => plainText.node("line", null, text === "" ? [] : [plainText.text(text)]);
const linesOf = (text: string): Node[] => text.replace(/\r\n?/g, "\n").split("\n").map(line);

export const docOf = (text: string): Node => plainText.node("doc", null, linesOf(text));

/** A piece of text as it enters the middle of a line: its first and last lines join what stands there. */
export const sliceOf = (text: string): Slice => new Slice(Fragment.from(linesOf(text)), 1, 1);

/** The text of a document, one line break between lines. */
export const textOf = (doc: Node): string => doc.textBetween(0, doc.content.size, "\n");

/** Where a place of the text (UTF-16 offset) stands in the document: each line costs two positions, its break one letter. */
export function positionOf(doc: Node, offset: number): number {
  let left = Math.max(0, offset);
  let position = 0;
  for (let i = 0; i < doc.childCount; i++) {
    const length = doc.child(i).content.size;
    if (left <= length || i === doc.childCount - 1) return position + 1 + Math.min(left, length);
    left -= length + 1;
    position += length + 2;
  }
  return position;
}

/** Where a position of the document stands in the text. */
export const offsetOf = (doc: Node, position: number): number =>
  doc.textBetween(0, Math.max(0, Math.min(position, doc.content.size)), "\n").length;
