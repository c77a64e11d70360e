import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { nowakCase } from "#test/cast.ts";
import { type TestPage, testPage } from "#test/customer-page.ts";

let page: TestPage;
beforeAll(async () => {
  page = await testPage();
});

describe("confirming without a script", () => {
  test("is offered only where it was asked", async () => {
    const [{ number }, asked] = [await nowakCase(page.db), await page.askedCase()];

    expect((await page.open(`${page.linkTo(number)}?answer=yes`)).body).not.toContain('id="confirm"');
    expect((await page.open(page.linkTo(asked))).body).toContain('<button name="answer" value="not_yet">Jeszcze nie</button>');
  });

  test("closes on yes and thanks", async () => {
    const number = await page.askedCase();

    const answer = await page.form(`${page.linkTo(number)}/confirmation`, { answer: "yes", words: "" });

    const { body } = await page.open(answer.headers.location as string);
    expect(body).toContain("Dziękujemy za potwierdzenie. Sprawa jest zamknięta.");
    expect(body).toContain('<p class="phrase">Sprawa zamknięta</p>');
    expect(body).toContain("Wiadomość, która otworzy sprawę ponownie");
    expect(body).not.toContain('id="confirm"');
  });

  test("goes on with not yet and says by when", async () => {
    const number = await page.askedCase();

    const answer = await page.form(`${page.linkTo(number)}/confirmation?lang=en`, {
      answer: "not_yet",
      words: "Klawiatura nie działa.",
    });

    const { body } = await page.open(answer.headers.location as string);
    expect(body).toContain("Thank you for your answer. We are carrying on with your case.");
    expect(body).toContain("We are finding out what happened");
    expect(body).toMatch(/Next news <strong>by \w+ \d+\u00a0\w+( \d{4})?,\s\d\d:\d\d<\/strong>/);
    expect(body).toContain("Klawiatura nie działa.");
  });

  test("takes a late not yet from the mail's link on a closed case", async () => {
    const number = await page.askedCase();
    await sql`insert into closures (case_number, because) values (${number}, 'no_answer')`.execute(page.db);
    await sql`update cases set state = 'closed', queue_rank = 3, customer_phrase = 'closed' where number = ${number}`.execute(
      page.db,
    );
    await sql`update confirmations set lapsed_at = now() where case_number = ${number}`.execute(page.db);

    expect((await page.open(page.linkTo(number))).body).not.toContain('id="confirm"');
    expect((await page.open(`${page.linkTo(number)}?answer=not_yet`)).body).toContain("Zapisz: Jeszcze nie</button>");
    await page.form(`${page.linkTo(number)}/confirmation`, { answer: "not_yet", words: "" });
    expect((await page.open(page.linkTo(number))).body).toContain("Sprawa otwarta ponownie");
  });

  test("refuses an answer that is none of the three", async () => {
    const number = await page.askedCase();

    const answer = await page.form(`${page.linkTo(number)}/confirmation`, { answer: "maybe" });

    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain("Nic nie zostało zmienione.");
  });
});

test("too many tries in a minute are told to wait, in the customer's own words", async () => {
  const { number } = await nowakCase(page.db);
  const tries = Array.from({ length: 25 }, () =>
    page.form(`${page.linkTo(number)}/confirmation?lang=pl`, { answer: "yes", words: "" }, { from: "10.9.9.9" }),
  );

  const last = (await Promise.all(tries)).find(({ statusCode }) => statusCode === 429);

  expect(last?.body).toContain("Za dużo prób w krótkim czasie.");
});
