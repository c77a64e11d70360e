import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { viewCase } from "#desk/cases/viewing.ts";
import { releaseMessage } from "#desk/conversations/releasing.ts";
import { addOption } from "#desk/options/adding.ts";
import { decide } from "#desk/options/deciding.ts";
import { sendChoice } from "#desk/options/sending-choice.ts";
import { settlePromise } from "#desk/promises/settling.ts";
import { nowakCase, nowakOptions } from "#test/cast.ts";
import { type TestPage, testPage } from "#test/customer-page.ts";
import { testSettings } from "#test/edge.ts";

let page: TestPage;
beforeAll(async () => {
  page = await testPage();
});

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const show = (number: number) => viewCase(page.db, { number, by: page.people.ewa });
const part = (body: string, id: string) => new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(body)?.[0] ?? "";

/** Mrs Nowak has three options to choose from. */
async function asked({ held = false } = {}) {
  const { number } = await nowakCase(page.db);
  const ids: number[] = [];
  for (const words of Object.values(nowakOptions)) {
    ids.push(
      (await addOption(page.db, { number, words: { ...words, until: inHours(50).toISOString() }, by: page.people.ewa })).id,
    );
  }
  await sendChoice(page.db, { number, words: "", by: page.people.ewa, config: testSettings });
  const { id } = (await show(number)).messages.at(-1)!;
  if (!held) await releaseMessage(page.db, { id, by: page.people.ewa });
  return { number, first: ids[0]!, second: ids[1]! };
}

async function decided() {
  const { number, first } = await asked();
  const steps = [
    { words: "Zamówimy buty", owner: null, dueAt: inHours(24) },
    { words: "Wyślemy buty", owner: null, dueAt: inHours(48) },
  ];
  await decide(page.db, { number, option: first, summary: "Wysyłamy nowe buty.", steps, by: page.people.ewa });
  const { id } = (await show(number)).messages.at(-1)!;
  await releaseMessage(page.db, { id, by: page.people.ewa });
  return number;
}

