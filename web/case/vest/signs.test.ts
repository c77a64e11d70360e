import { describe, expect, test } from "vitest";
import type { MessageView } from "#contract/messages.ts";
import { orderVests } from "#knowhow/choosing-vests.ts";
import { readMessage } from "#reader/read.ts";
import { signsIn } from "./signs.ts";

/** A customer's message as the desk shows it, read by the reader itself. */
const written = (text: string, lang: "pl" | "bg" | "en", more: Partial<MessageView> = {}): MessageView => {
  const { labels, emotion, intensity } = readMessage(text, { lang });
  return {
    id: 1,
    direction: "in",
    purpose: "message",
    text,
    attachments: [],
    named: null,
    reading: { lang, labels, emotion, intensity, masked: [], request: null },
    ...more,
  } as unknown as MessageView;
};
const answer = { ...written("Dzień dobry", "pl"), direction: "out" } as MessageView;
const vestFor = (...messages: MessageView[]) =>
  orderVests({ signs: signsIn(messages), stage: "understand", channel: "written" })[0];

describe("the vest for a message", () => {
  test.for([
    ["pl", "Jesteś idiotą. Oddajcie mi laptopa.", "insults"],
    ["en", "You are an idiot. Give me my laptop back.", "insults"],
    ["bg", "Вие сте идиот. Върнете ми лаптопа.", "insults"],
    ["en", "I know where you live and I will find you.", "threats"],
    ["en", "Listen darling, check my order.", "familiarity"],
    ["pl", "Pani Kasiu kochana, słoneczko, proszę sprawdzić moją paczkę.", "familiarity"],
    ["en", "You look pretty in your photo, are you single?", "personal_remarks"],
    ["bg", "Много сте красива, омъжена ли сте?", "personal_remarks"],
    ["en", "This is the worst company I have ever dealt with.", "judgement_firm"],
    ["pl", "Ten odkurzacz to szajs.", "judgement_product"],
    ["en", "I was promised an answer on Monday and nobody called. What a joke of a company.", "criticism_justified"],
    ["pl", "Żądam natychmiast zwrotu pieniędzy, ma być na dziś.", "demands"],
    ["en", "ok", "silence"],
    ["en", "Good morning, could you tell me which documents you need from me?", "knowing_nothing"],
  ] as const)("in %s: %s", ([lang, text, vest]) => {
    expect(vestFor(written(text, lang))).toBe(vest);
  });

  test("looks at the words since our last answer, and at the last words where all are answered", () => {
    const insult = written("Jesteś idiotą.", "pl");
    const calm = written("Dzień dobry, proszę o fakturę za listopad.", "pl");
    expect(vestFor(insult, answer, calm)).not.toBe("insults");
    expect(vestFor(calm, answer, insult, answer)).toBe("insults");
  });

  test("believes whoever named the words over the reader", () => {
    const insult = written("Jesteś idiotą.", "pl");
    const named = {
      areas: [{ area: "invasion" as const, evidence: [] }],
      by: { id: 1, name: "Ewa" },
      at: "2026-11-26T10:00:00Z",
    };
    expect(vestFor(written("Proszę o fakturę.", "pl", { named }))).toBe("insults");
    expect(vestFor({ ...written("Proszę o fakturę za listopad i grudzień.", "pl"), named: { ...named, areas: [] } })).not.toBe(
      "insults",
    );
    expect(insult.reading?.labels.map(({ label }) => label)).toContain("insult");
  });
});
