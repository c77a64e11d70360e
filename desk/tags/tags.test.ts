import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { listCases } from "../cases/listing.ts";
import { viewCase } from "../cases/viewing.ts";
import { undo } from "../undo/undoing.ts";
import { makeTag, mergeTags, renameTag, retireTag } from "./defining.ts";
import { listTags } from "./listing.ts";
import { tagCase } from "./tagging.ts";

const { db } = await freshDatabase();
const { ewa, marta, georgi } = await openFirm(db);
const names = { pl: "", bg: "", en: "" };
const make = (slug: string) => makeTag(db, { slug, names, tone: "neutral", by: georgi });
const tag = (number: number, add: number[], remove: number[] = []) => tagCase(db, { number, add, remove, by: ewa });
const tagsOf = async (number: number) => (await viewCase(db, { number, by: ewa })).tags;
const tagged = async (tags: number[]) =>
  (await listCases(db, { queue: "all", filter: { tags: tags.join() }, accountId: ewa.id, teamIds: [], limit: 50 })).items.map(
    ({ number }) => number,
  );

describe("a tag", () => {
  test("is put on and taken off, found by, and taken back", async () => {
    const [returns, invoice] = [await make("zwrot"), await make("faktura")];
    const { number } = await nowakCase(db);
    const happening = await tag(number, [returns, invoice]);
    expect(await tagsOf(number)).toEqual([returns, invoice]);
    expect(await tagged([returns, invoice])).toEqual([number]);
    await tag(number, [], [returns]);
    expect(await tagged([returns])).toEqual([]);
    expect(await tagged([invoice])).toEqual([number]);
    await undo(db, { happening: happening!, by: ewa });
    expect(await tagsOf(number)).toEqual([]);
  });

  test("that is on already changes nothing and is not written down", async () => {
    const id = await make("reklamacja");
    const { number } = await nowakCase(db);
    expect(await tag(number, [id])).not.toBeNull();
    expect(await tag(number, [id])).toBeNull();
  });

  test("is refused when nobody knows it; then none of the others is put on either", async () => {
    const id = await make("gwarancja");
    const { number } = await nowakCase(db);
    await expect(tag(number, [id, 999_999])).rejects.toMatchObject({ code: "tag.unknown" });
    expect(await tagsOf(number)).toEqual([]);
  });

  test("that is retired stays where it is and goes on nothing new", async () => {
    const id = await make("promocja");
    const [old, fresh] = [await nowakCase(db), await nowakCase(db)];
    await tag(old.number, [id]);
    await retireTag(db, { id, by: georgi });
    expect(await tagsOf(old.number)).toEqual([id]);
    await expect(tag(fresh.number, [id])).rejects.toMatchObject({ code: "tag.unknown" });
    // Its short name is free for a new one.
    await make("promocja");
    expect((await listTags(db)).items.filter(({ slug }) => slug === "promocja").map(({ retired }) => retired)).toEqual([
      true,
      false,
    ]);
  });
});

describe("the firm's list", () => {
  test("is an admin's to change", async () => {
    await expect(makeTag(db, { slug: "x", names, tone: "neutral", by: marta })).rejects.toMatchObject({ code: "tag.admin_only" });
    const id = await make("paczka");
    await expect(retireTag(db, { id, by: ewa })).rejects.toMatchObject({ code: "tag.admin_only" });
    await expect(mergeTags(db, { id, into: await make("przesylka"), by: ewa })).rejects.toMatchObject({ code: "tag.admin_only" });
  });

  test("has no two of one short name", async () => {
    const [first, second] = [await make("ubrania"), await make("buty")];
    await expect(make("ubrania")).rejects.toMatchObject({ code: "tag.slug_taken" });
    const rename = (id: number, slug: string) => renameTag(db, { id, slug, names, tone: "ok", by: georgi });
    await expect(rename(second, "ubrania")).rejects.toMatchObject({ code: "tag.slug_taken" });
    await rename(first, "ubrania");
    expect((await listTags(db)).items.find(({ id }) => id === first)?.tone).toBe("ok");
  });

  test("makes one of two: cases with either have the one that stays, once", async () => {
    const [from, into] = [await make("zwroty"), await make("zwrot-towaru")];
    const [one, both] = [await nowakCase(db), await nowakCase(db)];
    await tag(one.number, [from]);
    await tag(both.number, [from, into]);
    await mergeTags(db, { id: from, into, by: georgi });
    expect([await tagsOf(one.number), await tagsOf(both.number)]).toEqual([[into], [into]]);
    const slugs = (await listTags(db)).items.map(({ slug }) => slug);
    expect(slugs).toContain("zwrot-towaru");
    expect(slugs).not.toContain("zwroty");
    await expect(mergeTags(db, { id: into, into, by: georgi })).rejects.toMatchObject({ code: "tag.same" });
    await expect(mergeTags(db, { id: into, into: from, by: georgi })).rejects.toMatchObject({ code: "tag.unknown" });
  });

  test("goes on where a merge was broken off, and only into the same tag", async () => {
    const [from, into, third] = [await make("buty-stare"), await make("buty-nowe"), await make("buty-inne")];
    const { number } = await nowakCase(db);
    await tag(number, [from]);
    await mergeTags(db, { id: from, into, by: georgi });
    // As if the process had died before it came to this case.
    await sql`update case_tags set tag_id = ${from} where case_number = ${number}`.execute(db);
    await sql`update cases set tag_ids = ${[from]}::bigint[] where number = ${number}`.execute(db);
    await expect(mergeTags(db, { id: from, into: third, by: georgi })).rejects.toMatchObject({ code: "tag.unknown" });
    await mergeTags(db, { id: from, into, by: georgi });
    expect(await tagsOf(number)).toEqual([into]);
  });

  test("made of two crosswise at the same moment leaves one of them", async () => {
    const [one, other] = [await make("kurier"), await make("kurierzy")];
    const both = await Promise.allSettled([
      mergeTags(db, { id: one, into: other, by: georgi }),
      mergeTags(db, { id: other, into: one, by: georgi }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { items } = await listTags(db);
    expect(items.filter(({ id, retired }) => !retired && (id === one || id === other))).toHaveLength(1);
  });
});
