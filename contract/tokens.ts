import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant } from "./shapes.ts";

export const TokenView = z.object({ id: z.number(), name: z.string(), createdAt: Instant, usedAt: Instant.nullable() });

export const listTokens = endpoint({
  method: "GET",
  path: "/tokens",
  summary: "API tokens, without their secrets",
  output: z.object({ items: z.array(TokenView) }),
  refusals: ["people.admin_only"],
});

export const createToken = endpoint({
  method: "POST",
  path: "/tokens",
  summary: "Make an API token; it is shown once",
  input: z.object({ name: z.string().trim().min(1).max(80) }),
  output: z.object({ id: z.number(), token: z.string() }),
  status: 201,
  refusals: ["people.admin_only"],
});

export const revokeToken = endpoint({
  method: "DELETE",
  path: "/tokens/:id",
  summary: "End an API token",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["people.admin_only", "token.unknown"],
});
