import { expect, it } from "vitest";
import { draftKey, type KeptDraft, openWith } from "./choosing.ts";

const local = (given: Partial<KeptDraft> = {}): KeptDraft => ({
  text: "Dzień dobry, odezwę się",
  savedAt: "2026-11-24T13:58:00Z",
  device: "A",
  onServer: false,
  open: false,
  ...given,
});
const server = { text: "Dzień dobry", savedAt: "2026-11-24T13:57:00Z", device: "A" };

it("keeps case, mode and author apart", () => {
  const keys = [
    draftKey({ me: 1, number: 2, mode: "reply" }),
    draftKey({ me: 1, number: 2, mode: "note" }),
    draftKey({ me: 2, number: 1, mode: "reply" }),
    draftKey({ me: 12, number: 1, mode: "reply" }),
  ];
  expect(new Set(keys).size).toBe(4);
});

it("opens with nothing when nothing was written", () =>
  expect(openWith(undefined, undefined, "A")).toEqual({ text: "", rescuedAt: null, other: null }));

it("opens with what the server has when this device has nothing", () =>
  expect(openWith(undefined, server, "B").text).toBe("Dzień dobry"));

it("gives back the last words after a crash and offers the older ones", () => {
  const opened = openWith(local({ open: true }), server, "A");
  expect(opened.text).toBe("Dzień dobry, odezwę się");
  expect(opened.rescuedAt).toBe("2026-11-24T13:58:00Z");
  expect(opened.other?.text).toBe("Dzień dobry");
});

it("says nothing of a rescue when the page was left in order", () => expect(openWith(local(), server, "A").rescuedAt).toBeNull());

it("takes the newer words of another device and offers the ones kept here", () => {
  const newer = { text: "Z telefonu", savedAt: "2026-11-24T14:10:00Z", device: "B" };
  const opened = openWith(local(), newer, "A");
  expect(opened).toMatchObject({ text: "Z telefonu", other: { text: "Dzień dobry, odezwę się", from: "this_device" } });
});

it("does not offer an older state of the same draft", () => {
  const newer = { ...server, text: "Dzień dobry, odezwę się jutro", savedAt: "2026-11-24T14:10:00Z" };
  expect(openWith(local({ onServer: true }), newer, "A")).toEqual({ text: newer.text, rescuedAt: null, other: null });
});

it("does not bring back a reply that was sent from another device, but can", () => {
  const opened = openWith(local({ onServer: true }), undefined, "A");
  expect(opened.text).toBe("");
  expect(opened.other?.text).toBe("Dzień dobry, odezwę się");
});

it("keeps words that never reached the server", () =>
  expect(openWith(local(), undefined, "A").text).toBe("Dzień dobry, odezwę się"));

it("never loses words: whatever two versions there are, both are in the editor or offered, unless one grew from the other", () => {
  for (const open of [true, false])
    for (const savedAt of ["2026-11-24T13:00:00Z", "2026-11-24T15:00:00Z"]) {
      const opened = openWith(local({ open }), { text: "inne", savedAt, device: "B" }, "A");
      expect([opened.text, opened.other?.text].sort()).toEqual(["Dzień dobry, odezwę się", "inne"]);
    }
});
