import { beforeAll, describe, expect, test } from "vitest";
import type { MessageView } from "#contract/messages.ts";
import { addFirm, testEdge } from "#test/edge.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
type Person = Awaited<ReturnType<Edge["person"]>>;

let edge: Edge;
let ewa: Person;
let georgi: Person;
let number: number;
let message: number;
let place: string;

const shown = async () =>
  (await ewa.get(`/cases/${number}`)).json<{ messages: MessageView[]; may: Record<string, unknown>; seen: number }>();

beforeAll(async () => {
  edge = await testEdge();
  await addFirm(edge.fresh);
  ewa = await edge.person({ name: "Ewa" });
  georgi = await edge.person({ name: "Georgi", role: "admin", language: "bg" });
  const opened = await ewa.post("/cases", {
    customer: { name: "Marian", email: "marian@wojcik.example" },
    subject: "Laptop",
    text: "Trzeci raz pytam o laptopa i znowu cisza.",
  });
  number = opened.json<{ number: number }>().number;
  message = (await shown()).messages[0]!.id;
  place = `/cases/${number}/messages/${message}/naming`;
});

describe("naming over HTTP", () => {
  test("answers with its undo, is shown with the message, and is told to open interfaces", async () => {
    const { seen, may } = await shown();
    expect(may.nameBehaviour).toBe(true);
    const answer = await ewa.post(place, { areas: ["criticism"], quote: [0, 11] });
    expect(answer.statusCode, answer.body).toBe(200);
    const { undo } = answer.json<{ undo: number }>();
    const now = await shown();
    expect(now.messages[0]!.named).toMatchObject({
      areas: [{ area: "criticism", evidence: [[0, 11]] }],
      by: { id: ewa.id, name: "Ewa" },
    });
    // What open interfaces hear is read from the happenings of a case.
    expect(now.seen).toBe(undo);
    expect(undo).toBeGreaterThan(seen);

    expect((await ewa.post("/undo", { happening: undo })).json()).toEqual({ done: true, case: number });
    expect((await shown()).messages[0]!.named).toBeNull();
  });

  test("is taken back by its author alone", async () => {
    await ewa.post(place, { areas: [] });
    expect((await georgi.delete(place)).json()).toMatchObject({ status: 403, code: "naming.not_yours" });
    expect((await shown()).messages[0]!.named).toMatchObject({ areas: [] });
    expect((await ewa.delete(place)).json()).toMatchObject({ done: true });
    expect((await shown()).messages[0]!.named).toBeNull();
  });

  test.for<[string, () => string, unknown, number, string]>([
    ["an area that is none", () => place, { areas: ["rudeness"] }, 400, "request.not_valid"],
    ["no areas at all, not even none", () => place, {}, 400, "request.not_valid"],
    ["words beyond the message", () => place, { areas: ["demand"], quote: [5, 900] }, 400, "naming.bad_quote"],
    ["a message that is not there", () => `/cases/${number}/messages/999999/naming`, { areas: [] }, 404, "message.unknown"],
    ["a case that is not there", () => `/cases/999999/messages/${message}/naming`, { areas: [] }, 404, "case.unknown"],
  ])("is refused with %s", async ([, path, body, status, code]) => {
    expect((await ewa.post(path(), body)).json()).toMatchObject({ status, code });
    expect((await shown()).messages[0]!.named).toBeNull();
  });

  test("is refused to strangers", async () => {
    expect((await edge.stranger.post(place, { areas: [] })).json()).toMatchObject({ status: 401, code: "sign_in.needed" });
  });

  test("is not done twice under one key", async () => {
    const key = { "idempotency-key": "once" };
    const first = await ewa.post(place, { areas: ["criticism"] }, key);
    expect((await ewa.post(place, { areas: ["criticism"] }, key)).json()).toEqual(first.json());
    expect((await ewa.post(place, { areas: ["criticism"] })).json()).toMatchObject({ status: 409, code: "naming.already_so" });
  });
});

describe("the firm's wish to keep examples", () => {
  const firm = async () => (await georgi.get("/firm")).json<Record<string, unknown>>();

  test("is off at first, is known to everybody, and is an admin's to change", async () => {
    const { charterPublishedAt: _, ...now } = await firm();
    expect(now.keepExamples).toBe(false);
    expect((await ewa.put("/firm", { ...now, keepExamples: true })).json()).toMatchObject({ code: "firm.admin_only" });
    expect((await georgi.put("/firm", { ...now, keepExamples: true })).statusCode).toBe(200);
    expect((await (await ewa.get("/firm")).json()).keepExamples).toBe(true);
    const { keepExamples: __, ...silent } = now;
    expect((await georgi.put("/firm", silent)).statusCode).toBe(200);
    expect((await firm()).keepExamples).toBe(true);
  });
});
