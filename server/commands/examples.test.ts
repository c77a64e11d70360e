import { spawn } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openFirm } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { temporaryFolder } from "#test/folder.ts";

const KAPOK = join(import.meta.dirname, "..", "..", "bin", "kapok.ts");
let desk: FreshDatabase;

function examples(...args: string[]) {
  return new Promise<{ status: number | null; said: string; complained: string }>((resolve) => {
    const env = { PATH: process.env.PATH, DATABASE_URL: desk.url, KAPOK_DATA: join(temporaryFolder(), "data") };
    const child = spawn(process.execPath, [KAPOK, "examples", ...args], { env });
    let said = "";
    let complained = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (complained += chunk));
    child.on("close", (status) => resolve({ status, said, complained }));
  });
}

beforeAll(async () => {
  desk = await freshDatabase();
});

describe("kapok examples", () => {
  test("says that there is no firm yet", async () => {
    expect(await examples()).toMatchObject({ status: 1, said: "" });
  });

  test("prints the lines alone on standard output, by language, and deletes them all when told to", async () => {
    await openFirm(desk.db);
    const one = { month: "2026-11", labels: ["criticism"], read_as: ["criticism", "demand"] };
    await desk.db
      .insertInto("examples")
      .values([
        { ...one, language: "pl", text: "Trzeci raz to samo, panie […]." },
        { ...one, language: "bg", text: "За трети път е грешно.", read_as: ["criticism"] },
      ])
      .execute();

    const all = await examples();
    expect(all.status, all.complained).toBe(0);
    const lines = all.said.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { lang: "bg", kind: "customer", text: "За трети път е грешно.", labels: ["criticism"] },
      { lang: "pl", kind: "customer", text: "Trzeci raz to samo, panie […].", labels: ["criticism"] },
    ]);
    expect(all.complained).toBe(
      "2 examples are kept; 1 of them the reader had read just so. Read them before you pass them on.\n",
    );

    expect((await examples("--lang", "pl")).said).toBe(`${lines[1]}\n`);
    expect(await examples("--delete-all")).toMatchObject({ status: 0, said: "2 examples are deleted.\n" });
    expect((await examples()).said).toBe("");
  });

  test.for([
    [["--lang", "de"], /^--lang takes pl, bg or en/],
    [["--lang", "pl", "--delete-all"], /^--delete-all deletes the examples of every language/],
    [["--delete"], /^Unknown option '--delete'/],
  ] as const)("answers %j with the usage", async ([args, sentence]) => {
    const { status, complained } = await examples(...args);
    expect(status).toBe(2);
    expect(complained).toMatch(sentence);
  });
});
