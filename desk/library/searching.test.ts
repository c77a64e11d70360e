import { beforeAll, describe, expect, test } from "vitest";
import { openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { archiveEntry } from "./archiving.ts";
import { searchLibrary } from "./searching.ts";
import { addEntry, writeVersion } from "./writing.ts";

const { db } = await freshDatabase();
const { marta } = await openFirm(db);

type Asking = Omit<Parameters<typeof searchLibrary>[1], "q" | "language">;
const found = async (q: string, language: "pl" | "bg" | "en" = "pl", more: Asking = {}) =>
  (await searchLibrary(db, { q, language, ...more })).map(({ shelf, slug }) => `${shelf}/${slug}`);
const techniques = (q: string, language: "pl" | "bg" | "en" = "pl") => found(q, language, { shelf: "techniques" });

describe("the library is found in the agent's own words", () => {
  test.for<[language: "pl" | "bg" | "en", q: string, among: string]>([
    ["pl", "krzyczy, że oszust", "judgement_to_opinion"],
    ["pl", "krzyczy ze oszusci", "judgement_to_opinion"],
    ["pl", "wyzywa mnie", "i_message"],
    ["pl", "zawsze jest tak samo, nic nie działa", "asking_for_specifics"],
    ["pl", "płacze", "reflection_of_feelings"],
    ["pl", "żąda zwrotu natychmiast", "assertive_refusal"],
    ["pl", "chce rozmawiać z kierownikiem", "warm_transfer"],
    ["pl", "powtarza to samo w kółko", "broken_record"],
    ["pl", "parafraza", "paraphrase"],
    ["bg", "крещи, че сме измамници", "judgement_to_opinion"],
    ["bg", "kreshti che sme izmamnici", "judgement_to_opinion"],
    ["bg", "заплашва ме", "cpi_limits"],
    ["bg", "плаче", "reflection_of_feelings"],
    ["bg", "иска началника", "warm_transfer"],
    ["en", "shouts that we are frauds", "judgement_to_opinion"],
    ["en", "he is crying", "reflection_of_feelings"],
    ["en", "threatens me", "cpi_limits"],
    ["en", "repeats the same over and over", "broken_record"],
    ["en", "calls me sweetie", "restoring_distance"],
  ])("%s: %s", async ([language, q, among]) => {
    expect((await techniques(q, language)).slice(0, 4)).toContain(`techniques/${among}`);
  });

  test("in any of the three languages, whichever one's own is", async () => {
    expect((await techniques("shouts that we are frauds", "pl")).slice(0, 4)).toContain("techniques/judgement_to_opinion");
    expect((await techniques("płacze", "bg")).slice(0, 4)).toContain("techniques/reflection_of_feelings");
  });

  test("on every shelf: a life vest, a procedure, a template", async () => {
    expect(await found("milczy", "pl", { shelf: "vests" })).toContain("vests/silence");
    expect((await found("grozi sądem", "pl", { shelf: "procedures" }))[0]).toBe("procedures/threat");
    expect((await found("nic nowego", "pl", { shelf: "templates" }))[0]).toBe("templates/no_news");
  });

  test("and the line that was found is shown", async () => {
    const [first] = await searchLibrary(db, { q: "paczka zginęła", language: "pl", shelf: "techniques" });
    expect(first).toMatchObject({ slug: "bad_news_with_tool", found: "paczka zginęła" });
  });
});

describe("the library shows nothing", () => {
  test.for(["xyzzy", "?!", "…"])("for %s", async (q) => expect(await found(q)).toEqual([]));

  test("of another area, stage or channel than the one asked for", async () => {
    expect(await found("krzyczy, że oszust", "pl", { shelf: "techniques", area: "demand" })).not.toContain(
      "techniques/judgement_to_opinion",
    );
    expect(await found("milczy", "pl", { channel: "written" })).not.toContain("techniques/silent_presence");
    expect(await found("pierwsza odpowiedź", "pl", { shelf: "templates", stage: "decision" })).not.toContain(
      "templates/acknowledgement",
    );
  });
});

describe("the firm's own words", () => {
  beforeAll(async () => {
    const content = { name: "Dzwoni po nocy", about: "Nocne telefony.", text: "Dzień dobry", askedAs: ["wydzwania o trzeciej"] };
    await addEntry(db, { shelf: "templates", language: "pl", content, by: marta });
  });

  test("are found at once, and are not any more when they are archived", async () => {
    expect(await found("wydzwania")).toEqual(["templates/dzwoni-po-nocy"]);
    await archiveEntry(db, { shelf: "templates", slug: "dzwoni-po-nocy", by: marta });
    expect(await found("wydzwania")).toEqual([]);
  });

  test("of a copy are found in the place of what came along", async () => {
    const content = { name: "Kwarantanna", why: "Bo tak.", say: ["Zaraz wracam."], askedAs: ["grzebuła"] };
    await writeVersion(db, { shelf: "techniques", slug: "elephant", language: "pl", content, from: 0, by: marta });
    expect(await found("grzebuła")).toEqual(["techniques/elephant"]);
  });
});
