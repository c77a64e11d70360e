import { describe, expect, test } from "vitest";
import { openFirm, openMailbox, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { customerTimeline } from "../customers/timeline.ts";
import { findForIncident } from "../incidents/finding.ts";
import { incidentCases } from "../incidents/listing.ts";
import { openIncident } from "../incidents/opening.ts";
import { listNotices } from "../notices/listing.ts";
import { writeFromPage } from "../page/writing.ts";
import { searchAll } from "../search/searching.ts";
import { assignCase } from "./assigning.ts";
import { listCases } from "./listing.ts";
import { startCase } from "./starting.ts";
import { linkCases } from "./together/linking.ts";
import { splitCase } from "./together/splitting.ts";
import { viewCase } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);
await openMailbox(db);
const start = (subject: string, language: "pl" | "bg" | "en" = "pl", email = "jan@kos.example") =>
  startCase(db, {
    customer: { name: "Jan Kos", email },
    subject,
    text: { pl: "Kiedy będą buty?", bg: "Кога ще са готови обувките?", en: "When will my shoes be ready?" }[language],
    channel: "mail",
    language,
    by: program,
  });
const show = (number: number) => viewCase(db, { number, by: ewa });

describe("a subject with an insult in it", () => {
  test.for([
    ["Oddajcie buty, złodzieje!!!", "złodzieje", "pl"],
    ["Jesteście bandą idiotów", "idiot", "pl"],
    ["Върнете ми парите, идиоти", "идиоти", "bg"],
    ["Give me my money back you idiots", "idiots", "en"],
  ] as const)("is shown behind the shield: %s", async ([subject, insult, language]) => {
    const { number } = await start(subject, language);
    const view = await show(number);
    expect(view.subject).toContain("▒▒▒");
    expect(view.subject).not.toContain(insult);
    expect(view).toMatchObject({ masked: true, subjectAsWritten: subject });
  });

  test.for([
    ["Wymiana podeszwy", "pl"],
    ["Trzeci raz proszę o zwrot pieniędzy!", "pl"],
    ["Къде са ми обувките?", "bg"],
    ["Unacceptable: third complaint", "en"],
  ] as const)("is nowhere where there is none: %s", async ([subject, language]) => {
    const { number } = await start(subject, language);
    expect(await show(number)).toMatchObject({ subject, subjectAsWritten: null, masked: false });
  });

  test("is covered in every list it stands in, and found by its words all the same", async () => {
    const subject = "Oddajcie trzewiki, idioci";
    const { number, customerId } = await start(subject, "pl", "oddajcie@kos.example");
    const beside = await start("Drugie buty", "pl", "oddajcie@kos.example");
    await assignCase(db, { number, ownerId: bartek.id, by: ewa });
    await linkCases(db, { number: beside.number, to: number, kind: "same_matter", by: ewa });
    const { id: incident } = await openIncident(db, { title: "Kurier", what: "", numbers: [number], by: marta });
    const { id: other } = await openIncident(db, { title: "Powódź", what: "", numbers: [], by: marta });
    const row = <Row extends { number: number; subject: string }>(items: Row[]) => items.find((item) => item.number === number);
    const everywhere = [
      row((await listCases(db, { queue: "all", filter: {}, accountId: ewa.id, teamIds: [], limit: 50 })).items),
      (await show(beside.number)).otherCases[0],
      (await show(beside.number)).links[0],
      (await listNotices(db, bartek.id, bartek)).items[0],
      (await customerTimeline(db, { id: customerId, limit: 9, by: ewa })).items.filter((entry) => entry.case === number)[0],
      row((await incidentCases(db, { id: incident, untold: false, limit: 9 })).items),
      row((await findForIncident(db, { id: other, q: String(number) })).items),
      (await searchAll(db, { q: "trzewiki idioci", sort: "newest", limit: 9, by: ewa })).items[0],
      (await searchAll(db, { q: String(number), sort: "newest", limit: 9, by: ewa })).items[0],
    ];
    expect(everywhere.map((shown) => shown?.subject)).toEqual(everywhere.map(() => "Oddajcie trzewiki, ▒▒▒"));
  });

  test("is covered when it is that of a case split off", async () => {
    const { number } = await start("Buty");
    await writeFromPage(db, { caseNumber: number, text: "A gdzie faktura?" });
    const second = (await show(number)).messages[1]!;
    const subject = "Idioci od faktury";
    const split = await splitCase(db, { number, messages: [second.id], notes: [], subject, nextUpdate: null, by: ewa });
    expect(await show(split.number)).toMatchObject({ subject: "▒▒▒ od faktury", subjectAsWritten: subject });
  });
});
