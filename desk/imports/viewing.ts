import { type Kysely, type RawBuilder, sql } from "kysely";
import { meaningsOf, type ImportFileView, type ImportState, type ImportView } from "#contract/imports.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { shownSubject } from "../cases/subject.ts";
import { Refusal } from "../refusal.ts";

const SHOWN = 100;

export async function listImports(db: Kysely<Schema>, { by }: { by: Actor }): Promise<{ items: ImportView[] }> {
  must(by, "imports");
  return { items: await view(db, sql`true`) };
}

export async function showImport(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<ImportView> {
  must(by, "imports");
  const [found] = await view(db, sql`i.id = ${id}`);
  if (!found) throw new Refusal("import.unknown");
  return found;
}

interface Row extends Omit<ImportView, "state" | "files" | "madeAt" | "begunAt" | "doneAt" | "undoneAt" | "forgottenAt"> {
  madeAt: Date;
  begunAt: Date | null;
  doneAt: Date | null;
  undoAskedAt: Date | null;
  undoneAt: Date | null;
  forgottenAt: Date | null;
  files: (Omit<ImportFileView, "columns"> & { columns: string[] })[];
}

/** Those who stay on their own account: whoever has a case that stays is named with it. */
const KEPT_CUSTOMERS = sql`from imported_customers k join customers c on c.id = k.customer_id
  where k.import_id = i.id and k.kept_at is not null and not exists (
    select from imported_cases o join cases s on s.number = o.case_number where o.import_id = i.id and s.customer_id = c.id)`;

const ISO = sql.lit('YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

async function view(db: Kysely<Schema>, which: RawBuilder<unknown>): Promise<ImportView[]> {
  const { rows } = await sql<Row>`
    select i.id, i.format, i.made_at as "madeAt", i.begun_at as "begunAt", i.done_at as "doneAt", i.undo_asked_at as "undoAskedAt",
      i.undone_at as "undoneAt", i.forgotten_at as "forgottenAt",
      case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as "madeBy",
      json_build_object('reached', i.reached, 'total', i.total) as progress,
      json_build_object('cases', i.made_cases, 'customers', i.made_customers, 'known', i.known,
        'refused', (select count(*) from import_left_out where import_id = i.id and not partly),
        'partly', (select count(*) from import_left_out where import_id = i.id and partly)) as counts,
      coalesce((select json_agg(json_build_object('place', f.place, 'name', f.name, 'size', f.size, 'encoding', f.encoding, 'separator', f.separator,
          'holds', f.holds, 'header', f.header, 'columns', f.columns,
          'leftOut', (select count(*) from import_left_out l where l.import_id = i.id and l.file = f.place)) order by f.place)
        from import_files f where f.import_id = i.id), '[]') as files,
      (select json_build_object('id', o.id, 'doneAt', to_char(o.done_at at time zone 'utc', ${ISO})) from imports o
        where o.id < i.id and o.format = i.format and o.done_at is not null and o.undo_asked_at is null
          and (select array_agg(sha256 order by place) from import_files where import_id = o.id)
            = (select array_agg(sha256 order by place) from import_files where import_id = i.id)
        order by o.id desc limit 1) as same,
      json_build_object(
        'cases', coalesce((select json_agg(json_build_object('number', c.number, 'subject', c.subject) order by c.number) from (
          select c.number, ${shownSubject()} as subject from imported_cases k join cases c on c.number = k.case_number
          where k.import_id = i.id and k.kept_at is not null order by c.number limit ${sql.lit(SHOWN)}) c), '[]'),
        'customers', coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.id) from (
          select c.id, c.name ${KEPT_CUSTOMERS} order by c.id limit ${sql.lit(SHOWN)}) c), '[]'),
        'caseCount', (select count(*) from imported_cases where import_id = i.id and kept_at is not null),
        'customerCount', (select count(*) ${KEPT_CUSTOMERS})) as kept
    from (select * from imports i where ${which} order by i.id desc limit ${sql.lit(SHOWN)}) i left join accounts a on a.id = i.made_by
    order by i.id desc`.execute(db);
  return rows.map(({ undoAskedAt, ...row }) => ({
    ...row,
    state: stateOf({ ...row, undoAskedAt }),
    madeAt: row.madeAt.toISOString(),
    begunAt: row.begunAt?.toISOString() ?? null,
    doneAt: row.doneAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
    forgottenAt: row.forgottenAt?.toISOString() ?? null,
    files: row.files.map((file) => ({
      ...file,
      columns: file.columns.map((name) => meaningsOf(file.holds).find((meaning) => meaning === name) ?? null),
    })),
  }));
}

function stateOf({
  begunAt,
  doneAt,
  undoAskedAt,
  undoneAt,
}: Pick<Row, "begunAt" | "doneAt" | "undoAskedAt" | "undoneAt">): ImportState {
  if (undoneAt) return "taken_back";
  if (undoAskedAt) return "taking_back";
  if (doneAt) return "done";
  return begunAt ? "running" : "ready";
}
