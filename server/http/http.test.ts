import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { endpoint } from "#contract/endpoint.ts";
import { Refusal } from "#desk/refusal.ts";
import { addFirm, testEdge } from "#test/edge.ts";
import type { Route } from "./serve.ts";
import { raw, serve } from "./serve.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
interface Problem {
  type: string;
  status: number;
  code: string;
  detail: string;
  facts: { fields?: string; request?: string; wrong?: { path: string; message: string }[] };
}

const shout = endpoint({
  method: "POST",
  path: "/shouts",
  summary: "For these tests",
  input: z.object({ text: z.string().min(3), to: z.object({ email: z.email() }), loud: z.boolean().default(false) }),
  output: z.object({ said: z.string(), loud: z.boolean() }),
  status: 201,
  refusals: [],
});
const fall = endpoint({ method: "GET", path: "/fall", summary: "For these tests", output: z.object({}), refusals: [] });
const lie = endpoint({
  method: "GET",
  path: "/lie",
  summary: "For these tests",
  output: z.object({ n: z.number() }),
  refusals: [],
});
const knock = endpoint({
  method: "POST",
  path: "/knock",
  summary: "For these tests",
  output: z.object({}),
  refusals: [],
  who: "open",
});

const routes: Route[] = [
  serve(shout, ({ input }) => ({ said: input.text, loud: input.loud, secret: "not in the contract" })),
  serve(fall, () => {
    throw Object.assign(new Error("disk on fire"), { detail: "Failing row contains (Marian Wójcik)" });
  }),
  serve(lie, () => ({ n: "seven" }) as unknown as { n: number }),
  serve(knock, () => ({})),
  raw({ method: "GET", path: "/plain", summary: "For these tests", answers: "text/plain", handle: ({ by }) => by.kind }),
];

let edge: Edge;
let ewa: Awaited<ReturnType<Edge["person"]>>;
beforeAll(async () => {
  edge = await testEdge({ routes });
  await addFirm(edge.fresh);
  ewa = await edge.person({ name: "Ewa", language: "pl" });
});

describe("a request that the contract does not allow", () => {
  test("is answered by a problem document that names every wrong field, in the asker's language", async () => {
    const answer = await ewa.post("/shouts", { text: "a", to: { email: "nobody" } });

    expect(answer.statusCode).toBe(400);
    expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(answer.headers["content-language"]).toBe("pl");
    const problem = answer.json<Problem>();
    expect(problem).toMatchObject({
      type: "urn:kapok:request.not_valid",
      title: "Bad Request",
      status: 400,
      code: "request.not_valid",
    });
    expect(problem.detail).toContain("Nic nie zmieniono. Do poprawienia: text, to.email.");
    expect(problem.facts.wrong?.map(({ path }) => path)).toEqual(["text", "to.email"]);
  });

  test.each([
    ["no JSON", "application/json", "{"],
    ["a form", "application/x-www-form-urlencoded", "text=hello"],
    ["text that could be JSON", "text/plain", '{"text":"hello","to":{"email":"a@b.example"}}'],
    ["a prototype", "application/json", '{"__proto__":{"admin":true},"text":"hello","to":{"email":"a@b.example"}}'],
    ["nothing", "application/json", ""],
  ])("is refused when it carries %s", async (_, type, payload) => {
    const answer = await edge.app.inject({
      method: "POST",
      url: "/api/v1/shouts",
      headers: { cookie: ewa.cookie, "content-type": type },
      payload,
    });
    expect(answer.json()).toMatchObject({ status: 400, code: "request.not_valid" });
  });

  test("is refused when a text holds U+0000, which the database cannot keep", async () => {
    const answer = await ewa.post("/shouts", { text: "a\0bc", to: { email: "a@b.example" } });
    expect(answer.json()).toMatchObject({ status: 400, code: "request.not_valid" });
  });

  test("is refused when it is too large", async () => {
    const answer = await ewa.post("/shouts", { text: "a".repeat(3_000_000), to: { email: "a@b.example" } });
    expect(answer.json()).toMatchObject({ status: 413, code: "request.too_large" });
  });

  test("says so about an address that does not exist", async () => {
    const answer = await edge.stranger.get("/api/v1/nothing", { "accept-language": "fr, bg;q=0.8, en;q=0.5" });
    expect(answer.statusCode).toBe(404);
    expect(answer.json<Problem>()).toMatchObject({
      code: "route.unknown",
      detail: expect.stringContaining("На този адрес няма нищо"),
    });
  });
});

describe("an address that cannot be read", () => {
  test.each(["/api/v1/%zz", `/api/v1/${"a".repeat(5000)}`, "/api/v1/plain%00"])(
    "is declined like any other request: %s",
    async (url) => {
      const answer = await edge.app.inject({ url, headers: { cookie: ewa.cookie } });
      expect([400, 404]).toContain(answer.statusCode);
      expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    },
  );
});

