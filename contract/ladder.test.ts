import { describe, expect, test } from "vitest";
import { mayClaimRecording, mayStepOn, silencesOf } from "./ladder.ts";

describe("the words that a call is recorded", () => {
  test.for([
    { state: "off", on: false, may: false },
    { state: "notice_given", on: false, may: false },
    { state: "notice_given", on: true, may: true },
    { state: "consent_given", on: true, may: true },
    { state: "consent_given", on: false, may: false },
    { state: "objected", on: false, may: false },
    { state: "objected", on: true, may: false },
    { state: "off", on: true, may: false },
  ] as const)("$state, running: $on, may be said: $may", ({ state, on, may }) => {
    expect(mayClaimRecording({ state, on })).toBe(may);
  });
});

describe("the rungs", () => {
  const tried = [1, 2, 3, 4].map((rung) => ({ rung, outcome: "no_result" as const }));

  test("are free downwards and held upwards", () => {
    expect(mayStepOn({ ladderOn: true, visits: tried.slice(0, 2) }, 3, false)).toBe(true);
    expect(mayStepOn({ ladderOn: true, visits: tried.slice(0, 2) }, 1, false)).toBe(true);
    expect(mayStepOn({ ladderOn: true, visits: tried.slice(0, 2) }, 4, false)).toBe("rung.not_tried");
    expect(mayStepOn({ ladderOn: true, visits: tried.slice(0, 3) }, 5, false)).toBe("rung.not_tried");
    expect(mayStepOn({ ladderOn: true, visits: tried }, 5, false)).toBe(true);
  });

  test("are passed to the last alone", () => {
    expect(mayStepOn({ ladderOn: false, visits: [] }, 5, true)).toBe(true);
    expect(mayStepOn({ ladderOn: true, visits: [] }, 4, true)).toBe("rung.not_tried");
    expect(mayStepOn({ ladderOn: true, visits: [{ rung: 5, outcome: null }] }, 5, true)).toBe("rung.stands");
  });
});

describe("silence", () => {
  const at = (minute: number) => `2026-11-26T10:0${minute}:00.000Z`;
  const visits = [
    { rung: 2, at: at(0) },
    { rung: 3, at: at(1) },
    { rung: 4, at: at(6) },
  ];

  test("is counted on the third rung, from one word of presence to the next", () => {
    const said = [{ at: at(0) }, { at: at(3) }, { at: at(8) }];
    expect(silencesOf({ visits, said, endedAt: null, now: at(9) })).toEqual([
      { from: at(1), until: at(3), goesOn: false },
      { from: at(3), until: at(6), goesOn: false },
    ]);
  });

  test("goes on while the rung stands, and ends with the call", () => {
    const stands = visits.slice(0, 2);
    expect(silencesOf({ visits: stands, said: [], endedAt: null, now: at(4) })).toEqual([
      { from: at(1), until: at(4), goesOn: true },
    ]);
    expect(silencesOf({ visits: stands, said: [], endedAt: at(5), now: at(9) })).toEqual([
      { from: at(1), until: at(5), goesOn: false },
    ]);
    expect(silencesOf({ visits: visits.slice(0, 1), said: [], endedAt: null, now: at(4) })).toEqual([]);
  });
});
