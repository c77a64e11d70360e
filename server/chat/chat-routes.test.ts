import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { Door } from "#contract/chats.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { turnOffWidget } from "#desk/channels/widgets/turning.ts";
import { type Asked, chatEdge, firstWords, openDesk, SHOP, soon } from "#test/chat-edge.ts";
import { openWidget } from "#test/chats.ts";

let site: Awaited<ReturnType<typeof chatEdge>>;
beforeAll(async () => {
  site = await chatEdge();
});
const ask = (path: string, given?: Asked) => site.ask(path, given);

describe("a site", () => {
  test("that the widget names may ask, and read the answer", async () => {
    const preflight = await ask("/words", { method: "OPTIONS" });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers).toMatchObject({
      "access-control-allow-origin": SHOP,
      "access-control-allow-headers": "authorization, content-type",
    });
    const door = await ask("/door?lang=pl");
    expect([door.statusCode, door.headers["access-control-allow-origin"], door.headers.vary]).toEqual([200, SHOP, "origin"]);
    expect(door.headers["access-control-allow-credentials"]).toBeUndefined();
  });

  test.for(["https://evil.example", "http://shop.example", "https://shop.example.evil.example", "null"])(
    "named %s is refused before anything is done",
    async (origin) => {
      const words = firstWords();
      const answer = await ask("/chats", { body: words, origin });
      expect([answer.statusCode, answer.json().code, answer.headers["access-control-allow-origin"]]).toEqual([
        403,
        "widget.site_forbidden",
        undefined,
      ]);
      expect((await ask("/words", { method: "OPTIONS", origin })).statusCode).toBe(403);
      expect((await ask("/chat", { token: words.token })).json().code).toBe("chat.unknown");
    },
  );

  test("that shows an answer without reading it is refused, the desk's own preview is not", async () => {
    expect((await ask("/door", { origin: null, headers: { "sec-fetch-site": "cross-site" } })).statusCode).toBe(403);
    expect((await ask("/door", { origin: null, headers: { "sec-fetch-site": "same-origin" } })).statusCode).toBe(200);
    expect((await ask("/door", { origin: "http://desk.example" })).statusCode).toBe(200);
  });

  test("learns nothing of a widget that is off, or never was", async () => {
    const own = await openWidget(site.edge.db, theDesk);
    await turnOffWidget(site.edge.db, { id: own.id, by: theDesk });
    const [off, never] = [await ask("/door", { key: own.key }), await ask("/door", { key: "aaaaaaaaaaaaaaaaaaaa" })];
    expect([off.statusCode, never.statusCode]).toEqual([404, 404]);
    expect(off.body).toBe(never.body);
  });
});

describe("the door", () => {
  test("names who is truly here, and nobody else", async () => {
    const closed = (await ask("/door?lang=pl")).json<Door>();
    expect(closed).toMatchObject({ open: false, people: [], until: null, language: "pl" });
    expect(closed.said.hours).toBe("Teraz nikogo tu nie ma.");

    const desk = await openDesk(site.edge, site.ewa.cookie);
    await soon(async () =>
      expect((await ask("/door?lang=pl")).json<Door>()).toMatchObject({ open: true, people: ["Ewa"], free: true }),
    );
    expect((await ask("/door?lang=pl")).json<Door>().said.hours).toMatch(/^Ewa jest tu do 24:00\. Odpowiemy w ciągu 5 min\.$/);
    // Another process knows it, too.
    await soon(() => expect(site.other.hubHere()).toContain(site.ewa.id));
    desk.close();
    await soon(async () => expect((await ask("/door?lang=pl")).json<Door>().open).toBe(false));
  });

  test("speaks the page's language, or its own first", async () => {
    expect((await ask("/door?lang=bg-BG")).json<Door>().said.hours).toBe("В момента тук няма никого.");
    expect((await ask("/door?lang=fr")).json<Door>().language).toBe("pl");
  });
});

describe("words", () => {
  test("begin a case, go on in it, and are taken once", async () => {
    const { token, number } = await site.begin();
    const id = randomUUID();
    const [one, two] = await Promise.all([1, 2].map(() => ask("/words", { token, body: { id, text: "Halo?" } })));
    expect([one!.statusCode, two!.statusCode]).toEqual([200, 200]);
    expect(one!.json()).toEqual(two!.json());
    expect((await site.newsOf(token)).lines.map(({ text }) => text)).toEqual(["Gdzie jest moja paczka?", "Halo?"]);
    expect(number).toBeGreaterThan(1000);
  });

  test.for([
    ["nothing", { text: "   " }],
    ["a book", { text: "a".repeat(4001) }],
    ["no name", { name: " " }],
    ["a token of somebody's own making", { token: "short" }],
    ["a language we do not speak", { language: "fr" }],
    ["an address that is none", { email: "marian" }],
    ["a letter that no database keeps", { text: "a\u0000b" }],
  ] as const)("with %s are refused and begin nothing", async ([, wrong]) => {
    const answer = await ask("/chats", { body: firstWords(wrong) });
    expect([answer.statusCode, answer.json().code]).toEqual([400, "request.not_valid"]);
  });

  test("stay text, whatever they hold", async () => {
    const text = "<img src=x onerror=alert(1)>";
    const { token } = await site.begin({ text });
    expect((await site.newsOf(token)).lines[0]!.text).toBe(text);
  });

  test("without a token, or with another's widget, open nothing", async () => {
    const { token } = await site.begin();
    const foreign = await openWidget(site.edge.db, theDesk);
    expect((await ask("/chat", {})).json().code).toBe("chat.unknown");
    expect((await ask("/chat", { token, key: foreign.key })).json().code).toBe("chat.unknown");
  });

  test("of more than a widget has to say are refused by their size", async () => {
    const answer = await ask("/chats", { body: firstWords({ more: "x".repeat(70_000) }) });
    expect(answer.statusCode).toBe(413);
  });

  test("of somebody who begins chat after chat are slowed down", async () => {
    const answers = [];
    for (let n = 0; n < 21; n++) answers.push((await ask("/chats", { body: firstWords(), from: "10.9.9.9" })).statusCode);
    expect(answers.slice(0, 20).every((status) => status === 201)).toBe(true);
    expect(answers[20]).toBe(429);
  });

  test("are gone with the chat that was ended", async () => {
    const { token } = await site.begin();
    expect((await ask("/chat", { token, method: "DELETE" })).statusCode).toBe(200);
    expect((await ask("/words", { token, body: { id: randomUUID(), text: "Halo?" } })).json().code).toBe("chat.ended");
  });
});

