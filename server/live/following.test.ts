import { describe, expect, test } from "vitest";
import { follow } from "./following.ts";

/** A table whose rows appear when we say so, and somebody who follows it. */
function table(...there: number[]) {
  const rows = new Set(there);
  const told: number[] = [];
  const clock = { now: 0 };
  const asked: (readonly number[])[] = [];
  const following = follow<{ seq: number }>({
    newest: async () => Math.max(0, ...rows),
    since: async (after, missing) => {
      asked.push(missing);
      return [...rows]
        .filter((seq) => seq > after || missing.includes(seq))
        .sort((a, b) => a - b)
        .map((seq) => ({ seq }));
    },
    tell: ({ seq }) => told.push(seq),
    now: () => clock.now,
  });
  return { rows, told, clock, asked, following };
}

describe("following a table", () => {
  test("tells what comes, once, and not what was there", async () => {
    const { rows, told, following } = table(1, 2, 3);
    await following.begin();
    rows.add(4).add(5);
    await following.look();
    await following.look();
    expect(told).toEqual([4, 5]);
    expect(following.newest()).toBe(5);
  });

  test("tells a lower number that appears after a higher one", async () => {
    const { rows, told, following } = table(1);
    await following.begin();
    rows.add(4);
    await following.look();
    rows.add(2);
    await following.look();
    rows.add(3);
    await following.look();
    expect(told).toEqual([4, 2, 3]);
  });

  test("tells what was given its number before we began and appears after", async () => {
    const { rows, told, following } = table(1, 3);
    await following.begin();
    rows.add(2);
    await following.look();
    expect(told).toEqual([2]);
  });

  test("stops looking for what was rolled back, after a minute", async () => {
    const { rows, asked, clock, following } = table(1);
    await following.begin();
    rows.add(3);
    await following.look();
    clock.now = 60_000;
    await following.look();
    expect(asked.at(-1)).toEqual([2]);
    clock.now = 60_001;
    await following.look();
    expect(asked.at(-1)).toEqual([]);
  });

  test("begins anew without telling what nobody was there to hear", async () => {
    const { rows, told, following } = table(1);
    await following.begin();
    for (let seq = 2; seq <= 500; seq++) rows.add(seq);
    await following.begin({ anew: true });
    await following.look();
    expect(told).toEqual([]);
    rows.add(501);
    await following.look();
    expect(told).toEqual([501]);
  });

  test("looks once when it is asked to look many times at once", async () => {
    const { rows, told, asked, following } = table(1);
    await following.begin();
    const before = asked.length;
    rows.add(2);
    await Promise.all([following.look(), following.look(), following.look()]);
    expect(told).toEqual([2]);
    expect(asked.length).toBe(before + 1);
  });

  test("looks again after the database was away", async () => {
    let away = true;
    const told: number[] = [];
    const following = follow<{ seq: number }>({
      newest: async () => {
        if (away) throw new Error("away");
        return 1;
      },
      since: async (after) => (after < 2 ? [{ seq: 2 }] : []),
      tell: ({ seq }) => told.push(seq),
    });
    await expect(following.begin()).rejects.toThrow("away");
    await expect(following.look()).rejects.toThrow("away");
    away = false;
    await following.look();
    expect(told).toEqual([2]);
  });
});
