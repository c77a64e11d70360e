import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { doubtful } from "./doubtful.ts";
import type { Judgement } from "./heads/heads.ts";
import { CUSTOMER_LABELS, type CustomerLabel, type Finding, PERSONAL } from "./labels.ts";
import { type StudiedMessage, studyMessage } from "./read.ts";

const plain = studyMessage("Piszę w sprawie naprawy.", { lang: "pl" });

/** A message as it would be with these chances and these labels shown. */
function studied(
  chances: Partial<Record<CustomerLabel, number>>,
  shown: [CustomerLabel, why: string][] = [],
  text = "",
): StudiedMessage {
  const judged: Judgement = {
    names: CUSTOMER_LABELS,
    chance: (name) => chances[name as CustomerLabel] ?? 0,
    shows: (name) => (chances[name as CustomerLabel] ?? 0) >= 0.5,
    spokenBy: () => 0,
  };
  const labels = shown.map(([label, why]): Finding<CustomerLabel> => ({ label, confidence: 0.6, evidence: [[0, 5]], why }));
  const { hits } = text ? studyMessage(text, { lang: "en" }) : { hits: [] };
  return { ...plain, hits, judged, reading: { ...plain.reading, labels } };
}
const doubted = (...given: Parameters<typeof studied>) => doubtful(studied(...given)).map(({ label }) => label);

describe("in doubt is a label", () => {
  test("that the heads think neither likely nor unlikely, shown or not", () => {
    const chances = { demand: 0.29, criticism: 0.3, judgement: 0.5, leaving: 0.7, status_request: 0.71 };
    expect(doubtful(studied(chances, [["leaving", "pl.head.leaving"]]))).toEqual([
      { label: "criticism", chance: 0.3, shown: false, known: [] },
      { label: "judgement", chance: 0.5, shown: false, known: [] },
      { label: "leaving", chance: 0.7, shown: true, known: [] },
    ]);
  });

  test("on how a person behaves, where a rule knows some of the words", () => {
    const text = "If I do not get my money back by Friday, my lawyer will take you to court.";
    expect(doubted({ threat: 0.5, invasion: 0.5 })).toEqual([]);
    const [threat] = doubtful(studied({ threat: 0.5 }, [], text));
    expect(threat).toMatchObject({ label: "threat", shown: false, kind: "legal" });
    expect(threat!.known.length).toBeGreaterThan(0);
  });
});

describe("not in doubt is a label", () => {
  test("that a rule has found", () => {
    expect(
      doubted({ threat: 0.5, criticism: 0.5 }, [
        ["threat", "pl.threat.court"],
        ["criticism", "pl.criticism.late"],
      ]),
    ).toEqual([]);
  });

  test("that stands by rules alone, or draws the message shield", () => {
    expect(doubted({ profanity: 0.5, shouting: 0.5, insult: 0.5 }, [], "You idiot!!! WHERE IS MY FUCKING PARCEL")).toEqual([]);
  });

  test("that a label which is sure has brought along", () => {
    const both = (why: string): [CustomerLabel, string][] => [
      ["criticism", "pl.head.criticism"],
      ["sarcasm", why],
    ];
    expect(doubted({ criticism: 0.5, sarcasm: 0.9 }, both("pl.head.sarcasm"))).toEqual([]);
    expect(doubted({ criticism: 0.5, sarcasm: 0.6 }, both("pl.sarcasm.thanks"))).toEqual([]);
    expect(doubted({ criticism: 0.5, sarcasm: 0.6 }, both("pl.head.sarcasm"))).toEqual(["criticism", "sarcasm"]);
  });

  test("where no heads were asked", () => {
    expect(doubtful(studyMessage("Czekam trzy tygodnie i nic.", { lang: "pl", heads: null }))).toEqual([]);
  });
});

test("on all our examples, doubts leave alone what rules found, and stay a smaller part", () => {
  const folder = new URL("./examples/", import.meta.url);
  let messages = 0;
  let inDoubt = 0;
  for (const file of readdirSync(folder).filter((name) => /^(pl|bg|en)-customer-0\.jsonl$/.test(name))) {
    for (const line of readFileSync(new URL(file, folder), "utf8").split("\n").filter(Boolean)) {
      const { text, lang } = JSON.parse(line);
      const study = studyMessage(text, { lang });
      const doubts = doubtful(study);
      messages++;
      if (doubts.length > 0) inDoubt++;
      for (const { label, shown, known } of doubts) {
        const found = study.reading.labels.find((one) => one.label === label);
        expect(found !== undefined).toBe(shown);
        if (found) expect(found.why).toContain(".head.");
        if (PERSONAL.has(label)) expect(known.length).toBeGreaterThan(0);
      }
    }
  }
  expect(messages).toBeGreaterThan(300);
  expect(inDoubt).toBeGreaterThan(0);
  expect(inDoubt / messages).toBeLessThan(0.6);
});
