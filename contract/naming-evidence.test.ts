import { describe, expect, test } from "vitest";
import { evidenceOf } from "./naming-evidence.ts";

const labels = [
  { label: "criticism", evidence: [[0, 10] as [number, number]] },
  { label: "shouting", evidence: [[0, 3] as [number, number]] },
];

describe("the words that show a named area", () => {
  test("are those the reader saw", () =>
    expect(evidenceOf({ areas: ["criticism"] }, { standing: [], labels })).toEqual({ criticism: [[0, 10]] }));

  test("are those somebody pointed at before, rather", () =>
    expect(evidenceOf({ areas: ["criticism"] }, { standing: [{ area: "criticism", evidence: [[4, 8]] }], labels })).toEqual({
      criticism: [[4, 8]],
    }));

  test("are the selected ones where nobody has shown any", () =>
    expect(evidenceOf({ areas: ["criticism", "demand"], quote: [20, 30] }, { standing: [], labels })).toEqual({
      criticism: [[0, 10]],
      demand: [[20, 30]],
    }));

  test("are the selected ones for a single area, whatever was shown", () =>
    expect(evidenceOf({ areas: ["criticism"], quote: [20, 30] }, { standing: [], labels })).toEqual({ criticism: [[20, 30]] }));

  test("are none where nothing shows it, and nothing is said of areas that are not named", () => {
    expect(evidenceOf({ areas: ["judgement"] }, { standing: [], labels })).toEqual({ judgement: [] });
    expect(evidenceOf({ areas: [], quote: [1, 2] }, { standing: [], labels })).toEqual({});
  });
});
