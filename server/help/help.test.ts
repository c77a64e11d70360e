import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { theDesk } from "#desk/accounts/actor.ts";
import { turnOffWidget } from "#desk/channels/widgets/turning.ts";
import { acknowledgeCase } from "#desk/conversations/acknowledging.ts";
import { openMailbox } from "#test/cast.ts";
import { openWidget } from "#test/chats.ts";
import { addFirm, testEdge, testSettings } from "#test/edge.ts";

let edge: Awaited<ReturnType<typeof testEdge>>;
beforeAll(async () => {
  edge = await testEdge({ chats: true });
  await addFirm(edge.fresh);
  await openMailbox(edge.db);
});

let hosts = 0;
const somewhere = () => `10.2.${Math.floor(hosts / 250)}.${(hosts++ % 250) + 1}`;
const open = (url: string, headers: Record<string, string> = {}) =>
  edge.app.inject({ method: "GET", url, remoteAddress: somewhere(), headers });
const fields = (given: Record<string, string> = {}) => ({
  text: "Dzień dobry, kiedy będą gotowe buty?",
  name: "Anna Nowak",
  email: `anna${++hosts}@nowak.example`,
  phone: "",
  language: "pl",
  once: randomUUID(),
  website: "",
  ...given,
});
const send = (
  given: Record<string, string>,
  { url = "/help", from = somewhere(), headers = {} }: { url?: string; from?: string; headers?: Record<string, string> } = {},
) =>
  edge.app.inject({
    method: "POST",
    url,
    remoteAddress: from,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    payload: new URLSearchParams(given).toString(),
  });

