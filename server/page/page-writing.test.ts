import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { replyToCase } from "#desk/conversations/replying.ts";
import { marianCase, nowakCase } from "#test/cast.ts";
import { type TestPage, testPage } from "#test/customer-page.ts";

let page: TestPage;
beforeAll(async () => {
  page = await testPage();
});

describe("writing without a script", () => {
  test("brings a message into the case and back to the page", async () => {
    const { number } = await nowakCase(page.db);

    const answer = await page.form(`${page.linkTo(number)}/messages?lang=bg`, { text: "  Czy coś wiadomo?\r\nPozdrawiam " });

    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`${page.linkTo(number)}?said=written&lang=bg`);
    expect((await page.messagesOf(number)).at(-1)).toMatchObject({
      text: "Czy coś wiadomo?\nPozdrawiam",
      channel: "page",
      author_name: "Anna Nowak",
    });
    const { body } = await page.open(answer.headers.location as string);
    expect(body).toContain('role="status">Получихме съобщението Ви. Вижда се по-\u2060долу.</p>');
  });

  test("brings files whole, under their own names", async () => {
    const { number } = await nowakCase(page.db);
    const photo = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 13, 10]);

    const answer = await page.multipart(`${page.linkTo(number)}/messages`, "Zdjęcie podeszwy", [
      { name: "C:\\Zdjęcia\\podeszwa żółta.png", type: "image/png", content: photo },
    ]);

    expect(answer.statusCode).toBe(303);
    const { body } = await page.open(page.linkTo(number));
    const [, address] = /href="([^"]+)" download>podeszwa żółta\.png \(1 kB\)/.exec(body)!;
    const file = await page.open(address!);
    expect(file.rawPayload.equals(photo)).toBe(true);
    expect(file.headers).toMatchObject({
      "content-type": "image/png",
      "content-disposition": `attachment; filename="podeszwa ___ta.png"; filename*=UTF-8''podeszwa%20%C5%BC%C3%B3%C5%82ta.png`,
      "content-security-policy": "default-src 'none'; sandbox",
    });
  });

  test("takes a page of HTML as a file to keep, never as a page", async () => {
    const { number } = await nowakCase(page.db);
    await page.multipart(`${page.linkTo(number)}/messages`, "strona", [
      { name: "x.html", type: "text/html", content: Buffer.from("<script>1</script>") },
    ]);

    const { body } = await page.open(page.linkTo(number));
    const file = await page.open(/href="([^"]+)" download/.exec(body)![1]!);

    expect(file.headers["content-type"]).toBe("application/octet-stream");
  });

  test("leaves an address that opens the page again", async () => {
    const { headers, statusCode } = await page.open(`${page.linkTo(1001)}/messages?lang=bg`);

    expect([statusCode, headers.location]).toEqual([303, `${page.linkTo(1001)}?lang=bg`]);
  });

  test("pressed twice is one message", async () => {
    const { number } = await nowakCase(page.db);

    await Promise.all([1, 2].map(() => page.form(`${page.linkTo(number)}/messages`, { text: "Tylko raz" })));

    expect((await page.messagesOf(number)).filter(({ text }) => text === "Tylko raz")).toHaveLength(1);
  });

  test("sends a message without a chosen file from a form with files", async () => {
    const { number } = await nowakCase(page.db);

    const answer = await page.multipart(`${page.linkTo(number)}/messages`, "Bez pliku", []);

    expect(answer.statusCode).toBe(303);
    expect((await page.messagesOf(number)).at(-1)!.text).toBe("Bez pliku");
  });

  test("on a closed case opens it again", async () => {
    const number = await page.askedCase();
    await page.form(`${page.linkTo(number)}/confirmation`, { answer: "yes", words: "" });

    const answer = await page.form(`${page.linkTo(number)}/messages`, { text: "Laptop znów się nie włącza." });

    expect(answer.headers.location).toContain("said=written_reopened");
    const { body } = await page.open(page.linkTo(number));
    expect(body).toContain("Sprawa otwarta ponownie");
  });

  test.for([
    ["nothing", "   ", "Wiadomość jest pusta."],
    ["a book", "a".repeat(100_001), "Wiadomość jest za długa"],
  ] as const)("says what is wrong with %s and keeps the words", async ([, text, words]) => {
    const { number } = await nowakCase(page.db);

    const { statusCode, body } = await page.form(`${page.linkTo(number)}/messages`, { text });

    expect(statusCode).toBe(422);
    expect(body).toContain(words);
    expect(body).toContain('aria-invalid="true" aria-describedby="write-error');
    expect(body.includes(`>\n${text.trim()}</textarea>`)).toBe(true);
    expect(await page.messagesOf(number)).toHaveLength(1);
  });

  test("says that files are too large and keeps the words", async () => {
    const { number } = await nowakCase(page.db);
    const half = { type: "application/zip", content: Buffer.alloc(13 * 1024 * 1024) };

    const { statusCode, body } = await page.multipart(`${page.linkTo(number)}/messages`, "Dwa duże pliki", [
      { ...half, name: "a.zip" },
      { ...half, name: "b.zip" },
    ]);

    expect(statusCode).toBe(413);
    expect(body).toContain("razem mogą mieć do 25 MB");
    expect(body).toContain("\nDwa duże pliki</textarea>");
    expect(await page.messagesOf(number)).toHaveLength(1);
  });

  test("says that files are too many", async () => {
    const { number } = await nowakCase(page.db);
    const eleven = Array.from({ length: 11 }, (_, at) => ({ name: `${at}.txt`, type: "text/plain", content: Buffer.from("x") }));

    const { statusCode, body } = await page.multipart(`${page.linkTo(number)}/messages`, "Pliki", eleven);

    expect(statusCode).toBe(422);
    expect(body).toContain("naraz można dodać najwyżej 10");
  });

  test("from another site is refused", async () => {
    const { number } = await nowakCase(page.db);

    const byOrigin = await page.form(
      `${page.linkTo(number)}/messages`,
      { text: "Obce" },
      { headers: { origin: "https://evil.example" } },
    );
    const byFetch = await page.form(
      `${page.linkTo(number)}/messages`,
      { text: "Obce" },
      { headers: { origin: "null", "sec-fetch-site": "cross-site" } },
    );
    const own = await page.form(
      `${page.linkTo(number)}/messages`,
      { text: "Własne" },
      { headers: { origin: "null", "sec-fetch-site": "same-origin" } },
    );

    expect([byOrigin.statusCode, byFetch.statusCode, own.statusCode]).toEqual([403, 403, 303]);
    expect(byOrigin.body).toContain("Wróć do strony sprawy");
    expect((await page.messagesOf(number)).map(({ text }) => text)).not.toContain("Obce");
  });
});

