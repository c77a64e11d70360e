import { beforeEach, describe, expect, test } from "vitest";
import { type CourierStrike, courierStrike } from "#test/courier-strike.ts";
import { closeCase } from "../cases/closing.ts";
import { mergeCases } from "../cases/together/merging.ts";
import { makeTag } from "../tags/defining.ts";
import { tagCase } from "../tags/tagging.ts";
import { undo } from "../undo/undoing.ts";
import { findForIncident } from "./finding.ts";
import { joinIncident, leaveIncident } from "./joining.ts";
import { incidentCases } from "./listing.ts";

let hit: CourierStrike;
beforeEach(async () => {
  hit = await courierStrike();
});

describe("cases", () => {
  test("are found by their words and put in all at once; closed ones and those that are in are left out", async () => {
    const more = await hit.caseIn("pl", "Moja paczka z poniedziałku nie dotarła.");
    const closed = await hit.caseIn("pl", "Moja paczka z poniedziałku nie dotarła.");
    await hit.db
      .transaction()
      .execute((tx) => closeCase(tx, { number: closed, because: "agent", words: "odebrana", by: hit.people.ewa }));
    const found = await findForIncident(hit.db, { id: hit.incident, q: "paczka" });
    expect(found).toMatchObject({ count: 1, items: [{ number: more }] });

    const { joined, happening } = await joinIncident(hit.db, {
      id: hit.incident,
      numbers: [],
      words: "paczka",
      by: hit.people.ewa,
    });
    expect(joined).toBe(1);
    expect((await hit.view()).cases).toBe(4);
    await undo(hit.db, { happening: happening!, by: hit.people.ewa });
    expect((await hit.view()).cases).toBe(3);
  });

  test("are found by their tag, alone or with words, and put in all at once", async () => {
    const { ewa, georgi } = hit.people;
    const make = (slug: string) => makeTag(hit.db, { slug, names: { pl: "", bg: "", en: "" }, tone: "neutral", by: georgi });
    const [courier, shop] = [await make("kurier"), await make("sklep")];
    const tagged = async (text: string, tag: number) => {
      const number = await hit.caseIn("pl", text);
      await tagCase(hit.db, { number, add: [tag], remove: [], by: ewa });
      return number;
    };
    const parcel = await tagged("Moja przesyłka nie dotarła.", courier);
    const shoes = await tagged("Buty nie dotarły.", courier);
    const closed = await tagged("Odebrane.", courier);
    await tagged("Przesyłka z salonu.", shop);
    await hit.db.transaction().execute((tx) => closeCase(tx, { number: closed, because: "agent", words: "odebrane", by: ewa }));
    const numbers = async (q: string, tag?: number) =>
      (await findForIncident(hit.db, { id: hit.incident, q, tag })).items.map(({ number }) => number);
    expect(await numbers("", courier)).toEqual([shoes, parcel]);
    expect(await numbers("przesyłka", courier)).toEqual([parcel]);
    expect(await numbers(String(shoes), shop)).toEqual([]);
    expect(await numbers("")).toEqual([]);
    expect(await numbers("", 999_999)).toEqual([]);

    expect(await joinIncident(hit.db, { id: hit.incident, numbers: [], by: ewa })).toEqual({ joined: 0, happening: null });
    const { joined, happening } = await joinIncident(hit.db, { id: hit.incident, numbers: [], tag: courier, by: ewa });
    expect(joined).toBe(2);
    expect(await numbers("", courier)).toEqual([]);
    await undo(hit.db, { happening: happening!, by: ewa });
    expect((await hit.view()).cases).toBe(3);
  });

  test("are found by number, and join once", async () => {
    const more = await hit.caseIn("en");
    expect((await findForIncident(hit.db, { id: hit.incident, q: `#${more}` })).items).toMatchObject([{ number: more }]);
    const join = () => joinIncident(hit.db, { id: hit.incident, numbers: [more, more], by: hit.people.ewa });
    expect((await join()).joined).toBe(1);
    expect(await join()).toEqual({ joined: 0, happening: null });
    expect((await hit.show(more)).incidents).toEqual([{ id: hit.incident, title: "Strajk kurierów" }]);
  });

  test("that nobody knows do not join, and none of the others with them", async () => {
    const more = await hit.caseIn("en");
    const join = joinIncident(hit.db, { id: hit.incident, numbers: [more, 99_999_999], by: hit.people.ewa });
    await expect(join).rejects.toMatchObject({ code: "case.unknown" });
    expect((await hit.view()).cases).toBe(3);
  });

  test("that join later are listed as not told, and get the next update", async () => {
    await hit.tell();
    const later = await hit.caseIn("pl");
    await joinIncident(hit.db, { id: hit.incident, numbers: [later], by: hit.people.ewa });
    const { items } = await incidentCases(hit.db, { id: hit.incident, untold: true, limit: 50 });
    expect(items).toMatchObject([{ number: later, fate: null }]);
    await hit.db
      .updateTable("incident_updates")
      .set({ leaves_at: new Date(0) })
      .execute();
    await hit.tell({ pl: "Paczki już jadą." });
    expect((await hit.lastOf(later)).text).toContain("Paczki już jadą.");
  });

  test("are taken out, and undo puts them back", async () => {
    const happening = await leaveIncident(hit.db, { id: hit.incident, number: hit.polish, by: hit.people.ewa });
    await expect(leaveIncident(hit.db, { id: hit.incident, number: hit.polish, by: hit.people.ewa })).rejects.toMatchObject({
      code: "incident.case_not_in",
    });
    await undo(hit.db, { happening, by: hit.people.ewa });
    expect((await hit.view()).cases).toBe(3);
  });

  test("are listed page after page", async () => {
    const first = await incidentCases(hit.db, { id: hit.incident, untold: false, limit: 2 });
    const second = await incidentCases(hit.db, { id: hit.incident, untold: false, limit: 2, after: first.next! });
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([hit.polish, hit.bulgarian, hit.english]);
    expect(second.next).toBeNull();
  });
});