function sendWithFile(given: Record<string, string>, file: { name: string; content: Buffer }) {
  const boundary = "----kapokhelp";
  const part = (head: string, content: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(content as string),
      Buffer.from("\r\n"),
    ]);
  const payload = Buffer.concat([
    ...Object.entries(given).map(([name, value]) => part(`name="${name}"`, value)),
    part(`name="file"; filename="${file.name}"\r\nContent-Type: application/pdf`, file.content as unknown as string),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return edge.app.inject({
    method: "POST",
    url: "/help",
    remoteAddress: somewhere(),
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    payload,
  });
}

const newestCase = () => edge.db.selectFrom("cases").selectAll().orderBy("number", "desc").executeTakeFirstOrThrow();
const countCases = async () =>
  Number(
    (
      await edge.db
        .selectFrom("cases")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow()
    ).n,
  );

describe("the form", () => {
  test("is whole without scripts, in the firm's language or the reader's", async () => {
    const page = await open("/help");
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<html lang="pl">');
    expect(page.body).toContain('action="/help"');
    expect(page.body).not.toContain("subject");
    expect(page.headers["content-security-policy"]).not.toContain("unsafe");
    expect((await open("/help", { "accept-language": "bg" })).body).toContain('<html lang="bg">');
    expect((await open("/help?lang=en", { "accept-language": "bg" })).body).toContain("Write to Buty Warszawa");
  });

  test("says by when an answer comes, by the firm's calendar", async () => {
    expect((await open("/help")).body).toMatch(
      /odpowiemy <strong>do godz\.\u00a0\d\d:\d\d\swe? \p{L}+ \d+\u00a0\p{L}+( \d{4}\sroku)?<\/strong>\./u,
    );
  });

  test("opens a case and answers with its page: the number, the next news, the words", async () => {
    const answer = await send(fields());
    expect(answer.statusCode).toBe(303);
    const found = await newestCase();
    expect(found).toMatchObject({ channel: "form", language: "pl", waiting_for: "us" });
    const page = await open(answer.headers.location as string);
    expect(page.body).toContain(`Sprawa ${found.number}`);
    expect(page.body).toContain("Potwierdzenie z linkiem do niej przyjdzie e-mailem.");
    expect(page.body).toContain("Następna wiadomość");
    expect(page.body).toContain("kiedy będą gotowe buty?");
    expect(answer.headers.location).not.toMatch(/nowak|anna/i);
    const promise = await edge.db
      .selectFrom("promises")
      .selectAll()
      .where("case_number", "=", found.number)
      .executeTakeFirstOrThrow();
    expect(promise).toMatchObject({ what: "first_news", told: true });
  });

  test("is acknowledged by mail as a mail is", async () => {
    await send(fields());
    const { number } = await newestCase();
    const { id } = await edge.db.selectFrom("messages").select("id").where("case_number", "=", number).executeTakeFirstOrThrow();
    const acknowledged = await acknowledgeCase(edge.db, { caseNumber: number, messageId: id, config: testSettings });
    const letter = await edge.db.selectFrom("messages").selectAll().where("id", "=", acknowledged!).executeTakeFirstOrThrow();
    expect(letter).toMatchObject({ purpose: "acknowledgement", channel: "mail", delivery: "queued" });
    expect(letter.text).toContain(`/p/`);
  });

  test("with a number alone is answered on the page alone", async () => {
    const answer = await send(fields({ email: "", phone: "+48 600 100 200" }));
    expect(answer.headers.location).toContain("said=taken&");
    const { customer_id } = await newestCase();
    const addresses = await edge.db
      .selectFrom("customer_addresses")
      .select(["kind", "value"])
      .where("customer_id", "=", customer_id)
      .execute();
    expect(addresses).toEqual([{ kind: "phone", value: "+48600100200" }]);
  });

  test("pressed twice is one case", async () => {
    const before = await countCases();
    const given = fields();
    const [one, two] = [await send(given), await send(given)];
    expect(two.headers.location).toBe(one.headers.location);
    expect(await countCases()).toBe(before + 1);
  });

  test("brings a file whole, and one that is too large is refused with the words kept", async () => {
    const content = Buffer.from("%PDF-1.7 paragon");
    await sendWithFile(fields(), { name: "paragon.pdf", content });
    const { number } = await newestCase();
    const file = await edge.db
      .selectFrom("attachments")
      .innerJoin("files", "files.sha256", "attachments.sha256")
      .select(["name", "content", "audience"])
      .where("case_number", "=", number)
      .executeTakeFirstOrThrow();
    expect(file).toMatchObject({ name: "paragon.pdf", audience: "customer" });
    expect(file.content.equals(content)).toBe(true);

    const large = await sendWithFile(fields({ text: "Za duży plik" }), {
      name: "x.pdf",
      content: Buffer.alloc(10 * 1024 * 1024 + 1),
    });
    expect(large.statusCode).toBe(422);
    expect(large.body).toContain("\nZa duży plik</textarea>");
    expect(large.body).toContain("Plik jest za duży");
    expect((await newestCase()).number).toBe(number);
  });

  test.for([
    ["no words", { text: "  " }, "Wiadomość jest pusta.", "text"],
    ["a book", { text: "a".repeat(4001) }, "Wiadomość jest za długa", "text"],
    ["no name", { name: "" }, "Potrzebne jest imię", "name"],
    ["no way to answer", { email: "", phone: "" }, "nie możemy odpowiedzieć", "email"],
    ["half an address", { email: "anna@" }, "nie wygląda na pełny", "email"],
    ["a number that is none", { phone: "zadzwońcie" }, "nie wygląda na pełny", "phone"],
  ] as const)("with %s says what is wrong beside the field and keeps what was typed", async ([, wrong, words, field]) => {
    const before = await countCases();
    const given = fields({ phone: "+48 600 100 200", name: "Anna <Nowak>", ...wrong });
    const { statusCode, body } = await send(given);
    expect(statusCode).toBe(422);
    expect(body).toContain(words);
    expect(body).toMatch(new RegExp(`id="help-${field}"[^>]*aria-invalid="true"`));
    if (given.name) expect(body).toContain('value="Anna &lt;Nowak&gt;"');
    if (given.text.trim()) expect(body).toContain(given.text);
    expect(await countCases()).toBe(before);
  });

  test("that a machine filled in comes back emptied of the trap, and goes through when a person presses again", async () => {
    const before = await countCases();
    const given = fields({ website: "http://spam.example", text: "Autouzupełnianie wpisało za dużo." });
    const first = await send(given);
    expect(first.statusCode).toBe(422);
    expect(first.body).toContain("Autouzupełnianie wpisało za dużo.");
    expect(first.body).not.toContain("http://spam.example");
    expect(await countCases()).toBe(before);
    expect((await send({ ...given, website: "" })).statusCode).toBe(303);
  });

  test("of one address again and again is slowed down, with the words kept", async () => {
    const statuses = [];
    for (let n = 0; n < 10; n++) statuses.push((await send(fields(), { from: "10.8.8.8" })).statusCode);
    const one = await send(fields({ text: "Jedenasta wiadomość" }), { from: "10.8.8.8" });
    expect(statuses.every((status) => status === 303)).toBe(true);
    expect(one.statusCode).toBe(429);
    expect(one.body).toContain("\nJedenasta wiadomość</textarea>");
  });

  test("of another site is refused", async () => {
    const before = await countCases();
    const answer = await send(fields(), { headers: { origin: "https://evil.example" } });
    expect(answer.statusCode).toBe(403);
    expect(await countCases()).toBe(before);
  });

  test("never repeats an insult in its subject", async () => {
    await send(fields({ text: "Jesteście bandą k***a idiotów. Chcę wiedzieć, kiedy dostanę buty." }));
    expect((await newestCase()).subject).toMatch(/^Chcę wiedzieć, kiedy dostanę buty/);
  });
});

describe("the form of a widget", () => {
  test("has its own greeting, languages and team", async () => {
    const { id: teamId } = await edge.db.insertInto("teams").values({ name: "Sklep" }).returning("id").executeTakeFirstOrThrow();
    const widget = await openWidget(edge.db, theDesk, { teamId, greetings: { pl: "Sklep wita <b>i słucha</b>" } });
    await edge.db
      .updateTable("widgets")
      .set({ languages: ["pl"] })
      .where("id", "=", widget.id)
      .execute();
    const page = await open(`/help/${widget.key}`, { "accept-language": "bg" });
    expect(page.body).toContain("Sklep wita &lt;b&gt;i słucha&lt;/b&gt;");
    expect(page.body).toContain('<html lang="pl">');
    expect(page.body).not.toContain("help-language");
    await send(fields({ language: "bg" }), { url: `/help/${widget.key}` });
    expect(await newestCase()).toMatchObject({ team_id: teamId, language: "pl" });
  });

  test("that was turned off leads to the general one", async () => {
    const widget = await openWidget(edge.db, theDesk);
    await turnOffWidget(edge.db, { id: widget.id, by: theDesk });
    const page = await open(`/help/${widget.key}?lang=en`);
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('href="/help?lang=en"');
    expect((await send(fields(), { url: `/help/${widget.key}` })).statusCode).toBe(404);
  });

  test("has a preview that runs the widget as a site would, from the desk's own address alone", async () => {
    const widget = await openWidget(edge.db, theDesk);
    const page = await open(`/widget/${widget.key}/preview?lang=en`);
    expect(page.body).toContain(`<script src="/widget.js" data-key="${widget.key}" async></script>`);
    expect(page.headers["content-security-policy"]).toContain("script-src 'self'");
  });
});
