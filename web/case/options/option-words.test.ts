import { describe, expect, test } from "vitest";
import type { OptionView } from "#contract/options.ts";
import { speaker } from "#words/say.ts";
import { speakWhen } from "../../when.ts";
import { firstWords, missingKind, whenOf, type wishIn } from "./option-words.ts";

const messageOf = (direction: "in" | "out", request: string | null) =>
  ({ direction, reading: { lang: "pl", labels: [], masked: [], request } }) as unknown as Parameters<
    typeof wishIn
  >[0]["messages"][number];

describe("the next kind an option list needs", () => {
  test("is the customer's wish first, then what is usual, what is not, and a way outside", () => {
    expect(missingKind([])).toBe("wish");
    expect(missingKind([{ kind: "wish" }, { kind: "standard" }])).toBe("non_standard");
    expect(missingKind([{ kind: "wish" }, { kind: "standard" }, { kind: "non_standard" }])).toBe("outside");
  });

  test("is none where all are there, whatever their order", () => {
    expect(missingKind([{ kind: "outside" }, { kind: "non_standard" }, { kind: "standard" }, { kind: "wish" }])).toBeNull();
  });
});

describe("a new option", () => {
  test("begins with the customer's own request", () => {
    const messages = [messageOf("in", "Chcę nowe buty."), messageOf("in", null), messageOf("out", "Nasze słowa")];
    expect(firstWords({ options: [], messages }, null)).toMatchObject({ kind: "wish", what: "Chcę nowe buty." });
  });

  test("puts no wish into their mouth where none was found or one stands already", () => {
    expect(firstWords({ options: [], messages: [messageOf("in", null)] }, null).what).toBe("");
    const options = [{ kind: "wish" } as OptionView];
    expect(firstWords({ options, messages: [messageOf("in", "Chcę nowe buty.")] }, null)).toMatchObject({
      kind: "standard",
      what: "",
    });
  });
});

test("when an option would be is an hour, a span of days, or not known", () => {
  const say = speaker("en", { "options.by": "by {at}", "options.span": "{from} to {until}" });
  const when = speakWhen("en", "Europe/Warsaw");
  const until = "2026-11-26T15:00:00.000Z";

  expect(whenOf({ from: null, until }, { say, when })).toBe("by Thursday 26 November, 16:00");
  expect(whenOf({ from: "2026-11-24T08:00:00.000Z", until }, { say, when })).toBe("Tuesday 24 November to Thursday 26 November");
  expect(whenOf({ from: null, until: null }, { say, when })).toBe("");
});
