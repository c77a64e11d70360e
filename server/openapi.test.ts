import { beforeAll, describe, expect, test } from "vitest";
import { allEndpoints } from "#contract/all.ts";
import { examples } from "#contract/examples.ts";
import { testEdge } from "#test/edge.ts";
import bg from "#words/bg/refusals.json" with { type: "json" };
import en from "#words/en/refusals.json" with { type: "json" };
import pl from "#words/pl/refusals.json" with { type: "json" };
import { answerSchema } from "./http/answer-schema.ts";
import { isServed } from "./http/serve.ts";
import { allRoutes } from "./routes/all.ts";

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean }[];
  security?: unknown[];
  requestBody?: { content: Record<string, { example?: unknown }> };
  responses: Record<string, { content: Record<string, { schema: { allOf?: { properties?: { code: { enum: string[] } } }[] } }> }>;
}

let paths: Record<string, Record<string, Operation>>;
beforeAll(async () => {
  const edge = await testEdge();
  const answer = await edge.stranger.get("/api/openapi.json");
  expect(answer.statusCode).toBe(200);
  const description = answer.json<{ openapi: string; paths: typeof paths }>();
  expect(description.openapi).toMatch(/^3\.1\./);
  paths = description.paths;
});

const operation = (name: string): Operation =>
  Object.values(paths)
    .flatMap((of) => Object.values(of))
    .find(({ operationId }) => operationId === name)!;

describe("the OpenAPI description", () => {
  test.each(Object.entries(allEndpoints))(
    "has %s with its parameters, answer and refusals",
    (name, { path, method, status = 200, who, refusals }) => {
      const found = paths[path.replace(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
      expect(found?.operationId).toBe(name);
      const wanted = [...path.matchAll(/:(\w+)/g)].map(([, each]) => each);
      expect(
        found!.parameters
          .filter((each) => each.in === "path" && each.required)
          .map((each) => each.name)
          .sort(),
      ).toEqual(wanted.sort());
      expect(found!.responses[status]).toBeDefined();
      expect(Array.isArray(found!.security)).toBe(who === "open");
      const codes = Object.values(found!.responses).flatMap(
        ({ content }) => content["application/problem+json"]?.schema.allOf?.[1]?.properties?.code.enum ?? [],
      );
      expect(codes).toEqual(expect.arrayContaining([...refusals, "request.not_valid", "sign_in.needed", "fault.unknown"]));
    },
  );

  test("says of each endpoint in plain words what it does", () => {
    const unclear = Object.entries(allEndpoints).filter(
      ([, { summary }]) => !/^[A-Z]/.test(summary) || summary.endsWith(".") || summary.split(/\s+/).length < 3,
    );
    expect(unclear.map(([name]) => name)).toEqual([]);
  });

  test("names no refusal that has no sentence", () => {
    const codes = Object.values(allEndpoints).flatMap(({ refusals }) => refusals);
    for (const sentences of [pl, bg, en]) expect(codes.filter((code) => !Object.hasOwn(sentences, code))).toEqual([]);
  });

  test("gives examples that the desk takes as they are", () => {
    const wrong = Object.entries(examples).filter(([name, example]) => !allEndpoints[name]?.input?.safeParse(example).success);
    expect(wrong.map(([name]) => name)).toEqual([]);
    for (const name of Object.keys(examples))
      expect(operation(name).requestBody?.content["application/json"]?.example, name).toEqual(examples[name]);
  });

  test("has the routes whose answers are files", () => {
    const raws = allRoutes.filter((route) => !isServed(route));
    expect(raws.length).toBeGreaterThan(0);
    for (const { path, method } of raws.filter((route) => !isServed(route)) as { path: string; method: string }[]) {
      expect(paths[path.replace(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()], path).toBeDefined();
    }
  });

  test("says which parts of a question may be left out", () => {
    const query = operation("earlierMessages").parameters.filter((each) => each.in === "query");
    expect(query.map(({ name, required }) => [name, required])).toEqual([
      ["before", true],
      ["limit", false],
    ]);
  });

  test("gives each operation a name of its own", () => {
    const names = Object.values(paths).flatMap((of) => Object.values(of).map(({ operationId }) => operationId));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the routes", () => {
  test("serve every endpoint of the contract, each once", () => {
    const served = allRoutes.filter(isServed).map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`);
    const promised = Object.values(allEndpoints).map(({ method, path }) => `${method} ${path}`);
    expect(served.toSorted()).toEqual(promised.toSorted());
  });

  test("answer in shapes that the fast serialiser can write", () => {
    expect(
      Object.entries(allEndpoints)
        .filter(([, endpoint]) => !answerSchema(endpoint))
        .map(([name]) => name),
    ).toEqual([]);
  });

  test("start with the fast serialiser, as in production", async () => {
    const fast = await testEdge({ checking: false });
    await expect(fast.app.ready()).resolves.toBeDefined();
  });
});
