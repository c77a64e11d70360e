import { beforeEach, describe, expect, test } from "vitest";
import { type CourierStrike, courierStrike, nextNewsAt, TEXTS } from "#test/courier-strike.ts";
import { undo } from "../undo/undoing.ts";
import { endIncident } from "./ending.ts";
import { leaveIncident } from "./joining.ts";
import { openIncident } from "./opening.ts";
import { writeUpdate } from "./updating.ts";
import { viewIncident } from "./viewing.ts";

let hit: CourierStrike;
beforeEach(async () => {
  hit = await courierStrike();
});

describe("an update is refused", () => {
  const write = (more: Partial<Parameters<typeof writeUpdate>[1]>) =>
    writeUpdate(hit.db, { id: hit.incident, texts: TEXTS, nextNewsAt, meantForCustomer: false, by: hit.people.marta, ...more });

  test("to those who may not write to many", async () => {
    await expect(write({ by: hit.people.ewa })).rejects.toMatchObject({ code: "incident.supervisor_only" });
    await expect(openIncident(hit.db, { title: "X", what: "", numbers: [], by: hit.people.ewa })).rejects.toMatchObject({
      code: "incident.supervisor_only",
    });
    expect((await viewIncident(hit.db, { id: hit.incident, by: hit.people.ewa })).may).toMatchObject({
      join: true,
      tell: "incident.supervisor_only",
    });
  });

  test.for([
    { what: "no words at all", more: { texts: { pl: "", bg: "", en: "" } }, code: "incident.no_words" },
    { what: "an hour that has passed", more: { nextNewsAt: new Date(0) }, code: "promise.in_the_past" },
    { what: "a colleague called by @", more: { texts: { ...TEXTS, pl: "@Ewa, pomóż" } }, code: "leak.colleague_mention" },
  ])("$what", async ({ more, code }) => {
    await expect(write(more)).rejects.toMatchObject({ code });
    expect((await hit.view()).updates).toEqual([]);
  });

  test("an address of one customer, which all others would read", async () => {
    const { value } = await hit.db.selectFrom("customer_addresses").select("value").executeTakeFirstOrThrow();
    await expect(write({ texts: { ...TEXTS, pl: `Jak ${value}.` } })).rejects.toMatchObject({ code: "leak.other_customer" });
  });

  test("words of what the team alone knows, unless they are meant for customers", async () => {
    const what = "Sortownia w Radomiu nie płaci kurierom od sierpnia i dlatego stoją";
    await hit.db.updateTable("incidents").set({ what }).where("id", "=", hit.incident).execute();
    await expect(write({ texts: { ...TEXTS, pl: `${what}.` } })).rejects.toMatchObject({ code: "leak.team_words" });
    await write({ texts: { ...TEXTS, pl: `${what}.` }, meantForCustomer: true });
  });

  test("languages that no open case reads", async () => {
    await leaveIncident(hit.db, { id: hit.incident, number: hit.english, by: hit.people.ewa });
    await expect(write({ texts: { pl: "", bg: "", en: TEXTS.en } })).rejects.toMatchObject({ code: "incident.nobody_to_tell" });
  });

  test("a second one while the first can still be taken back, and any after the end", async () => {
    await hit.tell();
    await expect(write({})).rejects.toMatchObject({ code: "incident.still_leaving" });
    await expect(endIncident(hit.db, { id: hit.incident, by: hit.people.marta })).rejects.toMatchObject({
      code: "incident.still_leaving",
    });
    await hit.db
      .updateTable("incident_updates")
      .set({ leaves_at: new Date(0) })
      .execute();
    const happening = await endIncident(hit.db, { id: hit.incident, by: hit.people.marta });
    await expect(write({})).rejects.toMatchObject({ code: "incident.ended" });
    await undo(hit.db, { happening, by: hit.people.marta });
    await write({});
  });
});
