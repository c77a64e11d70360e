import { describe, expect, test } from "vitest";
import { openTarget } from "#test/webhook-target.ts";
import { isPrivate } from "./addresses.ts";
import { post } from "./posting.ts";

const target = await openTarget();
const send = (more: Partial<Parameters<typeof post>[0]> = {}) =>
  post({ url: target.url, body: "{}", headers: {}, privateAllowed: true, milliseconds: 5000, ...more });

describe("posting", () => {
  test("gives up on a target that does not answer in time", async () => {
    target.keepSilent();
    expect(await send({ milliseconds: 200 })).toMatchObject({ trouble: "timeout", status: null });
  });

  test("keeps only the beginning of a long answer", async () => {
    target.answer(200, { body: "ż".repeat(100_000) });
    const { answer, trouble } = await send();
    expect(trouble).toBeNull();
    expect(answer!.length).toBeLessThanOrEqual(500);
  });

  test("goes to no private address, by number or by name, and sends nothing there", async () => {
    target.answer(204);
    const before = target.heard.length;
    for (const host of ["127.0.0.1", "localhost"]) {
      const url = `http://${host}:${target.port}/`;
      expect(await send({ url, privateAllowed: false }), host).toMatchObject({ trouble: "private_address", status: null });
    }
    expect(target.heard.length).toBe(before);
    expect(await send({ url: `http://localhost:${target.port}/` })).toMatchObject({ trouble: null, status: 204 });
  });

  test("says when nobody listens, or speaks no TLS", async () => {
    expect(await send({ url: "http://127.0.0.1:1/" })).toMatchObject({ trouble: "refused" });
    expect(await send({ url: `https://127.0.0.1:${target.port}/` })).toMatchObject({ trouble: "tls" });
  });
});

test.each([
  ["10.0.0.1", true],
  ["172.31.255.255", true],
  ["172.32.0.1", false],
  ["192.168.1.1", true],
  ["100.64.0.1", true],
  ["169.254.169.254", true],
  ["224.0.0.1", true],
  ["255.255.255.255", true],
  ["0.0.0.0", true],
  ["8.8.8.8", false],
  ["::1", true],
  ["::", true],
  ["::ffff:8.8.8.8", true],
  ["64:ff9b::a00:1", true],
  ["2002:7f00:1::", true],
  ["fe80::1", true],
  ["fd12::1", true],
  ["ff02::1", true],
  ["2a00:1450:4001::1", false],
])("%s is private: %s", (address, expected) => expect(isPrivate(address)).toBe(expected));
