import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testEdge } from "#test/edge.ts";

const PAGE = "<!doctype html><title>Kapok</title>";
const SCRIPT = "console.log('ready')";
const web = mkdtempSync(join(tmpdir(), "kapok-web-"));
afterAll(() => rmSync(web, { recursive: true, force: true }));

let app: Awaited<ReturnType<typeof testEdge>>["app"];
beforeAll(async () => {
  mkdirSync(join(web, "assets"));
  writeFileSync(join(web, "index.html"), PAGE);
  writeFileSync(join(web, "index.html.br"), brotliCompressSync(PAGE));
  writeFileSync(join(web, "assets", "main-abc123.js"), SCRIPT);
  writeFileSync(join(web, "assets", "main-abc123.js.br"), brotliCompressSync(SCRIPT));
  writeFileSync(join(web, "kapok.svg"), "<svg/>");
  writeFileSync(join(web, ".sources"), "a fingerprint");
  ({ app } = await testEdge({ web }));
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe("the interface", () => {
  test.each(["/", "/queue/mine", "/case/1042", "/setup?token=abc", "/invitation/x", "/sign-in"])(
    "has a place at %s",
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toBe(PAGE);
      expect(answer.headers["content-type"]).toContain("text/html");
      expect(answer.headers["cache-control"]).toBe("no-cache");
      expect(answer.headers["content-security-policy"]).toContain("default-src 'self'");
    },
  );

  test("is sent as it was compressed, to a browser that can read it", async () => {
    for (const url of ["/case/1042", "/assets/main-abc123.js"]) {
      const answer = await get(url, { "accept-encoding": "gzip, deflate, br" });
      expect(answer.headers["content-encoding"]).toBe("br");
      expect(answer.headers.vary?.toString().toLowerCase()).toContain("accept-encoding");
      expect([PAGE, SCRIPT]).toContain(brotliDecompressSync(answer.rawPayload).toString());
    }
  });

  test("keeps what carries its hash in its name for a year, and asks again for the rest", async () => {
    expect((await get("/assets/main-abc123.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await get("/kapok.svg")).headers["cache-control"]).toBe("no-cache");
  });

  test.each(["/assets/main-old.js", "/favicon.ico", "/.sources", "/../package.json", "/assets/%2e%2e/.sources"])(
    "has no file at %s",
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({ code: "route.unknown" });
    },
  );

  test.each(["/api", "/api/v2/cases", "/api/v1/nothing", "/metrics/x"])("is not at %s", async (url) => {
    expect((await get(url)).json()).toMatchObject({ status: 404, code: "route.unknown" });
  });

  test("takes no writing", async () => {
    expect((await app.inject({ method: "POST", url: "/queue/mine" })).json()).toMatchObject({ code: "route.unknown" });
  });

  test("is not there when it was not built, and the rest works", async () => {
    const bare = await testEdge({ web: "/nonexistent" });
    expect((await bare.app.inject({ url: "/" })).statusCode).toBe(404);
    expect((await bare.app.inject({ url: "/health" })).statusCode).toBe(200);
  });
});
