import { describe, expect, it } from "vitest";
import type { FoundDate } from "#reader/dates/find-dates.ts";
import { nextUpdateAfter, promisedDate } from "./next-update.ts";

const now = new Date("2026-11-24T13:05:00Z");
const date = (given: Partial<FoundDate>): FoundDate => ({
  range: [0, 3],
  kind: "deadline",
  at: "2026-11-26T15:00:00Z",
  precise: true,
  text: "do czwartku do 16:00",
  ...given,
});

describe("promisedDate", () => {
  it("takes the deadline rather than a day that is merely named", () => {
    const day = date({ kind: "day", at: "2026-11-25T22:59:00Z", text: "jutro" });
    expect(promisedDate([day, date({})], now)?.kind).toBe("deadline");
    expect(promisedDate([day], now)?.text).toBe("jutro");
  });
  it("promises nothing by a vague day, a past one, or no date", () => {
    expect(promisedDate([date({ kind: "day", precise: false })], now)).toBeUndefined();
    expect(promisedDate([date({ past: true })], now)).toBeUndefined();
    expect(promisedDate([date({ at: "2026-11-24T13:00:00Z" })], now)).toBeUndefined();
    expect(promisedDate([], now)).toBeUndefined();
  });
});

describe("nextUpdateAfter", () => {
  const found = { at: "2026-11-26T15:00:00Z", words: "do czwartku do 16:00" };
  const proposed = "2026-11-27T15:00:00Z";
  const none = new Set<string>();

  it("proposes what the calendar says until a date is written", () => {
    expect(nextUpdateAfter(null, { found: undefined, refused: none, proposed })).toEqual({ kind: "proposed", at: proposed });
    expect(nextUpdateAfter({ kind: "proposed", at: proposed }, { found, refused: none, proposed })?.kind).toBe("recognised");
    expect(nextUpdateAfter(null, { found: undefined, refused: none, proposed: null })).toBeNull();
  });

  it("never changes what the agent chose", () => {
    for (const own of [{ kind: "chosen", at: proposed } as const, { kind: "none" } as const])
      expect(nextUpdateAfter(own, { found, refused: none, proposed })).toBe(own);
  });

  it("keeps a confirmed date while its words stand, and asks anew when they change", () => {
    const confirmed = { kind: "confirmed", ...found } as const;
    expect(nextUpdateAfter(confirmed, { found, refused: none, proposed })).toBe(confirmed);
    expect(nextUpdateAfter(confirmed, { found: { ...found, at: "2026-11-25T15:00:00Z" }, refused: none, proposed })?.kind).toBe(
      "recognised",
    );
    expect(nextUpdateAfter(confirmed, { found: undefined, refused: none, proposed })?.kind).toBe("proposed");
  });

  it("does not offer again what was refused", () =>
    expect(nextUpdateAfter(null, { found, refused: new Set([found.words]), proposed })?.kind).toBe("proposed"));
});
