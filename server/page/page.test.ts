import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assignCase } from "#desk/cases/assigning.ts";
import { pageToken } from "#desk/cases/page-link.ts";
import { startCase } from "#desk/cases/starting.ts";
import { writeCustomerLine } from "#desk/cases/status-lines.ts";
import { askConfirmation } from "#desk/conversations/confirmation-asking.ts";
import { replyToCase } from "#desk/conversations/replying.ts";
import { marianCase, nowakCase, openFirm, openMailbox, program } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { testSettings } from "#test/edge.ts";
import { makeApp } from "../http/app.ts";
import { openLive } from "../live/live.ts";
import { pageRoutes } from "./page-routes.ts";

let desk: FreshDatabase;
let people: Awaited<ReturnType<typeof openFirm>>;
let app: Awaited<ReturnType<typeof makeApp>>;
beforeAll(async () => {
  desk = await freshDatabase();
  people = await openFirm(desk.db);
  await openMailbox(desk.db);
  const live = openLive({ db: desk.db });
  app = await makeApp({
    ...desk,
    config: testSettings,
    live,
    routes: [],
    pages: [(edge) => void edge.register(pageRoutes, { db: desk.db, config: testSettings })],
  });
  afterAll(async () => {
    await live.stop();
    await app.close();
  });
});

const linkTo = (number: number, version = 1) => `/p/${pageToken(testSettings.secret, number, version)}`;
// Every request comes from somewhere else, so that only the test of the limit meets it.
let hosts = 0;
const somewhere = () => `10.0.${Math.floor(hosts / 250)}.${(hosts++ % 250) + 1}`;
const open = async (url: string) => app.inject({ method: "GET", url, remoteAddress: somewhere() });
const form = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}, remoteAddress = somewhere()) =>
  app.inject({
    method: "POST",
    url,
    remoteAddress,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    payload: new URLSearchParams(fields).toString(),
  });

interface Sent {
  name: string;
  type: string;
  content: Buffer;
}

