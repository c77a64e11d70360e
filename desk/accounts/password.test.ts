import { describe, expect, test } from "vitest";
import { hashPassword, passwordMatches, refuseWeakPassword } from "./password.ts";

const known = ["Szewc i Syn", "Ewa Zielińska", "ewa@szewc.example", "ewa", "szewc.example"];

describe("a password", () => {
  test.for([
    "zielony rower na schodach",
    "три сини чадъра под моста",
    "wrong donkey charger clip",
    "Ewa i szewc poszli w góry",
    "b7Kq-22Xe-9mmP",
    "83920175562",
    "haslo do piwnicy babci",
    "passwordless summer orchard",
  ])("may be %s", (password) => {
    expect(() => refuseWeakPassword(password, known)).not.toThrow();
  });

  test.for(["", "Krótkie1!", "żółwżółwż", "👍👍👍👍👍"])("is too short: %s", (password) => {
    expect(() => refuseWeakPassword(password, known)).toThrow("password.too_short");
  });

  test.for([
    "password123",
    "correct horse battery staple",
    "P@ssw0rd!!!",
    "Hasło123456",
    "haslohaslo12",
    "парола12345",
    "MoyataParola1",
    "qwertyuiop1",
    "1234567890",
    "0987654321",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "Welcome2026!",
    "Październik2026",
    "Bulgaria2026",
    "ewazielinska",
    "Szewc2026!!",
    "szewcisyn1",
    "SzewcExample1",
    "..........",
    "Kapok123456",
  ])("is among the first to be guessed: %s", (password) => {
    expect(() => refuseWeakPassword(password, known)).toThrow("password.too_common");
  });
});

describe("a kept password", () => {
  test("is argon2id with the parameters that OWASP names, and never the password", async () => {
    const kept = await hashPassword("zielony rower na schodach");
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(kept).not.toContain("zielony");
  });

  test("matches itself, also when the letters are composed in another way, and nothing else", async () => {
    const kept = await hashPassword("żółty rower na schodach".normalize("NFC"));
    expect(await passwordMatches("żółty rower na schodach".normalize("NFD"), kept)).toBe(true);
    expect(await passwordMatches("żółty rower na schodacH", kept)).toBe(false);
  });

  test("that is not there matches nothing, not even the dummy's own", async () => {
    expect(await passwordMatches("a password that nobody has", null)).toBe(false);
    expect(await passwordMatches("", undefined)).toBe(false);
  });
});
