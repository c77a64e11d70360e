import { describe, expect, test } from "vitest";
import { nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { viewCase } from "../cases/viewing.ts";
import { recentActs } from "../undo/recent-acts.ts";
import { undo } from "../undo/undoing.ts";
import { archiveEntry, unarchiveEntry } from "./archiving.ts";
import { entrustEntry } from "./entrusting.ts";
import { followProcedure, leaveProcedure } from "./following.ts";
import { listLibrary } from "./listing.ts";
import { restoreShipped } from "./restoring.ts";
import { ownCards, showEntry } from "./viewing.ts";
import { addEntry, writeVersion } from "./writing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam } = await openFirm(db);

const template = (name: string, text = "{{greeting}},\n\nsprawdzam to.") => ({ name, text });
const show = (shelf: "techniques" | "templates" | "procedures" | "paths" | "vests", slug: string, by = marta) =>
  showEntry(db, { shelf, slug, by });
const inPolish = async (slug: string) => (await show("techniques", slug)).texts.find(({ language }) => language === "pl")!;
const copyOf = async (slug: string, changed: object) => ({ ...(await inPolish(slug)).content, ...changed });
const write = async (slug: string, changed: object, by = marta) =>
  writeVersion(db, {
    shelf: "techniques",
    slug,
    language: "pl",
    content: await copyOf(slug, changed),
    from: (await inPolish(slug)).newest,
    by,
  });

describe("a firm's own copy of what came along", () => {
  test("is read in its place, in its language alone, and what came along stays beside it", async () => {
    await write("paraphrase", { name: "Powiedz to własnymi słowami" });
    const { texts, versions } = await show("techniques", "paraphrase");
    const [pl, en] = ["pl", "en"].map((language) => texts.find((text) => text.language === language)!);
    expect(pl).toMatchObject({ own: true, renewed: false, number: 1, content: { name: "Powiedz to własnymi słowami" } });
    expect(pl!.shipped!.name).toBe("Parafraza");
    expect(en).toMatchObject({ own: false, number: 0 });
    expect(versions).toMatchObject([{ number: 1, language: "pl", author: { id: marta.id, name: "Marta" } }]);
    expect(await ownCards(db, "pl")).toMatchObject([{ slug: "paraphrase", content: { name: "Powiedz to własnymi słowami" } }]);
    expect(await ownCards(db, "en")).toEqual([]);
  });

  test("gives way to what came along when restored, and comes back when that is taken back", async () => {
    const happening = await restoreShipped(db, { shelf: "techniques", slug: "paraphrase", language: "pl", by: marta });
    expect(await inPolish("paraphrase")).toMatchObject({ own: false, content: { name: "Parafraza" }, newest: 2 });
    await expect(
      restoreShipped(db, { shelf: "techniques", slug: "paraphrase", language: "pl", by: marta }),
    ).rejects.toMatchObject({
      code: "library.nothing_to_restore",
    });
    expect(await undo(db, { happening, by: marta })).toBeNull();
    expect((await inPolish("paraphrase")).own).toBe(true);
    await expect(undo(db, { happening, by: marta })).rejects.toMatchObject({ code: "undo.overtaken" });
  });

  test("says when what came along has changed since, and until then replaces nothing", async () => {
    await write("fuko", { name: "FUKO po naszemu" });
    await db
      .updateTable("library_versions")
      .set({ shipped_as: "of an older Kapok" })
      .where("author_name", "=", "Marta")
      .execute();
    // An upgrade is a start: nothing is in memory.
    await db.updateTable("library_entries").set({ revision: 1000 }).where("slug", "=", "fuko").execute();
    expect(await inPolish("fuko")).toMatchObject({ own: true, renewed: true, content: { name: "FUKO po naszemu" } });

    await write("fuko", {});
    expect(await inPolish("fuko")).toMatchObject({ own: true, renewed: false, number: 2 });
  });

  test("is not written over unseen", async () => {
    const content = await copyOf("elephant", { name: "Słoń" });
    await writeVersion(db, { shelf: "techniques", slug: "elephant", language: "pl", content, from: 0, by: marta });
    await expect(
      writeVersion(db, { shelf: "techniques", slug: "elephant", language: "pl", content, from: 0, by: adam }),
    ).rejects.toMatchObject({ code: "library.overtaken" });
  });

  test("of which only the newest version is taken back", async () => {
    const first = await write("desc", { name: "DESC jeden" });
    const second = await write("desc", { name: "DESC dwa" });
    await expect(undo(db, { happening: first.happening, by: marta })).rejects.toMatchObject({ code: "undo.overtaken" });
    await undo(db, { happening: second.happening, by: marta });
    expect((await inPolish("desc")).content.name).toBe("DESC jeden");
    await undo(db, { happening: first.happening, by: marta });
    expect((await inPolish("desc")).own).toBe(false);
    expect(await recentActs(db, marta.id)).toContainEqual(
      expect.objectContaining({ happening: second.happening, what: "library.written", undone: true }),
    );
  });
});

describe("an entry of the firm's own", () => {
  test("stands on its shelf under a name of Latin letters, and a second of that name beside it", async () => {
    expect(
      (await addEntry(db, { shelf: "templates", language: "pl", content: template("Zła wiadomość, łagodnie"), by: marta })).slug,
    ).toBe("zla-wiadomosc-lagodnie");
    expect(
      (await addEntry(db, { shelf: "templates", language: "bg", content: template("Щастлива новина"), by: marta })).slug,
    ).toBe("shtastliva-novina");
    expect(
      (await addEntry(db, { shelf: "templates", language: "pl", content: template("Zła wiadomość: łagodnie"), by: adam })).slug,
    ).toBe("zla-wiadomosc-lagodnie-2");
    expect((await addEntry(db, { shelf: "templates", language: "en", content: template("New"), by: adam })).slug).toBe("new-2");
    const { items } = await listLibrary(db, { language: "pl", shelf: "templates", archived: "without", by: ewa });
    expect(items.filter(({ shipped }) => !shipped).map(({ slug }) => slug)).toContain("shtastliva-novina");
  });

  test("goes away when its writing is taken back", async () => {
    const { slug, happening } = await addEntry(db, {
      shelf: "templates",
      language: "pl",
      content: template("Pomyłka"),
      by: marta,
    });
    await undo(db, { happening, by: marta });
    await expect(show("templates", slug)).rejects.toMatchObject({ code: "library.unknown" });
  });

  test("has no words to go back to", async () => {
    const { slug } = await addEntry(db, { shelf: "templates", language: "pl", content: template("Bez wzoru"), by: marta });
    await expect(restoreShipped(db, { shelf: "templates", slug, language: "pl", by: marta })).rejects.toMatchObject({
      code: "library.nothing_to_restore",
    });
  });

  test.for<[why: string, content: object]>([
    ["nothing", {}],
    ["no words", { name: "Pusty", text: "  " }],
    ["a place that no case fills", { name: "Zły", text: "Dzień dobry {{imię}}" }],
    ["a stage that does not exist", { name: "Zły", text: "Dzień dobry", stages: ["anger"] }],
  ])("is refused with %s", async ([, content]) => {
    await expect(
      addEntry(db, { shelf: "templates", language: "pl", content: content as Record<string, unknown>, by: marta }),
    ).rejects.toMatchObject({ code: "library.not_valid_content" });
  });
});

describe("who may change an entry", () => {
  test("leads the team, or looks after it", async () => {
    const content = template("Nasz list");
    await expect(addEntry(db, { shelf: "templates", language: "pl", content, by: ewa })).rejects.toMatchObject({
      code: "library.supervisor_only",
    });
    const { slug } = await addEntry(db, { shelf: "templates", language: "pl", content, by: program });
    const change = (by: typeof ewa) => writeVersion(db, { shelf: "templates", slug, language: "pl", content, from: 1, by });
    await expect(change(ewa)).rejects.toMatchObject({ code: "library.supervisor_only" });
    expect((await show("templates", slug, ewa)).may.write).toBe("library.supervisor_only");
    await entrustEntry(db, { shelf: "templates", slug, ownerId: ewa.id, reviewOn: "2026-12-01", by: marta });
    await change(ewa);
    expect(await show("templates", slug, ewa)).toMatchObject({
      owner: { name: "Ewa" },
      reviewOn: "2026-12-01",
      may: { write: true },
    });
    await expect(
      writeVersion(db, { shelf: "templates", slug, language: "pl", content, from: 2, by: bartek }),
    ).rejects.toMatchObject({ code: "library.supervisor_only" });
  });

  test("and an owner is somebody who works here; who it was before comes back", async () => {
    const set = (ownerId: number | null) =>
      entrustEntry(db, { shelf: "procedures", slug: "threat", ownerId, reviewOn: null, by: marta });
    await set(ewa.id);
    const happening = await set(bartek.id);
    await undo(db, { happening, by: marta });
    expect((await show("procedures", "threat")).owner?.name).toBe("Ewa");
    await expect(set(99_999)).rejects.toMatchObject({ code: "person.unknown" });
  });
});

describe("an archived entry", () => {
  test("is off its shelf, is not changed, and comes back", async () => {
    const which = { shelf: "templates" as const, slug: "closing", by: marta };
    const listed = async (archived: "with" | "without") =>
      (await listLibrary(db, { language: "pl", shelf: "templates", archived, by: ewa })).items.some(
        ({ slug }) => slug === "closing",
      );
    const happening = await archiveEntry(db, which);
    expect([await listed("without"), await listed("with")]).toEqual([false, true]);
    await expect(archiveEntry(db, which)).rejects.toMatchObject({ code: "library.archived" });
    await expect(writeVersion(db, { ...which, language: "pl", content: template("Koniec"), from: 0 })).rejects.toMatchObject({
      code: "library.archived",
    });
    await undo(db, { happening, by: marta });
    expect(await listed("without")).toBe(true);
    await expect(unarchiveEntry(db, which)).rejects.toMatchObject({ code: "library.not_archived" });
  });
});

test("a life vest stays on its shelf", async () => {
  await expect(archiveEntry(db, { shelf: "vests", slug: "insults", by: marta })).rejects.toMatchObject({
    code: "library.vest_stays",
  });
});

test("what lies over the cards of a page are the firm's own ones too, in whichever language they are, and those that are archived", async () => {
  const card = { name: "Nasz sposób", why: "Bo działa.", say: ["Sprawdzam."] };
  const { slug } = await addEntry(db, { shelf: "techniques", language: "pl", content: card, by: marta });
  await archiveEntry(db, { shelf: "techniques", slug: "feel_felt_found", by: marta });
  const over = await ownCards(db, "en");
  expect(over.find((each) => each.slug === slug)?.content?.name).toBe("Nasz sposób");
  expect(over.find((each) => each.slug === "feel_felt_found")?.content).toBeNull();
  expect(over.some((each) => each.slug === "desc")).toBe(false);
});

describe("a procedure in a case", () => {
  test("is followed by somebody's word, once, and counted", async () => {
    const [first, second] = [await nowakCase(db), await nowakCase(db)];
    const follow = (number: number, by = ewa) =>
      followProcedure(db, { number, shelf: "procedures", slug: "late_by_our_fault", by });
    await follow(first.number);
    await follow(second.number, bartek);
    await expect(follow(first.number)).rejects.toMatchObject({ code: "library.already_followed" });
    expect((await viewCase(db, { number: first.number, by: ewa })).procedures).toMatchObject([
      { shelf: "procedures", slug: "late_by_our_fault", by: { id: ewa.id, name: "Ewa" } },
    ]);
    expect((await show("procedures", "late_by_our_fault")).usedIn).toBe(2);
    expect((await show("procedures", "complaint_about_a_person")).usedIn).toBe(0);
  });

  test("is left, and taken back either way", async () => {
    const { number } = await nowakCase(db);
    const followed = await followProcedure(db, { number, shelf: "procedures", slug: "threat", by: ewa });
    const used = async () => (await viewCase(db, { number, by: ewa })).procedures;
    const { id } = (await used())[0]!;
    const left = await leaveProcedure(db, { number, use: id, by: ewa });
    expect(await used()).toEqual([]);
    await expect(leaveProcedure(db, { number, use: id, by: ewa })).rejects.toMatchObject({ code: "library.not_followed" });
    await undo(db, { happening: left, by: ewa });
    expect(await used()).toHaveLength(1);
    await undo(db, { happening: followed, by: ewa });
    expect(await used()).toEqual([]);
  });

  test("is one that stands on the shelf", async () => {
    const { number } = await nowakCase(db);
    await expect(followProcedure(db, { number, shelf: "procedures", slug: "made-up", by: ewa })).rejects.toMatchObject({
      code: "library.unknown",
    });
    await expect(followProcedure(db, { number, shelf: "paths", slug: "threat", by: ewa })).rejects.toMatchObject({
      code: "library.unknown",
    });
  });

  test("may be an escalation path", async () => {
    const { slug } = await addEntry(db, {
      shelf: "paths",
      language: "pl",
      content: {
        name: "Do kierownika zmiany",
        level: "boss",
        who: "Marta",
        when: "Gdy zwrot przekracza 500 zł.",
        how: "Notatka z @Marta.",
      },
      by: marta,
    });
    const { number } = await nowakCase(db);
    await followProcedure(db, { number, shelf: "paths", slug, by: ewa });
    expect((await viewCase(db, { number, by: ewa })).procedures).toMatchObject([{ shelf: "paths", slug }]);
  });
});