/** What a browser sends for a form with a file input, chosen or not. */
function multipart(url: string, text: string, files: Sent[]) {
  const boundary = `----kapok${randomUUID()}`;
  const head = (line: string) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${line}\r\n\r\n`);
  const chosen = files.length > 0 ? files : [{ name: "", type: "application/octet-stream", content: Buffer.alloc(0) }];
  const payload = Buffer.concat([
    head('name="text"'),
    Buffer.from(`${text}\r\n`),
    ...chosen.flatMap(({ name, type, content }) => [
      head(`name="files"; filename="${name}"\r\nContent-Type: ${type}`),
      content,
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return app.inject({
    method: "POST",
    url,
    remoteAddress: somewhere(),
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    payload,
  });
}

const messagesOf = (number: number) =>
  desk.db
    .selectFrom("messages")
    .select(["id", "text", "channel", "author_name"])
    .where("case_number", "=", number)
    .where("direction", "=", "in")
    .orderBy("id")
    .execute();

const release = (number: number) =>
  sql`update messages set delivery = 'sent' where case_number = ${number} and delivery = 'held'`.execute(desk.db);

async function askedCase(): Promise<number> {
  const { number } = await marianCase(desk.db);
  await replyToCase(desk.db, { number, text: "Laptop jest gotowy do odbioru.", nextUpdate: null, by: people.ewa });
  await askConfirmation(desk.db, { number, text: "Czy to rozwiązuje sprawę?", by: people.ewa });
  await release(number);
  return number;
}

describe("the page of a case", () => {
  test("says first what happens, then by when, then who, in the case's language", async () => {
    const { number } = await nowakCase(desk.db);
    await assignCase(desk.db, { number, ownerId: people.ewa.id, by: people.marta });
    await writeCustomerLine(desk.db, { number, phrase: "carrying_out", text: "Szewc wymienia podeszwę.", by: people.ewa });

    const { statusCode, body } = await open(linkTo(number));

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
    ["pl", "Ustalamy, co się stało", "Sprawą zajmuje się zespół firmy Szewc i Syn.", "Napisz do nas"],
  ] as const)("switches to %s and stays there", async ([language, ...words]) => {
    const { number } = await nowakCase(desk.db);
    await sql`update cases set customer_phrase = 'finding_out' where number = ${number}`.execute(desk.db);

    const { body } = await open(`${linkTo(number)}?lang=${language}`);

    expect(words.filter((one) => !body.includes(one))).toEqual([]);
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toContain(`action="${linkTo(number)}/messages?lang=${language}"`);
    expect(body).not.toMatch(/>(page|letters|status)\.[a-z_]+/);
  });

  test("says honestly that a promised hour has passed", async () => {
    const { number } = await nowakCase(desk.db);
    await sql`update promises set due_at = '2026-11-20T14:00+01:00' where case_number = ${number}`.execute(desk.db);

    const { body } = await open(linkTo(number));

    expect(body).toMatch(
      /Obiecaliśmy wiadomość do piątku 20 listopada[^,]*, do godz\. 14:00\. Nadal jesteśmy ją Państwu winni\./,
    );
  });

  test("shows steps that were taken and none that were taken back", async () => {
    const number = await askedCase();
    await replyToCase(desk.db, { number, text: "Tego jeszcze nikt nie czyta.", nextUpdate: null, by: people.ewa });

    const { body } = await open(linkTo(number));

    const steps = body.slice(body.indexOf('id="steps"'), body.indexOf('id="write"'));
    expect([...steps.matchAll(/<span>([^<]+)<\/span>/g)].map(([, words]) => words)).toEqual([
      "Wiadomość dotarła",
      "Wysłaliśmy odpowiedź",
      "Zapytaliśmy, czy sprawa jest załatwiona",
    ]);
    expect(body).not.toContain("Tego jeszcze nikt nie czyta.");
  });

  test("keeps each message in its own language", async () => {
    const { number } = await nowakCase(desk.db);

    const { body } = await open(`${linkTo(number)}?lang=en`);

    expect(body).toMatch(/<div class="text" lang="pl"><p>Dzień dobry, trzy tygodnie temu/);
  });

  test("changes nothing by being opened, whatever the link says", async () => {
    const number = await askedCase();
    const before = await desk.db
      .selectFrom("happenings")
      .select((eb) => eb.fn.countAll().as("n"))
      .executeTakeFirstOrThrow();

    const { body } = await open(`${linkTo(number)}?answer=yes`);

    expect(body).toContain("Zaznaczona odpowiedź: Tak. Zapisze się dopiero po naciśnięciu przycisku.");
    expect(
      await desk.db
        .selectFrom("happenings")
        .select((eb) => eb.fn.countAll().as("n"))
        .executeTakeFirstOrThrow(),
    ).toEqual(before);
    expect(await desk.db.selectFrom("cases").select("state").where("number", "=", number).executeTakeFirst()).toEqual({
      state: "open",
    });
  });

  test("is nobody else's: no index, no referrer, no cache, no frame, no script but ours", async () => {
    const { number } = await nowakCase(desk.db);

    const { headers } = await open(linkTo(number));

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
    ["cut short", () => linkTo(1001).slice(0, -3)],
    ["for a case that never was", () => linkTo(987_654)],
    ["older than the page", () => linkTo(1001, 0)],
    ["with markup in it", () => `/p/${encodeURIComponent("<script>alert(1)</script>")}`],
  ] as const)("%s opens a page that says what to do", async ([, url]) => {
    const { statusCode, body, headers } = await open(`${url()}?lang=pl`);

    expect(statusCode).toBe(404);
    expect(body).toContain("Ten odnośnik nie działa");
    expect(body).toContain("pomoc@szewc.example");
    expect(body).not.toContain("<script>alert");
    expect(headers["cache-control"]).toBe("private, no-store");
  });

  test("dies when the page's version grows, for reading and for writing", async () => {
    const { number } = await nowakCase(desk.db);
    await sql`update cases set page_version = 2 where number = ${number}`.execute(desk.db);

    expect((await open(linkTo(number))).statusCode).toBe(404);
    expect((await form(`${linkTo(number)}/messages`, { text: "Halo?" })).statusCode).toBe(404);
    expect((await open(linkTo(number, 2))).statusCode).toBe(200);
    expect(await messagesOf(number)).toHaveLength(1);
  });
});

describe("what people write", () => {
  test("is shown and never run", async () => {
    const evil = `<img src=x onerror=alert(1)>"'><script>alert(2)</script>&amp;`;
    const { number } = await startCase(desk.db, {
      customer: { name: evil, email: "evil@example.com" },
      subject: evil,
      text: `${evil}\n\njavascript:alert(3) https://example.com/"onmouseover="alert(4)`,
      channel: "api",
      by: program,
    });
    await form(`${linkTo(number)}/messages`, { text: evil });
    await multipart(`${linkTo(number)}/messages`, "plik", [
      { name: "a&quot;<b>.txt", type: "text/html", content: Buffer.from(evil) },
    ]);

    const { body } = await open(linkTo(number));

    expect(body).not.toMatch(/<img|<script>|<b>|"onmouseover|href="javascript:/);
    expect(body.match(/<script /g)).toHaveLength(1);
    expect(body).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  test("leads on only where it is an address of the web", async () => {
    const { number } = await nowakCase(desk.db);
    await form(`${linkTo(number)}/messages`, { text: "Zdjęcie: https://zdjecia.example/a?b=1&c=2. Dziękuję" });

    const { body } = await open(linkTo(number));

    expect(body).toContain(
      '<a href="https://zdjecia.example/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">https://zdjecia.example/a?b=1&amp;c=2</a>. Dziękuję',
    );
  });

  test("that strangers or machines wrote is not on the page", async () => {
    const { number } = await nowakCase(desk.db);
    await form(`${linkTo(number)}/messages`, { text: "Słowa obcej osoby" });
    await form(`${linkTo(number)}/messages`, { text: "Jestem na urlopie" });
    await sql`update messages set other_sender = true where case_number = ${number} and text = 'Słowa obcej osoby'`.execute(
      desk.db,
    );
    await sql`update messages set automatic = 'out_of_office' where case_number = ${number} and text = 'Jestem na urlopie'`.execute(
      desk.db,
    );

    const { body } = await open(linkTo(number));

    expect(body).not.toMatch(/Słowa obcej osoby|Jestem na urlopie/);
  });

  test("in our own letters is not led back to where the reader is already", async () => {
    const number = await askedCase();
    await sql`update messages set text = ${`Prosimy o potwierdzenie.\n\nTak: http://desk.example${linkTo(number)}?answer=yes\n\nKażdy odnośnik otwiera stronę.`}
      where case_number = ${number} and purpose = 'confirmation_request'`.execute(desk.db);

    const { body } = await open(linkTo(number));

    expect(body).toContain("Prosimy o potwierdzenie.");
    expect(body).not.toMatch(/Każdy odnośnik|http:\/\/desk\.example/);
  });
});

describe("writing without a script", () => {
  test("brings a message into the case and back to the page", async () => {
    const { number } = await nowakCase(desk.db);

    const answer = await form(`${linkTo(number)}/messages?lang=bg`, { text: "  Czy coś wiadomo?\r\nPozdrawiam " });

    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`${linkTo(number)}?said=written&lang=bg#said`);
    expect((await messagesOf(number)).at(-1)).toMatchObject({
      text: "Czy coś wiadomo?\nPozdrawiam",
      channel: "page",
      author_name: "Anna Nowak",
    });
    const { body } = await open(answer.headers.location as string);
    expect(body).toContain('role="status">Получихме съобщението Ви. Вижда се по-долу.</p>');
  });

  test("brings files whole, under their own names", async () => {
    const { number } = await nowakCase(desk.db);
    const photo = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 13, 10]);

    const answer = await multipart(`${linkTo(number)}/messages`, "Zdjęcie podeszwy", [
      { name: "C:\\Zdjęcia\\podeszwa żółta.png", type: "image/png", content: photo },
    ]);

    expect(answer.statusCode).toBe(303);
    const { body } = await open(linkTo(number));
    const [, address] = /href="([^"]+)" download>podeszwa żółta\.png \(1 kB\)/.exec(body)!;
    const file = await open(address!);
    expect(file.rawPayload.equals(photo)).toBe(true);
    expect(file.headers).toMatchObject({
      "content-type": "image/png",
      "content-disposition": `attachment; filename="podeszwa ___ta.png"; filename*=UTF-8''podeszwa%20%C5%BC%C3%B3%C5%82ta.png`,
      "content-security-policy": "default-src 'none'; sandbox",
    });
  });

  test("takes a page of HTML as a file to keep, never as a page", async () => {
    const { number } = await nowakCase(desk.db);
    await multipart(`${linkTo(number)}/messages`, "strona", [
      { name: "x.html", type: "text/html", content: Buffer.from("<script>1</script>") },
    ]);

    const { body } = await open(linkTo(number));
    const file = await open(/href="([^"]+)" download/.exec(body)![1]!);

    expect(file.headers["content-type"]).toBe("application/octet-stream");
  });

  test("pressed twice is one message", async () => {
    const { number } = await nowakCase(desk.db);

    await Promise.all([1, 2].map(() => form(`${linkTo(number)}/messages`, { text: "Tylko raz" })));

    expect((await messagesOf(number)).filter(({ text }) => text === "Tylko raz")).toHaveLength(1);
  });

  test("sends a message without a chosen file from a form with files", async () => {
    const { number } = await nowakCase(desk.db);

    const answer = await multipart(`${linkTo(number)}/messages`, "Bez pliku", []);

    expect(answer.statusCode).toBe(303);
    expect((await messagesOf(number)).at(-1)!.text).toBe("Bez pliku");
  });

  test("on a closed case opens it again", async () => {
    const number = await askedCase();
    await form(`${linkTo(number)}/confirmation`, { answer: "yes", words: "" });

    const answer = await form(`${linkTo(number)}/messages`, { text: "Laptop znów się nie włącza." });

    expect(answer.headers.location).toContain("said=written_reopened");
    const { body } = await open(linkTo(number));
    expect(body).toContain("Sprawa otwarta ponownie");
  });

  test.for([
    ["nothing", "   ", "Wiadomość jest pusta."],
    ["a book", "a".repeat(100_001), "Wiadomość jest za długa"],
  ] as const)("says what is wrong with %s and keeps the words", async ([, text, words]) => {
    const { number } = await nowakCase(desk.db);

    const { statusCode, body } = await form(`${linkTo(number)}/messages`, { text });

    expect(statusCode).toBe(422);
    expect(body).toContain(words);
    expect(body).toContain('aria-invalid="true" aria-describedby="write-error');
    expect(body.includes(`>\n${text.trim()}</textarea>`)).toBe(true);
    expect(await messagesOf(number)).toHaveLength(1);
  });

  test("says that files are too large and keeps the words", async () => {
    const { number } = await nowakCase(desk.db);
    const half = { type: "application/zip", content: Buffer.alloc(13 * 1024 * 1024) };

    const { statusCode, body } = await multipart(`${linkTo(number)}/messages`, "Dwa duże pliki", [
      { ...half, name: "a.zip" },
      { ...half, name: "b.zip" },
    ]);

    expect(statusCode).toBe(413);
    expect(body).toContain("razem mogą mieć 25 MB");
    expect(body).toContain("\nDwa duże pliki</textarea>");
    expect(await messagesOf(number)).toHaveLength(1);
  });

  test("says that files are too many", async () => {
    const { number } = await nowakCase(desk.db);
    const eleven = Array.from({ length: 11 }, (_, at) => ({ name: `${at}.txt`, type: "text/plain", content: Buffer.from("x") }));

    const { statusCode, body } = await multipart(`${linkTo(number)}/messages`, "Pliki", eleven);

    expect(statusCode).toBe(422);
    expect(body).toContain("zmieści się 10 naraz");
  });

  test("from another site is refused", async () => {
    const { number } = await nowakCase(desk.db);

    const byOrigin = await form(`${linkTo(number)}/messages`, { text: "Obce" }, { origin: "https://evil.example" });
    const byFetch = await form(
      `${linkTo(number)}/messages`,
      { text: "Obce" },
      { origin: "null", "sec-fetch-site": "cross-site" },
    );
    const own = await form(`${linkTo(number)}/messages`, { text: "Własne" }, { origin: "null", "sec-fetch-site": "same-origin" });

    expect([byOrigin.statusCode, byFetch.statusCode, own.statusCode]).toEqual([403, 403, 303]);
    expect(byOrigin.body).toContain("Wróć do strony sprawy");
    expect((await messagesOf(number)).map(({ text }) => text)).not.toContain("Obce");
  });
});

