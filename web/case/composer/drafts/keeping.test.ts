import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { KeptDraft } from "./choosing.ts";
import { keepDraft, type Saved } from "./keeping.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function bench({ offline = false } = {}) {
  const device: KeptDraft[] = [];
  const server: string[] = [];
  const said: Saved[] = [];
  const line = { offline, slow: 0 };
  const keeper = keepDraft({
    device: "A",
    now: () => new Date(),
    onSaved: (saved) => said.push(saved),
    shelf: {
      keep: async (draft) => void device.push(draft),
      keepNow: (draft) => void device.push(draft),
      forget: async () => {
        device.length = 0;
      },
      send: async (text) => {
        if (line.offline) throw new Error("offline");
        if (line.slow) await new Promise((done) => setTimeout(done, line.slow));
        server.push(text);
      },
    },
  });
  return { keeper, device, server, said, line };
}

it("keeps on the device after 400 ms and on the server after 2 s", async () => {
  const { keeper, device, server, said } = bench();
  keeper.write("D");
  await vi.advanceTimersByTimeAsync(399);
  expect(device).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(device.at(-1)).toMatchObject({ text: "D", onServer: false, open: true });
  expect(server).toEqual([]);
  await vi.advanceTimersByTimeAsync(1600);
  expect(server).toEqual(["D"]);
  expect(device.at(-1)).toMatchObject({ text: "D", onServer: true });
  expect(said).toEqual(["typing", "on_device", "on_server"]);
});

it("loses at most 400 ms of somebody who never pauses", async () => {
  const { keeper, device, server } = bench();
  let text = "";
  for (let i = 0; i < 100; i++) {
    text += "a";
    keeper.write(text);
    await vi.advanceTimersByTimeAsync(50);
    const kept = device.at(-1)?.text.length ?? 0;
    expect(text.length - kept).toBeLessThanOrEqual(9);
  }
  expect(server.length).toBeGreaterThanOrEqual(2);
});

it("does not call the newest letters kept when an older text arrives late", async () => {
  const { keeper, device, said, server, line } = bench();
  line.slow = 1000;
  keeper.write("D");
  await vi.advanceTimersByTimeAsync(2500);
  keeper.write("Dz");
  await vi.advanceTimersByTimeAsync(600);
  expect(server).toEqual(["D"]);
  expect(said.at(-1)).toBe("on_device");
  expect(device.at(-1)).toMatchObject({ text: "Dz", onServer: false });
  await vi.advanceTimersByTimeAsync(3000);
  expect(server).toEqual(["D", "Dz"]);
  expect(said.at(-1)).toBe("on_server");
});

it("says nothing is on the server while there is no line, and sends it up later", async () => {
  const { keeper, said, server, line } = bench({ offline: true });
  keeper.write("D");
  await vi.advanceTimersByTimeAsync(3000);
  expect(said.at(-1)).toBe("on_device");
  line.offline = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server).toEqual(["D"]);
  expect(said.at(-1)).toBe("on_server");
});

it("writes down at once what is not kept when the page is hidden, and marks the orderly end", () => {
  const { keeper, device, server } = bench();
  keeper.write("D");
  keeper.leave({ ended: false });
  expect(device).toEqual([expect.objectContaining({ text: "D", open: true })]);
  expect(server).toEqual(["D"]);
  keeper.leave({ ended: true });
  expect(device.at(-1)).toMatchObject({ text: "D", open: false });
});

it("forgets everywhere when the words were sent, and does not write them again", async () => {
  const { keeper, device, server } = bench();
  keeper.write("D");
  await keeper.flush();
  await keeper.clear();
  keeper.leave({ ended: true });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(device).toEqual([]);
  expect(server).toEqual(["D", ""]);
});
