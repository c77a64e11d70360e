import { describe, expect, it } from "vitest";
import { findLeaks, type GuardedReply, withoutLeaks } from "./leak-guard.ts";

const note = {
  kind: "note" as const,
  id: 4,
  at: "2026-11-12T10:00:00Z",
  by: "Bartek",
  text: "Dostawca przestał robić te podeszwy w zeszłym roku, pytamy dwa inne warsztaty. Klient krzyczał na Ewę.",
};
const reply = (given: Partial<GuardedReply>): GuardedReply => ({
  text: "",
  team: [note],
  customer: [],
  colleagues: ["Ewa Zielińska", "Bartek Lis", "Marta"],
  attachments: [],
  ...given,
});
const quotes = (given: Partial<GuardedReply>) =>
  findLeaks(reply(given)).map((leak) => ("quote" in leak ? leak.quote : leak.name));

describe("team words", () => {
  it("holds eight words in a row, whatever their case and punctuation", () => {
    const text = "Szanowny Panie, DOSTAWCA przestał robić te podeszwy – w zeszłym roku. Pozdrawiam";
    expect(quotes({ text })).toEqual(["DOSTAWCA przestał robić te podeszwy – w zeszłym roku"]);
  });

  it("lets seven short words pass, and holds 45 characters", () => {
    const short = { ...note, text: "to my go nie mamy tam już wcale" };
    expect(quotes({ text: "to my go nie mamy tam już", team: [short] })).toEqual([]);
    const long = { ...note, text: "międzynarodowe przedsiębiorstwo wielobranżowe odmówiło" };
    expect(quotes({ text: "Międzynarodowe przedsiębiorstwo wielobranżowe napisało", team: [long] })).toEqual([
      "Międzynarodowe przedsiębiorstwo wielobranżowe",
    ]);
  });

  it("lets the same meaning in other words pass", () =>
    expect(quotes({ text: "Tych podeszew już się nie produkuje. Pytamy w dwóch warsztatach i odezwę się w czwartek." })).toEqual(
      [],
    ));

  it("lets the customer's own words pass, though a note repeats them", () => {
    const said = "Buty oddałem trzy tygodnie temu i nikt mi nic nie powiedział";
    const team = [{ ...note, text: `Pisze: „${said}”. Sprawdzić w magazynie.` }];
    expect(quotes({ text: `Pisze Pan: „${said}”. Rozumiem.`, team, customer: [said] })).toEqual([]);
    expect(quotes({ text: `Pisze Pan: „${said}”. Rozumiem.`, team })).toHaveLength(1);
  });

  it("still holds team words that stand beside the customer's", () => {
    const said = "Buty oddałem trzy tygodnie temu i nic";
    const text = `${said}. ${note.text}`;
    expect(quotes({ text, customer: [said] })[0]).toContain("Dostawca przestał");
    expect(quotes({ text, customer: [said] })[0]).not.toContain("Buty");
  });

  it("reads Bulgarian and names the source", () => {
    const team = [{ ...note, kind: "team_line" as const, text: "Складът изгуби пратката и още не знаем къде точно се намира" }];
    const [leak] = findLeaks(reply({ text: "Складът изгуби пратката и още не знаем къде точно е", team }));
    expect(leak).toMatchObject({ kind: "team_words", source: { kind: "team_line" } });
  });
});

describe("colleagues and files", () => {
  it("holds a mention, by full or first name, once", () => {
    expect(quotes({ text: "Proszę, @Ewa Zielińska sprawdzi" })).toEqual(["@Ewa Zielińska"]);
    expect(quotes({ text: "pytam @marta." })).toEqual(["@marta"]);
  });
  it("lets a name without @, another word and an address pass", () => {
    expect(quotes({ text: "Ewa sprawdzi. @Martanna, biuro@marta.pl, jan@ewa" })).toEqual([]);
  });
  it("stops a file for the team", () => {
    const attachments = [
      { id: 1, name: "faktura.pdf", audience: "customer" as const },
      { id: 2, name: "marża.xlsx", audience: "team" as const },
    ];
    expect(findLeaks(reply({ attachments }))).toEqual([{ kind: "team_file", attachmentId: 2, name: "marża.xlsx" }]);
  });
});

describe("withoutLeaks", () => {
  it("takes the sentence out with its stop and leaves the rest readable", () => {
    const text = "Dzień dobry, dziękuję.\n\nDostawca przestał robić te podeszwy w zeszłym roku. Odezwę się w czwartek.";
    expect(withoutLeaks(text, findLeaks(reply({ text })))).toBe("Dzień dobry, dziękuję.\n\nOdezwę się w czwartek.");
  });
  it("leaves nothing that would be held again", () => {
    const text = `Ups @Marta ${note.text} i jeszcze raz: ${note.text}`;
    const left = withoutLeaks(text, findLeaks(reply({ text })));
    expect(findLeaks(reply({ text: left }))).toEqual([]);
  });
});