describe("confirming without a script", () => {
  test("is offered only where it was asked", async () => {
    const [{ number }, asked] = [await nowakCase(desk.db), await askedCase()];

    expect((await open(`${linkTo(number)}?answer=yes`)).body).not.toContain('id="confirm"');
    expect((await open(linkTo(asked))).body).toContain('<button name="answer" value="not_yet">Jeszcze nie</button>');
  });

  test("closes on yes and thanks", async () => {
    const number = await askedCase();

    const answer = await form(`${linkTo(number)}/confirmation`, { answer: "yes", words: "" });

    const { body } = await open(answer.headers.location as string);
    expect(body).toContain("Dziękujemy za potwierdzenie. Sprawa jest zamknięta.");
    expect(body).toContain('<p class="phrase">Sprawa zamknięta</p>');
    expect(body).toContain("Napisz i otwórz sprawę ponownie");
    expect(body).not.toContain('id="confirm"');
  });

  test("goes on with not yet and says by when", async () => {
    const number = await askedCase();

    const answer = await form(`${linkTo(number)}/confirmation?lang=en`, { answer: "not_yet", words: "Klawiatura nie działa." });

    const { body } = await open(answer.headers.location as string);
    expect(body).toContain("Thank you for your answer. We are carrying on with your case.");
    expect(body).toContain("We are finding out what happened");
    expect(body).toMatch(/Next news <strong>by \w+ \d+ \w+( \d{4})?, \d\d:\d\d<\/strong>/);
    expect(body).toContain("Klawiatura nie działa.");
  });

  test("takes a late not yet from the mail's link on a closed case", async () => {
    const number = await askedCase();
    await sql`insert into closures (case_number, because) values (${number}, 'no_answer')`.execute(desk.db);
    await sql`update cases set state = 'closed', queue_rank = 3, customer_phrase = 'closed' where number = ${number}`.execute(
      desk.db,
    );
    await sql`update confirmations set lapsed_at = now() where case_number = ${number}`.execute(desk.db);

    expect((await open(linkTo(number))).body).not.toContain('id="confirm"');
    expect((await open(`${linkTo(number)}?answer=not_yet`)).body).toContain("Zapisz: Jeszcze nie</button>");
    await form(`${linkTo(number)}/confirmation`, { answer: "not_yet", words: "" });
    expect((await open(linkTo(number))).body).toContain("Sprawa otwarta ponownie");
  });

  test("refuses an answer that is none of the three", async () => {
    const number = await askedCase();

    const answer = await form(`${linkTo(number)}/confirmation`, { answer: "maybe" });

    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain("Nic nie zostało zmienione.");
  });
});

