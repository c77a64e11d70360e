import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { allEndpoints } from "#contract/all.ts";
import type { Endpoint } from "#contract/endpoint.ts";
import { examples } from "#contract/examples.ts";
import { anyEndpointRefuses, statusOf } from "#contract/refusals.ts";
import type { Config } from "./config.ts";
import { takesKey } from "./http/idempotency.ts";
import { isServed, type Raw, type Route } from "./http/serve.ts";
import { EXCHANGE_SCHEMES, exchangePaths } from "./phone/describing.ts";
import { version } from "./version.ts";

type Json = Record<string, unknown>;

/** The whole HTTP interface as OpenAPI 3.1, made from the contract that the routes and the web use, too. */
export function describeApi(routes: readonly Route[], { url }: Pick<Config, "url">): Json {
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries(allEndpoints)) {
    paths[braced(endpoint.path)] = {
      ...paths[braced(endpoint.path)],
      [endpoint.method.toLowerCase()]: operation(name, endpoint),
    };
  }
  for (const route of routes) {
    if (isServed(route)) continue;
    paths[braced(route.path)] = { ...paths[braced(route.path)], [route.method.toLowerCase()]: fileOperation(route) };
  }
  Object.assign(paths, exchangePaths(url, { schemaOf, refusalResponses }));
  return {
    openapi: "3.1.1",
    info: { title: "Kapok", version, description: "Errors are problem documents (RFC 9457) with a stable `code`." },
    servers: [{ url: `${url}/api/v1` }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "An API token, made by an admin or with `kapok token create`." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "kapok_session",
          description: "Signed in with `POST /sessions`; named `__Host-kapok_session` over https.",
        },
        ...EXCHANGE_SCHEMES,
      },
      schemas: { Problem: PROBLEM },
    },
  };
}

const PROBLEM: Json = {
  type: "object",
  properties: {
    type: { type: "string", format: "uri" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string", description: "Stable; what a program should look at." },
    detail: { type: "string", description: "A sentence for people, in the language of the asker." },
    facts: { type: "object", additionalProperties: true },
  },
  required: ["type", "title", "status", "code", "detail", "facts"],
};

const braced = (path: string) => path.replace(/:(\w+)/g, "{$1}");
const nounOf = (path: string) => path.split("/")[1]!;

function operation(name: string, endpoint: Endpoint): Json {
  const { summary, path, params, query, input, output, status = 200, who, refusals } = endpoint;
  return {
    operationId: name,
    summary,
    tags: [nounOf(path)],
    ...(who === "open" ? { security: [] } : {}),
    parameters: [
      ...parametersOf(params, "path"),
      ...parametersOf(query, "query"),
      ...(takesKey(endpoint) ? [IDEMPOTENCY_KEY] : []),
    ],
    ...(input ? { requestBody: { required: true, content: { "application/json": bodyOf(name, input) } } } : {}),
    responses: {
      [status]: { description: STATUS_CODES[status], content: { "application/json": { schema: schemaOf(output, "output") } } },
      ...refusalResponses([...refusals, ...Object.keys(anyEndpointRefuses)]),
    },
  };
}

const bodyOf = (name: string, input: z.ZodType): Json => ({
  schema: schemaOf(input, "input"),
  ...(name in examples ? { example: examples[name] } : {}),
});

const IDEMPOTENCY_KEY: Json = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  schema: { type: "string", minLength: 1, maxLength: 255 },
  description: "Asked again with the same key within a day, the first answer is given again and nothing is done twice.",
};

function fileOperation({ path, summary, files, answers, who, method }: Raw): Json {
  const body = { type: "object", properties: { file: { type: "array", items: { type: "string", format: "binary" } } } };
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[^a-z]+([a-z])/gi, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    tags: [nounOf(path)],
    ...(who === "open" ? { security: [] } : {}),
    parameters: [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    })),
    ...(files ? { requestBody: { required: true, content: { "multipart/form-data": { schema: body } } } } : {}),
    responses: { 200: { description: "OK", content: { [answers]: {} } }, ...refusalResponses(Object.keys(anyEndpointRefuses)) },
  };
}

/** Refusals by status, each with the codes that come with it. */
function refusalResponses(codes: readonly string[]): Json {
  const byStatus = Map.groupBy(new Set(codes), statusOf);
  const fault = ["500", problem("Fault: ours, logged under the number in `facts.request`", ["fault.unknown"])] as const;
  return Object.fromEntries([
    ...[...byStatus].map(([status, of]) => [String(status), problem(STATUS_CODES[status]!, of)] as const),
    fault,
  ]);
}

const problem = (description: string, codes: readonly string[]): Json => ({
  description,
  content: {
    "application/problem+json": {
      schema: { allOf: [{ $ref: "#/components/schemas/Problem" }, { properties: { code: { enum: codes } } }] },
    },
  },
});

function parametersOf(schema: z.ZodObject | undefined, where: "path" | "query"): Json[] {
  if (!schema) return [];
  // What a parameter is stands in the output, whether it may be left out in the input: text is turned into numbers between.
  const { properties = {} } = schemaOf(schema, "output") as { properties?: Record<string, Json> };
  const { required = [] } = schemaOf(schema, "input") as { required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === "path" || (required.includes(name) && property.default === undefined),
    schema: property,
  }));
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, target: "draft-2020-12", unrepresentable: "any" }) as Json;
  return json;
}
