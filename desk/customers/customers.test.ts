import { describe, expect, test } from "vitest";
import { nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { startCase } from "../cases/starting.ts";
import { viewCase } from "../cases/viewing.ts";
import { replyToCase } from "../conversations/replying.ts";
import { undo } from "../undo/undoing.ts";
import { addAddress, describeAddress, removeAddress } from "./addressing.ts";
import { joinOrganisation, leaveOrganisation } from "./belonging.ts";
import { writeConsent } from "./consenting.ts";
import { describeCustomer, makeCustomer } from "./describing.ts";
import { makeMembersFindable } from "./findable.ts";
import { endHelp, writeHelp } from "./helping.ts";
import { listCustomers } from "./listing.ts";
import { customerTimeline } from "./timeline.ts";
import { viewCustomer } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);

const show = (id: number) => viewCustomer(db, { id, by: ewa });
const find = async (q: string) => (await listCustomers(db, { q, limit: 50, by: ewa })).items;
const person = (name = "Zofia Mazur") => makeCustomer(db, { name, kind: "person", by: ewa });

describe("what is known of a customer", () => {
  test("is changed and taken back as one, with its author", async () => {
    const id = await person();
    const happening = await describeCustomer(db, { id, name: "Zofia Mazur-Lis", language: "pl", addressForm: "pani", by: ewa });
    expect(await show(id)).toMatchObject({ name: "Zofia Mazur-Lis", language: "pl", addressForm: "pani" });
    await undo(db, { happening, by: ewa });
    expect(await show(id)).toMatchObject({ name: "Zofia Mazur", language: null, addressForm: null });
    await expect(undo(db, { happening, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
  });

  test("is not taken back over what somebody else has written since", async () => {
    const id = await person();
    const happening = await describeCustomer(db, { id, name: "Zofia M.", by: ewa });
    await describeCustomer(db, { id, name: "Zofia Mazurek", by: bartek });
    await expect(undo(db, { happening, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
    expect((await show(id)).name).toBe("Zofia Mazurek");
  });

  test("what helps stands in sentences of their own, and beside the case", async () => {
    const { number, customerId: id } = await nowakCase(db);
    await writeHelp(db, { id, words: "telefon po 16:00", by: ewa });
    const second = await writeHelp(db, { id, words: "krótkie wiadomości", by: bartek });
    expect((await show(id)).helps).toMatchObject([
      { words: "telefon po 16:00", author: "Ewa" },
      { words: "krótkie wiadomości", author: "Bartek" },
    ]);
    expect((await viewCase(db, { number, by: ewa })).whatHelps).toBe("telefon po 16:00\nkrótkie wiadomości");
    await undo(db, { happening: second, by: bartek });
    const [first] = (await show(id)).helps;
    const ended = await endHelp(db, { id, help: first!.id, by: ewa });
    expect((await viewCase(db, { number, by: ewa })).whatHelps).toBe("");
    await expect(endHelp(db, { id, help: first!.id, by: ewa })).rejects.toMatchObject({ code: "help.unknown" });
    await undo(db, { happening: ended, by: ewa });
    expect((await viewCase(db, { number, by: ewa })).whatHelps).toBe("telefon po 16:00");
  });
});

describe("addresses", () => {
  test("have a note, and one of them is used first, for mail and for calls each", async () => {
    const { number, customerId: id } = await nowakCase(db);
    const work = await addAddress(db, { id, kind: "email", value: "Anna@Praca.example", note: "praca", by: ewa });
    await addAddress(db, { id, kind: "phone", value: "+48 600 100 200", by: ewa });
    const happening = await describeAddress(db, { id, address: work, preferred: true, note: "praca, do 15:00", by: ewa });
    expect((await show(id)).addresses[0]).toMatchObject({
      value: "anna@praca.example",
      preferred: true,
      note: "praca, do 15:00",
    });
    expect((await viewCase(db, { number, by: ewa })).customerAddress).toBe("anna@praca.example");
    const first = (await show(id)).addresses.find(({ value }) => value === "anna@nowak.example")!;
    await describeAddress(db, { id, address: first.id, preferred: true, by: ewa });
    expect((await show(id)).addresses.filter(({ preferred }) => preferred)).toMatchObject([{ value: "anna@nowak.example" }]);
    await undo(db, { happening, by: ewa });
    expect((await show(id)).addresses.filter(({ preferred }) => preferred)).toEqual([]);
  });

  test("belong to one customer only, and come back unless they are somebody else's by now", async () => {
    const [one, other] = [await person("Jan Bąk"), await person("Ola Bąk")];
    const address = await addAddress(db, { id: one, kind: "email", value: "bak@dom.example", by: ewa });
    await expect(addAddress(db, { id: other, kind: "email", value: "BAK@dom.example", by: ewa })).rejects.toMatchObject({
      code: "address.taken",
    });
    const happening = await removeAddress(db, { id: one, address, by: ewa });
    await addAddress(db, { id: other, kind: "email", value: "bak@dom.example", by: ewa });
    await expect(undo(db, { happening, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
    const moved = (await show(other)).addresses[0]!;
    const again = await removeAddress(db, { id: other, address: moved.id, by: ewa });
    await undo(db, { happening: again, by: ewa });
    expect((await show(other)).addresses).toMatchObject([{ value: "bak@dom.example" }]);
    await expect(removeAddress(db, { id: one, address: moved.id, by: ewa })).rejects.toMatchObject({ code: "address.unknown" });
  });
});

describe("organisations", () => {
  test("have people, each in a role, who are found by the organisation's name", async () => {
    const organisation = await makeCustomer(db, { name: "Księgarnia Łabędź", kind: "organisation", by: ewa });
    const id = await person("Kazimierz Wrona");
    const happening = await joinOrganisation(db, { id, organisation, role: "zakupy", by: ewa });
    expect((await show(id)).organisations).toMatchObject([{ customer: { name: "Księgarnia Łabędź" }, role: "zakupy" }]);
    expect((await show(organisation)).people).toMatchObject([{ customer: { id, name: "Kazimierz Wrona" } }]);
    expect((await find("labedz")).map((row) => row.id)).toEqual([id, organisation]);
    await describeCustomer(db, { id: organisation, name: "Księgarnia Żuraw", by: ewa });
    await makeMembersFindable(db, { organisationId: organisation });
    expect((await find("żuraw")).map((row) => row.id)).toEqual([id, organisation]);
    expect(await find("łabędź")).toEqual([]);
    await undo(db, { happening, by: ewa });
    expect((await find("żuraw")).map((row) => row.id)).toEqual([organisation]);
  });

  test("take in people alone, once, and only where there is an organisation", async () => {
    const organisation = await makeCustomer(db, { name: "Hurtownia", kind: "organisation", by: ewa });
    const id = await person();
    const join = (given: { id: number; organisation: number }) => joinOrganisation(db, { ...given, role: "", by: ewa });
    await expect(join({ id: organisation, organisation })).rejects.toMatchObject({ code: "customer.not_a_person" });
    await expect(join({ id, organisation: await person() })).rejects.toMatchObject({ code: "organisation.unknown" });
    await join({ id, organisation });
    await expect(join({ id, organisation })).rejects.toMatchObject({ code: "belonging.stands" });
    await expect(describeCustomer(db, { id, kind: "organisation", by: ewa })).rejects.toMatchObject({
      code: "customer.has_belongings",
    });
    const [belonging] = (await show(id)).organisations;
    const left = await leaveOrganisation(db, { id, belonging: belonging!.id, by: ewa });
    await join({ id, organisation });
    await expect(undo(db, { happening: left, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
  });
});

describe("consents", () => {
  const at = new Date(Date.now() - 86_400_000);
  const newsletter = { what: "newsletter", how: "form", at, by: ewa } as const;

  test("each giving and withdrawing stays, with author, way and words", async () => {
    const id = await person();
    await writeConsent(db, { id, ...newsletter, given: true, words: "Zgadzam się na newsletter." });
    await writeConsent(db, { id, ...newsletter, what: "Newsletter", how: "phone", given: false, words: "", by: bartek });
    expect((await show(id)).consents).toMatchObject([
      { given: false, how: "phone", author: "Bartek" },
      { given: true, how: "form", words: "Zgadzam się na newsletter.", author: "Ewa", at: at.toISOString() },
    ]);
  });

  test("need the words they were given in, a day that has come, and something to withdraw", async () => {
    const id = await person();
    const write = (given: boolean, words: string, day = at) => writeConsent(db, { id, ...newsletter, given, words, at: day });
    await expect(write(true, "")).rejects.toMatchObject({ code: "consent.words_missing" });
    await expect(write(true, "Tak", new Date(Date.now() + 3_600_000))).rejects.toMatchObject({ code: "consent.in_future" });
    await expect(write(false, "")).rejects.toMatchObject({ code: "consent.never_given" });
    const happening = await write(true, "Tak");
    await undo(db, { happening, by: ewa });
    expect((await show(id)).consents).toEqual([]);
    await expect(write(false, "")).rejects.toMatchObject({ code: "consent.never_given" });
  });
});

describe("the timeline", () => {
  test("runs across cases, newest first, page by page, insults masked", async () => {
    const email = "olek@kruk.example";
    const write = (subject: string, text: string) =>
      startCase(db, { customer: { name: "Olek Kruk", email }, subject, text, channel: "api", by: program });
    const { customerId: id } = await write("Krzesło", "Krzesło się chwieje, do k***y nędzy.");
    const { number } = await write("Stół", "Dzień dobry, kiedy będzie stół?");
    await replyToCase(db, { number, text: "Stół będzie w piątek.", nextUpdate: null, by: ewa });
    const pages: string[][] = [];
    let before: string | undefined;
    do {
      const page = await customerTimeline(db, { id, before, limit: 2, by: ewa });
      pages.push(page.items.map(({ what, subject }) => `${what} ${subject}`));
      before = page.next ?? undefined;
    } while (before);
    expect(pages.flat().filter((line) => line.includes("wrote"))).toEqual([
      "we_wrote Stół",
      "they_wrote Stół",
      "they_wrote Krzesło",
    ]);
    expect(pages.length).toBeGreaterThan(1);
    const all = (await customerTimeline(db, { id, limit: 50, by: ewa })).items;
    expect(all.at(-1)!.words + all.at(-2)!.words).toContain("▒▒▒");
    expect(JSON.stringify(all)).not.toContain("k***y");
  });
});
