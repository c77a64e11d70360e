import { describe, expect, test } from "vitest";
import { offerTechniques } from "./offering.ts";

const offer = (occasions: Parameters<typeof offerTechniques>[0]["occasions"], stage = "understand", channel = "written") =>
  offerTechniques({ occasions, stage, channel } as Parameters<typeof offerTechniques>[0]);

describe("what is offered", () => {
  test("for justified criticism is to own it, never the mist", () => {
    expect(offer(["criticism_justified"])[0]).toBe("negative_assertion");
    expect(offer(["criticism_justified", "judgement_firm"])).not.toContain("fogging");
  });

  test("follows the stage: first understand, then refuse", () => {
    expect(offer(["demand"], "understand").slice(0, 2)).toEqual(["broken_record", "assertive_delay"]);
    expect(offer(["demand"], "options")[0]).toBe("assertive_refusal");
  });

  test("follows the channel: silence is for the phone", () => {
    expect(offer(["invasion"], "understand", "phone")).toContain("silent_presence");
    expect(offer(["invasion"], "understand", "written")).not.toContain("silent_presence");
  });

  test("takes turns where several things are seen, and names nothing twice", () => {
    const both = offer(["judgement_agent", "judgement_firm"]);
    expect(both.slice(0, 3)).toEqual(["judgement_to_opinion", "elephant", "asking_for_specifics"]);
    expect(new Set(both).size).toBe(both.length);
  });

  test("comes in another order for a likely origin, and is the same otherwise", () => {
    const plain = offer(["demand", "strong_feeling"]);
    for (const origin of ["pressure", "irritation", "habit", "disappointment"] as const) {
      const sorted = offerTechniques({
        occasions: ["demand", "strong_feeling"],
        stage: "understand",
        channel: "written",
        origin,
      });
      expect(sorted.toSorted()).toEqual(plain.toSorted());
    }
    const first = (origin: "pressure" | "irritation") =>
      offerTechniques({ occasions: ["demand", "strong_feeling"], stage: "understand", channel: "written", origin })[0];
    expect(first("pressure")).toBe("broken_record");
    expect(first("irritation")).toBe("reflection_of_feelings");
  });

  test("is nothing where nothing is seen", () => {
    expect(offer([])).toEqual([]);
  });

  test("puts no mist over an insult, whatever else is seen", () => {
    expect(offer(["invasion", "judgement_firm"], "understand", "phone")).not.toContain("fogging");
  });
});
