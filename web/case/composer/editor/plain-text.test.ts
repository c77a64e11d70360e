import fc from "fast-check";
import { expect, it } from "vitest";
import { docOf, offsetOf, positionOf, textOf } from "./plain-text.ts";

it("gives back every text it was given, letter for letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "ż", "щ", "\n", " ", "😀", "<", "&") }), (text) => {
      expect(textOf(docOf(text))).toBe(text);
    }),
  );
});

it("takes line ends of Windows as line ends", () => expect(textOf(docOf("a\r\nb\rc"))).toBe("a\nb\nc"));

it("finds each place of the text in the document and back", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "ż", "\n", " ") }), fc.nat(60), (text, at) => {
      const doc = docOf(text);
      const offset = Math.min(at, text.length);
      const position = positionOf(doc, offset);
      expect(doc.resolve(position).parent.type.name).toBe("line");
      expect(offsetOf(doc, position)).toBe(offset);
    }),
  );
});

it("stays inside for places outside", () => {
  const doc = docOf("ab\nc");
  expect(positionOf(doc, 99)).toBe(doc.content.size - 1);
  expect(positionOf(doc, -5)).toBe(1);
});
