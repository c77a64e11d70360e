import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { bringing, casesFile, casesFrom, countAll, ZAMMAD } from "#test/bringing.ts";
import { openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { beginImport } from "./beginning.ts";
import { carryOnImports } from "./carrying-on.ts";
import { exportLines } from "./exporting.ts";
import { forgetImportFiles } from "./forgetting.ts";
import { previewImport } from "./previewing.ts";
import { readImportOtherwise } from "./reading-otherwise.ts";
import { leftOutLines } from "./reporting.ts";
import { takeImportBack } from "./taking-back.ts";
import { takeLot } from "./taking-in.ts";
import { showImport } from "./viewing.ts";

const { db, pool } = await freshDatabase();
const { ewa, marta, georgi } = await openFirm(db);
const { add, bring } = bringing(db, georgi);

describe("an import", () => {
  test("is an admin's alone, in every act", async () => {
    for (const by of [ewa, marta, program]) {
      await expect(add(ZAMMAD, { by })).rejects.toMatchObject({ code: "import.admin_only" });
      const id = await add(ZAMMAD);
      await expect(previewImport(db, { id, by })).rejects.toMatchObject({ code: "import.admin_only" });
      await expect(beginImport(db, { id, by })).rejects.toMatchObject({ code: "import.admin_only" });
      await expect(takeImportBack(db, { id, by })).rejects.toMatchObject({ code: "import.admin_only" });
      await expect(exportLines(db, { holds: "cases", by })).rejects.toMatchObject({ code: "import.admin_only" });
    }
  });

  test("begins with its files kept, and changes nothing until it is run", async () => {
    const before = await countAll(db);
    const id = await add([casesFile(casesFrom(1, 3))]);
    const kept = await db
      .selectFrom("import_files")
      .select(["content", "size"])
      .where("import_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(kept.content!.toString()).toBe(casesFile(casesFrom(1, 3)));
    await previewImport(db, { id, by: georgi });
    expect(await countAll(db)).toEqual(before);
    await expect(takeImportBack(db, { id, by: georgi })).rejects.toMatchObject({ code: "import.not_begun" });
  });

  test.each([
    ["", "import.bad_empty"],
    [" \n\n", "import.bad_empty"],
    ["PK\u0003\u0004xl/workbook", "import.bad_workbook"],
    [Buffer.from("GIF89a\u0001\u0000\u00ffand so on and so forth, in many bytes"), "import.bad_bytes"],
  ] as const)("refuses %j: %s", async (content, code) => {
    await expect(add([content])).rejects.toMatchObject({ code });
  });

  test("takes no mixture of CSV and JSON", async () => {
    await expect(add(["name\nAnna\n", ...ZAMMAD])).rejects.toMatchObject({ code: "import.bad_mixture" });
  });

  test("is read otherwise until it is run, and its columns are remembered", async () => {
    const text = "Kto;Skąd\nanna@x.example;Anna\n";
    const first = await add([text]);
    expect((await showImport(db, { id: first, by: georgi })).files[0]).toMatchObject({
      header: ["Kto", "Skąd"],
      columns: [null, null],
    });
    await expect(beginImport(db, { id: first, by: georgi })).rejects.toMatchObject({ code: "import.columns_missing" });
    const reading = { id: first, place: 1, encoding: "utf-8", separator: ";", holds: "customers", by: georgi } as const;
    for (const columns of [["email"], ["email", "email"], ["email", "subject"]] as const)
      await expect(readImportOtherwise(db, { ...reading, columns })).rejects.toMatchObject({ code: "import.bad_columns" });
    await readImportOtherwise(db, { ...reading, columns: ["email", "name"] });
    await beginImport(db, { id: first, by: georgi });
    await expect(readImportOtherwise(db, { ...reading, columns: ["email", null] })).rejects.toMatchObject({
      code: "import.begun",
    });
    const second = await showImport(db, { id: await add([text]), by: georgi });
    expect(second.files[0]!.columns).toEqual(["email", "name"]);
  });

  test("with nothing to take is refused", async () => {
    const id = await add(["name,email\nAnna,nie\n"]);
    await expect(beginImport(db, { id, by: georgi })).rejects.toMatchObject({ code: "import.nothing_to_take" });
  });

  test("goes on where it was interrupted, and two that are at it take nothing twice", async () => {
    const id = await add([casesFile(casesFrom(1, 120))]);
    await beginImport(db, { id, by: georgi });
    expect(await takeLot(db, id)).toBe(true);
    expect((await showImport(db, { id, by: georgi })).progress).toEqual({ reached: 50, total: 120 });
    await Promise.all([takeLot(db, id), takeLot(db, id), takeLot(db, id)]);
    const { state, counts: came } = await showImport(db, { id, by: georgi });
    expect(state).toBe("done");
    expect(came).toMatchObject({ cases: 120, customers: 120, known: 0 });
    expect(await takeLot(db, id)).toBe(false);
  });

  test("that stands still is carried on, and one that is at work is not", async () => {
    const waiting = async (id: number) =>
      (await pool.query("select 1 from graphile_worker._private_jobs where payload ->> 'importId' = $1", [String(id)])).rows
        .length;
    const id = await add([casesFile(casesFrom(200, 210))]);
    await beginImport(db, { id, by: georgi });
    const begun = await waiting(id);
    await carryOnImports(db);
    expect(await waiting(id)).toBe(begun);
    await sql`update imports set stirred_at = now() - interval '2 minutes' where id = ${id}`.execute(db);
    await carryOnImports(db);
    await carryOnImports(db);
    expect(await waiting(id)).toBe(begun + 1);
    while (await takeLot(db, id));
    await sql`update imports set stirred_at = now() - interval '2 minutes' where id = ${id}`.execute(db);
    await carryOnImports(db);
    expect(await waiting(id)).toBe(begun + 1);
  });

  test("leaves out and names what the database will not keep, and takes the others", async () => {
    await sql`alter table cases add constraint never check (subject <> 'Nigdy')`.execute(db);
    const { counts: came, id } = await bring([
      casesFile([...casesFrom(300, 302), "x;;Jan;;Nigdy;2025-03-01;", ...casesFrom(303, 305)]),
    ]);
    await sql`alter table cases drop constraint never`.execute(db);
    expect(came).toMatchObject({ cases: 6, refused: 1 });
    const { rows } = await pool.query("select line, why from import_left_out where import_id = $1", [id]);
    expect(rows).toEqual([{ line: 5, why: "fault" }]);
  });

  test("of customers who are here already joins them, and brings nobody twice who has but a name", async () => {
    const list = "name;email;phone\nAnna Nowa;anna.nowa@x.example;\nJan Sam;;\nJan Sam;;\nEwa Tel;;+48 600 700 800\n";
    const first = await bring([list]);
    expect(first.counts).toMatchObject({ customers: 4, known: 0 });
    const before = await countAll(db);
    const second = await bring([list.replaceAll(";", ",")]);
    expect(second.counts).toMatchObject({ customers: 0, known: 4 });
    expect(second.foreseen).toEqual(second.counts);
    expect(await countAll(db)).toEqual(before);
    const cases = await bring([casesFile(["n-1;;Ktoś;anna.nowa@x.example;Reklamacja;2025-03-01;"])]);
    expect(cases.counts).toMatchObject({ cases: 1, customers: 0 });
    expect(cases.foreseen).toEqual(cases.counts);
  });

  test("has a report of the lines that were left out, which can be corrected and brought again", async () => {
    const { id } = await bring(["Imię i nazwisko;E-mail\nAnna Pop;anna.pop@x.example\nJan Zły;jan(at)x\n=1+1;ewa@\n"]);
    const report = [];
    for await (const line of leftOutLines(db, { id, place: 1, language: "pl", by: georgi })) report.push(line);
    expect(report).toEqual([
      "\uFEFFImię i nazwisko;E-mail;Wiersz;Kolumna;Dlaczego pominięto\r\n",
      expect.stringMatching(/^Jan Zły;jan\(at\)x;3;E-mail;„jan\(at\)x” nie jest adresem e-mail/),
      expect.stringMatching(/^'=1\+1;ewa@;4;E-mail;/),
    ]);
    const corrected = report.join("").replace("jan(at)x;", "jan.zly@x.example;").replace("ewa@;", "ewa.pop@x.example;");
    const again = await bring([corrected]);
    expect(again.counts).toMatchObject({ customers: 2, refused: 0 });
    const names = await db.selectFrom("customers").select("name").where("name", "in", ["Jan Zły", "=1+1"]).execute();
    expect(names).toHaveLength(2);
  });

  test("forgets its files after a month, and what it brought stays", async () => {
    const { id } = await bring(["name;email\nKlara Kos;klara@kos.example\nZły;nie\n"]);
    await forgetImportFiles(db);
    expect((await showImport(db, { id, by: georgi })).forgottenAt).toBeNull();
    await sql`update imports set done_at = now() - interval '31 days', begun_at = now() - interval '31 days' where id = ${id}`.execute(
      db,
    );
    await forgetImportFiles(db);
    const view = await showImport(db, { id, by: georgi });
    expect(view.forgottenAt).not.toBeNull();
    expect(view.counts).toMatchObject({ customers: 1, refused: 1 });
    await expect(previewImport(db, { id, by: georgi })).rejects.toMatchObject({ code: "import.forgotten" });
    await expect(leftOutLines(db, { id, place: 1, language: "pl", by: georgi }).next()).rejects.toMatchObject({
      code: "import.forgotten",
    });
    const { rows } = await pool.query(
      `select content, "values" from import_files f join import_left_out l using (import_id) where import_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ content: null, values: null }]);
  });
});
