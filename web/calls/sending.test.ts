import { describe, expect, test } from "vitest";
import type { CallView } from "#contract/call-shapes.ts";
import { begunCall, type Stamp, withStamp } from "./stamps.ts";
import { type KeptCall, type Sender, sendStamps } from "./sending.ts";

const AT = "2026-11-26T14:00:00.000Z";
const base = begunCall({
  clientId: "call",
  at: AT,
  case: { number: 1042, subject: "Laptop", language: "pl" },
  customer: { id: 7, name: "Marian Wójcik" },
  agent: { id: 2, name: "Bartek" },
  direction: "in",
  phone: "",
});
const line = (clientId: string): Stamp => ({ kind: "line", clientId, at: AT, as: "note", text: clientId, rung: null });
const step = (clientId: string, rung: number): Stamp => ({ kind: "step", clientId, at: AT, rung });

class Declining extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** A desk that takes stamps as ours does: once by their name, and none while nobody can reach it. */
function aDesk({ declines = {} as Record<string, string> } = {}) {
  const desk = { reachable: true, heard: [] as string[][], view: { ...base, id: 0 } as CallView };
  const reach = () => {
    if (!desk.reachable) throw new Error("offline");
  };
  const sender: Sender = {
    async open() {
      reach();
      if (declines.open) throw new Declining(declines.open);
      desk.view = { ...desk.view, id: 51 };
      return desk.view;
    },
    async send(_, stamps) {
      reach();
      const code = declines[stamps[0]!.clientId];
      if (code) throw new Declining(code);
      desk.heard.push(stamps.map(({ clientId }) => clientId));
      desk.view = stamps.reduce(withStamp, desk.view);
      return desk.view;
    },
    async look() {
      reach();
      return desk.view;
    },
    refusalOf: (error) => (error instanceof Declining ? error.code : null),
  };
  return { desk, sender };
}

function kept(pending: readonly Stamp[]) {
  const device = {
    call: { clientId: "call", id: null, base, pending, declined: [], openRefused: null, wants: "" } as KeptCall,
  };
  const change = async (how: (call: KeptCall) => KeptCall) => {
    device.call = how(device.call);
    return device.call;
  };
  return { device, change };
}

describe("what was done in a call", () => {
  test("goes out in its order, lines that follow each other at once", async () => {
    const { desk, sender } = aDesk();
    const { device, change } = kept([step("1st", 1), line("a"), line("b"), step("2nd", 1), line("c")]);

    await sendStamps(device.call, sender, change);

    expect(desk.heard).toEqual([["1st"], ["a", "b"], ["2nd"], ["c"]]);
    expect([device.call.id, device.call.pending]).toEqual([51, []]);
  });

  test("stays on the device while nobody answers", async () => {
    const { desk, sender } = aDesk();
    desk.reachable = false;
    const { device, change } = kept([line("a")]);

    await sendStamps(device.call, sender, change);

    expect([device.call.id, device.call.pending.length, device.call.openRefused]).toEqual([null, 1, null]);
  });

  test("goes on where it was cut off, and nothing is done twice", async () => {
    const { desk, sender } = aDesk();
    const { device, change } = kept([line("a"), step("1st", 1), line("b")]);
    const cut: Sender = {
      ...sender,
      async send(id, stamps) {
        const view = await sender.send(id, stamps);
        // The desk has it; its answer is lost.
        if (stamps[0]!.clientId === "1st") throw new Error("offline");
        return view;
      },
    };

    await sendStamps(device.call, cut, change);
    expect(device.call.pending.map(({ clientId }) => clientId)).toEqual(["1st", "b"]);
    await sendStamps(device.call, sender, change);

    expect(desk.view.rungs.map(({ clientId }) => clientId)).toEqual(["1st"]);
    expect(desk.view.notes.map(({ text }) => text)).toEqual(["a", "b"]);
  });

  test("that the desk declines is put aside with its reason, and what follows is sent", async () => {
    const { desk, sender } = aDesk({ declines: { "too high": "rung.not_tried" } });
    const { device, change } = kept([step("too high", 4), line("a")]);

    await sendStamps(device.call, sender, change);

    expect(device.call.declined.map(({ code, stamp }) => [code, stamp.clientId])).toEqual([["rung.not_tried", "too high"]]);
    expect(desk.heard).toEqual([["a"]]);
  });

  test("waits where the call itself was declined, and nothing of it is lost", async () => {
    const { desk, sender } = aDesk({ declines: { open: "call.already_in_one" } });
    const { device, change } = kept([line("a")]);

    await sendStamps(device.call, sender, change);
    await sendStamps(device.call, sender, change);

    expect([device.call.openRefused, device.call.pending.length, desk.heard]).toEqual(["call.already_in_one", 1, []]);
  });

  test("while others are under way is kept for the next round", async () => {
    const { sender } = aDesk();
    const { device, change } = kept([line("a")]);
    const slow: Sender = {
      ...sender,
      async send(id, stamps) {
        if (stamps[0]!.clientId === "a")
          await change((call) => ({ ...call, pending: [...call.pending, line("written meanwhile")] }));
        return sender.send(id, stamps);
      },
    };

    await sendStamps(device.call, slow, change);

    expect(device.call.pending).toEqual([]);
    expect(device.call.base.notes.map(({ text }) => text)).toEqual(["a", "written meanwhile"]);
  });
});
