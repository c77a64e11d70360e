import type { AddressInfo } from "node:net";
import { beforeAll, expect, test, vi } from "vitest";
import type { LiveEvent, LiveWord } from "#contract/live.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { startBreak } from "#desk/breaks/starting.ts";
import { happened } from "#desk/happenings/writing.ts";
import { addFirm, testEdge } from "#test/edge.ts";
import { letBreakPass } from "#test/passing.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;
type Person = Awaited<ReturnType<Edge["person"]>>;

/** An open interface and all it heard after the greeting. */
async function open(edge: Edge, { cookie }: Pick<Person, "cookie">) {
  if (!edge.app.server.listening) await edge.app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = edge.app.server.address() as AddressInfo;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/live`, { headers: { cookie } } as unknown as string[]);
  const events: LiveEvent[] = [];
  socket.addEventListener("message", ({ data }) => events.push(JSON.parse(String(data))));
  await soon(() => expect(events.map(({ kind }) => kind)).toContain("hello"));
  const heard = () => events.filter(({ kind }) => kind !== "hello");
  return {
    heard,
    kinds: () => heard().map(({ kind }) => kind),
    say: (word: LiveWord) => socket.send(JSON.stringify(word)),
    close: () => socket.close(),
  };
}
const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 20 });

let edge: Edge;
let ewa: Person;
let bartek: Person;
let georgi: Person;
beforeAll(async () => {
  edge = await testEdge({ listenToDatabase: true });
  await addFirm(edge.fresh);
  ewa = await edge.person({ name: "Ewa" });
  bartek = await edge.person({ name: "Bartek" });
  georgi = await edge.person({ name: "Georgi", role: "admin" });
});

const hardCall = ({ id }: Pick<Person, "id">) =>
  edge.db.transaction().execute((tx) => startBreak(tx, { accountId: id, because: "hard_call" }));
/** Everything that an open interface can hear, at once. */
async function commotion(on: Edge) {
  await on.db.transaction().execute((tx) => happened(tx, { what: "case.closed", by: theDesk, caseNumber: 1042 }));
  await on.db
    .insertInto("notices")
    .values([ewa, bartek].map(({ id }) => ({ account_id: id, kind: "mentioned" as const })))
    .execute();
  on.live.tellOf({ kind: "chat", case: 1042 });
  on.live.tellOf({ kind: "customer", case: 1042, writing: true });
  const page = await open(on, georgi);
  page.say({ kind: "presence", case: 1042, doing: "reading" });
  await soon(() => expect(on.live.presence.of(1042)).toHaveLength(1));
  page.close();
}
const everything = ["changed", "chat", "customer", "notice", "presence"];

test("on a break no interface of the person hears anything but of the break, whatever happens; others go on hearing", async () => {
  const [hers, herPhone, his] = [await open(edge, ewa), await open(edge, ewa), await open(edge, bartek)];
  await hardCall(ewa);
  for (const page of [hers, herPhone, his]) await soon(() => expect(page.heard()).toEqual([{ kind: "break", person: ewa.id }]));
  expect(edge.live.people()).toEqual([bartek.id]);
  await commotion(edge);
  await soon(() => expect(his.kinds()).toEqual(expect.arrayContaining(everything)));
  // Also one that is opened only now.
  const anew = await open(edge, ewa);
  for (const page of [hers, herPhone]) expect(page.kinds()).toEqual(["break"]);
  expect(anew.kinds()).toEqual([]);

  await letBreakPass(edge.db, ewa.id);
  expect((await ewa.delete(`/people/${ewa.id}/break`)).statusCode).toBe(200);
  await soon(() => expect(hers.kinds()).toEqual(["break", "break"]));
  await commotion(edge);
  await soon(() => expect(hers.kinds()).toEqual(expect.arrayContaining(everything)));
  for (const page of [hers, herPhone, his, anew]) page.close();
});

test("another process, started in the middle, changes nothing", async () => {
  await hardCall(ewa);
  const before = (await ewa.get("/me")).json().break;
  const later = await testEdge({ beside: edge.fresh, listenToDatabase: true });
  const again = { cookie: ewa.cookie };
  const page = await open(later, again);
  await commotion(later);
  const his = await open(later, { cookie: bartek.cookie });
  await commotion(later);
  await soon(() => expect(his.kinds()).toEqual(expect.arrayContaining(["changed", "notice"])));
  expect(page.kinds()).toEqual([]);
  expect((await ewa.get("/me")).json()).toMatchObject({ break: before, unseenNotices: 0 });
  for (const each of [page, his]) each.close();
  await letBreakPass(edge.db, ewa.id);
  await ewa.delete(`/people/${ewa.id}/break`);
});

test("nobody ends, shortens or begins it over the API: not an admin, not a program, not its person before the minimum", async () => {
  const program = await edge.program();
  await hardCall(ewa);
  const stands = (await ewa.get("/me")).json<{ break: { until: string; latest: string } }>().break;
  const path = `/people/${ewa.id}/break`;
  const codeOf = async (answer: Promise<{ statusCode: number; json<T>(): T }>) => {
    const given = await answer;
    return [given.statusCode, given.json<{ code?: string }>().code];
  };
  expect(await codeOf(georgi.delete(path))).toEqual([403, "break.own_only"]);
  expect(await codeOf(program.delete(path))).toEqual([403, "sign_in.person_only"]);
  expect(await codeOf(ewa.delete(path))).toEqual([409, "break.minimum_stands"]);
  const sooner = { until: new Date(Date.parse(stands.until) - 60_000).toISOString() };
  expect(await codeOf(georgi.post(`${path}/extension`, sooner))).toEqual([403, "break.own_only"]);
  expect(await codeOf(ewa.post(`${path}/extension`, sooner))).toEqual([409, "break.not_shorter"]);
  expect(await codeOf(georgi.post(`/people/${bartek.id}/break`))).toEqual([403, "break.own_only"]);
  expect((await ewa.get("/me")).json()).toMatchObject({ break: stands });
  expect((await ewa.post(`${path}/extension`, { until: stands.latest })).json()).toMatchObject({ until: stands.latest });
});

test("nothing goes out to a customer from somebody on a break; notes and drafts do not wait", async () => {
  const opened = await georgi.post("/cases", {
    customer: { name: "Anna Nowak", email: "anna@nowak.example" },
    subject: "Buty",
    text: "Kiedy będą gotowe?",
    language: "pl",
  });
  const { number } = opened.json<{ number: number }>();
  const answer = await ewa.post(`/cases/${number}/replies`, { text: "Dzień dobry, buty będą gotowe jutro." });
  expect([answer.statusCode, answer.json().code]).toEqual([409, "break.contact_waits"]);
  expect((await ewa.post(`/cases/${number}/no-news`, { text: "Jeszcze nie.", nextUpdate: null })).json().code).toBe(
    "break.contact_waits",
  );
  expect((await ewa.post(`/cases/${number}/notes`, { text: "Dzwonił pan Marian." })).statusCode).toBe(201);
  expect((await ewa.put(`/cases/${number}/drafts/reply`, { text: "Dzień dobry" })).statusCode).toBe(200);
  expect((await bartek.post(`/cases/${number}/replies`, { text: "Dzień dobry, buty będą gotowe jutro." })).json().code).not.toBe(
    "break.contact_waits",
  );
});
