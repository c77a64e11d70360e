import { describe, expect, test } from "vitest";
import { customerPageUrl, pageToken, readPageToken } from "./page-link.ts";

const secret = "a secret of the desk, long enough";

describe("the link to a customer's page", () => {
  test("opens the case and version it was made for", () => {
    const url = customerPageUrl({ url: "https://desk.example.pl/", secret }, 1042, 3);
    const token = url.slice("https://desk.example.pl/p/".length);

    expect(url).toMatch(/^https:\/\/desk\.example\.pl\/p\/[A-Za-z0-9_-]{24,}$/);
    expect(readPageToken(secret, token)).toEqual({ caseNumber: 1042, pageVersion: 3 });
  });

  test("does not show the case's number to the eye", () => {
    expect(pageToken(secret, 1042, 1)).not.toContain("1042");
  });

  test.for([
    ["nothing", ""],
    ["a word", "hello"],
    ["another desk's token", pageToken("another secret", 1042, 1)],
    ["a seal moved to another case", pageToken(secret, 1042, 1).slice(0, 24) + pageToken(secret, 1043, 1).slice(24)],
    ["a seal moved to another version", pageToken(secret, 1042, 1).slice(0, 24) + pageToken(secret, 1042, 2).slice(24)],
    ["a token with a letter too many", `${pageToken(secret, 1042, 1)}A`],
    ["a token cut short", pageToken(secret, 1042, 1).slice(0, -1)],
    ["a body with leading zeros", pageToken(secret, 1042, 1).slice(0, 24) + Buffer.from("01042.1").toString("base64url")],
    ["something endless", "A".repeat(10_000)],
    ["a path", "../../etc/passwd"],
  ] as const)("is refused as %s", ([, token]) => {
    expect(readPageToken(secret, token)).toBeNull();
  });

  test("dies when a single character of the seal changes", () => {
    const token = pageToken(secret, 1042, 1);
    const forged = [...token].map((letter, at) => token.slice(0, at) + (letter === "A" ? "B" : "A") + token.slice(at + 1));

    expect(forged.filter((one) => readPageToken(secret, one) !== null)).toEqual([]);
  });
});