describe("choosing without a script", () => {
  test("offers each option with what it means for the customer, and a wish of their own", async () => {
    const { number, second } = await asked();

    const choice = part((await page.open(page.linkTo(number))).body, "choose");

    expect(choice).toContain("Która możliwość Państwu odpowiada?");
    expect(choice).toMatch(/1\. Nowe buty tego samego modelu<\/span> <span class="optional">Państwa życzenie/);
    expect(choice).toContain(`<input type="radio" name="option" id="option-${second}" value="${second}"`);
    expect(choice).toMatch(/Kiedy: do godz\.\u00a0\d\d:\d\d\swe? \S+ \d+\u00a0\S+/);
    expect(choice).toContain("Koszt po Państwa stronie: bez dopłaty");
    expect(choice).toContain("Podstawa prawna: rękojmia, art. 43d ustawy o prawach konsumenta");
    expect(choice).toContain('value="own"');
    expect(choice).not.toContain(" checked");
  });

  test("says above all that the choice is theirs", async () => {
    const { number, first } = await asked();
    const before = part((await page.open(page.linkTo(number))).body, "status");
    await page.form(`${page.linkTo(number)}/choice`, { option: String(first) });

    expect(before).toContain('<p class="phrase">Wybór należy do Państwa</p>');
    expect(part((await page.open(page.linkTo(number))).body, "status")).not.toContain("Wybór należy do Państwa");
  });

  test("shows nothing that is the team's alone", async () => {
    const { number } = await asked();

    expect((await page.open(page.linkTo(number))).body).not.toContain("TAJNE");
  });

  test("is not offered before the mail has left, nor where nobody asked", async () => {
    const [{ number: held }, { number: never }] = [await asked({ held: true }), await nowakCase(page.db)];

    expect((await page.open(page.linkTo(held))).body).not.toContain('id="choose"');
    expect((await page.open(page.linkTo(never))).body).not.toContain('id="choose"');
  });

  test("saves the choice, thanks, marks it, and lets it be changed", async () => {
    const { number, first, second } = await asked();

    const answer = await page.form(`${page.linkTo(number)}/choice`, { option: String(second), words: "" });
    expect(answer.statusCode).toBe(303);
    const { body } = await page.open(answer.headers.location as string);

    expect(body).toContain("Dziękujemy. Wybór dotarł do nas.");
    expect(part(body, "choose")).toMatch(new RegExp(`value="${second}" checked`));
    expect(part(body, "choose")).toContain("Zmień wybór</button>");
    expect(part(body, "steps")).toContain("Wybór od Państwa");
    await page.form(`${page.linkTo(number)}/choice`, { option: String(first) });
    expect((await show(number)).choice!.chosen).toBe(first);
  });

  test("takes a wish of the customer's own, once as a choice and once as a message", async () => {
    const { number } = await asked();

    await page.form(`${page.linkTo(number)}/choice`, { option: "own", words: "Wolałabym zwrot." });

    expect((await show(number)).choice).toMatchObject({ chosen: null, words: "Wolałabym zwrot." });
    expect((await page.messagesOf(number)).at(-1)!.text).toBe("Wolałabym zwrot.");
    expect(part((await page.open(page.linkTo(number))).body, "choose")).toContain('value="own" checked');
  });

  test.for([{}, { option: "own", words: "  " }, { option: "<script>" }])("asks again for %j", async (fields) => {
    const { number } = await asked();

    const { statusCode, body } = await page.form(`${page.linkTo(number)}/choice`, fields as Record<string, string>);

    expect(statusCode).toBe(422);
    expect(body).toContain("Nic nie jest jeszcze wybrane.");
    expect((await show(number)).choice!.answeredAt).toBeNull();
  });

  test("gives the words back where the option is no longer possible", async () => {
    const { number, second } = await asked();
    await sql`update options set withdrawn_at = now() where id = ${second}`.execute(page.db);

    const { statusCode, body } = await page.form(`${page.linkTo(number)}/choice`, {
      option: String(second),
      words: "Proszę <pilnie>.",
    });

    expect(statusCode).toBe(422);
    expect(part(body, "choose")).toContain("Ta możliwość nie jest już dostępna");
    expect(part(body, "choose")).toContain("Proszę &lt;pilnie&gt;.</textarea>");
    expect(part(body, "choose")).not.toContain(`value="${second}"`);
  });

  test("refuses a form of another site", async () => {
    const { number, second } = await asked();

    const { statusCode } = await page.form(
      `${page.linkTo(number)}/choice`,
      { option: String(second) },
      { headers: { origin: "https://evil.example" } },
    );

    expect(statusCode).toBe(403);
    expect((await show(number)).choice!.answeredAt).toBeNull();
  });

  test.for([
    ["bg", "Коя възможност е подходяща за Вас?", "Кога: до "],
    ["en", "Which option suits you?", "When: by "],
  ] as const)("speaks %s, with the options in the words they were written in", async ([language, question, when]) => {
    const { number } = await asked();

    const choice = part((await page.open(`${page.linkTo(number)}?lang=${language}`)).body, "choose");

    expect(choice).toContain(question);
    expect(choice).toContain(when);
    expect(choice).toContain('<span lang="pl">1. Nowe buty tego samego modelu</span>');
    expect(choice).not.toMatch(/>(page|letters)\.[a-z_]+/);
  });
});

describe("what is agreed", () => {
  test("stands with every step and its hour, instead of the choice", async () => {
    const number = await decided();

    const { body } = await page.open(page.linkTo(number));

    expect(part(body, "agreed")).toContain("Wysyłamy nowe buty.");
    expect(part(body, "agreed")).toMatch(/Zamówimy buty<\/span> <span class="meta">do godz\.\u00a0\d\d:\d\d\swe? /);
    expect(body).not.toContain('id="choose"');
    expect(part(body, "status")).toContain("Rozwiązanie jest ustalone");
    expect(part(body, "status")).not.toContain("Obiecaliśmy też");
    expect(part(body, "steps")).toContain("Wysłaliśmy ustalenia");
  });

  test("tells a step that is done, and honestly one that is late", async () => {
    const number = await decided();
    const [first, second] = (await show(number)).decision!.steps;
    await settlePromise(page.db, { id: first!.promise, as: "kept", because: "", by: page.people.ewa });
    await sql`update promises set due_at = now() - interval '1 hour' where id = ${second!.promise}`.execute(page.db);

    const agreed = part((await page.open(page.linkTo(number))).body, "agreed");

    expect(agreed).toContain('Zamówimy buty</span> <span class="meta">zrobione');
    expect(agreed).toMatch(/obiecane na: [^<]+; nadal jesteśmy to Państwu winni/);
  });
});