describe("a file", () => {
  test("of another case, a note or a held reply is not there", async () => {
    const [mine, other] = [await nowakCase(desk.db), await marianCase(desk.db)];
    const [message] = await messagesOf(other.number);
    await sql`insert into files (sha256, size, content) values ('f00', 3, 'abc')`.execute(desk.db);
    const place = async (caseNumber: number, on: { message_id?: number; note_id?: number }, audience: "customer" | "team") =>
      desk.db
        .insertInto("attachments")
        .values({ case_number: caseNumber, audience, name: "a.txt", type: "text/plain", size: 3, sha256: "f00", ...on })
        .returning("id")
        .executeTakeFirstOrThrow();
    const note = await desk.db
      .insertInto("notes")
      .values({ case_number: mine.number, customer_id: mine.customerId, author_name: "Ewa", text: "dla zespołu" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const held = await replyToCase(desk.db, {
      number: mine.number,
      text: "Jeszcze nie wysłane",
      nextUpdate: null,
      by: people.ewa,
    });
    const hidden = [
      await place(other.number, { message_id: message!.id }, "customer"),
      await place(mine.number, { note_id: note.id }, "team"),
      await place(mine.number, { message_id: held.id }, "customer"),
      await place(mine.number, {}, "customer"),
    ];

    const answers = await Promise.all(hidden.map(({ id }) => open(`${linkTo(mine.number)}/files/${id}`)));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
    expect((await open(`${linkTo(other.number)}/files/${hidden[0]!.id}`)).statusCode).toBe(200);
    expect((await open(`${linkTo(mine.number)}/files/1%27--`)).statusCode).toBe(404);
  });
});

describe("style, script and letters", () => {
  test("are ours, kept for ever and named by what is in them", async () => {
    const { number } = await nowakCase(desk.db);
    const { body } = await open(linkTo(number));
    const addresses = [...body.matchAll(/(?:href|src)="(\/p\/assets\/[^"]+)"/g)].map(([, address]) => address!);

    const answers = await Promise.all(addresses.map(open));

    expect(answers.map(({ headers }) => headers["content-type"])).toEqual([
      "text/css; charset=utf-8",
      "text/javascript; charset=utf-8",
    ]);
    expect(answers[0]!.headers["cache-control"]).toContain("immutable");
    const font = /url\("([^"]+cyrillic[^"]+)"\)/.exec(answers[0]!.body)![1]!;
    expect((await open(font)).headers["content-type"]).toBe("font/woff2");
    expect((await open("/p/assets/../page-routes.ts")).statusCode).toBe(404);
  });

  test("give colours to browsers that do not know light-dark()", async () => {
    const { number } = await nowakCase(desk.db);
    const css = (await open(/href="(\/p\/assets\/page\.css[^"]+)"/.exec((await open(linkTo(number))).body)![1]!)).body;

    expect(css).not.toContain("light-dark(");
    expect(css).toMatch(/:root \{[^}]*--text: #1f2a30;/);
    expect(css).toMatch(/@media \(prefers-color-scheme:dark\)\{:root\{[^}]*--text:#e7ecec;/);
  });
});

test("too many tries in a minute are told to wait, in the customer's own words", async () => {
  const { number } = await nowakCase(desk.db);
  const tries = Array.from({ length: 25 }, () =>
    form(`${linkTo(number)}/confirmation?lang=pl`, { answer: "yes", words: "" }, {}, "10.9.9.9"),
  );

  const last = (await Promise.all(tries)).find(({ statusCode }) => statusCode === 429);

  expect(last?.body).toContain("Za dużo prób w krótkim czasie.");
});
