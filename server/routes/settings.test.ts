import { beforeAll, describe, expect, test } from "vitest";
import type { Me } from "#contract/me.ts";
import { addFirm, testEdge } from "#test/edge.ts";

let edge: Awaited<ReturnType<typeof testEdge>>;
beforeAll(async () => {
  edge = await testEdge();
  await addFirm(edge.fresh);
});

describe("settings", () => {
  test("are changed one by one: the others stay as they were chosen", async () => {
    const ewa = await edge.person();
    const keep = async (preferences: object) => (await ewa.put("/me/settings", { preferences })).json<Me>().preferences;
    await keep({ coachLevel: "off", silencedRules: ["blame"], singleKeys: false });
    await keep({ chatLimit: 2 });
    await keep({ groundingLine: false });
    expect(await keep({ showInsults: true })).toEqual({
      coachLevel: "off",
      silencedRules: ["blame"],
      showInsults: true,
      singleKeys: false,
      chatLimit: 2,
      enterSendsChat: false,
      groundingLine: false,
      callTimer: true,
      largeType: false,
      fewerCallsAfter: null,
      fewerHardOn: null,
      sharesEnergy: false,
    });
  });

  test.for([{ chatLimit: 4 }, { chatLimit: -1 }, { chatLimit: 1.5 }, { coachLevel: "loud" }])(
    "are refused where they are none: %o",
    async (preferences) => {
      const ewa = await edge.person();
      expect((await ewa.put("/me/settings", { preferences })).json().code).toBe("request.not_valid");
    },
  );
});
