import { describe, expect, test } from "vitest";
import type { Matter } from "#contract/information.ts";
import { openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { setMatter } from "../cases/setting-matter.ts";
import { setStage } from "../cases/staging.ts";
import { startCase } from "../cases/starting.ts";
import { writeTeamLine } from "../cases/status-lines.ts";
import { viewCase } from "../cases/viewing.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { replyToCase } from "../conversations/replying.ts";
import { answerConfirmation } from "../page/confirming.ts";
import { selectFact } from "./selecting.ts";

/** The four matters that people care about more than about money (domain dossier, S2-29). */
interface Played {
  matter: Matter;
  subject: string;
  asks: string;
  /** What the team finds out, and whether it may be held. */
  fact: string;
  told: boolean;
  words: string;
  update: string;
  solved: string;
}

const CASES: readonly Played[] = [
  {
    matter: "report",
    subject: "Obiektyw do Zenita po ojcu",
    asks: "Obiektyw zamglił się. Czy wymieniają Państwo takie obiektywy?",
    fact: "Tego obiektywu nie da się wyczyścić",
    told: true,
    words: "Starego obiektywu nie da się wyczyścić",
    update: "Proszę wybrać: taki sam obiektyw z innego aparatu albo nowy z przejściówką. Napiszę w tej sprawie jutro.",
    solved: "Obiektyw jest wymieniony. Czy ostrość jest taka jak dawniej?",
  },
  {
    matter: "report",
    subject: "Рядко лекарство за майка ми",
    asks: "Търсим лекарство, което го няма в никоя аптека. Можете ли да го доставите?",
    fact: "Колежката, която поръчва в чужбина, се разболя",
    told: false,
    words: "Търсенето отнема повече време от обичайното",
    update: "Питаме две аптеки в чужбина и Ви пишем утре.",
    solved: "Лекарството е при Вас. Всичко наред ли е?",
  },
  {
    matter: "claim",
    subject: "My collector's copy",
    asks: "The first edition I ordered came with another cover. I wanted that very copy.",
    fact: "The copy in the photograph is no longer available",
    told: true,
    words: "The copy in the photograph is no longer available",
    update: "You can keep this one at a lower price or send it back for a refund. We write again tomorrow.",
    solved: "The refund has gone out. Does this solve it?",
  },
  {
    matter: "grievance",
    subject: "Rozwój: kurs czy egzamin?",
    asks: "Nikt nie odpowiada mi na pytanie o kurs. Co mam wybrać?",
    fact: "Sekretariat izby odbiera telefon tylko rano",
    told: false,
    words: "Zbieramy odpowiedzi od osób, które prowadzą kurs i egzamin",
    update: "Rozmawiam z izbą i wyślę obie drogi na piśmie.",
    solved: "Obie drogi są opisane. Czy to wystarcza do decyzji?",
  },
];

const { db } = await freshDatabase();
const { ewa } = await openFirm(db);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

describe("from arrival to confirmation", () => {
  test.for(CASES)("$subject", async (played) => {
    const { number } = await startCase(db, {
      customer: { name: "Klient", email: `${CASES.indexOf(played)}@four.example` },
      subject: played.subject,
      text: played.asks,
      channel: "api",
      by: program,
    });
    await setMatter(db, { number, matter: played.matter, by: ewa });
    await replyToCase(db, { number, text: "Zajmuję się tym.", nextUpdate: inHours(20), by: ewa });
    await setStage(db, { number, stage: 3, by: ewa });
    await writeTeamLine(db, { number, text: played.fact, by: ewa });

    const common = { number, words: played.words, by: ewa };
    const hold = selectFact(db, {
      ...common,
      how: "held",
      kind: "organisation",
      forWhom: "customer",
      options: [],
      nextStep: played.update,
      nextWordAt: inHours(20),
    });
    if (played.told) {
      await expect(hold).rejects.toMatchObject({ code: "selection.must_be_told" });
      await selectFact(db, { ...common, how: "told", options: ["first way", "second way"], nextStep: "" });
    } else await hold;

    await replyToCase(db, { number, text: played.update, nextUpdate: inHours(40), by: ewa });
    await askConfirmation(db, { number, text: played.solved, by: ewa });
    expect(await answerConfirmation(db, { caseNumber: number, answer: "yes", words: "" })).toBe("closed");

    const view = await viewCase(db, { number, by: ewa });
    expect(view).toMatchObject({
      state: "closed",
      matter: played.matter,
      closure: { because: "confirmed" },
      // Three times we wrote, and nobody had to ask.
      contacts: { written: 1, asked: 0, ours: 3, first: 3 },
    });
  });
});
