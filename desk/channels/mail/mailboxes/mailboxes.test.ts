import { describe, expect, test } from "vitest";
import { inTurn } from "../settling/in-turn.ts";
import { splitPlus } from "./mailbox.ts";
import { seal, unseal } from "./sealing.ts";
import { mayGoPlain, troubleOf } from "./trouble.ts";

test.for([
  ["pomoc+c1001.abc@szewc.example", "pomoc@szewc.example", "c1001.abc"],
  ["pomoc@szewc.example", "pomoc@szewc.example", null],
  ["+pomoc@szewc.example", "+pomoc@szewc.example", null],
  ["pomoc@szewc+syn.example", "pomoc@szewc+syn.example", null],
] as const)("%s reaches %s", ([address, plain, detail]) => {
  expect(splitPlus(address)).toEqual({ plain, detail });
});

describe("a password", () => {
  test("is sealed differently each time and opens under its secret alone", () => {
    const sealed = seal("secret one, long enough to be a secret", "zażółć");
    expect(seal("secret one, long enough to be a secret", "zażółć")).not.toBe(sealed);
    expect(unseal("secret one, long enough to be a secret", sealed)).toBe("zażółć");
    expect(unseal("secret two, long enough to be a secret", sealed)).toBeNull();
    expect(unseal("secret one, long enough to be a secret", `${sealed.slice(0, -2)}xx`)).toBeNull();
    expect(unseal("secret one, long enough to be a secret", "")).toBeNull();
  });

  test.for(["localhost", "127.0.0.1", "::1", "mailserver"])("may go in the clear to %s", (host) => {
    expect(mayGoPlain(host)).toBe(true);
  });

  test.for(["smtp.szewc.example", "10.0.0.5", "localhost.evil.example", "127.0.0.1.evil.example"])(
    "may not go in the clear to %s",
    (host) => {
      expect(mayGoPlain(host)).toBe(false);
    },
  );
});

test.for([
  [{ code: "EAUTH", responseCode: 535 }, "auth"],
  [{ authenticationFailed: true }, "auth"],
  [{ code: "EDNS" }, "host_unknown"],
  [{ code: "ENOTFOUND" }, "host_unknown"],
  [{ code: "ECONNREFUSED" }, "refused"],
  [{ code: "CONNECT_TIMEOUT" }, "timeout"],
  [{ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, "tls"],
  [{ code: "ECONNRESET" }, "connection"],
  [{}, "other"],
] as const)("the error %o means %s", ([error, trouble]) => {
  expect(troubleOf(Object.assign(new Error("x"), error))).toBe(trouble);
});

describe("work in turn", () => {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test("on the same thing runs in the order it came, and other work beside it", async () => {
    const take = inTurn();
    const done: string[] = [];
    const act = (name: string, ms: number) => async () => {
      await pause(ms);
      done.push(name);
    };
    await Promise.all([
      take({ holds: ["marian"], after: [] }, act("first of Marian", 30)),
      take({ holds: ["anna"], after: [] }, act("Anna", 10)),
      take({ holds: ["marian"], after: [] }, act("second of Marian", 0)),
      take({ holds: ["wife"], after: ["marian"] }, act("answer to Marian", 0)),
    ]);
    expect(done).toEqual(["Anna", "first of Marian", "second of Marian", "answer to Marian"]);
  });

  test("goes on after work that failed", async () => {
    const take = inTurn();
    const failed = take({ holds: ["marian"], after: [] }, () => Promise.reject(new Error("no")));
    const next = take({ holds: ["marian"], after: [] }, async () => "done");
    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe("done");
  });
});
