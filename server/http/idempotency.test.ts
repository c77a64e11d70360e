import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { endpoint } from "#contract/endpoint.ts";
import { Refusal } from "#desk/refusal.ts";
import { addFirm, testEdge } from "#test/edge.ts";
import { serve } from "./serve.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;

const count = endpoint({
  method: "POST",
  path: "/counts/:id",
  summary: "For these tests",
  params: z.object({ id: z.string() }),
  input: z.object({ b: z.number(), a: z.string() }),
  output: z.object({ z: z.number(), a: z.string() }),
  status: 201,
  refusals: ["case.closed"],
});

let done = 0;
let act: () => Promise<void> = async () => {};
let edge: Edge;
let shop: Awaited<ReturnType<Edge["program"]>>;
const key = (value: string) => ({ "idempotency-key": value });

beforeAll(async () => {
  const routes = [
    serve(count, async ({ input }) => {
      await act();
      return { z: ++done, a: input.a };
    }),
  ];
  edge = await testEdge({ routes });
  await addFirm(edge.fresh);
  shop = await edge.program();
});

describe("the same Idempotency-Key", () => {
  test("gives the first answer again, letter by letter, and does nothing twice", async () => {
    const before = done;
    const first = await shop.post("/counts/1", { b: 1, a: "ż" }, key("same"));
    const again = await shop.post("/counts/1", { b: 1, a: "ż" }, key("same"));

    expect(again.statusCode).toBe(201);
    expect(again.body).toBe(first.body);
    expect(again.headers["content-type"]).toBe(first.headers["content-type"]);
    expect(done).toBe(before + 1);
  });

  test("with another body is refused", async () => {
    await shop.post("/counts/1", { b: 1, a: "x" }, key("other"));
    const answer = await shop.post("/counts/1", { b: 2, a: "x" }, key("other"));
    expect(answer.json()).toMatchObject({ status: 409, code: "idempotency.other_request" });
  });

  test("at another address is refused", async () => {
    await shop.post("/counts/1", { b: 1, a: "x" }, key("address"));
    const answer = await shop.post("/counts/2", { b: 1, a: "x" }, key("address"));
    expect(answer.json()).toMatchObject({ code: "idempotency.other_request" });
  });

  test("of another program is another key", async () => {
    const other = await edge.program("Magazyn");
    const before = done;
    await shop.post("/counts/1", { b: 1, a: "x" }, key("shared"));
    const answer = await other.post("/counts/1", { b: 5, a: "y" }, key("shared"));
    expect(answer.statusCode).toBe(201);
    expect(done).toBe(before + 2);
  });

  test("while the first is under way is told to wait, and only one is done", async () => {
    const before = done;
    act = () => new Promise((resolve) => setTimeout(resolve, 200));
    const answers = await Promise.all([1, 2, 3].map(() => shop.post("/counts/1", { b: 1, a: "x" }, key("at once"))));
    act = async () => {};

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ statusCode }) => statusCode === 409)!.json()).toMatchObject({ code: "idempotency.in_progress" });
    expect(done).toBe(before + 1);
  });

  test("refuses again what was refused, and lets a corrected request through", async () => {
    act = async () => {
      throw new Refusal("case.closed", { number: 7 });
    };
    const first = await shop.post("/counts/1", { b: 1, a: "x" }, key("refused"));
    act = async () => {};
    const again = await shop.post("/counts/1", { b: 1, a: "x" }, key("refused"));
    const corrected = await shop.post("/counts/1", { b: 2, a: "x" }, key("refused"));

    expect(again.body).toBe(first.body);
    expect(again.json()).toMatchObject({ code: "case.closed", facts: { number: 7 } });
    expect(corrected.statusCode).toBe(201);
  });

  test("is forgotten after a fault, so that the request can be tried again", async () => {
    act = async () => {
      throw new Error("the database went away");
    };
    const first = await shop.post("/counts/1", { b: 1, a: "x" }, key("fault"));
    act = async () => {};
    const again = await shop.post("/counts/1", { b: 1, a: "x" }, key("fault"));

    expect(first.statusCode).toBe(500);
    expect(again.statusCode).toBe(201);
  });

  test("is not taken by a request that is not valid", async () => {
    await shop.post("/counts/1", { b: "one" }, key("typo"));
    expect((await shop.post("/counts/1", { b: 1, a: "x" }, key("typo"))).statusCode).toBe(201);
  });

  test("of a process that died in the middle can be used again after two minutes, and not before", async () => {
    const first = await shop.post("/counts/1", { b: 1, a: "x" }, key("dead"));
    const age = (past: string) =>
      sql`update idempotency_keys set status = null, answer = null, created_at = now() - ${past}::interval where key = 'dead'`.execute(
        edge.db,
      );

    await age("1 minute");
    expect((await shop.post("/counts/1", { b: 1, a: "x" }, key("dead"))).json()).toMatchObject({
      code: "idempotency.in_progress",
    });
    await age("3 minutes");
    const again = await shop.post("/counts/1", { b: 1, a: "x" }, key("dead"));
    expect(again.statusCode).toBe(201);
    expect(again.body).not.toBe(first.body);
  });

  test("may have 255 letters and no more", async () => {
    expect((await shop.post("/counts/1", { b: 1, a: "x" }, key("k".repeat(255)))).statusCode).toBe(201);
    expect((await shop.post("/counts/1", { b: 1, a: "x" }, key("k".repeat(256)))).json()).toMatchObject({
      code: "request.not_valid",
    });
  });
});

describe("without an Idempotency-Key", () => {
  test("the same request is done each time", async () => {
    const before = done;
    await shop.post("/counts/1", { b: 1, a: "x" });
    await shop.post("/counts/1", { b: 1, a: "x" });
    expect(done).toBe(before + 2);
  });
});
