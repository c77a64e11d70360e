import { beforeAll, describe, expect, test } from "vitest";
import { allEndpoints } from "#contract/all.ts";
import { addFirm, testEdge } from "#test/edge.ts";

let edge: Awaited<ReturnType<typeof testEdge>>;
type Person = Awaited<ReturnType<typeof edge.person>>;
let [ewa, bartek, marta] = [] as unknown as [Person, Person, Person];
let number = 0;
let customerId = 0;

beforeAll(async () => {
  edge = await testEdge();
  await addFirm(edge.fresh);
  ewa = await edge.person({ name: "Ewa" });
  bartek = await edge.person({ name: "Bartek" });
  marta = await edge.person({ name: "Marta", role: "supervisor" });
  const opened = await marta.post("/cases", {
    customer: { name: "Piotr Dudek", email: "piotr@szewc.example" },
    subject: "Grafik",
    text: "Proszę o zamianę dyżuru.",
  });
  ({ number, customerId } = opened.json<{ number: number; customerId: number }>());
  expect((await marta.put(`/customers/${customerId}/relation`, { relation: "internal" })).statusCode).toBe(200);
  expect((await marta.post(`/cases/${number}/assignment`, { ownerId: ewa.id })).statusCode).toBe(200);
});

describe("whoever may not see a colleague's case", () => {
  const ofCases = Object.values(allEndpoints).filter(({ path }) => path.startsWith("/cases/:number"));

  test("meets the same refusal at every way in, whatever they mean to do", async () => {
    expect(ofCases.length).toBeGreaterThan(20);
    for (const { method, path } of ofCases) {
      const at = path.replace(":number", String(number)).replace(/:\w+/g, "1");
      const answer = await bartek[method.toLowerCase() as "get"](at, {} as never);
      expect([path, answer.statusCode, answer.json().code]).toEqual([path, 403, "internal.team_only"]);
    }
  });

  test("meets it at promises, messages and files too, and at the customer", async () => {
    const view = (await ewa.get(`/cases/${number}`)).json<{ promises: { id: number }[]; messages: { id: number }[] }>();
    for (const at of [`/promises/${view.promises[0]!.id}/move`, `/messages/${view.messages[0]!.id}/release`])
      expect((await bartek.post(at, {})).json().code).toBe("internal.team_only");
    expect((await bartek.get(`/messages/${view.messages[0]!.id}/html`)).json().code).toBe("internal.team_only");
    expect((await bartek.get(`/customers/${customerId}/timeline`)).json().code).toBe("internal.team_only");
  });

  test("does not hold up its owner, nor anybody at another case", async () => {
    expect((await ewa.post(`/cases/${number}/notes`, { text: "Pytam kadry." })).statusCode).toBe(201);
    const other = await bartek.post("/cases", { customer: { name: "Anna" }, subject: "Buty", text: "Dzień dobry." });
    expect((await bartek.get(`/cases/${other.json<{ number: number }>().number}`)).statusCode).toBe(200);
    expect((await bartek.get("/cases/999999")).statusCode).toBe(404);
  });

  test("meets it under the number of a record that became part of the colleague's, too", async () => {
    const [into, gone] = await Promise.all(
      ["olga@dom.example", "olga@szewc.example"].map(async (email) => {
        const opened = await marta.post("/cases", { customer: { name: "Olga", email }, subject: "Grafik", text: "Proszę." });
        return opened.json<{ customerId: number }>().customerId;
      }),
    );
    expect((await marta.post(`/customers/${into}/merge`, { from: gone })).statusCode).toBe(200);
    expect((await bartek.get(`/customers/${gone}/timeline`)).statusCode).toBe(200);
    expect((await marta.put(`/customers/${into}/relation`, { relation: "internal" })).statusCode).toBe(200);
    for (const at of ["timeline", "measures"])
      expect((await bartek.get(`/customers/${gone}/${at}`)).json().code).toBe("internal.team_only");
  });

  test("reads neither its mail in the ledger nor its subject in an old notice or beside another case", async () => {
    const mail = await edge.db
      .insertInto("mails")
      .values({
        route: "smtp",
        sha256: "0".repeat(64),
        size: 1,
        subject: "Grafik",
        fate: "message",
        settled_at: new Date(),
        case_number: number,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const ledger = async (by: Person) =>
      (await by.get("/mails?limit=50")).json<{ items: { id: number }[] }>().items.map(({ id }) => id);
    expect(await ledger(marta)).not.toContain(mail.id);
    expect((await marta.get(`/mails/${mail.id}/original`)).json().code).toBe("internal.team_only");

    await edge.db.insertInto("notices").values({ account_id: bartek.id, kind: "assigned", case_number: number }).execute();
    const notices = (await bartek.get("/notices")).json<{ items: { subject: string; customer: string }[] }>().items;
    expect(notices[0]).toMatchObject({ subject: "", customer: "" });
    expect((await bartek.get("/search?q=Grafik")).body).not.toContain("Grafik");

    const own = await marta.post("/cases", { customer: { email: "piotr@szewc.example" }, subject: "Urlop", text: "Proszę." });
    const theirs = own.json<{ number: number }>().number;
    await marta.post(`/cases/${theirs}/assignment`, { ownerId: bartek.id });
    const seen = (await bartek.get(`/cases/${theirs}`)).json<{ otherCases: unknown[] }>();
    expect(seen.otherCases).toEqual([]);
    expect((await ewa.get(`/cases/${number}`)).json<{ otherCases: unknown[] }>().otherCases).toEqual([]);
  });

  test("writes down no appeal against what was decided about the colleague", async () => {
    const { id } = await edge.db
      .insertInto("measures")
      .values({
        customer_id: customerId,
        stage: "advice",
        quote: "Proszę o zamianę dyżuru.",
        quoted_on: "2026-11-02",
        grounds_case: number,
        reason: "Ton wiadomości do kadr",
        appeal_by: new Date(),
        letter_language: "pl",
        letter: "Dzień dobry.",
        proposed_by: marta.id,
        proposed_name: "Marta",
        confirmed_by: marta.id,
        confirmed_name: "Marta",
        confirmed_at: new Date(),
        starts_at: new Date(),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const given = { words: "Nie zgadzam się.", receivedOn: "2026-11-02" };
    // Bartek looks after another case of the colleague's by now.
    const nina = await edge.person({ name: "Nina" });
    expect((await nina.post(`/measures/${id}/appeals`, given)).json().code).toBe("internal.team_only");
    expect((await ewa.post(`/measures/${id}/appeals`, given)).statusCode).toBe(201);
  });
});
