import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "#test/folder.ts";
import { buildWeb } from "./build-web.ts";

let root: string;

beforeEach(() => {
  root = temporaryFolder();
  write("web/index.html", '<!doctype html><script type="module" src="./main.ts"></script>');
  write("web/main.ts", 'import { word } from "../words/word.ts";\ndocument.title = word;');
  write("words/word.ts", 'export const word = "czajnik";');
});

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

function script(): string {
  const assets = join(root, "web", "dist", "assets");
  return readFileSync(join(assets, readdirSync(assets).find((name) => name.endsWith(".js"))!), "utf8");
}

describe("the interface", () => {
  test("is built once for the same sources", async () => {
    const told: string[] = [];
    const tell = (sentence: string) => told.push(sentence);

    const built = [await buildWeb({ root, tell }), await buildWeb({ root, tell })];

    expect(built).toEqual([true, false]);
    expect(told).toEqual(["Building the interface …"]);
    expect(script()).toContain("czajnik");
  });

  test("is built again when a word changes, even one outside web/", async () => {
    await buildWeb({ root });
    write("words/word.ts", 'export const word = "чайник";');

    expect(await buildWeb({ root })).toBe(true);
    expect(script()).toContain("чайник");
  });

  test("is not built again for a test", async () => {
    await buildWeb({ root });
    write("web/main.test.ts", "test");

    expect(await buildWeb({ root })).toBe(false);
  });

  test("stays as it was when the new one does not build, and the reason is told", async () => {
    await buildWeb({ root });
    write("web/main.ts", 'import "./gone.ts";');

    await expect(buildWeb({ root })).rejects.toThrow(/^The interface could not be built \(Vite ended with 1\):.*gone\.ts/s);

    expect(script()).toContain("czajnik");
    expect(readdirSync(join(root, "web")).filter((name) => name.startsWith(".dist"))).toEqual([]);
  });

  test("is built when the build was removed", async () => {
    await buildWeb({ root });
    rmSync(join(root, "web", "dist"), { recursive: true });

    expect(await buildWeb({ root })).toBe(true);
    expect(existsSync(join(root, "web", "dist", "index.html"))).toBe(true);
  });
});
