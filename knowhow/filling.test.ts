import { describe, expect, test } from "vitest";
import { fillWording } from "./filling.ts";

describe("a wording", () => {
  const wording = "{customer}, do {time} mają {Pan|Pani} odpowiedź. Zadzwoni {colleague}.";

  test("takes the facts of the case", () => {
    const facts = { customer: "Pani Zofio", time: "piątku, 16:00", colleague: "Anna Nowak", form: "f" as const };
    expect(fillWording(wording, facts)).toBe("Pani Zofio, do piątku, 16:00 mają Pani odpowiedź. Zadzwoni Anna Nowak.");
  });

  test("leaves a blank for what nobody knows, and both forms where nobody has said which", () => {
    expect(fillWording(wording, { form: null })).toBe("[…], do […] mają Pan/Pani odpowiedź. Zadzwoni […].");
  });

  test("ends with one full stop after an hour that has its own", () => {
    expect(fillWording("By {time}. Thank you, {customer}.", { time: "Thursday, 4 p.m.", form: null })).toBe(
      "By Thursday, 4 p.m. Thank you, […].",
    );
  });

  test("begins a sentence with a capital, and nothing else", () => {
    const facts = { customer: "г-жо Петрова", agent: "елена", form: null };
    expect(fillWording("{customer}, казвам се {agent}. {customer}, слушам Ви: {agent}.", facts)).toBe(
      "Г-жо Петрова, казвам се елена. Г-жо Петрова, слушам Ви: елена.",
    );
  });

  test("keeps what the agent has to fill in", () => {
    expect(fillWording("Brakuje mi: […].", { form: "m" })).toBe("Brakuje mi: […].");
  });

  test("takes no fact that it was not given: a name is not a way to other words", () => {
    expect(fillWording("{constructor} {toString}", { form: "m" })).toBe("[…] […]");
  });
});
