import { expect, it } from "vitest";
import type { MessageView, NoteView } from "#contract/messages.ts";
import { lookAt, newsSince } from "./news.ts";

const message = (id: number, author: number | null, given: Partial<MessageView> = {}) =>
  ({
    id,
    at: `2026-11-24T10:0${id}:00Z`,
    purpose: "message",
    author: { id: author, name: "Marian", address: "" },
    text: "x",
    reading: null,
    language: "pl",
    ...given,
  }) as MessageView;
const note = (id: number, author: number) =>
  ({ id, at: `2026-11-24T10:0${id}:30Z`, author: { id: author, name: "Marta" }, text: "y" }) as NoteView;
const view = (messages: MessageView[], notes: NoteView[] = []) => ({ seen: 5, messages, notes, language: "pl" as const });

it("finds what others wrote since the last look, in the order of writing", () => {
  const looked = lookAt(view([message(1, null)]));
  const news = newsSince(view([message(1, null), message(3, null)], [note(2, 8)]), looked, 7);
  expect(news.map((one) => one.key)).toEqual(["n-2", "m-3"]);
});

it("does not call one's own words or the desk's acknowledgement news", () => {
  const looked = lookAt(view([]));
  expect(newsSince(view([message(1, 7), message(2, null, { purpose: "acknowledgement" })], [note(3, 7)]), looked, 7)).toEqual([]);
});

it("finds nothing in a case nobody touched", () => {
  const same = view([message(1, null)], [note(2, 8)]);
  expect(newsSince(same, lookAt(same), 7)).toEqual([]);
});
