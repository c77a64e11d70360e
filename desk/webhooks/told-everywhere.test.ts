import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { signature } from "./signing.ts";

const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "desk", "server", "jobs"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file));

test("whoever writes happenings down tells the programs, too", () => {
  const writes = sources.filter((file) => /insert into happenings|insertInto\("happenings"\)/.test(readFileSync(file, "utf8")));
  expect(writes.length).toBeGreaterThan(5);
  expect(writes.filter((file) => !/await tellPrograms\(/.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("the sample for Node in the documentation knows our signature, and no other", async () => {
  const [, sample] = /\*\*Node\*\*\s+```js\n([\s\S]+?)```/.exec(readFileSync("docs/webhooks.md", "utf8"))!;
  const { isFromKapok } = (await import(`data:text/javascript,${encodeURIComponent(sample!)}`)) as {
    isFromKapok(secret: string, header: string, body: string): boolean;
  };
  const body = '{"delivery":1}';
  const header = signature({ secret: "whsec_x", body });
  expect(isFromKapok("whsec_x", header, body)).toBe(true);
  expect(isFromKapok("whsec_x", header, `${body} `)).toBe(false);
  expect(isFromKapok("whsec_y", header, body)).toBe(false);
  const old = signature({ secret: "whsec_x", body, at: new Date(Date.now() - 600_000) });
  expect(
    createHmac("sha256", "whsec_x")
      .update(`${/t=(\d+)/.exec(old)![1]}.${body}`)
      .digest("hex"),
  ).toBe(/v1=(.*)/.exec(old)![1]);
  expect(isFromKapok("whsec_x", old, body)).toBe(false);
});
