import { beforeAll, describe, expect, test } from "vitest";
import type { CaseView } from "#contract/case-shapes.ts";
import { addFirm, testEdge } from "#test/edge.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
type Person = Awaited<ReturnType<Edge["person"]>>;

let edge: Edge;
let ewa: Person;
let place: string;

const shown = async () => (await ewa.get(place)).json<CaseView>();
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

beforeAll(async () => {
  edge = await testEdge();
  await addFirm(edge.fresh);
  ewa = await edge.person({ name: "Ewa" });
  const opened = await ewa.post("/cases", {
    customer: { name: "Anna Nowak", phone: "+48 600 100 200" },
    subject: "Buty",
    text: "Kiedy będą gotowe moje buty?",
    channel: "phone",
  });
  place = `/cases/${opened.json<{ number: number }>().number}`;
});

describe("options over HTTP", () => {
  test("go the whole way: added, reworded, withdrawn, sent, decided, and each act offers its undo", async () => {
    const wish = await ewa.post(`${place}/options`, { kind: "wish", what: "Nowe buty" });
    expect(wish.statusCode, wish.body).toBe(201);
    const usual = (await ewa.post(`${place}/options`, { kind: "standard", what: "Podeszwa" })).json<{ id: number }>();
    const reworded = await ewa.post(`${place}/options/${usual.id}/rewording`, { kind: "standard", what: "Podeszwa z gumy" });
    expect(reworded.json()).toEqual({ id: expect.any(Number), undo: expect.any(Number) });
    const extra = (await ewa.post(`${place}/options`, { kind: "outside", what: "Rzecznik" })).json<{ id: number }>();
    expect((await ewa.delete(`${place}/options/${extra.id}`)).json()).toEqual({ done: true, undo: expect.any(Number) });

    const sent = await ewa.post(`${place}/choice`, {});
    expect(sent.statusCode, sent.body).toBe(201);
    expect((await shown()).options.map(({ what, sent: isSent }) => [what, isSent])).toEqual([
      ["Nowe buty", true],
      ["Podeszwa z gumy", true],
    ]);

    const decision = await ewa.post(`${place}/decision`, {
      option: reworded.json<{ id: number }>().id,
      summary: "Nowa podeszwa",
      steps: [{ words: "Wymienimy podeszwę", dueAt: inHours(30) }],
    });
    expect(decision.statusCode, decision.body).toBe(201);
    expect((await shown()).decision).toMatchObject({
      summary: "Nowa podeszwa",
      steps: [{ state: "open", owner: { name: "Ewa" } }],
    });
  });

  test("refuse a step without a time by name", async () => {
    const refused = await ewa.post(`${place}/decision`, { summary: "Wkrótce", steps: [{ words: "Wkrótce" }] });

    expect(refused.json()).toMatchObject({ status: 409, code: "decision.step_without_time" });
  });

  test("refuse what is not an option at all", async () => {
    expect((await ewa.post(`${place}/options`, { kind: "gift", what: "Kwiaty" })).json()).toMatchObject({
      code: "request.not_valid",
    });
    expect((await ewa.post(`${place}/options`, { kind: "wish", what: "  " })).json()).toMatchObject({
      code: "request.not_valid",
    });
    expect((await ewa.delete(`${place}/options/98765`)).json()).toMatchObject({ status: 404, code: "option.unknown" });
  });

  test("are for those who are signed in", async () => {
    expect((await edge.stranger.post(`${place}/options`, { kind: "wish", what: "Nowe buty" })).statusCode).toBe(401);
  });
});

describe("the stages over HTTP", () => {
  test("take a tick and give it back", async () => {
    expect((await ewa.post(`${place}/exit-checks`, { stage: 1 })).json()).toMatchObject({ done: true, undo: expect.any(Number) });
    expect((await shown()).exitChecks).toMatchObject([{ stage: 1, by: { name: "Ewa" } }]);
    expect((await ewa.delete(`${place}/exit-checks/1`)).json()).toMatchObject({ done: true });
    expect((await shown()).exitChecks).toEqual([]);
    expect((await ewa.post(`${place}/exit-checks`, { stage: 6 })).statusCode).toBe(400);
  });

  test("go back to finding out when something is left", async () => {
    expect((await ewa.post(`${place}/remaining-problem`, { words: "Szew puścił." })).json()).toMatchObject({ done: true });
    expect(await shown()).toMatchObject({ stage: 2, waitingFor: "us" });
  });
});
