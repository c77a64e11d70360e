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
});
