import type { Catalogue, Column, Table } from "./catalogue.ts";

/** The whole database as SQL to be read (`schema.sql`). */
export function dumpSql({ extensions, tables, views, functions }: Catalogue): string {
  return [
    "-- The whole database as the migrations leave it. Written by `npm run schema`; change it with a migration.",
    ...extensions.map((name) => `create extension ${name};`),
    ...tables.map(dumpTable),
    ...views.map(({ name, definition }) => `create view ${name} as\n${definition}`),
    ...functions.map((definition) => `${definition.trimEnd()};`),
    "",
  ].join("\n\n");
}

function dumpTable({ name, columns, constraints, indexes, triggers }: Table): string {
  const width = Math.max(...columns.map((column) => column.name.length)) + 1;
  const lines = [
    ...columns.map((column) => `  ${column.name.padEnd(width)}${dumpColumn(column)}`),
    ...constraints.map(({ name: called, definition }) => `  constraint ${called} ${definition}`),
  ];
  const create = `create table ${name} (\n${lines.join(",\n")}\n);`;
  return [create, ...[...indexes, ...triggers].map((definition) => `${definition.replaceAll("public.", "")};`)].join("\n");
}

function dumpColumn({ type, nullable, filling, made, identity, storage }: Column): string {
  return [
    type,
    storage && `storage ${storage}`,
    !nullable && "not null",
    identity && `generated ${identity.replace(/^(always|by default)/, "$1 as identity")}`,
    !identity && filling && (made === "always" ? `generated always as (${filling}) stored` : `default ${filling}`),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The same as types for Kysely (`schema.ts`). */
export function dumpTypes({ tables }: Catalogue): string {
  const bodies = tables.map((table) => {
    const fields = table.columns.map((column) => `  ${column.name}: ${typeOf(column, unionsOf(table))};`);
    return `export interface ${pascal(table.name)} {\n${fields.join("\n")}\n}`;
  });
  const schema = `export interface Schema {\n${tables.map(({ name }) => `  ${name}: ${pascal(name)};`).join("\n")}\n}`;
  const used = ["ColumnType", "Generated", "GeneratedAlways"].filter(
    (name) => bodies.some((body) => body.includes(`${name}<`)) || name === "ColumnType",
  );
  return `${[
    "// The rows of every table, for Kysely. Written by `npm run schema` from the migrations; do not edit.",
    `import type { ${used.join(", ")} } from "kysely";`,
    JSON_TYPES,
    schema,
    ...bodies,
  ].join("\n\n")}\n`;
}

const JSON_TYPES = `/** What a jsonb column takes: a text that is JSON, or an object. A list must be text: pg would send it as an SQL array. */
export type JsonInput = string | (object & { length?: never });
export type Json = ColumnType<unknown, JsonInput, JsonInput>;
export type JsonWithDefault = ColumnType<unknown, JsonInput | undefined, JsonInput>;`;

const TYPES: Record<string, string> = {
  text: "string",
  "character varying": "string",
  uuid: "string",
  inet: "string",
  date: "string",
  numeric: "string",
  tsvector: "string",
  interval: "string",
  bigint: "number",
  integer: "number",
  smallint: "number",
  real: "number",
  "double precision": "number",
  boolean: "boolean",
  bytea: "Buffer",
  "timestamp with time zone": "Date",
};

function typeOf({ name, type, nullable, made }: Column, unions: Map<string, string>): string {
  const orNull = nullable ? " | null" : "";
  if (type === "jsonb") return made === "by_hand" || nullable ? `Json${orNull}` : "JsonWithDefault";
  const plain = plainType(type, unions.get(name)) + orNull;
  if (made === "always") return `GeneratedAlways<${plain}>`;
  return made === "by_default" ? `Generated<${plain}>` : plain;
}

function plainType(type: string, union: string | undefined): string {
  const one = type.replace(/\[\]$/, "").replace(/\(.*\)/, "");
  const known = TYPES[one];
  if (!known) throw new Error(`No type is written down for ${type}: add it to database/dump-schema.ts`);
  return one === type.replace(/\(.*\)/, "") ? (union ?? known) : `${known}[]`;
}

const ONE_OF = /^CHECK \(\(\(?(\w+) = ANY \(+ARRAY\[(.*)\]\)+$/;

/** Columns whose check lists what they may hold, as a union of those texts. */
function unionsOf({ constraints }: Table): Map<string, string> {
  const unions = new Map<string, string>();
  for (const { definition } of constraints) {
    const [, column, list] = ONE_OF.exec(definition) ?? [];
    const texts = list
      ?.match(/'(?:[^']|'')*'(?=::text)/g)
      ?.map((quoted) => JSON.stringify(quoted.slice(1, -1).replaceAll("''", "'")));
    if (column && texts) unions.set(column, texts.join(" | "));
  }
  return unions;
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
