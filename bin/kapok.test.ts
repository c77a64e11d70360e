import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "#server/commands/commands.ts";
import { temporaryFolder } from "#test/folder.ts";

function kapok(args: string[], env: Record<string, string> = {}) {
  const data = join(temporaryFolder(), "data");
  return spawnSync(process.execPath, [join(import.meta.dirname, "kapok.ts"), ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, KAPOK_DATA: data, ...env },
  });
}

describe("the command line", () => {
  test("shows every command when asked", () => {
    const { status, stdout, stderr } = kapok(["--help"]);

    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(Object.values(COMMANDS).filter(({ usage }) => !stdout.includes(`kapok ${usage}`))).toEqual([]);
  });

  test.for([
    [[], /^ {2}kapok start/],
    [["strat"], /^There is no command "kapok strat"\.\n\n {2}kapok start/],
    [["migrate", "--fast"], /^Unknown option '--fast'\n/],
    [["backup"], /^It should be: kapok backup FILE\n/],
    [["backup", "one", "two"], /^It should be: kapok backup FILE\n/],
    [["start", "--only", "mail"], /^--only takes web or worker, not "mail"\.\n/],
    [["token"], /^There is no command "kapok token"\./],
    [["toString"], /^There is no command "kapok toString"\./],
  ] as const)("answers %j with the usage and status 2", ([args, sentence]) => {
    const { status, stdout, stderr } = kapok([...args]);

    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
  });

  test.for([
    [["migrate"], { KAPOK_PROT: "1" }, /^There is no setting KAPOK_PROT: .*\n$/],
    [["migrate"], { DATABASE_URL: "postgres://kapok@127.0.0.1:1/kapok" }, /^The database cannot be reached: .*\n$/],
    [["restore", "/nowhere/monday.kapok"], {}, /^The backup \/nowhere\/monday\.kapok cannot be read \(ENOENT\)\.\n$/],
  ] as const)("refuses %j under %j with one sentence and status 1", ([args, env, sentence]) => {
    const { status, stdout, stderr } = kapok([...args], env);

    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(sentence);
  });

  test("has the program of every command", () => {
    const folder = join(import.meta.dirname, "..", "server", "commands");
    const programs = [...readFileSync(join(folder, "commands.ts"), "utf8").matchAll(/import\("(.*?)"\)/g)].map(
      ([, file]) => file!,
    );

    const missing = programs.filter((file) => !existsSync(join(folder, file)));

    expect(programs).toHaveLength(Object.keys(COMMANDS).length);
    expect(missing).toEqual([]);
  });
});

describe("a desk moved by hand", () => {
  test("goes from one folder to another by backup and restore", () => {
    const folder = temporaryFolder();
    const file = join(folder, "monday.kapok");
    const from = { KAPOK_DATA: join(folder, "old") };
    const to = { KAPOK_DATA: join(folder, "new") };

    const said = [
      kapok(["migrate"], from),
      kapok(["migrate"], from),
      kapok(["backup", file], from),
      kapok(["restore", file], to),
    ];

    expect(said.map(({ status, stderr }) => ({ status, stderr }))).toEqual(Array(4).fill({ status: 0, stderr: "" }));
    expect(said.map(({ stdout }) => stdout.split("\n")[0])).toEqual([
      "Done: the main job",
      "The database is at this version already.",
      expect.stringMatching(/^0 rows are in .*monday\.kapok\./),
      expect.stringMatching(/^0 rows are back\./),
    ]);
  });
});
