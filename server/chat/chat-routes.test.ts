import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { ChatHeard, ChatNews, Door } from "#contract/chats.ts";
import type { LiveEvent } from "#contract/live.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { turnOffWidget } from "#desk/channels/widgets/turning.ts";
import type { Widget } from "#desk/channels/widgets/widget.ts";
import { newChatToken, openWidget, takesChats, workAlways } from "#test/chats.ts";
import { addFirm, testEdge } from "#test/edge.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
const SHOP = "https://shop.example";

let edge: Edge;
let other: Edge;
let widget: Widget;
let ewa: Awaited<ReturnType<Edge["person"]>>;
beforeAll(async () => {
  edge = await testEdge({ chats: true, listenToDatabase: true });
  await addFirm(edge.fresh);
  await workAlways(edge.db);
  other = await testEdge({ beside: edge.fresh, chats: true, listenToDatabase: true });
  widget = await openWidget(edge.db, theDesk);
  ewa = await edge.person({ name: "Ewa Zając" });
  await takesChats(edge.db, ewa, 2);
});

let hosts = 0;
interface Given {
  method?: "GET" | "POST" | "DELETE" | "OPTIONS";
  body?: object;
  token?: string;
  origin?: string | null;
  from?: string;
  key?: string;
  headers?: Record<string, string>;
}

function ask(path: string, { method, body, token, origin = SHOP, from, key = widget.key, headers = {} }: Given = {}) {
  return edge.app.inject({
    method: method ?? (body ? "POST" : "GET"),
    url: `/widget/${key}${path}`,
    remoteAddress: from ?? `10.1.${Math.floor(hosts / 250)}.${(hosts++ % 250) + 1}`,
    headers: { ...(origin ? { origin } : {}), ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    ...(body ? { payload: body } : {}),
  });
}

const first = (given: object = {}) => ({
  token: newChatToken(),
  id: randomUUID(),
  text: "Gdzie jest moja paczka?",
  name: "Marian",
  language: "pl",
  ...given,
});

async function begin(given: object = {}) {
  const words = first(given);
  const answer = await ask("/chats", { body: words });
  expect(answer.statusCode, answer.body).toBe(201);
  return { ...words, number: answer.json<{ number: number }>().number };
}

const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 8000, interval: 25 });
const newsOf = async (token: string) => (await ask("/chat", { token })).json<ChatNews>();

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
      const words = first();
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
    const own = await openWidget(edge.db, theDesk);
    await turnOffWidget(edge.db, { id: own.id, by: theDesk });
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

    const desk = await openDesk(edge, ewa.cookie);
    await soon(async () =>
      expect((await ask("/door?lang=pl")).json<Door>()).toMatchObject({ open: true, people: ["Ewa"], free: true }),
    );
    expect((await ask("/door?lang=pl")).json<Door>().said.hours).toMatch(
      /^Ewa jest tu do 24:00\. Pierwsze słowo w ciągu 5 min\.$/,
    );
    // Another process knows it, too.
    await soon(() => expect(other.hubHere()).toContain(ewa.id));
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
    const { token, number } = await begin();
    const id = randomUUID();
    const [one, two] = await Promise.all([1, 2].map(() => ask("/words", { token, body: { id, text: "Halo?" } })));
    expect([one!.statusCode, two!.statusCode]).toEqual([200, 200]);
    expect(one!.json()).toEqual(two!.json());
    expect((await newsOf(token)).lines.map(({ text }) => text)).toEqual(["Gdzie jest moja paczka?", "Halo?"]);
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
    const answer = await ask("/chats", { body: first(wrong) });
    expect([answer.statusCode, answer.json().code]).toEqual([400, "request.not_valid"]);
  });

  test("stay text, whatever they hold", async () => {
    const text = "<img src=x onerror=alert(1)>";
    const { token } = await begin({ text });
    expect((await newsOf(token)).lines[0]!.text).toBe(text);
  });

  test("without a token, or with another's widget, open nothing", async () => {
    const { token } = await begin();
    const foreign = await openWidget(edge.db, theDesk);
    expect((await ask("/chat", {})).json().code).toBe("chat.unknown");
    expect((await ask("/chat", { token, key: foreign.key })).json().code).toBe("chat.unknown");
  });

  test("of more than a widget has to say are refused by their size", async () => {
    const answer = await ask("/chats", { body: first({ more: "x".repeat(70_000) }) });
    expect(answer.statusCode).toBe(413);
  });

  test("of somebody who begins chat after chat are slowed down", async () => {
    const answers = [];
    for (let n = 0; n < 21; n++) answers.push((await ask("/chats", { body: first(), from: "10.9.9.9" })).statusCode);
    expect(answers.slice(0, 20).every((status) => status === 201)).toBe(true);
    expect(answers[20]).toBe(429);
  });

  test("are gone with the chat that was ended", async () => {
    const { token } = await begin();
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
    return edge.app.inject({
      method: "POST",
      url: `/widget/${widget.key}/files/${randomUUID()}`,
      headers: { origin: SHOP, authorization: `Bearer ${token}`, "content-type": type },
      payload,
    });
  };

  test("comes whole, and is read with the same token alone", async () => {
    const { token } = await begin();
    const content = Buffer.from([0x89, 0x50, 0, 255]);
    expect((await attach(token, content)).statusCode).toBe(200);
    const [file] = (await newsOf(token)).lines.at(-1)!.files;
    expect(file).toMatchObject({ name: "zdjęcie.png", size: 4 });
    const read = await ask(`/files/${file!.id}`, { token });
    expect(read.rawPayload.equals(content)).toBe(true);
    expect(read.headers["content-disposition"]).toMatch(/^attachment/);
    const { token: stranger } = await begin();
    expect((await ask(`/files/${file!.id}`, { token: stranger })).json().code).toBe("attachment.unknown");
  });

  test("of more than 10 MB is refused, and says so", async () => {
    const { token } = await begin();
    const answer = await attach(token, Buffer.alloc(10 * 1024 * 1024 + 1));
    expect(answer.json().code).toBe("chat.file_too_large");
    expect((await newsOf(token)).lines).toHaveLength(1);
  });
});

