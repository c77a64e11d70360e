import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "#test/folder.ts";
import { readConfig, secretOf } from "./config.ts";

describe("the environment", () => {
  test("may be empty", () => {
    expect(readConfig({ PATH: "/bin", KAPOK_PORT: "" })).toEqual({
      data: join(process.cwd(), "data"),
      host: "127.0.0.1",
      port: 4100,
      url: "http://localhost:4100",
      smtpPort: 4125,
      mailOut: undefined,
      log: "info",
      secret: undefined,
      secondReader: undefined,
      databaseUrl: undefined,
      databaseDirectUrl: undefined,
    });
  });

  test("decides the public address, of which the port is a part unless it says otherwise", () => {
    expect(readConfig({ KAPOK_PORT: "8080" }).url).toBe("http://localhost:8080");
    expect(readConfig({ KAPOK_PORT: "8080", KAPOK_URL: "https://desk.example.net/" }).url).toBe("https://desk.example.net");
  });

  test("takes a database behind a Unix socket", () => {
    const url = "postgres://kapok@/kapok?host=/run/postgresql";

    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  test.for([
    [{ KAPOK_PROT: "4100" }, "There is no setting KAPOK_PROT"],
    [{ KAPOK_PORT: "http" }, "KAPOK_PORT should be a port number"],
    [{ KAPOK_SMTP_PORT: "70000" }, "KAPOK_SMTP_PORT should be a port number"],
    [{ KAPOK_URL: "desk.example.net" }, "KAPOK_URL should be an address that begins with http:// or https://"],
    [{ KAPOK_MAIL_OUT: "https://relay.example.net" }, "KAPOK_MAIL_OUT should be an address that begins with smtp://"],
    [{ DATABASE_URL: "mysql://localhost/desk" }, "DATABASE_URL should be an address that begins with postgres://"],
    [{ KAPOK_LOG: "loud" }, 'KAPOK_LOG should be one of silent, fatal, error, warn, info, debug, trace, not "loud"'],
    [
      { KAPOK_SECOND_READER_URL: "http://127.0.0.1:8080/v1" },
      "KAPOK_SECOND_READER_URL and KAPOK_SECOND_READER_MODEL go together",
    ],
    [{ KAPOK_SECOND_READER_MODEL: "small" }, "KAPOK_SECOND_READER_URL and KAPOK_SECOND_READER_MODEL go together"],
    [{ KAPOK_SECOND_READER_KEY: "sk-1" }, "There is no second reader without KAPOK_SECOND_READER_URL"],
    [{ KAPOK_SECOND_READER_URL: "models.example" }, "KAPOK_SECOND_READER_URL should be an address that begins with http://"],
    [
      { KAPOK_SECOND_READER_URL: "https://me:sk-1@models.example/v1", KAPOK_SECOND_READER_MODEL: "small" },
      "KAPOK_SECOND_READER_URL should hold no password",
    ],
    [
      { KAPOK_SECOND_READER_URL: "https://models.example", KAPOK_SECOND_READER_MODEL: "small", KAPOK_SECOND_READER_SECONDS: "0" },
      "KAPOK_SECOND_READER_SECONDS should be a number from 1 to 60",
    ],
    [{ KAPOK_SECRET: "kettle" }, "KAPOK_SECRET should have 32 characters or more"],
  ] as const)("is refused when it says %j", ([environment, sentence]) => {
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  test("names a second reader, with eight seconds for an answer unless it says otherwise", () => {
    const named = { KAPOK_SECOND_READER_URL: "https://models.example/v1", KAPOK_SECOND_READER_MODEL: "small" };

    expect(readConfig(named).secondReader).toEqual({
      url: "https://models.example/v1",
      model: "small",
      key: undefined,
      seconds: 8,
    });
    expect(
      readConfig({ ...named, KAPOK_SECOND_READER_KEY: "sk-1", KAPOK_SECOND_READER_SECONDS: "2.5" }).secondReader,
    ).toMatchObject({
      key: "sk-1",
      seconds: 2.5,
    });
  });

  test("keeps a password out of the sentence that refuses it", () => {
    expect(() => readConfig({ DATABASE_URL: "https://kapok:hunter2@db/desk" })).toThrow(/^(?!.*hunter2)/);
  });
});

describe("the secret", () => {
  test("is the one that was given", () => {
    const given = "0123456789abcdef0123456789abcdef";

    expect(secretOf({ secret: given, data: "/nowhere" })).toBe(given);
    expect(existsSync("/nowhere")).toBe(false);
  });

  test("is otherwise made once, and readable for nobody else", () => {
    const data = join(temporaryFolder(), "data");

    const first = secretOf({ secret: undefined, data });
    const second = secretOf({ secret: undefined, data });

    expect(first).toMatch(/^[\w-]{43}$/);
    expect(second).toBe(first);
    expect(statSync(join(data, "secret")).mode & 0o777).toBe(0o600);
  });
});
