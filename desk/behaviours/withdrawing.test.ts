import { describe, expect, test } from "vitest";
import type { Area } from "#contract/messages.ts";
import { marianCase, nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import type { Actor } from "../accounts/actor.ts";
import { caseHistory } from "../cases/history.ts";
import { viewCase } from "../cases/viewing.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { replyToCase } from "../conversations/replying.ts";
import { recentActs } from "../undo/recent-acts.ts";
import { undo } from "../undo/undoing.ts";
import { nameBehaviour } from "./naming.ts";
import { withdrawNaming } from "./withdrawing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta } = await openFirm(db);

const show = (number: number) => viewCase(db, { number, by: ewa });
const firstOf = async (number: number) => (await show(number)).messages[0]!;
const marian = async () => {
  const { number, customerId } = await marianCase(db);
  const { id } = await firstOf(number);
  const name = (areas: Area[], by: Actor = ewa) => nameBehaviour(db, { number, message: id, areas, by });
  return { number, customerId, message: id, name };
};
describe("taking back", () => {
  test("all one's own words lets the guess stand again", async () => {
    const { number, message, name } = await marian();
    await name(["criticism"]);
    await name(["demand"]);
    await withdrawNaming(db, { number, message, by: ewa });
    expect((await firstOf(number)).named).toBeNull();
    const { items } = await caseHistory(db, { number, limit: 1 });
    expect(items[0]).toMatchObject({ what: "behaviour.withdrawn", person: { name: "Ewa" }, detail: { message } });
  });

  test("leaves what others said", async () => {
    const { number, message, name } = await marian();
    await name(["criticism"], bartek);
    await name(["demand"]);
    await withdrawNaming(db, { number, message, by: ewa });
    expect((await firstOf(number)).named).toMatchObject({ by: { name: "Bartek" }, areas: [{ area: "criticism" }] });
  });

  test("is refused for what others said, for what is taken back already, and where nothing was said", async () => {
    const { number, message, name } = await marian();
    const back = (by: Actor) => withdrawNaming(db, { number, message, by });
    await expect(back(ewa)).rejects.toMatchObject({ code: "naming.not_yours" });
    await name(["criticism"]);
    await expect(back(bartek)).rejects.toMatchObject({ code: "naming.not_yours" });
    await expect(back(program)).rejects.toMatchObject({ code: "naming.not_yours" });
    await back(ewa);
    await expect(back(ewa)).rejects.toMatchObject({ code: "naming.not_yours" });
    const other = (await nowakCase(db)).number;
    await expect(withdrawNaming(db, { number: other, message, by: ewa })).rejects.toMatchObject({ code: "message.unknown" });
  });
});

describe("undo", () => {
  test("of a naming lets stand what stood before it", async () => {
    const { number, name } = await marian();
    await name(["criticism"], bartek);
    const happening = await name(["demand"]);
    await undo(db, { happening, by: ewa });
    expect((await firstOf(number)).named).toMatchObject({ by: { name: "Bartek" }, areas: [{ area: "criticism" }] });
  });

  test("of a naming leaves what was named later, here and on other messages", async () => {
    const { number, name, customerId } = await marian();
    const happening = await name(["criticism"]);
    await name(["demand"], bartek);
    const { messageId } = await db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: number,
        customerId,
        channel: "mail",
        author: { name: "", address: "" },
        text: "I co dalej?",
      }),
    );
    await nameBehaviour(db, { number, message: messageId, areas: ["criticism"], by: ewa });
    await undo(db, { happening, by: ewa });
    const { messages } = await show(number);
    expect(messages.map(({ named }) => named?.by.name)).toEqual(["Bartek", "Ewa"]);
  });

  test("of a withdrawal lets the words stand again", async () => {
    const { number, message, name } = await marian();
    await name(["criticism"]);
    const happening = await withdrawNaming(db, { number, message, by: ewa });
    await undo(db, { happening, by: ewa });
    expect((await firstOf(number)).named).toMatchObject({ areas: [{ area: "criticism" }] });
  });

  test("owes the customer nothing new, whatever was said since", async () => {
    const { number, name, customerId } = await marian();
    const happening = await name(["criticism"]);
    await db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: number,
        customerId,
        channel: "mail",
        author: { name: "", address: "" },
        text: "Już mam, dziękuję.",
      }),
    );
    await replyToCase(db, { number, text: "Cieszę się.", nextUpdate: null, by: ewa });
    await undo(db, { happening, by: ewa });
    expect(await show(number)).toMatchObject({ waitingFor: "customer", dueAt: null });
  });

  test("is refused twice, after a withdrawal, and to others", async () => {
    const { number, message, name } = await marian();
    const first = await name(["criticism"]);
    await expect(undo(db, { happening: first, by: bartek })).rejects.toMatchObject({ code: "undo.not_yours" });
    await undo(db, { happening: first, by: ewa });
    await expect(undo(db, { happening: first, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
    const second = await name(["demand"]);
    await withdrawNaming(db, { number, message, by: ewa });
    await expect(undo(db, { happening: second, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
  });

  test("stands among one's recent acts", async () => {
    const { name } = await marian();
    const happening = await name(["criticism"], marta);
    expect((await recentActs(db, marta.id))[0]).toMatchObject({ happening, what: "behaviour.named", undone: false });
    await undo(db, { happening, by: marta });
    expect((await recentActs(db, marta.id))[0]).toMatchObject({ happening, undone: true });
  });
});