describe("a file", () => {
  const multipart = (content: Buffer, name = "zdjęcie.png") => {
    const boundary = "----kapokchat";
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n`;
    return {
      payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
      type: `multipart/form-data; boundary=${boundary}`,
    };
  };
  const attach = (token: string, content: Buffer) => {
    const { payload, type } = multipart(content);
    return site.edge.app.inject({
      method: "POST",
      url: `/widget/${site.widget.key}/files/${randomUUID()}`,
      headers: { origin: SHOP, authorization: `Bearer ${token}`, "content-type": type },
      payload,
    });
  };

  test("comes whole, and is read with the same token alone", async () => {
    const { token } = await site.begin();
    const content = Buffer.from([0x89, 0x50, 0, 255]);
    expect((await attach(token, content)).statusCode).toBe(200);
    const [file] = (await site.newsOf(token)).lines.at(-1)!.files;
    expect(file).toMatchObject({ name: "zdjęcie.png", size: 4 });
    const read = await ask(`/files/${file!.id}`, { token });
    expect(read.rawPayload.equals(content)).toBe(true);
    expect(read.headers["content-disposition"]).toMatch(/^attachment/);
    const { token: stranger } = await site.begin();
    expect((await ask(`/files/${file!.id}`, { token: stranger })).json().code).toBe("attachment.unknown");
  });

  test("of more than 10 MB is refused, and says so", async () => {
    const { token } = await site.begin();
    const answer = await attach(token, Buffer.alloc(10 * 1024 * 1024 + 1));
    expect(answer.json().code).toBe("chat.file_too_large");
    expect((await site.newsOf(token)).lines).toHaveLength(1);
  });
});

describe("a call", () => {
  const when = async () => (await ask("/door?lang=pl")).json<Door>().calls[0]!;

  test("asked for in a chat becomes a promise the customer knows, once", async () => {
    const { token, number } = await site.begin();
    const { from, to, words } = await when();
    const body = { id: randomUUID(), phone: "+48 600 100 200", from, language: "pl" };
    await ask("/calls", { token, body });
    const answer = await ask("/calls", { token, body });

    expect(answer.json()).toMatchObject({ number });
    const promises = await site.edge.db
      .selectFrom("promises")
      .selectAll()
      .where("case_number", "=", number)
      .orderBy("id")
      .execute();
    expect(promises.map(({ what, state, told }) => [what, state, told])).toEqual([
      ["first_news", "released", true],
      ["deed", "open", true],
    ]);
    expect(promises[1]!.due_at.toISOString()).toBe(to);
    expect(promises[1]!.words).toBe(`Proszę o telefon: +48 600 100 200 (${words})`);
    expect((await site.newsOf(token)).lines).toHaveLength(2);
  });

  test("asked for without a chat opens a case, once", async () => {
    const { from } = await when();
    const body = { id: randomUUID(), phone: "600100201", name: "Anna", from, language: "pl" };
    const [one, two] = [await ask("/calls", { body }), await ask("/calls", { body })];
    expect(one.statusCode).toBe(201);
    expect(two.json()).toEqual(one.json());
    expect(one.json<{ page: string }>().page).toMatch(/^http:\/\/desk\.example\/p\//);
  });

  test.for([
    ["a time that was not offered", { from: "2020-01-01T10:00:00.000Z" }, "call.time_gone"],
    ["a number that is none", { phone: "call me" }, "request.not_valid"],
  ] as const)("at %s is refused", async ([, wrong, code]) => {
    const { token } = await site.begin();
    const body = { id: randomUUID(), phone: "600100200", from: (await when()).from, language: "pl", ...wrong };
    expect((await ask("/calls", { token, body })).json().code).toBe(code);
  });
});

describe("a form of the widget", () => {
  test("opens a case once and needs a way to answer", async () => {
    const body = { id: randomUUID(), text: "Kiedy otwieracie?", name: "Anna", email: "anna@nowak.example", language: "pl" };
    const [one, two] = [await ask("/forms", { body }), await ask("/forms", { body })];
    expect(one.statusCode, one.body).toBe(201);
    expect(two.json()).toEqual(one.json());
    const { channel } = await site.edge.db
      .selectFrom("cases")
      .select("channel")
      .where("number", "=", one.json<{ number: number }>().number)
      .executeTakeFirstOrThrow();
    expect(channel).toBe("form");
    const without = await ask("/forms", { body: { ...body, id: randomUUID(), email: undefined } });
    expect(without.json().code).toBe("request.not_valid");
  });
});

test("nothing of who looked or wrote is kept", async () => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name in ('chats', 'chat_words', 'widgets')`.execute(
    site.edge.db,
  );
  expect(rows.map(({ name }) => name).filter((name) => /_by$|reader|writer|address|agent/.test(name))).toEqual([]);
});
