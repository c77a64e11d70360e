import { beforeAll, describe, expect, test } from "vitest";
import { hashPassword } from "#desk/accounts/password.ts";
import { addFirm, testEdge } from "#test/edge.ts";
import { setupToken } from "../setup-token.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
const PASSWORD = "zielony rower na schodach";
const cookieOf = (answer: { headers: Record<string, unknown> }) => String(answer.headers["set-cookie"]);
const secretIn = (cookie: string) => cookie.split(";")[0]!;

const setUpWish = (token: string) => ({
  token,
  firm: {
    name: "Szewc i Syn",
    language: "pl",
    country: "PL",
    timeZone: "Europe/Warsaw",
    workingHours: { "1": [{ opens: "09:00", closes: "17:00" }] },
  },
  admin: { name: "Georgi", email: "georgi@szewc.example", password: PASSWORD },
  mailbox: { address: "pomoc@szewc.example" },
  charter: true,
});

describe("a desk that is not set up", () => {
  let edge: Edge;
  beforeAll(async () => {
    edge = await testEdge();
  });

  test("says so at every address but its own description and the set-up", async () => {
    for (const path of ["/cases", "/me", "/people", "/search?q=but"]) {
      expect((await edge.stranger.get(path)).json()).toMatchObject({ status: 409, code: "setup.needed" });
    }
    expect((await edge.stranger.post("/sessions", { email: "a@b.example", password: "x" })).json()).toMatchObject({
      code: "setup.needed",
    });
    expect((await edge.stranger.get("/setup")).json()).toEqual({ done: false, firm: null, language: null });
    expect((await edge.stranger.get("/api/openapi.json")).statusCode).toBe(200);
    expect((await edge.app.inject({ url: "/health" })).statusCode).toBe(200);
  });

  test("is set up with the token from the printed link alone, once, and signs its admin in", async () => {
    const wrong = await edge.stranger.post("/setup", setUpWish("made-up"));
    expect(wrong.json()).toMatchObject({ status: 403, code: "setup.bad_token" });
    const unread = await edge.stranger.post("/setup", { ...setUpWish(setupToken(edge.config)), charter: false });
    expect(unread.json()).toMatchObject({ status: 400, facts: { fields: "charter" } });

    const answer = await edge.stranger.post("/setup", setUpWish(setupToken(edge.config)));
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ name: "Georgi", role: "admin", firm: { name: "Szewc i Syn" }, may: { admin: true } });
    const me = await edge.stranger.get("/me", { cookie: secretIn(cookieOf(answer)) });
    expect(me.json()).toMatchObject({ email: "georgi@szewc.example" });

    const again = await edge.stranger.post("/setup", setUpWish(setupToken(edge.config)));
    expect(again.json()).toMatchObject({ status: 409, code: "setup.done" });
    expect((await edge.stranger.get("/setup")).json()).toEqual({ done: true, firm: "Szewc i Syn", language: "pl" });
  });
});