describe("a call", () => {
  const when = async () => (await ask("/door?lang=pl")).json<Door>().calls[0]!;

  test("asked for in a chat becomes a promise the customer knows, once", async () => {
    const { token, number } = await begin();
    const { from, to, words } = await when();
    const body = { id: randomUUID(), phone: "+48 600 100 200", from, language: "pl" };
    await ask("/calls", { token, body });
    const answer = await ask("/calls", { token, body });

    expect(answer.json()).toMatchObject({ number });
    const promises = await edge.db.selectFrom("promises").selectAll().where("case_number", "=", number).orderBy("id").execute();
    expect(promises.map(({ what, state, told }) => [what, state, told])).toEqual([
      ["first_news", "released", true],
      ["deed", "open", true],
    ]);
    expect(promises[1]!.due_at.toISOString()).toBe(to);
    expect(promises[1]!.words).toBe(`Proszę o telefon: +48 600 100 200 (${words})`);
    expect((await newsOf(token)).lines).toHaveLength(2);
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
    const { token } = await begin();
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
    const { channel } = await edge.db
      .selectFrom("cases")
      .select("channel")
      .where("number", "=", one.json<{ number: number }>().number)
      .executeTakeFirstOrThrow();
    expect(channel).toBe("form");
    const without = await ask("/forms", { body: { ...body, id: randomUUID(), email: undefined } });
    expect(without.json().code).toBe("request.not_valid");
  });
});

/** An open interface of the desk. */
async function openDesk(at: Edge, cookie: string) {
  const events: LiveEvent[] = [];
  const socket = new WebSocket(`ws://${await addressOf(at)}/api/v1/live`, { headers: { cookie } } as unknown as string[]);
  socket.addEventListener("message", ({ data }) => events.push(JSON.parse(String(data))));
  await soon(() => expect(events.length).toBeGreaterThan(0));
  return { events, say: (word: object) => socket.send(JSON.stringify(word)), close: () => socket.close() };
}

/** A widget's line. */
async function openLine(at: Edge, token: string | null, origin = SHOP) {
  const heard: ChatHeard[] = [];
  let closed = 0;
  const socket = new WebSocket(`ws://${await addressOf(at)}/widget/${widget.key}/live`, {
    headers: { origin },
  } as unknown as string[]);
  socket.addEventListener("message", ({ data }) => heard.push(JSON.parse(String(data))));
  socket.addEventListener("close", ({ code }) => {
    closed = code;
  });
  socket.addEventListener("error", () => {});
  if (token) {
    await soon(() => expect(socket.readyState).toBe(1));
    socket.send(JSON.stringify({ kind: "hello", token }));
  }
  return {
    heard,
    closed: () => closed,
    say: (word: object) => socket.send(JSON.stringify(word)),
    news: () => heard.findLast((each) => each.kind === "news"),
    close: () => socket.close(),
  };
}

