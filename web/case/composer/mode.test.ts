import { expect, it } from "vitest";
import { keyMeans } from "./mode.ts";

const press = (given: Partial<Parameters<typeof keyMeans>[0]> = {}) => ({
  key: "Enter",
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...given,
});

it("sends a reply with Ctrl or Cmd Enter, and saves a note with Shift", () => {
  expect(keyMeans(press(), "reply")).toBe("send");
  expect(keyMeans(press({ ctrlKey: false, metaKey: true }), "reply")).toBe("send");
  expect(keyMeans(press({ shiftKey: true }), "note")).toBe("save");
});

it("does nothing but say so when the key belongs to the other mode", () => {
  expect(keyMeans(press(), "note")).toBe("wrong_for_note");
  expect(keyMeans(press({ shiftKey: true }), "reply")).toBe("wrong_for_reply");
});

it("is no command without Ctrl, with Alt (a Polish letter), or on another key", () => {
  expect(keyMeans(press({ ctrlKey: false }), "reply")).toBeNull();
  expect(keyMeans(press({ altKey: true }), "reply")).toBeNull();
  expect(keyMeans(press({ key: "e" }), "reply")).toBeNull();
});