describe("a file", () => {
  test("of another case, a note or a held reply is not there", async () => {
    const [mine, other] = [await nowakCase(page.db), await marianCase(page.db)];
    const [message] = await page.messagesOf(other.number);
    await sql`insert into files (sha256, size, content) values ('f00', 3, 'abc')`.execute(page.db);
    const place = async (caseNumber: number, on: { message_id?: number; note_id?: number }, audience: "customer" | "team") =>
      page.db
        .insertInto("attachments")
        .values({ case_number: caseNumber, audience, name: "a.txt", type: "text/plain", size: 3, sha256: "f00", ...on })
        .returning("id")
        .executeTakeFirstOrThrow();
    const note = await page.db
      .insertInto("notes")
      .values({ case_number: mine.number, customer_id: mine.customerId, author_name: "Ewa", text: "dla zespołu" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const held = await replyToCase(page.db, {
      number: mine.number,
      text: "Jeszcze nie wysłane",
      nextUpdate: null,
      by: page.people.ewa,
    });
    const hidden = [
      await place(other.number, { message_id: message!.id }, "customer"),
      await place(mine.number, { note_id: note.id }, "team"),
      await place(mine.number, { message_id: held.id }, "customer"),
      await place(mine.number, {}, "customer"),
    ];

    const answers = await Promise.all(hidden.map(({ id }) => page.open(`${page.linkTo(mine.number)}/files/${id}`)));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
    expect((await page.open(`${page.linkTo(other.number)}/files/${hidden[0]!.id}`)).statusCode).toBe(200);
    expect((await page.open(`${page.linkTo(mine.number)}/files/1%27--`)).statusCode).toBe(404);
  });
});
