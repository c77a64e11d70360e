import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CallView } from "#contract/call-shapes.ts";
import { nowakCase } from "#test/cast.ts";
import { type Asking, addFirm, testEdge } from "#test/edge.ts";

let edge: Awaited<ReturnType<typeof testEdge>>;
let bartek: Asking;
let ewa: Asking;
let number: number;
let call: CallView;
beforeAll(async () => {
  edge = await testEdge();
  await addFirm(edge.fresh);
  bartek = await edge.person({ name: "Bartek", role: "agent" });
  ewa = await edge.person({ name: "Ewa", role: "agent" });
});
beforeEach(async () => {
  await sql`update calls set ended_at = greatest(now(), started_at), end_written_at = now(), ended_as = 'finished', recording_on = false
    where ended_at is null`.execute(edge.db);
  ({ number } = await nowakCase(edge.db));
  const begun = await bartek.post("/calls", { clientId: randomUUID(), on: { number } });
  expect(begun.statusCode).toBe(201);
  call = begun.json<CallView & Record<string, unknown>>();
});

const act = (what: string, body: object, who = bartek) =>
  who.post(`/calls/${call.id}/${what}`, { clientId: randomUUID(), ...body });
const WAV = Buffer.concat([Buffer.from("RIFF\x24\x00\x00\x00WAVEfmt ", "latin1"), Buffer.alloc(64)]);
const upload = (who: Asking, content = WAV, type = "audio/wav") =>
  who.post(
    `/calls/${call.id}/recordings`,
    Buffer.concat([
      Buffer.from(
        `--cut\r\ncontent-disposition: form-data; name="file"; filename="rozmowa.wav"\r\ncontent-type: ${type}\r\n\r\n`,
      ),
      content,
      Buffer.from("\r\n--cut--\r\n"),
    ]),
    { "content-type": "multipart/form-data; boundary=cut" },
  );

describe("a call over HTTP", () => {
  test("is climbed, noted, promised in and ended, and each answer is the call as it stands", async () => {
    expect((await act("rungs", { rung: 1 })).json()).toMatchObject({ rung: 1, may: { rung2: "rung.not_tried" } });
    expect((await act("outcomes", { rung: 1, outcome: "no_result" })).json()).toMatchObject({ may: { rung2: true } });
    const line = { clientId: randomUUID(), text: "Pyta o buty", kind: "quote", rung: 1 };
    expect((await act("notes", { lines: [line] })).json()).toMatchObject({ notes: [{ text: "Pyta o buty", kind: "quote" }] });
    const dueAt = new Date(Date.now() + 86_400_000).toISOString();
    expect((await act("promises", { words: "Oddzwonię", dueAt })).statusCode).toBe(201);
    expect((await bartek.get("/standing-call")).json()).toMatchObject({ call: { id: call.id } });
    expect((await act("end", { agreed: "Odbiór w sobotę" })).json()).toMatchObject({
      endedAs: "finished",
      agreed: "Odbiór w sobotę",
    });
    expect((await bartek.get("/standing-call")).json()).toEqual({ call: null });
    expect((await ewa.get(`/cases/${number}`)).json()).toMatchObject({ calls: [{ id: call.id, agreed: "Odbiór w sobotę" }] });
  });

  test("refuses the last rung with the words of the contract, and takes the way past it with its reason alone", async () => {
    const refused = await act("rungs", { rung: 5 });
    expect([refused.statusCode, refused.json().code]).toEqual([409, "rung.not_tried"]);
    expect((await act("rungs", { rung: 4, bypass: { because: "threat" } })).statusCode).toBe(400);
    expect((await act("rungs", { rung: 5, bypass: { because: "tired" } })).statusCode).toBe(400);
    expect((await act("rungs", { rung: 5, bypass: { because: "threat" } })).json()).toMatchObject({ rung: 5 });
  });

  test("is read by colleagues and not acted in, and is no program's to begin", async () => {
    expect((await ewa.get(`/calls/${call.id}`)).json()).toMatchObject({
      may: { end: "call.not_yours", rung1: "call.not_yours" },
    });
    const refused = await act("rungs", { rung: 1 }, ewa);
    expect([refused.statusCode, refused.json().code]).toEqual([403, "call.not_yours"]);
    const program = await edge.program();
    const begun = await program.post("/calls", { clientId: randomUUID(), on: { number } });
    expect([begun.statusCode, begun.json().code]).toEqual([403, "sign_in.person_only"]);
    expect((await bartek.get("/calls/99999")).statusCode).toBe(404);
  });

  test("of a colleague is their team's alone", async () => {
    await sql`update customers set relation = 'internal' where id = ${call.customer.id}`.execute(edge.db);
    await sql`update cases set internal = true where number = ${number}`.execute(edge.db);
    // The question whether there is such a customer is kept for two seconds.
    const { forgetInternal } = await import("#desk/customers/seeing.ts");
    forgetInternal(edge.db);
    expect((await ewa.get(`/calls/${call.id}`)).json()).toMatchObject({ code: "internal.team_only" });
    const second = await ewa.post("/calls", { clientId: randomUUID(), on: { number } });
    expect(second.json()).toMatchObject({ code: "internal.team_only" });
    expect((await bartek.get(`/calls/${call.id}`)).statusCode).toBe(200);
    await sql`update customers set relation = 'external' where id = ${call.customer.id}`.execute(edge.db);
    forgetInternal(edge.db);
  });

  test("takes a recording that was announced, plays it to who may hear it as sound alone, and no other file", async () => {
    expect((await upload(bartek)).json()).toMatchObject({ code: "recording.not_announced" });
    await act("recording", { state: "notice_given", on: true, words: "Rozmowa jest nagrywana; bez nagrywania można napisać." });
    expect((await upload(bartek, Buffer.from("<script>alert(1)</script>"))).json()).toMatchObject({ code: "recording.bad_type" });
    const kept = await upload(bartek, WAV, "text/html");
    expect(kept.statusCode).toBe(201);
    const [{ id }] = kept.json<{ items: [{ id: number }] }>().items;
    const heard = await bartek.post(`/call-recordings/${id}/hearings`);
    expect(heard.headers).toMatchObject({ "content-type": "audio/wav", "x-content-type-options": "nosniff" });
    expect((heard as unknown as { rawPayload: Buffer }).rawPayload).toEqual(WAV);
    expect((await ewa.post(`/call-recordings/${id}/hearings`)).statusCode).toBe(403);
    expect((await bartek.get(`/call-recordings/${id}/hearings`)).statusCode).toBe(404);
    expect((await bartek.delete(`/call-recordings/${id}`)).statusCode).toBe(403);
  });
});
