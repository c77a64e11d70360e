import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect, sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { Schema } from "#database/schema.ts";
import { nowakCase, nowakOptions, openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { ownPage } from "#test/own-page.ts";
import { endCall } from "../calls/ending.ts";
import { giveReason } from "../calls/giving-reason.ts";
import { judgeRung } from "../calls/judging.ts";
import { noteInCall } from "../calls/noting.ts";
import { beginCall } from "../calls/opening.ts";
import { stepOnRung } from "../calls/stepping.ts";
import { closeCase } from "../cases/closing.ts";
import { writeTeamLine } from "../cases/status-lines.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { writeNote } from "../conversations/noting.ts";
import { replyToCase } from "../conversations/replying.ts";
import { addOption } from "../options/adding.ts";
import { decide } from "../options/deciding.ts";
import { sendChoice } from "../options/sending-choice.ts";
import { chooseOption } from "./choosing.ts";
import { pageFile } from "./messages.ts";
import { showPage } from "./showing.ts";

let desk: FreshDatabase;
let watched: Kysely<Schema>;
const asked: string[] = [];
let number: number;
/** The page while the customer was choosing. */
let before: string;
beforeAll(async () => {
  desk = await freshDatabase();
  const { ewa, marta } = await openFirm(desk.db);
  await openMailbox(desk.db);
  watched = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: desk.pool }),
    log: ({ query }) => void asked.push(query.sql),
  });

  number = (await nowakCase(desk.db)).number;
  await writeTeamLine(desk.db, { number, text: "TAJNE: podeszw tego modelu już nikt nie robi", by: ewa });
  await writeNote(desk.db, {
    number,
    text: "TAJNE: pani Anna czeka trzeci tydzień",
    mentions: [marta.id],
    attachmentIds: [],
    by: ewa,
  });
  await replyToCase(desk.db, { number, text: "Buty będą gotowe.", nextUpdate: null, by: ewa });
  const options: number[] = [];
  for (const words of Object.values(nowakOptions)) options.push((await addOption(desk.db, { number, words, by: ewa })).id);
  await aCall(desk.db, { number, by: ewa });
  const impossible = {
    ...nowakOptions.usual,
    what: "Ta sama podeszwa",
    feasibility: "impossible",
    whyNot: "TAJNE: nie ma",
  } as const;
  await addOption(desk.db, { number, words: impossible, by: ewa });
  const config = { url: "https://desk.szewc.example", secret: "a secret of the desk, long enough" };
  await sendChoice(desk.db, { number, words: "", by: ewa, config });
  await sql`update messages set delivery = 'sent' where case_number = ${number} and direction = 'out'`.execute(desk.db);
  before = JSON.stringify(await showPage(watched, { ...(await ownPage(desk.db, number)), messages: 30 }));
  await chooseOption(desk.db, { caseNumber: number, option: options[0]!, words: "" });
  const steps = [{ words: "Wyślemy buty", owner: marta.id, dueAt: new Date(Date.now() + 86_400_000) }];
  await decide(desk.db, { number, option: options[0]!, summary: "Wysyłamy nowe buty", steps, by: ewa });
  await sql`update messages set delivery = 'sent' where case_number = ${number} and direction = 'out'`.execute(desk.db);
  await askConfirmation(desk.db, { number, text: "Czy to rozwiązuje sprawę?", by: ewa });
  await desk.db
    .transaction()
    .execute((tx) => closeCase(tx, { number, because: "agent", words: "TAJNE: odpuszczamy", by: marta }));
});

/** A call with all that the team knows of it, ended by us, and what was agreed. */
async function aCall(db: Kysely<Schema>, { number, by }: { number: number; by: Parameters<typeof replyToCase>[1]["by"] }) {
  const clientId = () => randomUUID();
  await db.transaction().execute(async (tx) => {
    const { id } = await beginCall(tx, { clientId: clientId(), on: { number }, direction: "in", phone: "", by });
    const line = { clientId: clientId(), kind: "quote" as const, text: "TAJNE: sami nie wiecie, co robicie", rung: 1 };
    await noteInCall(tx, { id, lines: [line], by });
    await stepOnRung(tx, { id, clientId: clientId(), rung: 1, by });
    await judgeRung(tx, { id, clientId: clientId(), rung: 1, outcome: "not_possible", because: "TAJNE: krzyk", by });
    const bypass = { because: "threat" as const, words: "TAJNE: groźba" };
    await stepOnRung(tx, { id, clientId: clientId(), rung: 5, bypass, by });
    const ending = { agreed: "Odbiór w sobotę", nextStep: "", nextAt: null, reached: true, meantForCustomer: false };
    await endCall(tx, { id, clientId: clientId(), ...ending, closingWords: "TAJNE: do widzenia", by });
    await giveReason(tx, { id, words: "TAJNE: groźby", by });
  });
}

describe("the questions of a customer's page", () => {
  test("never touch what the team writes to itself", async () => {
    await showPage(watched, { ...(await ownPage(desk.db, number)), messages: 30 });
    await pageFile(watched, { ...(await ownPage(desk.db, number)), id: 1 });

    expect(asked.length).toBeGreaterThanOrEqual(5);
    expect(
      asked.filter((one) =>
        /\bnotes\b|team_line|\bmentions\b|\bdrafts\b|reading|what_helps|cost_to_us|who_decides|why_not|call_notes|call_rungs|call_outcomes|closing_words|recording/.test(
          one,
        ),
      ),
    ).toEqual([]);
  });

  test("name what they take: no whole rows, and of the record's details only single ones", async () => {
    await showPage(watched, { ...(await ownPage(desk.db, number)), messages: 30 });

    expect(asked.filter((one) => /select\s+(\w+\.)?\*|,\s*\w+\.\*|\bdetail\s*(,|\s+from|\s+as)/.test(one))).toEqual([]);
  });

  test("answer with nothing of it", async () => {
    const view = await showPage(desk.db, { ...(await ownPage(desk.db, number)), messages: 30 });

    expect(before).toContain(nowakOptions.usual.what);
    expect(before).not.toMatch(/TAJNE|Ta sama podeszwa/);
    expect(JSON.stringify(view)).toContain("Wysyłamy nowe buty");
    expect(JSON.stringify(view)).not.toContain("TAJNE");
    expect(JSON.stringify(view)).toContain("trzy tygodnie temu");
    expect(view.spoken).toMatchObject([{ agreed: "Odbiór w sobotę" }]);
  });
});