describe("an answer", () => {
  test("has the contract's status and nothing that the contract does not name", async () => {
    const answer = await ewa.post("/shouts", { text: "hello", to: { email: "a@b.example" } });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({ said: "hello", loud: false });
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  test("leaves out the same when it is not held against the contract, as in production", async () => {
    const fast = await testEdge({ beside: edge.fresh, routes, checking: false });
    const bartek = await fast.person({ name: "Bartek" });
    expect((await bartek.post("/shouts", { text: "hello", to: { email: "a@b.example" } })).json()).toEqual({
      said: "hello",
      loud: false,
    });
  });

  test("that breaks the contract is a fault in tests", async () => {
    expect((await ewa.get("/lie")).statusCode).toBe(500);
  });

  test("may be something else than JSON", async () => {
    expect((await ewa.get("/plain")).body).toBe("agent");
  });
});

describe("a fault", () => {
  test("tells its number and nothing of what happened", async () => {
    const answer = await ewa.get("/fall");
    const problem = answer.json<Problem>();
    expect(problem).toMatchObject({ status: 500, code: "fault.unknown" });
    expect(problem.facts.request).toMatch(/^[0-9A-Z]{6}$/);
    expect(problem.detail).toContain(problem.facts.request);
    expect(answer.body).not.toMatch(/fire|Marian|at /);
  });
});

describe("a request from another site", () => {
  test.each([
    ["another origin", { origin: "https://evil.example" }],
    ["no origin at all, as from a sandbox", { origin: "null" }],
    ["another scheme", { origin: "https://desk.example" }],
    ["a sister domain", { "sec-fetch-site": "same-site" }],
    ["anywhere else", { "sec-fetch-site": "cross-site" }],
  ])("is refused when it comes from %s", async (_, headers) => {
    const answer = await ewa.post("/shouts", { text: "hello", to: { email: "a@b.example" } }, headers as Record<string, string>);
    expect(answer.json()).toMatchObject({ status: 403, code: "request.cross_site" });
  });

  test("is refused at an open address, too: nobody may sign a browser in", async () => {
    expect((await edge.stranger.post("/knock", {}, { origin: "https://evil.example" })).statusCode).toBe(403);
  });

  test.each([
    ["the public address", { origin: "http://desk.example", "sec-fetch-site": "same-origin" }],
    ["the address in the browser", { origin: "http://localhost:80", host: "localhost:80" }],
    ["a program without a browser", {}],
  ])("is what it is not when it comes from %s", async (_, headers) => {
    const answer = await ewa.post("/shouts", { text: "hello", to: { email: "a@b.example" } }, headers as Record<string, string>);
    expect(answer.statusCode).toBe(201);
  });

  test("does not matter to a program with a token", async () => {
    const shop = await edge.program();
    const answer = await shop.post(
      "/shouts",
      { text: "hello", to: { email: "a@b.example" } },
      { origin: "https://shop.example" },
    );
    expect(answer.statusCode).toBe(201);
  });
});

describe("whoever asks without being known", () => {
  test.each([
    ["nothing", {}],
    ["a token that nobody was given", { authorization: "Bearer kp_made-up" }],
    ["a cookie that nobody was given", { cookie: "kapok_session=made-up" }],
    ["a password in the header", { authorization: "Basic ZXdhOmV3YQ==" }],
  ])("is asked to sign in when they show %s", async (_, headers) => {
    const answer = await edge.stranger.get("/plain", headers as Record<string, string>);
    expect(answer.json()).toMatchObject({ status: 401, code: "sign_in.needed" });
  });
});

describe("too many requests", () => {
  test("to an open address are slowed down, and say for how long", async () => {
    const own = await testEdge({ beside: edge.fresh, routes });
    const answers = await Promise.all(Array.from({ length: 61 }, () => own.stranger.post("/knock")));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(60);
    const late = answers.find(({ statusCode }) => statusCode === 429)!;
    expect(late.json()).toMatchObject({ code: "request.too_many", facts: { seconds: expect.any(Number) } });
    expect(Number(late.headers["retry-after"])).toBeGreaterThan(0);
  });
});

describe("headers", () => {
  test("on plain http keep everything from ourselves and lock nobody out", async () => {
    const { headers } = await edge.app.inject({ url: "/health" });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(headers["strict-transport-security"]).toBeUndefined();
  });

  test("on https ask for https from now on", async () => {
    const secure = await testEdge({ beside: edge.fresh, settings: { url: "https://desk.example" } });
    const { headers } = await secure.app.inject({ url: "/health" });
    expect(String(headers["content-security-policy"])).toContain("upgrade-insecure-requests");
    expect(headers["strict-transport-security"]).toContain("max-age=31536000");
  });
});

describe("health and metrics", () => {
  test("health is open and says that the database answers", async () => {
    expect((await edge.app.inject({ url: "/health" })).json()).toMatchObject({ status: "ok" });
  });

  test("metrics are for this machine", async () => {
    const answer = await edge.app.inject({ url: "/metrics", remoteAddress: "127.0.0.1" });
    expect(answer.body).toContain("kapok_http_request_seconds");
  });

  test.each([
    ["another machine", "10.0.0.7", {}],
    ["behind a proxy on this machine", "127.0.0.1", { "x-forwarded-for": "203.0.113.5" }],
  ])("metrics are not for %s without a token", async (_, remoteAddress, headers) => {
    const { token } = await edge.program("Prometheus");
    expect((await edge.app.inject({ url: "/metrics", remoteAddress, headers })).statusCode).toBe(401);
    const allowed = await edge.app.inject({
      url: "/metrics",
      remoteAddress,
      headers: { ...headers, authorization: `Bearer ${token}` },
    });
    expect(allowed.statusCode).toBe(200);
  });
});

describe("a Refusal without words", () => {
  test("is still a problem document", async () => {
    const odd = await testEdge({
      beside: edge.fresh,
      routes: [
        serve(fall, () => {
          throw new Refusal("thing.unheard_of");
        }),
      ],
    });
    const bartek = await odd.person({ name: "Bartek" });
    expect((await bartek.get("/fall")).json()).toMatchObject({ status: 409, code: "thing.unheard_of" });
  });
});