describe("the box of rights", () => {
  test("stands where a way outside was among the options, in the agent's words, also after the decision", async () => {
    const [{ number }, agreed] = [await asked(), await decided()];

    for (const one of [number, agreed]) {
      const box = part((await page.open(page.linkTo(one))).body, "rights");
      expect(box).toContain("Państwa prawa i pomoc z zewnątrz");
      expect(box).toContain("Miejski Rzecznik Konsumentów, ul. Prosta 1, Warszawa");
    }
  });

  test("invents nothing where nobody named a way outside", async () => {
    const { number } = await nowakCase(page.db);
    for (const words of [nowakOptions.wish, nowakOptions.usual]) await addOption(page.db, { number, words, by: page.people.ewa });
    await sendChoice(page.db, { number, words: "", by: page.people.ewa, config: testSettings });
    await releaseMessage(page.db, { id: (await show(number)).messages.at(-1)!.id, by: page.people.ewa });

    const { body } = await page.open(page.linkTo(number));

    expect(body).toContain('id="choose"');
    expect(body).not.toContain('id="rights"');
  });
});

describe("files", () => {
  test("can be added without a letter, and are all listed to be opened", async () => {
    const { number } = await nowakCase(page.db);
    expect(part((await page.open(page.linkTo(number))).body, "files")).toContain("Nie ma jeszcze plików.");

    await page.multipart(`${page.linkTo(number)}/messages`, "", [
      { name: "podeszwa.png", type: "image/png", content: Buffer.from("not really a picture") },
    ]);

    const { body } = await page.open(page.linkTo(number));
    const link = /href="([^"]+\/files\/\d+)" download>podeszwa\.png/.exec(part(body, "files"))?.[1];
    expect((await page.open(link!)).body).toBe("not really a picture");
  });

  test("of the team alone are none of them", async () => {
    const number = await page.askedCase();
    const [message] = await page.messagesOf(number);
    await sql`insert into files (sha256, size, content) values ('abc', 3, 'abc') on conflict do nothing`.execute(page.db);
    await sql`insert into attachments (case_number, audience, name, type, size, sha256, uploaded_by)
      values (${number}, 'team', 'marża.xlsx', 'text/plain', 3, 'abc', ${page.people.ewa.id})`.execute(page.db);

    expect(message).toBeDefined();
    expect((await page.open(page.linkTo(number))).body).not.toContain("marża.xlsx");
  });
});

describe("the language of a page", () => {
  test("once chosen is remembered for this page alone", async () => {
    const { number } = await nowakCase(page.db);

    const { headers } = await page.open(`${page.linkTo(number)}?lang=bg`);

    const cookie = String(headers["set-cookie"]);
    expect(cookie).toContain("kapok_page_language=bg");
    expect(cookie).toContain(`Path=${page.linkTo(number)}`);
    expect(cookie).toMatch(/HttpOnly/);
    expect((await page.open(page.linkTo(number), { cookie: "kapok_page_language=bg" })).body).toContain('<html lang="bg">');
  });

  test("is not set by being opened, and no unknown one is believed", async () => {
    const { number } = await nowakCase(page.db);

    expect((await page.open(page.linkTo(number))).headers["set-cookie"]).toBeUndefined();
    expect((await page.open(`${page.linkTo(number)}?lang=xx`)).headers["set-cookie"]).toBeUndefined();
    expect((await page.open(page.linkTo(number), { cookie: "kapok_page_language=xx" })).body).toContain('<html lang="pl">');
  });
});
