import { beforeAll, describe, expect, test } from "vitest";
import { renewLineSecret } from "#desk/telephony/keeping-lines.ts";
import { addFirm, testEdge } from "#test/edge.ts";
import { openExchange, signed } from "#test/phones.ts";

const edge = await testEdge();
await addFirm(edge.fresh);
const georgi = await edge.person({ name: "Georgi", role: "admin" });
const events = () => edge.db.selectFrom("phone_events").selectAll().orderBy("id").execute();

const incoming = (call: string) => JSON.stringify({ event: "incoming", call, from: "600 100 200" });

describe("an exchange that signs", () => {
  let pbx: Awaited<ReturnType<typeof openExchange>>;
  beforeAll(async () => {
    pbx = await openExchange(edge, georgi);
  });

  test("is heard, and what it said is kept as it came", async () => {
    const body = `  {"event":"incoming", "call":"a-1","from":"600 100 200","queue":"sklep"}`;
    expect(await pbx.post(body, signed(pbx.secret, body))).toMatchObject({ status: 200, fate: "done", case: null });
    expect((await events()).at(-1)).toMatchObject({ content: body, what: "incoming", fate: "done" });
  });

  test.for([
    ["no signature", () => ({ "content-type": "application/json" })],
    ["another secret", (body: string) => signed("phsec_other", body)],
    ["the signature of other words", () => signed(pbx.secret, incoming("b-2"))],
    [
      "a signature without its second",
      (body: string) => ({ "kapok-signature": signed(pbx.secret, body)["kapok-signature"].replace(/^t=\d+,/, "") }),
    ],
    [
      "another second than the signed one",
      (body: string) => ({ "kapok-signature": signed(pbx.secret, body)["kapok-signature"].replace(/^t=\d+/, "t=1") }),
    ],
    ["the secret shown as a token", () => ({ authorization: `Bearer ${pbx.secret}` })],
  ] as const)("is refused with %s, and nothing is kept", async ([, headers]) => {
    const before = (await events()).length;
    const body = incoming("b-1");
    expect(await pbx.post(body, headers(body) as Record<string, string>)).toMatchObject({
      status: 401,
      code: "exchange.not_proven",
    });
    expect(await events()).toHaveLength(before);
  });

  test.for([
    [-305, 401],
    [-295, 200],
    [295, 200],
    [305, 401],
  ] as const)("may be %s seconds away: %s", async ([apart, status]) => {
    const body = incoming(`c${apart}`);
    const answer = await pbx.post(body, signed(pbx.secret, body, Math.floor(Date.now() / 1000) + apart));
    expect([answer.status, answer.code]).toEqual([status, status === 401 ? "exchange.clock_apart" : undefined]);
  });

  test("is refused when the very message comes again, and heard as a repetition when it is signed anew", async () => {
    const body = incoming("d-1");
    const headers = signed(pbx.secret, body);
    await pbx.post(body, headers);
    expect(await pbx.post(body, headers)).toMatchObject({ status: 409, code: "exchange.replayed" });
    const anew = signed(pbx.secret, body, Math.floor(Date.now() / 1000) + 5);
    expect(await pbx.post(body, anew)).toMatchObject({ status: 200, fate: "duplicate", cause: "said_already" });
    expect((await events()).filter(({ content }) => content === body).map(({ fate }) => fate)).toEqual(["done", "duplicate"]);
  });

  test.for([
    ["no JSON", "event=incoming&call=1", "JSON"],
    ["nothing", "", "JSON"],
    ["a list", "[]", "JSON"],
    ["no name of the call", JSON.stringify({ event: "incoming" }), "call"],
    ["an event nobody knows", JSON.stringify({ event: "sneezed", call: "1" }), "event"],
    ["a name too long", JSON.stringify({ event: "ended", call: "1".repeat(151) }), "call"],
    ["two wrong things", JSON.stringify({ event: "x", call: "" }), "event, call"],
  ])("is told what is wrong with %s, which is kept all the same", async ([, body, fields]) => {
    const answer = await pbx.say(body!);
    expect(answer).toMatchObject({ status: 400, code: "exchange.not_valid", facts: { fields } });
    expect((await events()).at(-1)).toMatchObject({ id: answer.facts!.event, content: body, fate: "not_valid", cause: fields });
  });

  test("may name a call by a number, and says what is no text of ours", async () => {
    expect(await pbx.say({ event: "incoming", call: 17.5, from: 600100200, extra: { deep: [1] } })).toMatchObject({
      fate: "done",
    });
    expect(await pbx.say('{"event":"ended","call":"nul\\u0000"}')).toMatchObject({ status: 400, facts: { fields: "call" } });
  });

  test("is refused with the old secret after a new one was taken", async () => {
    const secret = await renewLineSecret(edge.db, { id: pbx.id, by: georgi, secret: edge.config.secret });
    expect(await pbx.say({ event: "incoming", call: "e-1" })).toMatchObject({ status: 401 });
    const body = incoming("e-1");
    expect(await pbx.post(body, signed(secret, body))).toMatchObject({ status: 200 });
  });
});

