import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

interface Row {
  id: number;
  what: string;
  at: Date;
  by_kind: "agent" | "customer" | "program" | "desk";
  account_id: number | null;
  account_name: string | null;
  case_number: number | null;
  customer_id: number | null;
  detail: Record<string, unknown>;
  text: string | null;
  direction: "in" | "out" | null;
}

/**
 * What a target is told of one happening: numbers, links and names of states. Words that people wrote stay here, except a message's own
 * where the webhook asks for it; never those of a colleague's case, which its team alone sees, and never notes.
 */
export async function payloadOf(
  db: Kysely<Schema>,
  { delivery, happening, withText, url }: { delivery: number; happening: number; withText: boolean; url: string },
): Promise<string> {
  const { rows } = await sql<Row>`
    select h.id, h.what, h.at, h.by_kind, h.account_id, a.name as account_name, h.case_number, h.customer_id, h.detail, m.text, m.direction
    from happenings h
    left join accounts a on a.id = h.account_id
    left join messages m on ${withText} and h.what like 'message.%' and m.id = (h.detail->>'message')::bigint
      and m.case_number = h.case_number and not (select internal from cases where number = h.case_number)
    where h.id = ${happening}`.execute(db);
  const { id, what, at, by_kind, account_id, account_name, case_number, customer_id, detail, text, direction } = rows[0]!;
  return JSON.stringify({
    delivery,
    happening: {
      id,
      what,
      at: at.toISOString(),
      by: { kind: by_kind, id: account_id, name: account_name },
      detail: withoutWords(CHANGED_WORDS.has(what) ? { ...detail, from: null, to: null } : detail),
    },
    case:
      case_number === null
        ? null
        : { number: case_number, url: `${url}/case/${case_number}`, api: `${url}/api/v1/cases/${case_number}` },
    customer:
      customer_id === null
        ? null
        : { id: customer_id, url: `${url}/customers/${customer_id}`, api: `${url}/api/v1/customers/${customer_id}` },
    ...(text === null ? {} : { message: { id: Number(detail.message), direction, text } }),
  });
}

/** A name of a state or a kind, a language, or an instant: nothing that somebody wrote. */
const IS_NAME = /^(?:[a-z][a-z_]{0,39}|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d))$/;
/** A detail under these names is somebody's words, however short. */
const WORDS = new Set([
  "words",
  "text",
  "name",
  "reason",
  "because",
  "summary",
  "value",
  "title",
  "slug",
  "role",
  "note_text",
  "what",
]);
/** Where `from` and `to` are words too, and not names of states. */
const CHANGED_WORDS = new Set(["status.team_line", "case.field_filled", "tag.renamed", "customer.address_described"]);

function withoutWords(value: unknown): unknown {
  if (typeof value === "string") return IS_NAME.test(value) ? value : undefined;
  if (Array.isArray(value)) return value.map(withoutWords).filter((each) => each !== undefined);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !WORDS.has(name))
      .map(([name, each]) => [name, withoutWords(each)])
      .filter(([, each]) => each !== undefined),
  );
}
