import { expect, it } from "vitest";
import type { MessageView, NoteView } from "#contract/messages.ts";
import { type Happening, lastWordOfCustomer, timeline } from "./timeline.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString();
const message = (id: number, minute: number, given: Partial<MessageView> = {}) =>
  ({ id, at: at(minute), direction: "in", automatic: null, ...given }) as MessageView;
const note = (id: number, minute: number) => ({ id, at: at(minute) }) as NoteView;
const deed = (id: number, minute: number, what = "case.assigned"): Happening => ({
  id,
  what,
  by: "agent",
  person: null,
  at: at(minute),
  detail: {},
});
const keys = (entries: { key: string }[]) => entries.map((entry) => entry.key);

it("puts notes between messages and folds what was done between them", () => {
  const entries = timeline({ messages: [message(1, 0), message(2, 30)], notes: [note(5, 10)], calls: [] }, [
    deed(13, 31),
    deed(11, 12),
    deed(12, 20),
    deed(10, 5),
  ]);
  expect(keys(entries)).toEqual(["m-1", "h-10", "n-5", "h-11", "m-2", "h-13"]);
  expect(entries[3]).toMatchObject({ happenings: [{ id: 11 }, { id: 12 }] });
});

it("does not repeat as a deed what stands there as words", () => {
  const deeds = [
    deed(1, 1, "message.received"),
    deed(2, 2, "note.written"),
    deed(3, 3, "case.staged"),
    deed(4, 4, "behaviour.named"),
  ];
  expect(keys(timeline({ messages: [message(1, 0)], notes: [], calls: [] }, deeds))).toEqual(["m-1", "h-3"]);
});

it("is silent of a naming that was undone, and not of another act", () => {
  const undone = (id: number, what: string) => ({ ...deed(id, id, "act.undone"), detail: { what } });
  const deeds = [undone(1, "behaviour.named"), undone(2, "case.staged")];
  expect(keys(timeline({ messages: [message(1, 0)], notes: [], calls: [] }, deeds))).toEqual(["m-1", "h-2"]);
});

it("leaves out what happened before the oldest words shown", () =>
  expect(keys(timeline({ messages: [message(1, 10)], notes: [], calls: [] }, [deed(1, 5)]))).toEqual(["m-1"]));

it("finds the customer's newest words past ours and past an automatic mail", () => {
  const messages = [message(1, 0), message(2, 1), message(3, 2, { automatic: "vacation" }), message(4, 3, { direction: "out" })];
  expect(lastWordOfCustomer(messages)?.id).toBe(2);
  expect(lastWordOfCustomer([messages[3]!])).toBeUndefined();
});
