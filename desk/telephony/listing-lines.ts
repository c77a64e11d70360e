import { type Kysely, sql } from "kysely";
import type { LineView } from "#contract/lines.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { urlOfLine } from "./line.ts";

interface Row extends Omit<LineView, "url" | "madeAt" | "closedAt" | "heardAt"> {
  made_at: Date;
  closed_at: Date | null;
  heard_at: Date | null;
}

/** The phone lines, the open ones first. */
export async function listLines(db: Kysely<Schema>, { by, url }: { by: Actor; url: string }): Promise<{ items: LineView[] }> {
  must(by, "lines");
  const { rows } = await sql<Row>`
    select l.id, l.name, l.country, case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end as team, l.proof, l.made_at, l.closed_at,
      (select received_at from phone_events e where e.line_id = l.id order by e.id desc limit 1) as heard_at,
      (select count(*)::int from phone_events e where e.line_id = l.id and e.fate in ('not_valid', 'refused', 'set_aside')
        and e.received_at > now() - interval '7 days') as troubles
    from phone_lines l left join teams t on t.id = l.team_id
    order by l.closed_at is not null, l.id desc`.execute(db);
  return {
    items: rows.map(({ made_at, closed_at, heard_at, ...row }) => ({
      ...row,
      url: urlOfLine(url, row.id),
      madeAt: made_at.toISOString(),
      closedAt: closed_at?.toISOString() ?? null,
      heardAt: heard_at?.toISOString() ?? null,
    })),
  };
}
