import { beforeAll, describe, expect, test } from "vitest";
import { replyToCase } from "#desk/conversations/replying.ts";
import { openFirm } from "#test/cast.ts";
import { beginChat, openWidget, takesChats } from "#test/chats.ts";
import { freshDatabase } from "#test/database.ts";
import type { Widget } from "../widgets/widget.ts";
import { answerBy, readDoor } from "./door.ts";

const { db } = await freshDatabase();
let people: Awaited<ReturnType<typeof openFirm>>;
let widget: Widget;
beforeAll(async () => {
  people = await openFirm(db);
  widget = await openWidget(db, people.georgi, { greetings: { bg: "Здравейте от магазина" } });
  await takesChats(db, people.ewa, 1);
  await takesChats(db, people.bartek, 1);
});

// A Thursday in Warsaw; the firm works from nine to five.
const noon = new Date("2026-11-26T11:00:00Z");
const night = new Date("2026-11-26T20:00:00Z");
const url = "http://desk.example";
const door = (language: "pl" | "bg" | "en", here: number[], now = noon) => readDoor(db, { widget, language, here, url, now });

describe("the hours of a chat", () => {
  test.for([
    ["pl", "Bartek i Ewa są tu do 17:00. Odpowiemy w ciągu 5 min."],
    ["bg", "Bartek и Ewa са тук до 17:00 ч. Отговаряме до 5 мин."],
    ["en", "Bartek and Ewa are here until 17:00. We answer within 5 min."],
  ] as const)("are said in %s", async ([language, words]) => {
    const { said, open } = await door(language, [people.ewa.id, people.bartek.id]);
    expect([open, said.hours]).toEqual([true, words]);
  });

  test("name nobody whose interface is closed, and nobody who takes none", async () => {
    expect((await door("pl", [people.ewa.id, people.marta.id])).people).toEqual(["Ewa"]);
    expect(await door("pl", [people.marta.id])).toMatchObject({ open: false, people: [], until: null });
  });

  test("end with the firm's, whoever is still there", async () => {
    const shut = await door("pl", [people.ewa.id], night);
    expect(shut).toMatchObject({ open: false, people: [], until: null });
    expect(shut.said).toEqual({
      hours: "Teraz nikogo tu nie ma.",
      answerBy: "do godz.\u00a017:00\u00a0w piątek 27\u00a0listopada",
    });
  });

  test("say so when everybody here is at their number", async () => {
    const { chat } = await beginChat(db, widget);
    await replyToCase(db, { number: chat.caseNumber, text: "Jestem.", nextUpdate: null, by: people.ewa });
    const busy = await door("pl", [people.ewa.id]);
    expect(busy).toMatchObject({ open: true, free: false });
    expect(busy.said.hours).toBe("Ewa jest tu do 17:00. Teraz trwają inne rozmowy. Odpowiemy w ciągu 5 min.");
  });
});

test("the greeting is the widget's own, else the desk's", async () => {
  expect((await door("bg", [])).greeting).toBe("Здравейте от магазина");
  expect((await door("pl", [])).greeting).toBe("Dzień dobry, w czym możemy pomóc?");
});

test("an answer is promised within minutes while somebody is here, else by the calendar", async () => {
  const by = (here: number[], now: Date) => answerBy(db, { teamId: null, here, now });
  expect(await by([people.ewa.id], noon)).toEqual(new Date("2026-11-26T11:05:00Z"));
  expect(await by([], noon)).toEqual(new Date("2026-11-27T11:00:00Z"));
  expect(await by([people.ewa.id], night)).toEqual(new Date("2026-11-27T16:00:00Z"));
});
