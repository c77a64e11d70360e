import { beforeAll, describe, expect, test } from "vitest";
import { marianCase, openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { ownPage } from "#test/own-page.ts";
import { writeCustomerLine, writeTeamLine } from "../cases/status-lines.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { releaseMessage } from "../conversations/releasing.ts";
import { replyToCase } from "../conversations/replying.ts";
import { movePromise } from "../promises/moving.ts";
import { undo } from "../undo/undoing.ts";
import { answerConfirmation } from "./confirming.ts";
import { pageSteps } from "./steps.ts";

let desk: FreshDatabase;
let people: Awaited<ReturnType<typeof openFirm>>;
beforeAll(async () => {
  desk = await freshDatabase();
  people = await openFirm(desk.db);
  await openMailbox(desk.db);
});

const kindsOf = async (number: number) => (await pageSteps(desk.db, await ownPage(desk.db, number))).map(({ kind }) => kind);
const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000);

/** Ewa's words, sent without waiting for the undo time. */
async function reply(number: number, nextUpdate: Date | null = null) {
  const { id } = await replyToCase(desk.db, { number, text: "Laptop jest w drodze.", nextUpdate, by: people.ewa });
  await releaseMessage(desk.db, { id, by: people.ewa });
}

describe("the steps on a customer's page", () => {
  test("tell the whole way in order", async () => {
    const { number } = await marianCase(desk.db);
    await writeCustomerLine(desk.db, { number, phrase: "finding_out", text: "", by: people.ewa });
    await reply(number);
    const asking = await askConfirmation(desk.db, { number, text: "Czy to rozwiązuje sprawę?", by: people.ewa });
    const { detail } = await desk.db.selectFrom("happenings").select("detail").where("id", "=", asking).executeTakeFirstOrThrow();
    await releaseMessage(desk.db, { id: (detail as { message: number }).message, by: people.ewa });
    await answerConfirmation(desk.db, { caseNumber: number, answer: "yes", words: "Dziękuję." });
    await answerConfirmation(desk.db, { caseNumber: number, answer: "not_yet", words: "Jednak się nie włącza." });

    expect(await kindsOf(number)).toEqual([
      "arrived",
      "status",
      "answered",
      "asked",
      "confirmed",
      "closed",
      "confirmed",
      "reopened",
    ]);
  });

  test("leave out what was taken back, what has not left, and what only the team knows", async () => {
    const { number } = await marianCase(desk.db);
    const happening = await writeCustomerLine(desk.db, { number, phrase: "agreed", text: "", by: people.ewa });
    await undo(desk.db, { happening, by: people.ewa });
    await writeTeamLine(desk.db, { number, text: "czekamy na kuriera", by: people.ewa });
    await replyToCase(desk.db, { number, text: "Jeszcze chwila.", nextUpdate: null, by: people.ewa });

    expect(await kindsOf(number)).toEqual(["arrived"]);
  });

  test("show a promise that moved with notice, and none that moved without", async () => {
    const { number } = await marianCase(desk.db);
    await reply(number, daysOn(2));
    const { id } = await desk.db
      .selectFrom("promises")
      .select("id")
      .where("case_number", "=", number)
      .where("state", "=", "open")
      .executeTakeFirstOrThrow();
    const moved = await movePromise(desk.db, { id, dueAt: daysOn(3), message: "Napiszemy dzień później.", by: people.ewa });
    await releaseMessage(desk.db, { id: moved.messageId!, by: people.ewa });
    await movePromise(desk.db, { id: moved.id, dueAt: daysOn(4), untoldBecause: "umówione przez telefon", by: people.ewa });

    const steps = await pageSteps(desk.db, await ownPage(desk.db, number));

    expect(steps.filter(({ kind }) => kind === "moved")).toHaveLength(1);
    expect(JSON.stringify(steps)).not.toContain("przez telefon");
  });
});