const recordOf = async (number: number) =>
  (await hit.db.selectFrom("happenings").select("what").where("case_number", "=", number).orderBy("id").execute())
    .map((row) => row.what)
    .filter((name) => name.endsWith("_incident"));

test("joining and leaving stand in each case's record, and so does their undo", async () => {
  const number = await hit.caseIn("pl");
  const { happening } = await joinIncident(hit.db, { id: hit.incident, numbers: [number], by: hit.people.ewa });
  await undo(hit.db, { happening: happening!, by: hit.people.ewa });
  expect(await recordOf(number)).toEqual(["case.joined_incident", "case.left_incident"]);
  await joinIncident(hit.db, { id: hit.incident, numbers: [number], by: hit.people.ewa });
  const left = await leaveIncident(hit.db, { id: hit.incident, number, by: hit.people.ewa });
  await undo(hit.db, { happening: left, by: hit.people.ewa });
  expect((await recordOf(number)).slice(2)).toEqual(["case.joined_incident", "case.left_incident", "case.joined_incident"]);
});

test("a case that is merged takes its incident along; the kept one's record says so, and that it left when they are parted", async () => {
  const kept = await hit.caseIn("pl");
  const happening = await mergeCases(hit.db, { number: hit.polish, into: kept, acrossCustomers: true, by: hit.people.ewa });
  expect((await hit.show(kept)).incidents).toMatchObject([{ id: hit.incident }]);
  expect(await recordOf(kept)).toEqual(["case.joined_incident"]);
  await undo(hit.db, { happening, by: hit.people.ewa });
  expect((await hit.show(kept)).incidents).toEqual([]);
  expect(await recordOf(kept)).toEqual(["case.joined_incident", "case.left_incident"]);
});

test("a kept case that is in the incident already does not join it again, nor leave it when they are parted", async () => {
  const happening = await mergeCases(hit.db, {
    number: hit.polish,
    into: hit.english,
    acrossCustomers: true,
    by: hit.people.ewa,
  });
  await undo(hit.db, { happening, by: hit.people.ewa });
  expect((await hit.show(hit.english)).incidents).toMatchObject([{ id: hit.incident }]);
  expect(await recordOf(hit.english)).toEqual(["case.joined_incident"]);
});