describe("an exchange that shows the secret", () => {
  test("is heard with it alone", async () => {
    const pbx = await openExchange(edge, georgi, { proof: "token" });
    const body = incoming("t-1");
    expect(await pbx.post(body, { authorization: `Bearer ${pbx.secret}` })).toMatchObject({ status: 200, fate: "done" });
    expect(await pbx.post(body, { authorization: `Bearer ${pbx.secret}` })).toMatchObject({ status: 200, fate: "duplicate" });
    expect(await pbx.post(body, { authorization: "Bearer phsec_wrong" })).toMatchObject({ status: 401 });
    expect(await pbx.post(body, {})).toMatchObject({ status: 401 });
    expect(await pbx.post(body, signed(pbx.secret, body))).toMatchObject({ status: 401 });
  });
});

describe("a phone line", () => {
  test("that is closed hears nothing until it is opened again", async () => {
    const pbx = await openExchange(edge, georgi);
    expect((await georgi.post(`/phone-lines/${pbx.id}/closure`)).statusCode).toBe(200);
    expect(await pbx.say({ event: "incoming", call: "z-1" })).toMatchObject({ status: 409, code: "line.closed" });
    expect((await georgi.delete(`/phone-lines/${pbx.id}/closure`)).statusCode).toBe(200);
    expect(await pbx.say({ event: "incoming", call: "z-1" })).toMatchObject({ status: 200 });
  });

  test("that does not exist is said not to", async () => {
    const answer = await edge.app.inject({
      method: "POST",
      url: "/phone/99999/events",
      payload: "{}",
      headers: signed("x", "{}"),
    });
    expect([answer.statusCode, answer.json().code]).toEqual([404, "line.unknown"]);
  });

  test("is set up by admins alone, and its secret is shown once and kept sealed", async () => {
    const ewa = await edge.person({ name: "Ewa" });
    const input = { name: "Sklep", country: "BG", teamId: null, proof: "token" };
    expect((await ewa.post("/phone-lines", input)).json().code).toBe("line.admin_only");
    expect((await ewa.get("/phone-events")).json().code).toBe("line.admin_only");
    const made = (await georgi.post("/phone-lines", input)).json<{ id: number; secret: string; url: string }>();
    expect(made.url).toBe(`http://desk.example/phone/${made.id}/events`);
    const listed = await georgi.get("/phone-lines");
    expect(listed.body).not.toContain(made.secret);
    expect(listed.json<{ items: unknown[] }>().items).toContainEqual(
      expect.objectContaining({ id: made.id, name: "Sklep", country: "BG", proof: "token", heardAt: null }),
    );
    const kept = await edge.db.selectFrom("phone_lines").select("secret").where("id", "=", made.id).executeTakeFirstOrThrow();
    expect(kept.secret).not.toContain(made.secret.slice(6));
    expect((await georgi.post("/phone-lines", { ...input, country: "XX" })).statusCode).toBe(400);
    expect((await georgi.post("/phone-lines", { ...input, teamId: 999 })).json().code).toBe("team.unknown");
  });

  test("tells what it said and what became of it, and what came to nothing is tried again", async () => {
    const pbx = await openExchange(edge, georgi);
    await pbx.say({ event: "incoming", call: "l-1", from: "+48 600 100 200" });
    const { facts } = await pbx.say("oops");
    const page = (await georgi.get(`/phone-events?line=${pbx.id}`)).json<{ items: { id: number }[] }>();
    expect(page.items).toMatchObject([
      { content: "oops", fate: "not_valid", cause: "JSON", what: null },
      { fate: "done", what: "incoming", phone: "+48600100200", line: { id: pbx.id, name: "Infolinia" } },
    ]);
    expect((await georgi.get(`/phone-events?line=${pbx.id}&fate=not_valid`)).json<{ items: unknown[] }>().items).toHaveLength(1);

    await edge.db
      .updateTable("phone_events")
      .set({ content: '{"event":"missed","call":"l-2"}' })
      .where("id", "=", facts!.event as number)
      .execute();
    expect((await georgi.post(`/phone-events/${facts!.event}/retry`)).json()).toMatchObject({
      fate: "done",
      cause: "number_withheld",
    });
    expect((await georgi.post(`/phone-events/${facts!.event}/retry`)).json().code).toBe("phone_event.settled");
    expect((await georgi.post("/phone-events/999999/retry")).json().code).toBe("phone_event.unknown");
  });
});

test("a telephone belongs to one person", async () => {
  const [ewa, bartek] = [await edge.person({ name: "Ewa" }), await edge.person({ name: "Bartek" })];
  expect((await ewa.put("/me/extension", { extension: "201" })).statusCode).toBe(200);
  expect((await bartek.put("/me/extension", { extension: "201" })).json().code).toBe("extension.taken");
  await ewa.put("/me/extension", { extension: "SIP-202" });
  expect((await bartek.put("/me/extension", { extension: "201" })).statusCode).toBe(200);
  expect((await ewa.get("/me/extension")).json()).toEqual({ extension: "SIP-202" });
  expect((await ewa.put("/me/extension", { extension: "2 0 1" })).statusCode).toBe(400);
});