async function addressOf({ app }: Edge): Promise<string> {
  if (!app.server.listening) await app.listen({ host: "127.0.0.1", port: 0 });
  return `127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

describe("over the line", () => {
  test("words go both ways, with who writes and what was read, through whichever process", async () => {
    const { token, number } = await begin();
    const line = await openLine(other, token);
    const desk = await openDesk(edge, ewa.cookie);
    await soon(() => expect(line.news()?.lines).toHaveLength(1));

    line.say({ kind: "writing", on: true });
    await soon(() => expect(desk.events).toContainEqual({ kind: "customer", case: number, writing: true }));
    const id = randomUUID();
    line.say({ kind: "words", id, text: "Halo?" });
    await soon(() => expect(line.heard).toContainEqual({ kind: "taken", id, line: expect.any(Number) }));
    await soon(() => expect(desk.events).toContainEqual({ kind: "customer", case: number, writing: false }));
    await soon(() => expect(desk.events.some((event) => event.kind === "changed" && event.case === number)).toBe(true));

    expect((await ewa.post(`/cases/${number}/chat/reading`, { upTo: 2_000_000_000 })).statusCode).toBe(200);
    await soon(() => expect(line.news()?.read).toBe(line.news()!.lines.at(-1)!.id));

    expect(line.news()?.writing).toBe("");
    desk.say({ kind: "presence", case: number, doing: "writing_reply" });
    await soon(() => expect(line.news()?.writing).toBe("Ewa"));
    desk.say({ kind: "presence", case: number, doing: "reading" });
    await soon(() => expect(line.news()?.writing).toBe(""));

    const reply = await ewa.post(`/cases/${number}/replies`, { text: "Paczka jest w Łodzi.", nextUpdate: null });
    await soon(() => expect(line.news()?.lines.at(-1)).toMatchObject({ name: "Ewa", text: "Paczka jest w Łodzi." }));
    await ewa.post("/undo", { happening: reply.json<{ undo: number }>().undo });
    await soon(() => expect(line.news()?.lines).toHaveLength(2));

    const again = await ewa.post(`/cases/${number}/replies`, { text: "Paczka jest w Lublinie.", nextUpdate: null });
    await soon(() => expect(line.news()?.lines).toHaveLength(3));
    line.say({ kind: "read", upTo: again.json<{ id: number }>().id });
    await soon(() => expect(desk.events).toContainEqual({ kind: "chat", case: number }));
    await soon(async () => {
      const view = (await ewa.get(`/cases/${number}`)).json<{ chat: { customerRead: number } }>();
      expect(view.chat.customerRead).toBe(again.json<{ id: number }>().id);
    });
    line.close();
    desk.close();
  });

  test("a line without a token of this widget is closed, and hears nothing", async () => {
    const { token } = await begin();
    const wrong = await openLine(edge, newChatToken());
    await soon(() => expect(wrong.closed()).toBe(4404));
    expect(wrong.heard).toEqual([expect.objectContaining({ kind: "refused", code: "chat.unknown" })]);
    const elsewhere = await openLine(edge, null, "https://evil.example");
    await soon(() => expect(elsewhere.closed()).toBeGreaterThan(0));
    expect(elsewhere.heard).toEqual([]);
    expect((await newsOf(token)).lines).toHaveLength(1);
  });

  test("somebody who pours words in is slowed down, and told", async () => {
    const { token } = await begin();
    const line = await openLine(edge, token);
    await soon(() => expect(line.news()).toBeDefined());
    for (let n = 0; n < 31; n++) line.say({ kind: "words", id: randomUUID(), text: `${n}` });
    await soon(() => expect(line.heard.some((each) => each.kind === "refused" && each.code === "request.too_many")).toBe(true));
    expect((await newsOf(token)).lines).toHaveLength(31);
    line.close();
  });

  test("ends with the chat", async () => {
    const { token, number } = await begin();
    const line = await openLine(edge, token);
    await soon(() => expect(line.news()).toBeDefined());
    expect((await ewa.delete(`/cases/${number}/chat`)).statusCode).toBe(200);
    line.say({ kind: "words", id: randomUUID(), text: "Halo?" });
    await soon(() => expect(line.heard.some((each) => each.kind === "refused" && each.code === "chat.ended")).toBe(true));
    line.close();
  });
});

test("nothing of who looked or wrote is kept", async () => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name in ('chats', 'chat_words', 'widgets')`.execute(
    edge.db,
  );
  expect(rows.map(({ name }) => name).filter((name) => /_by$|reader|writer|address|agent/.test(name))).toEqual([]);
});
