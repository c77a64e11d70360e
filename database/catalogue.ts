import type pg from "pg";

export interface Column {
  name: string;
  type: string;
  nullable: boolean;
  /** The expression after `default`, or after `generated always as`. */
  filling: string | null;
  made: "by_hand" | "by_default" | "always";
  identity: string | null;
  storage: string | null;
}

export interface Table {
  name: string;
  columns: Column[];
  /** `check (…)`, `primary key (…)`, as PostgreSQL writes them. */
  constraints: { name: string; definition: string }[];
  indexes: string[];
  triggers: string[];
}

export interface Catalogue {
  extensions: string[];
  tables: Table[];
  views: { name: string; definition: string }[];
  functions: string[];
}

/** What the schema `public` holds, in an order that does not depend on how it came about. */
export async function readCatalogue(client: Pick<pg.ClientBase, "query">): Promise<Catalogue> {
  const all = async <T>(sql: string) => (await client.query(sql)).rows as T[];
  const columns = await all<Column & { owner: string }>(COLUMNS);
  const constraints = await all<{ owner: string; name: string; definition: string }>(CONSTRAINTS);
  const indexes = await all<{ owner: string; definition: string }>(INDEXES);
  const triggers = await all<{ owner: string; definition: string }>(TRIGGERS);
  const tables = await all<{ name: string }>(TABLES);
  return {
    extensions: (await all<{ name: string }>(EXTENSIONS)).map(({ name }) => name),
    tables: tables.map(({ name }) => ({
      name,
      columns: columns.filter(({ owner }) => owner === name),
      constraints: constraints.filter(({ owner }) => owner === name),
      indexes: indexes.filter(({ owner }) => owner === name).map(({ definition }) => definition),
      triggers: triggers.filter(({ owner }) => owner === name).map(({ definition }) => definition),
    })),
    views: await all(VIEWS),
    functions: (await all<{ definition: string }>(FUNCTIONS)).map(({ definition }) => definition),
  };
}

const EXTENSIONS = `select extname as name from pg_extension where extname <> 'plpgsql' order by extname`;

const TABLES = `
  select relname as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`;

const COLUMNS = `
  select c.relname as owner, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
    pg_get_expr(d.adbin, d.adrelid) as filling,
    case when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
      when a.attidentity = 'd' or d.oid is not null then 'by_default' else 'by_hand' end as made,
    case when a.attidentity <> '' then
      case a.attidentity when 'a' then 'always' else 'by default' end
      || case when s.seqstart <> 1 then ' (start with ' || s.seqstart || ')' else '' end end as identity,
    case when a.attstorage <> t.typstorage then
      case a.attstorage when 'e' then 'external' when 'm' then 'main' when 'p' then 'plain' else 'extended' end end as storage
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  left join pg_depend p on p.refobjid = a.attrelid and p.refobjsubid = a.attnum and p.deptype = 'i' and p.classid = 'pg_class'::regclass
  left join pg_sequence s on s.seqrelid = p.objid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`;

// From PostgreSQL 18 on "not null" is listed here too (contype n); the columns say it already.
const CONSTRAINTS = `
  select c.relname as owner, k.conname as name, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.connamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'c', 'x', 'f')
  order by c.relname, array_position('{p,u,c,x,f}', k.contype::text), k.conname`;

const INDEXES = `
  select c.relname as owner, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = i.indrelid)
  order by c.relname, x.relname`;

const TRIGGERS = `
  select c.relname as owner, pg_get_triggerdef(t.oid) as definition
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
  order by c.relname, t.tgname`;

const VIEWS = `
  select relname as name, pg_get_viewdef(oid, true) as definition from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('v', 'm') order by relname`;

const FUNCTIONS = `
  select pg_get_functiondef(p.oid) as definition from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by p.proname, pg_get_function_identity_arguments(p.oid)`;
