import { beforeAll, expect, test } from "vitest";
import { addFirm, testEdge } from "#test/edge.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
let ewa: Awaited<ReturnType<Edge["person"]>>;
let marta: typeof ewa;
let number: number;
const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

beforeAll(async () => {
  const edge = await testEdge();
  await addFirm(edge.fresh);
  ewa = await edge.person({ name: "Ewa" });
  marta = await edge.person({ name: "Marta", role: "supervisor" });
  const opened = await ewa.post("/cases", {
    customer: { name: "Anna Nowak", email: "anna@nowak.example" },
    subject: "Wymiana podeszwy",
    text: "Kiedy będą gotowe?",
  });
  ({ number } = opened.json<{ number: number }>());
});

test("a hold without anything in its place is refused by name, whatever the client looks like", async () => {
  await ewa.post(`/cases/${number}/team-line`, { text: "Pytam dwa warsztaty" });
  const refused = await ewa.post(`/cases/${number}/selections`, { how: "held", kind: "technical", forWhom: "customer" });
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({ code: "selection.substitute_missing" });
});

test("what the words show to change something is not held, though the client says nothing of it", async () => {
  const refused = await ewa.post(`/cases/${number}/selections`, {
    fact: "Naprawa niemożliwa",
    how: "held",
    kind: "technical",
    forWhom: "customer",
    words: "To trwa",
    nextStep: "Sprawdzamy",
    nextWordAt: tomorrow,
  });
  expect(refused.json()).toMatchObject({ code: "selection.must_be_told", facts: { touches: ["options"] } });
});

test("the kind of matter is said and picks the queue", async () => {
  expect((await ewa.post(`/cases/${number}/matter`, { matter: "claim" })).statusCode).toBe(200);
  const claims = (await ewa.get("/cases?queue=all&matter=claim")).json<{ items: { number: number }[] }>();
  expect(claims.items.map((row) => row.number)).toEqual([number]);
  expect((await ewa.get("/cases?queue=all&matter=press")).json()).toMatchObject({ items: [] });
  expect((await ewa.get("/cases?matter=gossip")).statusCode).toBe(400);
});

test("an incident is written down by a supervisor, joined by anybody, told and taken back through undo", async () => {
  expect((await ewa.post("/incidents", { title: "Strajk" })).statusCode).toBe(403);
  const { id } = (await marta.post("/incidents", { title: "Strajk" })).json<{ id: number }>();
  expect((await ewa.post(`/incidents/${id}/cases`, { numbers: [number] })).json()).toMatchObject({ joined: 1 });
  const texts = { pl: "Paczki stoją." };
  const told = await marta.post(`/incidents/${id}/updates`, { texts, nextNewsAt: tomorrow });
  expect(told.statusCode, told.body).toBe(201);
  const { undo } = told.json<{ undo: number }>();
  expect((await ewa.post("/undo", { happening: undo })).json()).toMatchObject({ code: "undo.not_yours" });
  expect((await marta.post("/undo", { happening: undo })).json()).toEqual({ done: true, case: null });
  expect((await marta.get("/incidents/999999")).json()).toMatchObject({ code: "incident.unknown" });
});
