import { z } from "zod";
import type { Endpoint } from "#contract/endpoint.ts";

type Json = Record<string, unknown>;

/**
 * The answer's shape for the framework's compiled serialiser, which writes JSON twice as fast as parsing by zod would
 * and leaves out whatever the contract does not name. Undefined for a shape that cannot be said in JSON Schema.
 */
export function answerSchema({ output }: Endpoint): Json | undefined {
  try {
    const { $schema: _dialect, ...schema } = z.toJSONSchema(output, { io: "output", target: "draft-7" }) as Json;
    return simplify(schema) as Json;
  } catch {
    return undefined;
  }
}

/** "This or null" without a union, and other unions as they come: the serialiser would validate each branch in turn. */
function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify);
  if (typeof node !== "object" || node === null) return node;
  const { anyOf, pattern: _pattern, format: _format, propertyNames: _names, ...rest } = node as Json & { anyOf?: Json[] };
  if (!anyOf)
    return Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key, key === "properties" ? each(value) : simplify(value)]),
    );
  const others = anyOf.filter(({ type }) => type !== "null");
  if (others.length === anyOf.length || others.length !== 1) return {};
  const { enum: _enum, ...only } = simplify(others[0]) as Json;
  return { ...only, nullable: true };
}

/** What an answer has under its names, whatever these are: a property may well be called `format`. */
const each = (properties: unknown): Json =>
  Object.fromEntries(Object.entries(properties as Json).map(([name, value]) => [name, simplify(value)]));
