import { describe, expect, test } from "vitest";
import { orderVests, type VestSign } from "./choosing-vests.ts";
import { VEST_IDS } from "./vests.ts";

const first = (signs: VestSign[], stage = "understand", channel = "written") =>
  orderVests({ signs, stage, channel } as Parameters<typeof orderVests>[0])[0];

describe("the life vest that is chosen", () => {
  test("draws the limit before it answers anything else", () => {
    expect(first(["criticism_justified", "anger", "insult"])).toBe("insults");
    expect(first(["insult", "threat_to_people"])).toBe("threats");
    expect(first(["demand", "familiar"], "empathy")).toBe("familiarity");
  });

  test("hears the feeling first at the first stage, and the matter later", () => {
    expect(first(["criticism_justified", "anger"], "empathy")).toBe("anger");
    expect(first(["criticism_justified", "anger"], "understand")).toBe("criticism_justified");
  });

  test("is the no itself where a demand is to be decided on", () => {
    expect(first(["demand"], "understand")).toBe("demands");
    expect(first(["demand"], "decision")).toBe("saying_no");
  });

  test("takes silence seriously where it is now: on the phone and in a chat", () => {
    expect(first(["few_words", "criticism_justified"], "understand", "chat")).toBe("silence");
    expect(first(["few_words", "criticism_justified"], "understand", "written")).toBe("criticism_justified");
    expect(first(["few_words"], "understand", "written")).toBe("silence");
  });

  test("goes by the stage where nothing difficult is seen", () => {
    expect(first([])).toBe("knowing_nothing");
    expect(first([], "options")).toBe("saying_no");
    expect(first([], "follow_through")).toBe("our_mistake");
  });

  test("leaves every other one within reach, each once", () => {
    for (const signs of [[], ["insult"], ["demand", "confusion", "judgement_firm"]] as VestSign[][]) {
      const all = orderVests({ signs, stage: "options", channel: "phone" });
      expect(all.toSorted()).toEqual(VEST_IDS.toSorted());
    }
  });
});
