import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";

/** Who may import whom. Read a line as "desk may use …"; a folder may always use itself. */
const MAY_USE: Record<string, readonly string[]> = {
  reader: [],
  knowhow: [],
  words: [],
  contract: ["reader"],
  database: [],
  desk: ["reader", "knowhow", "contract", "database", "words"],
  jobs: ["desk", "contract", "database", "words", "server"],
  // bin: `kapok start` builds the web before it serves it
  server: ["desk", "contract", "database", "words", "jobs", "reader", "bin"],
  web: ["contract", "reader", "knowhow", "words"],
};

/** Packages that only some folders may know. */
const PACKAGES: [package_: RegExp, folders: readonly string[]][] = [
  [/^(react|react-dom|@tanstack\/|@base-ui|lucide-react|prosemirror-|idb-keyval)/, ["web"]],
  [/^(fastify|@fastify\/)/, ["server"]],
  [/^(kysely|pg)$/, ["database", "desk", "server", "jobs"]],
  [/^node:/, ["database", "desk", "server", "jobs"]],
];

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g;

const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
  encoding: "utf8",
})
  .split("\n")
  .filter(
    (file) => Object.keys(MAY_USE).includes(file.split("/")[0]!) && !/\.test\.tsx?$|^web\/(vite\.config|build\/)/.test(file),
  );

function imports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(IMPORT)].map(([, from, dynamic, bare]) => from ?? dynamic ?? bare!);
}

const folderOf = (file: string, specifier: string): string | null => {
  if (specifier.startsWith("#")) return specifier.slice(1).split("/")[0]!;
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file), specifier).split("/")[0]!;
  return null;
};

describe("imports", () => {
  test("are looked at, all of them", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(imports).length).toBeGreaterThan(300);
  });

  test("go only where the table lets them", () => {
    const wrong = sources.flatMap((file) => {
      const home = file.split("/")[0]!;
      return imports(file)
        .filter((specifier) => {
          const folder = folderOf(file, specifier);
          return folder !== null && folder !== home && !MAY_USE[home]!.includes(folder);
        })
        .map((specifier) => `${file} imports ${specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  test("of packages stay in the folders that may know them", () => {
    const wrong = sources.flatMap((file) =>
      imports(file)
        .filter((specifier) => PACKAGES.some(([name, folders]) => name.test(specifier) && !folders.includes(file.split("/")[0]!)))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the reader", () => {
  test("knows no clock, no network and no document", () => {
    const wrong = sources
      .filter((file) => file.startsWith("reader/"))
      .filter((file) =>
        /\b(Date\.now|new Date\(\)|fetch\(|process\.|document\.|window\.|Temporal\.Now)/.test(readFileSync(file, "utf8")),
      );
    expect(wrong).toEqual([]);
  });
});

describe("the environment", () => {
  test("is read in one place", () => {
    const wrong = sources
      // The embedded server's own process inherits the environment; nothing of ours is decided by it.
      .filter((file) => file !== "server/config.ts" && !file.startsWith("database/embedded/"))
      .filter((file) => /process\.env(?!\.NODE_ENV)/.test(readFileSync(file, "utf8")));
    expect(wrong).toEqual([]);
  });
});
