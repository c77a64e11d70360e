import { beforeEach, describe, expect, test } from "vitest";
import { type CourierStrike, courierStrike, nextNewsAt, TEXTS } from "#test/courier-strike.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { undo } from "../undo/undoing.ts";
import { tellIncident } from "./telling.ts";
import { writeUpdate } from "./updating.ts";

let hit: CourierStrike;
beforeEach(async () => {
  hit = await courierStrike();
});

describe("taking it back", () => {
  test("takes all of it back at once, and each case stands as it stood", async () => {
    const before = await Promise.all([hit.polish, hit.bulgarian, hit.english].map(hit.show));
    const { happening } = await hit.tell();
    await undo(hit.db, { happening, by: hit.people.marta });
    const after = await Promise.all([hit.polish, hit.bulgarian, hit.english].map(hit.show));
    for (const [n, now] of after.entries()) {
      expect(now).toMatchObject({
        dueAt: before[n]!.dueAt,
        waitingFor: before[n]!.waitingFor,
        customerLine: before[n]!.customerLine,
        contacts: before[n]!.contacts,
      });
      expect(now.messages.at(-1)!.delivery).toBe("withdrawn");
    }
    expect((await hit.view()).updates).toMatchObject([{ takenBackAt: expect.any(String), fates: { taken_back: 3 } }]);
    await expect(undo(hit.db, { happening, by: hit.people.marta })).rejects.toMatchObject({ code: "undo.overtaken" });
  });

  test("stops what is not written yet", async () => {
    const update = { id: hit.incident, texts: TEXTS, nextNewsAt, meantForCustomer: false, by: hit.people.marta };
    const { id, happening } = await writeUpdate(hit.db, update);
    await undo(hit.db, { happening, by: hit.people.marta });
    await tellIncident(hit.db, { updateId: id });
    expect((await hit.lastOf(hit.polish)).direction).toBe("in");
  });

  test("keeps what a customer has asked meanwhile", async () => {
    const { happening } = await hit.tell();
    const { customer } = await hit.show(hit.polish);
    await hit.db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: hit.polish,
        customerId: customer.id,
        channel: "mail",
        author: { name: "Klient", address: "k@hit.example" },
        text: "I co dalej?",
      }),
    );
    await undo(hit.db, { happening, by: hit.people.marta });
    expect(await hit.show(hit.polish)).toMatchObject({ waitingFor: "us", contacts: { written: 2, asked: 1 } });
  });

  test("comes too late once it has left, and is nobody else's", async () => {
    const { id, happening } = await hit.tell();
    await expect(undo(hit.db, { happening, by: hit.people.adam })).rejects.toMatchObject({ code: "undo.not_yours" });
    await hit.db
      .updateTable("incident_updates")
      .set({ leaves_at: new Date(Date.now() - 1000) })
      .where("id", "=", id)
      .execute();
    await expect(undo(hit.db, { happening, by: hit.people.marta })).rejects.toMatchObject({ code: "undo.too_late" });
    expect((await hit.lastOf(hit.polish)).delivery).toBe("held");
  });
});
