import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { assignCase } from "#desk/cases/assigning.ts";
import { pageToken } from "#desk/cases/page-link.ts";
import { startCase } from "#desk/cases/starting.ts";
import { writeCustomerLine } from "#desk/cases/status-lines.ts";
import { replyToCase } from "#desk/conversations/replying.ts";
import { nowakCase, program } from "#test/cast.ts";
import { type TestPage, testPage } from "#test/customer-page.ts";

let page: TestPage;
beforeAll(async () => {
  page = await testPage();
});

describe("the page of a case", () => {
  test("says first what happens, then by when, then who, in the case's language", async () => {
    const { number } = await nowakCase(page.db);
    await assignCase(page.db, { number, ownerId: page.people.ewa.id, by: page.people.marta });
    await writeCustomerLine(page.db, { number, phrase: "carrying_out", text: "Szewc wymienia podeszwę.", by: page.people.ewa });

    const { statusCode, body } = await page.open(page.linkTo(number));

    expect(statusCode).toBe(200);
    expect(body).toContain('<html lang="pl">');
    const order = [
      "Realizujemy ustalenia",
      "Szewc wymienia podeszwę.",
      "Następna wiadomość <strong>do ",
      "Sprawą zajmuje się Ewa.",
    ];
    const places = order.map((words) => body.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.for([
    ["bg", "Изясняваме какво се е случило", "По случая работи екипът на Szewc i Syn.", "Пишете ни"],
    ["en", "We are finding out what happened", "The team at Szewc i Syn is looking after it.", "Write to us"],
    ["pl", "Ustalamy, co się stało", "Sprawą zajmuje się zespół firmy Szewc i Syn.", "Wiadomość do nas"],
  ] as const)("switches to %s and stays there", async ([language, ...words]) => {
    const { number } = await nowakCase(page.db);
    await sql`update cases set customer_phrase = 'finding_out' where number = ${number}`.execute(page.db);

    const { body } = await page.open(`${page.linkTo(number)}?lang=${language}`);

    expect(words.filter((one) => !body.includes(one))).toEqual([]);
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toContain(`action="${page.linkTo(number)}/messages?lang=${language}"`);
    expect(body).not.toMatch(/>(page|letters|status)\.[a-z_]+/);
  });

  test("says honestly that a promised hour has passed", async () => {
    const { number } = await nowakCase(page.db);
    await sql`update promises set due_at = '2026-11-20T14:00+01:00' where case_number = ${number}`.execute(page.db);

    const { body } = await page.open(page.linkTo(number));

    expect(body).toMatch(
      /Obiecaliśmy wiadomość do godz\.\s14:00\sw piątek 20\slistopada( 2026\sroku)?\. Nadal jesteśmy ją Państwu winni\./,
    );
  });

  test("no longer says that it waits for what has come", async () => {
    const { number } = await nowakCase(page.db);
    await writeCustomerLine(page.db, {
      number,
      phrase: "waiting_for_you",
      text: "Potrzebny jest numer paragonu.",
      by: page.people.ewa,
    });
    const waiting = await page.open(page.linkTo(number));
    await page.form(`${page.linkTo(number)}/messages`, { text: "Numer paragonu: 12/2026." });

    const { body } = await page.open(page.linkTo(number));

    expect(waiting.body).toContain('<p class="phrase">Czekamy na informację od Państwa</p>');
    expect(body).toContain('<p class="phrase">Wiadomość dotarła</p>');
    expect(body).not.toContain("Potrzebny jest numer paragonu.");
  });

  test("shows steps that were taken and none that were taken back", async () => {
    const number = await page.askedCase();
    await replyToCase(page.db, { number, text: "Tego jeszcze nikt nie czyta.", nextUpdate: null, by: page.people.ewa });

    const { body } = await page.open(page.linkTo(number));

    const steps = body.slice(body.indexOf('id="steps"'), body.indexOf('id="write"'));
    expect([...steps.matchAll(/<span>([^<]+)<\/span>/g)].map(([, words]) => words)).toEqual([
      "Wiadomość dotarła",
      "Wysłaliśmy odpowiedź",
      "Zapytaliśmy, czy sprawa jest załatwiona",
    ]);
    expect(body).not.toContain("Tego jeszcze nikt nie czyta.");
  });

  test("keeps each message in its own language", async () => {
    const { number } = await nowakCase(page.db);

    const { body } = await page.open(`${page.linkTo(number)}?lang=en`);

    expect(body).toMatch(/<div class="text" lang="pl"><p>Dzień dobry, trzy tygodnie temu/);
  });

  test("changes nothing by being opened, whatever the link says", async () => {
    const number = await page.askedCase();
    const before = await page.db
      .selectFrom("happenings")
      .select((eb) => eb.fn.countAll().as("n"))
      .executeTakeFirstOrThrow();

    const { body } = await page.open(`${page.linkTo(number)}?answer=yes`);

    expect(body).toContain("Zaznaczona odpowiedź: Tak. Zapisze się dopiero po naciśnięciu przycisku.");
    expect(
      await page.db
        .selectFrom("happenings")
        .select((eb) => eb.fn.countAll().as("n"))
        .executeTakeFirstOrThrow(),
    ).toEqual(before);
    expect(await page.db.selectFrom("cases").select("state").where("number", "=", number).executeTakeFirst()).toEqual({
      state: "open",
    });
  });

  test("is nobody else's: no index, no referrer, no cache, no frame, no script but ours", async () => {
    const { number } = await nowakCase(page.db);

    const { headers } = await page.open(page.linkTo(number));

    expect(headers).toMatchObject({
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex, nofollow",
      "x-content-type-options": "nosniff",
    });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
  });
});

describe("a link", () => {
  test.for([
    ["made up", () => "/p/AAAAAAAAAAAAAAAAAAAAAAAAMTAwMS4x"],
    ["signed by somebody else", () => `/p/${pageToken("another secret", 1001, 1)}`],
    ["cut short", () => page.linkTo(1001).slice(0, -3)],
    ["for a case that never was", () => page.linkTo(987_654)],
    ["older than the page", () => page.linkTo(1001, 0)],
    ["with markup in it", () => `/p/${encodeURIComponent("<script>alert(1)</script>")}`],
  ] as [string, () => string][])("%s opens a page that says what to do", async ([, url]) => {
    const { statusCode, body, headers } = await page.open(`${url()}?lang=pl`);

    expect(statusCode).toBe(404);
    expect(body).toContain("Ten link nie działa");
    expect(body).toContain("pomoc@szewc.example");
    expect(body).not.toContain("Drukuj");
    expect(body).not.toContain("<script>alert");
    expect(headers["cache-control"]).toBe("private, no-store");
  });

  test("dies when the page's version grows, for reading and for writing", async () => {
    const { number } = await nowakCase(page.db);
    await sql`update cases set page_version = 2 where number = ${number}`.execute(page.db);

    expect((await page.open(page.linkTo(number))).statusCode).toBe(404);
    expect((await page.form(`${page.linkTo(number)}/messages`, { text: "Halo?" })).statusCode).toBe(404);
    expect((await page.open(page.linkTo(number, 2))).statusCode).toBe(200);
    expect(await page.messagesOf(number)).toHaveLength(1);
  });
});

describe("what people write", () => {
  test("is shown and never run", async () => {
    const evil = `<img src=x onerror=alert(1)>"'><script>alert(2)</script>&amp;`;
    const { number } = await startCase(page.db, {
      customer: { name: evil, email: "evil@example.com" },
      subject: evil,
      text: `${evil}\n\njavascript:alert(3) https://example.com/"onmouseover="alert(4)`,
      channel: "api",
      by: program,
    });
    await page.form(`${page.linkTo(number)}/messages`, { text: evil });
    await page.multipart(`${page.linkTo(number)}/messages`, "plik", [
      { name: "a&quot;<b>.txt", type: "text/html", content: Buffer.from(evil) },
    ]);

    const { body } = await page.open(page.linkTo(number));

    expect(body).not.toMatch(/<img|<script>|<b>|"onmouseover|href="javascript:/);
    expect(body.match(/<script /g)).toHaveLength(1);
    expect(body).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  test("leads on only where it is an address of the web", async () => {
    const { number } = await nowakCase(page.db);
    await page.form(`${page.linkTo(number)}/messages`, { text: "Zdjęcie: https://zdjecia.example/a?b=1&c=2. Dziękuję" });

    const { body } = await page.open(page.linkTo(number));

    expect(body).toContain(
      '<a href="https://zdjecia.example/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">https://zdjecia.example/a?b=1&amp;c=2</a>. Dziękuję',
    );
  });

  test("that strangers or machines wrote is not on the page", async () => {
    const { number } = await nowakCase(page.db);
    await page.form(`${page.linkTo(number)}/messages`, { text: "Słowa obcej osoby" });
    await page.form(`${page.linkTo(number)}/messages`, { text: "Jestem na urlopie" });
    await sql`update messages set other_sender = true where case_number = ${number} and text = 'Słowa obcej osoby'`.execute(
      page.db,
    );
    await sql`update messages set automatic = 'out_of_office' where case_number = ${number} and text = 'Jestem na urlopie'`.execute(
      page.db,
    );

    const { body } = await page.open(page.linkTo(number));

    expect(body).not.toMatch(/Słowa obcej osoby|Jestem na urlopie/);
  });

  test("in our own letters is not led back to where the reader is already", async () => {
    const number = await page.askedCase();
    await sql`update messages set text = ${`Prosimy o potwierdzenie.\n\nTak: http://desk.example${page.linkTo(number)}?answer=yes\n\nKażdy odnośnik otwiera stronę.`}
      where case_number = ${number} and purpose = 'confirmation_request'`.execute(page.db);

    const { body } = await page.open(page.linkTo(number));

    expect(body).toContain("Prosimy o potwierdzenie.");
    expect(body).not.toMatch(/Każdy odnośnik|http:\/\/desk\.example/);
  });
});

describe("style, script and letters", () => {
  test("are ours, kept for ever and named by what is in them", async () => {
    const { number } = await nowakCase(page.db);
    const { body } = await page.open(page.linkTo(number));
    const addresses = [...body.matchAll(/(?:href|src)="(\/p\/assets\/[^"]+)"/g)].map(([, address]) => address!);

    const answers = await Promise.all(addresses.map((address) => page.open(address)));

    expect(answers.map(({ headers }) => headers["content-type"])).toEqual([
      "text/css; charset=utf-8",
      "text/javascript; charset=utf-8",
    ]);
    expect(answers[0]!.headers["cache-control"]).toContain("immutable");
    const font = /url\("([^"]+cyrillic[^"]+)"\)/.exec(answers[0]!.body)![1]!;
    expect((await page.open(font)).headers["content-type"]).toBe("font/woff2");
    expect((await page.open("/p/assets/../page-routes.ts")).statusCode).toBe(404);
  });

  test("give colours to browsers that do not know light-dark()", async () => {
    const { number } = await nowakCase(page.db);
    const css = (await page.open(/href="(\/p\/assets\/page\.css[^"]+)"/.exec((await page.open(page.linkTo(number))).body)![1]!))
      .body;

    expect(css).not.toContain("light-dark(");
    expect(css).toMatch(/:root \{[^}]*--text: #1f2a30;/);
    expect(css).toMatch(/@media \(prefers-color-scheme:dark\)\{:root\{[^}]*--text:#e7ecec;/);
  });
});
