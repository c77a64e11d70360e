import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { freshDatabase } from "#test/database.ts";
import { type Catalogue, type Column, readCatalogue } from "./catalogue.ts";
import { dumpSql, dumpTypes } from "./dump-schema.ts";

const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
/** Without what a formatter decides. */
const bare = (code: string) =>
  code
    .replaceAll(/\s+/g, "")
    .replaceAll(/([<:=])\|/g, "$1")
    .split(";");

let catalogue: Catalogue;
beforeAll(async () => {
  const { pool } = await freshDatabase();
  const client = await pool.connect();
  catalogue = await readCatalogue(client);
  client.release();
});

describe("the migrations", () => {
  test("give exactly schema.sql (else: npm run schema)", () => {
    expect(dumpSql(catalogue)).toBe(read("schema.sql"));
  });

  test("give exactly schema.ts (else: npm run schema)", () => {
    expect(bare(dumpTypes(catalogue))).toEqual(bare(read("schema.ts")));
  });
});

describe("a column's type", () => {
  const column = (given: Partial<Column>): Column => ({
    name: "colour",
    type: "text",
    nullable: false,
    filling: null,
    made: "by_hand",
    identity: null,
    storage: null,
    ...given,
  });
  const typeOf = (given: Partial<Column>, check?: string) => {
    const constraints = check ? [{ name: "colour_check", definition: check }] : [];
    const types = dumpTypes({
      extensions: [],
      views: [],
      functions: [],
      tables: [{ name: "kettles", columns: [column(given)], constraints, indexes: [], triggers: [] }],
    });
    return /interface Kettles \{\n {2}colour: (.*);\n\}/.exec(types)![1];
  };

  test.for([
    [{ type: "bigint", made: "always" }, "GeneratedAlways<number>"],
    [{ type: "timestamp with time zone", nullable: true }, "Date | null"],
    [{ type: "text[]", made: "by_default" }, "Generated<string[]>"],
    [{ type: "numeric(10,2)" }, "string"],
    [{ type: "jsonb" }, "Json"],
    [{ type: "jsonb", made: "by_default" }, "JsonWithDefault"],
    [{ type: "jsonb", nullable: true }, "Json | null"],
    [{ type: "bytea" }, "Buffer"],
  ] as const)("of %j is %s", ([given, type]) => {
    expect(typeOf(given)).toBe(type);
  });

  test("lists the texts that a check allows", () => {
    expect(typeOf({}, "CHECK ((colour = ANY (ARRAY['red'::text, 'grand''père'::text])))")).toBe(`"red" | "grand'père"`);
  });

  test("stays plain under a check that says something else", () => {
    expect(typeOf({}, "CHECK (((colour = ANY (ARRAY['red'::text])) OR (id > 3)))")).toBe("string");
    expect(typeOf({}, "CHECK ((colour <> ALL (ARRAY['red'::text])))")).toBe("string");
  });

  test("that nobody has thought of stops the writing", () => {
    expect(() => typeOf({ type: "point" })).toThrow("No type is written down for point");
  });
});
