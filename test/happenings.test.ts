import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reversals } from "#desk/undo/reversals.ts";
import en from "#words/en/happenings.json" with { type: "json" };

const sources = execFileSync("git", ["ls-files", "desk", "server", "jobs"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file));

/** Names of happenings as the sources write them down: beside `what:` or as the first value of a written row. */
const written = new Set(
  sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:what: |\? |: |select )["']([a-z]+\.[a-z_]+)["']/g)]
      .map(([, name]) => name!)
      .filter(
        (name) => Object.hasOwn(en, name) || new RegExp(`what: "${name.replace(".", "\\.")}"`).test(readFileSync(file, "utf8")),
      ),
  ),
);

test("every happening that is written down can be told", () => {
  expect(written.size).toBeGreaterThan(40);
  expect([...written].filter((name) => !Object.hasOwn(en, name))).toEqual([]);
});

test("every act that can be taken back can be told", () => {
  expect(Object.keys(reversals).filter((name) => !Object.hasOwn(en, name))).toEqual([]);
});