describe("signing in", () => {
  let edge: Edge;
  let ewa: Awaited<ReturnType<Edge["person"]>>;
  let email: string;
  beforeAll(async () => {
    edge = await testEdge();
    await addFirm(edge.fresh);
    ewa = await edge.person({ name: "Ewa" });
    const row = await edge.db
      .updateTable("accounts")
      .set({ password_hash: await hashPassword(PASSWORD) })
      .where("id", "=", ewa.id)
      .returning("email")
      .executeTakeFirstOrThrow();
    email = row.email;
  });

  test("sets a cookie that scripts cannot read and other sites cannot send", async () => {
    const answer = await edge.stranger.post(
      "/sessions",
      { email, password: PASSWORD },
      { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" },
    );
    expect(answer.statusCode).toBe(200);
    expect(cookieOf(answer)).toMatch(/^kapok_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    const { items } = (await edge.stranger.get("/sessions", { cookie: secretIn(cookieOf(answer)) })).json<{
      items: { device: string; current: boolean }[];
    }>();
    expect(items.find(({ current }) => current)).toMatchObject({ device: "Firefox, Linux", address: "127.0.0.1" });
  });

  test("on https binds the cookie to the host and to https", async () => {
    const secure = await testEdge({ beside: edge.fresh, settings: { url: "https://desk.example" } });
    const answer = await secure.stranger.post("/sessions", { email, password: PASSWORD });
    expect(cookieOf(answer)).toMatch(/^__Host-kapok_session=.*Secure/);
    expect((await secure.stranger.get("/me", { cookie: secretIn(cookieOf(answer)) })).statusCode).toBe(200);
    const plain = secretIn(cookieOf(answer)).replace("__Host-", "");
    expect((await secure.stranger.get("/me", { cookie: plain })).statusCode).toBe(401);
  });

  test("with a wrong password says 401 in the language of the browser, and sets no cookie", async () => {
    const answer = await edge.stranger.post("/sessions", { email, password: "nie pamiętam" }, { "accept-language": "bg-BG" });
    expect(answer.json()).toMatchObject({
      status: 401,
      code: "sign_in.wrong",
      detail: expect.stringContaining("Адресът или паролата"),
    });
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  test("slows down after failures and says when to come back", async () => {
    for (let each = 0; each < 5; each++) await edge.stranger.post("/sessions", { email: "nikt@szewc.example", password: "x" });
    const answer = await edge.stranger.post("/sessions", { email: "nikt@szewc.example", password: "x" });
    expect(answer.json()).toMatchObject({ status: 429, code: "sign_in.slow_down", facts: { seconds: 2 } });
    expect(answer.headers["retry-after"]).toBe("2");
  });

  test("ends with signing out", async () => {
    const bartek = await edge.person({ name: "Bartek" });
    const answer = await bartek.delete("/sessions/current");
    expect(answer.json()).toEqual({ done: true });
    expect(cookieOf(answer)).toMatch(/^kapok_session=; .*(Max-Age=0|Expires=Thu, 01 Jan 1970)/);
    expect((await bartek.get("/me")).json()).toMatchObject({ code: "sign_in.needed" });
  });

  test("ends when the access is closed, with the next request", async () => {
    const [bartek, georgi] = [await edge.person({ name: "Bartek" }), await edge.person({ name: "Georgi", role: "admin" })];
    expect((await bartek.get("/me")).statusCode).toBe(200);
    expect((await georgi.post(`/people/${bartek.id}/deactivation`)).json()).toEqual({ done: true });
    expect((await bartek.get("/me")).statusCode).toBe(401);
  });

  test("is not needed for a forgotten password; the answer is the same for everybody", async () => {
    const known = await edge.stranger.post("/password-resets", { email });
    const unknown = await edge.stranger.post("/password-resets", { email: "nikt@szewc.example" });
    expect(known.body).toBe(unknown.body);
    expect(known.statusCode).toBe(unknown.statusCode);
    const { text } = await edge.db.selectFrom("letters").select("text").orderBy("id", "desc").executeTakeFirstOrThrow();
    const token = /http:\/\/desk\.example\/password\/(\S+)/.exec(text)![1];
    expect(
      (await edge.stranger.post(`/password-resets/${token}/password`, { password: "dwa czerwone parasole" })).json(),
    ).toEqual({ done: true });
    expect((await edge.stranger.post("/sessions", { email, password: "dwa czerwone parasole" })).statusCode).toBe(200);
  });

  test("follows from accepting an invitation", async () => {
    const georgi = await edge.person({ name: "Georgi", role: "admin" });
    const { link } = (await georgi.post("/invitations", { email: "kasia@szewc.example", name: "Kasia", role: "agent" })).json<{
      link: string;
    }>();
    const token = link.split("/").at(-1);
    expect((await edge.stranger.get(`/invitations/by-token/${token}`)).json()).toMatchObject({
      email: "kasia@szewc.example",
      invitedBy: "Georgi",
    });
    const answer = await edge.stranger.post(`/invitations/by-token/${token}/acceptance`, {
      name: "Kasia Maj",
      password: PASSWORD,
    });
    expect(answer.json()).toMatchObject({ name: "Kasia Maj", role: "agent", may: { admin: "people.admin_only" } });
    expect((await edge.stranger.get("/me", { cookie: secretIn(cookieOf(answer)) })).statusCode).toBe(200);
  });
});

describe("a program with a token", () => {
  let edge: Edge;
  let shop: Awaited<ReturnType<Edge["program"]>>;
  beforeAll(async () => {
    edge = await testEdge();
    await addFirm(edge.fresh);
    shop = await edge.program();
  });

  test("opens a case and reads it back", async () => {
    const opened = await shop.post("/cases", {
      customer: { name: "Marian Wójcik", email: "marian@wojcik.example" },
      subject: "Laptop",
      text: "Gdzie jest mój laptop?",
    });
    expect(opened.statusCode).toBe(201);
    const { number } = opened.json<{ number: number }>();
    expect((await shop.get(`/cases/${number}`)).json()).toMatchObject({
      number,
      subject: "Laptop",
      customer: { name: "Marian Wójcik" },
    });
  });

  test.each(["/people", "/teams", "/firm", "/mails", "/mailboxes", "/cases", "/customers", "/search?q=laptop"])(
    "may read %s",
    async (path) => {
      expect((await shop.get(path)).statusCode).toBe(200);
    },
  );

  test.each([
    ["GET", "/me", "sign_in.person_only"],
    ["GET", "/sessions", "sign_in.person_only"],
    ["DELETE", "/sessions/current", "sign_in.person_only"],
    ["PUT", "/me/settings", "sign_in.person_only"],
    ["GET", "/tokens", "people.admin_only"],
    ["POST", "/tokens", "people.admin_only"],
    ["GET", "/invitations", "people.admin_only"],
    ["GET", "/admin/health", "people.admin_only"],
    ["POST", "/people/1/deactivation", "people.admin_only"],
  ])("may not %s %s", async (method, path, code) => {
    const ask = {
      GET: () => shop.get(path),
      DELETE: () => shop.delete(path),
      PUT: () => shop.put(path, {}),
      POST: () => shop.post(path, { name: "x" }),
    };
    const answer = await ask[method as keyof typeof ask]();
    expect(answer.json()).toMatchObject({ status: 403, code });
  });

  test("leaves no secret of another token behind, even when it was asked for with an Idempotency-Key", async () => {
    const georgi = await edge.person({ name: "Georgi", role: "admin" });
    const made = await georgi.post("/tokens", { name: "Magazyn" }, { "idempotency-key": "once" });
    const invited = await georgi.post(
      "/invitations",
      { email: "kasia@szewc.example", name: "Kasia", role: "agent" },
      { "idempotency-key": "twice" },
    );
    expect([made.statusCode, invited.statusCode]).toEqual([201, 201]);
    expect(await edge.db.selectFrom("idempotency_keys").select("key").execute()).toEqual([]);
  });

  test("is out at once when its token is ended", async () => {
    const [georgi, other] = [await edge.person({ name: "Georgi", role: "admin" }), await edge.program("Stary")];
    const { items } = (await georgi.get("/tokens")).json<{ items: { id: number; name: string }[] }>();
    await georgi.delete(`/tokens/${items.find(({ name }) => name === "Stary")!.id}`);
    expect((await other.get("/cases")).statusCode).toBe(401);
  });
});
