import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { PHONE_COUNTRIES } from "./phone-countries.ts";
import { Done, Id, Instant, Person } from "./shapes.ts";

export const LineProof = z.enum(["signature", "token"]);

export const LineView = z.object({
  id: z.number(),
  name: z.string(),
  /** Where its exchange tells of calls. */
  url: z.string(),
  country: z.string(),
  team: Person.nullable(),
  proof: LineProof,
  madeAt: Instant,
  closedAt: Instant.nullable(),
  /** When the exchange was heard last. */
  heardAt: Instant.nullable(),
  /** Events that were not understood, refused or set aside in the last week. */
  troubles: z.number(),
});
export type LineView = z.output<typeof LineView>;

export const LineInput = z.object({
  name: z.string().trim().min(1).max(80),
  /** The country of numbers that come without one. */
  country: z.string().refine((code) => PHONE_COUNTRIES.includes(code), "a country whose numbers are known"),
  teamId: z.number().int().positive().nullable().default(null),
  proof: LineProof.default("signature"),
});
export type LineInput = z.output<typeof LineInput>;

const params = z.object({ id: Id });
const Secret = z.object({ secret: z.string() });

export const listLines = endpoint({
  method: "GET",
  path: "/phone-lines",
  summary: "The phone lines, and how their exchanges fare",
  output: z.object({ items: z.array(LineView) }),
  refusals: ["line.admin_only"],
});

export const addLine = endpoint({
  method: "POST",
  path: "/phone-lines",
  summary: "Add a phone line; the secret of its exchange is answered this once",
  input: LineInput,
  output: Secret.extend({ id: z.number(), url: z.string() }),
  status: 201,
  refusals: ["line.admin_only", "team.unknown"],
});

export const changeLine = endpoint({
  method: "PUT",
  path: "/phone-lines/:id",
  summary: "Change a phone line; another proof needs a new secret",
  params,
  input: LineInput.omit({ proof: true }),
  output: Done,
  refusals: ["line.admin_only", "line.unknown", "team.unknown"],
});

export const renewLineSecret = endpoint({
  method: "POST",
  path: "/phone-lines/:id/secret",
  summary: "Take a new secret, and with it either proof; it is answered this once, and the old one ends",
  params,
  input: z.object({ proof: LineProof.optional() }),
  output: Secret,
  refusals: ["line.admin_only", "line.unknown"],
});

export const closeLine = endpoint({
  method: "POST",
  path: "/phone-lines/:id/closure",
  summary: "Close a phone line: nothing more is heard over it",
  params,
  output: Done,
  refusals: ["line.admin_only", "line.unknown"],
});

export const reopenLine = endpoint({
  method: "DELETE",
  path: "/phone-lines/:id/closure",
  summary: "Open a closed phone line again",
  params,
  output: Done,
  refusals: ["line.admin_only", "line.unknown"],
});
