import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { marianCase, nowakCase, nowakOptions, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { openTarget } from "#test/webhook-target.ts";
import { closeCase } from "../cases/closing.ts";
import { setStage } from "../cases/staging.ts";
import { writeTeamLine } from "../cases/status-lines.ts";
import { setWaiting } from "../cases/waiting.ts";
import { writeNote } from "../conversations/noting.ts";
import { replyToCase } from "../conversations/replying.ts";
import { makeField } from "../fields/defining.ts";
import { fillCaseField } from "../fields/filling.ts";
import { happened } from "../happenings/writing.ts";
import { addOption } from "../options/adding.ts";
import { deliverSome } from "./delivering.ts";
import { addWebhook, changeWebhook, renewWebhookSecret } from "./keeping.ts";
import { listDeliveries, listWebhooks } from "./listing.ts";
import { replayDelivery, replaySetAside, testWebhook } from "./replaying.ts";
import { runWebhooks } from "./running.ts";
import { turnOffWebhook, turnOnWebhook } from "./turning.ts";

const { db } = await freshDatabase();
const { ewa, marta, georgi } = await openFirm(db);
const target = await openTarget();
const secret = "a secret for tests that is long enough";
const settings = { secret, url: "http://desk.example" };

const input = {
  name: "Sklep",
  url: target.url,
  happenings: [] as string[],
  withText: false,
  privateAllowed: true,
};
const add = (more: Partial<typeof input> = {}) => addWebhook(db, { input: { ...input, ...more }, by: georgi, secret });
const deliver = (webhook: number) => deliverSome(db, { webhook, ...settings, atOnce: 50 });
const logOf = async (id: number) => (await listDeliveries(db, { id, limit: 50, by: georgi })).items;
const viewOf = async (id: number) => (await listWebhooks(db, { by: georgi })).items.find((each) => each.id === id)!;
const letItBeDue = () => sql`update webhook_deliveries set next_try_at = now() where state = 'waiting'`.execute(db);
const bodies = () =>
  target.heard.map(({ body }) => JSON.parse(body) as { happening: { what: string } } & Record<string, unknown>);

beforeEach(async () => {
  await sql`delete from webhook_deliveries`.execute(db);
  await sql`delete from webhooks`.execute(db);
  target.heard.length = 0;
  target.answer(204);
});

describe("a webhook", () => {
  test("hears of each act that it asked for, signed, by number and link", async () => {
    const { id, secret: signing } = await add({ happenings: ["case.opened", "message.written"] });
    const { number } = await nowakCase(db);
    await writeNote(db, { number, text: "Tylko dla zespołu", mentions: [], attachmentIds: [], by: ewa });
    await replyToCase(db, { number, text: "Buty są gotowe.", nextUpdate: null, by: ewa });
    expect(await deliver(id)).toBe(2);

    expect(
      bodies()
        .map(({ happening }) => happening.what)
        .sort(),
    ).toEqual(["case.opened", "message.written"]);
    const { headers, body, path } = target.heard.find((each) => each.body.includes("message.written"))!;
    expect(path).toBe("/hear");
    const [, second, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers["kapok-signature"] as string)!;
    expect(createHmac("sha256", signing).update(`${second}.${body}`).digest("hex")).toBe(v1);
    expect(Math.abs(Number(second) - Date.now() / 1000)).toBeLessThan(60);
    expect(JSON.parse(body)).toMatchObject({
      delivery: Number(headers["kapok-delivery"]),
      happening: { what: "message.written", by: { kind: "agent", id: ewa.id, name: "Ewa" } },
      case: { number, url: `http://desk.example/case/${number}`, api: `http://desk.example/api/v1/cases/${number}` },
    });
    expect(await logOf(id)).toMatchObject([
      { state: "delivered", status: 204, attempts: 1, trouble: null },
      { state: "delivered", status: 204, attempts: 1, trouble: null },
    ]);
  });

  test("hears no words, unless it asks for those of messages; never notes", async () => {
    const quiet = await add();
    const told = await add({ withText: true });
    const { number } = await marianCase(db);
    await writeNote(db, { number, text: "sekret zespołu", mentions: [], attachmentIds: [], by: ewa });
    await closeCase(db, { number, because: "agent", words: "załatwione rozmową", by: ewa });
    await deliver(quiet.id);
    const without = target.heard.map(({ body }) => body).join("\n");
    expect(without).toContain("message.received");
    expect(without).toContain("note.written");
    expect(without).not.toMatch(/laptopa|sekret|załatwione/);

    target.heard.length = 0;
    await deliver(told.id);
    const withText = target.heard.map(({ body }) => body).join("\n");
    expect(bodies().find(({ happening }) => happening.what === "message.received")).toMatchObject({
      message: { direction: "in", text: expect.stringContaining("laptopa") },
    });
    expect(withText).not.toMatch(/sekret|załatwione/);
  });

  test("hears no word of people either where one word is all they wrote", async () => {
    const { id } = await add();
    const { number } = await nowakCase(db);
    await writeTeamLine(db, { number, text: "tajne", by: ewa });
    await addOption(db, { number, words: { ...nowakOptions.wish, what: "bon" }, by: ewa });
    const names = { pl: "", bg: "", en: "" };
    const field = await makeField(db, { about: "case", slug: "stan", names, kind: "text", choices: [], by: georgi });
    await fillCaseField(db, { number, fieldId: field, value: "choroba", by: ewa });
    await setStage(db, { number, stage: 2, by: ewa });
    await setWaiting(db, { number, waitingFor: "colleagues", by: ewa });
    await deliver(id);
    const said = target.heard.map(({ body }) => body).join("\n");
    for (const what of ["status.team_line", "option.added", "case.field_filled"]) expect(said).toContain(what);
    expect(said).not.toMatch(/tajne|bon"|choroba/);
    // Names of states still go along.
    expect(bodies().find(({ happening }) => happening.what === "case.waiting")).toMatchObject({
      happening: { detail: { to: "colleagues", from: "us" } },
    });
  });

  test("hears nothing of an act that was not done after all", async () => {
    const { id } = await add();
    await db
      .transaction()
      .execute(async (tx) => {
        await happened(tx, { what: "case.staged", by: ewa });
        throw new Error("taken back");
      })
      .catch(() => {});
    expect(await logOf(id)).toEqual([]);
    expect(await deliver(id)).toBe(0);
  });

  test("hears nothing of a colleague's case, of decisions about conduct, or of webhooks", async () => {
    const { id } = await add();
    const { number, customerId } = await nowakCase(db);
    await sql`delete from webhook_deliveries`.execute(db);
    await sql`update cases set internal = true where number = ${number}`.execute(db);
    await writeNote(db, { number, text: "x", mentions: [], attachmentIds: [], by: ewa });
    await happened(db, { what: "conduct.ended", by: georgi, customerId });
    await add({ name: "Drugi" });
    expect(await logOf(id)).toEqual([]);
    await happened(db, { what: "tag.made", by: georgi });
    expect(await logOf(id)).toHaveLength(1);
  });

  test("is an admin's to set up, with an address that is safe to call", async () => {
    await expect(addWebhook(db, { input, by: marta, secret })).rejects.toMatchObject({ code: "webhook.admin_only" });
    const open = { privateAllowed: false };
    await expect(add({ ...open, url: "http://shop.example/x" })).rejects.toMatchObject({ code: "webhook.https_needed" });
    await expect(add({ url: "http://me:pw@shop.example/x" })).rejects.toMatchObject({ code: "webhook.bad_url" });
    for (const host of [
      "127.0.0.1",
      "10.1.2.3",
      "[::1]",
      "[::ffff:192.168.0.1]",
      "169.254.169.254",
      "localhost",
      "0x7f.1",
      "[fd00::1]",
    ]) {
      await expect(add({ ...open, url: `https://${host}/x` }), host).rejects.toMatchObject({ code: "webhook.private_address" });
    }
    expect((await add({ ...open, url: "https://93.184.215.14/x" })).secret).toMatch(/^whsec_/);
    const { id } = await add();
    await expect(changeWebhook(db, { id, input: { ...input, ...open }, by: georgi })).rejects.toMatchObject({
      code: "webhook.https_needed",
    });
    await expect(changeWebhook(db, { id: 999_999, input, by: georgi })).rejects.toMatchObject({ code: "webhook.unknown" });
  });
});

describe("a delivery that fails", () => {
  test("is tried again, later each time, and set aside after a day", async () => {
    const { id } = await add({ happenings: ["case.opened"] });
    await nowakCase(db);
    target.answer(503, { body: "busy \u0000 now" });
    await deliver(id);
    const [first] = await logOf(id);
    expect(first).toMatchObject({ state: "waiting", status: 503, attempts: 1, trouble: "status", answer: "busy   now" });
    expect(await deliver(id)).toBe(0);

    const waitOf = (log: typeof first) => Date.parse(log!.nextTryAt!) - Date.parse(log!.triedAt!);
    await letItBeDue();
    await deliver(id);
    const [second] = await logOf(id);
    expect(waitOf(second)).toBeGreaterThan(2 * waitOf(first));

    await sql`update webhook_deliveries set give_up_at = now(), next_try_at = now()`.execute(db);
    await deliver(id);
    expect(await logOf(id)).toMatchObject([{ state: "set_aside", attempts: 3, nextTryAt: null, trouble: "status" }]);
    expect(await viewOf(id)).toMatchObject({ setAside: 1, waiting: 0, last: { status: 503, trouble: "status" } });
  });

  test("is delivered again when an admin says so, under its old number", async () => {
    const { id } = await add({ happenings: ["case.opened"] });
    await nowakCase(db);
    await sql`update webhook_deliveries set give_up_at = now()`.execute(db);
    target.answer(500);
    await deliver(id);
    target.answer(200, { body: "thanks" });
    expect(await replaySetAside(db, { id, by: georgi })).toBe(1);
    await deliver(id);
    const [log] = await logOf(id);
    expect(log).toMatchObject({ state: "delivered", status: 200, answer: "thanks", attempts: 2 });

    await replayDelivery(db, { id, delivery: log!.id, by: georgi });
    await deliver(id);
    expect(new Set(target.heard.map(({ headers }) => headers["kapok-delivery"]))).toEqual(new Set([String(log!.id)]));
    expect(target.heard).toHaveLength(3);
    await expect(replayDelivery(db, { id, delivery: 999_999, by: georgi })).rejects.toMatchObject({ code: "delivery.unknown" });
    await expect(replaySetAside(db, { id, by: marta })).rejects.toMatchObject({ code: "webhook.admin_only" });
  });

  test("turns the webhook off where the target is gone for good", async () => {
    const { id } = await add({ happenings: ["case.opened"] });
    await nowakCase(db);
    target.answer(410);
    await deliver(id);
    expect(await viewOf(id)).toMatchObject({ offBecause: "gone", setAside: 1 });
    await nowakCase(db);
    expect(await logOf(id)).toHaveLength(1);
    await expect(testWebhook(db, { id, by: georgi })).rejects.toMatchObject({ code: "webhook.off" });
    await turnOnWebhook(db, { id, by: georgi });
    await nowakCase(db);
    expect(await logOf(id)).toHaveLength(2);
  });

  test("does not follow a redirect", async () => {
    const { id } = await add({ happenings: ["case.opened"] });
    await nowakCase(db);
    target.answer(307, { headers: { location: `${target.url}/elsewhere` } });
    await deliver(id);
    expect(target.heard.map(({ path }) => path)).toEqual(["/hear"]);
    expect(await logOf(id)).toMatchObject([{ state: "waiting", status: 307, trouble: "redirect" }]);
  });

  test("waits while the webhook is off, and leaves when it is on", async () => {
    const { id } = await add({ happenings: ["case.opened"] });
    await nowakCase(db);
    await turnOffWebhook(db, { id, by: georgi });
    expect(await deliver(id)).toBe(0);
    await turnOnWebhook(db, { id, by: georgi });
    expect(await deliver(id)).toBe(1);
  });

  test("by a secret of another installation says so and sends nothing", async () => {
    const { id } = await add({ happenings: ["case.opened"] });
    await nowakCase(db);
    await deliverSome(db, { webhook: id, secret: "another secret, which is as long as ours", url: "http://desk.example" });
    expect(target.heard).toEqual([]);
    expect(await logOf(id)).toMatchObject([{ trouble: "secret_lost", state: "waiting" }]);
    await letItBeDue();
    const renewed = await renewWebhookSecret(db, { id, by: georgi, secret });
    await deliver(id);
    const { headers, body } = target.heard[0]!;
    const [, second, v1] = /^t=(\d+),v1=(.*)$/.exec(headers["kapok-signature"] as string)!;
    expect(createHmac("sha256", renewed).update(`${second}.${body}`).digest("hex")).toBe(v1);
  });
});

test("two processes make each delivery once between them, and a silent target holds up no other", async () => {
  const silent = await openTarget();
  silent.keepSilent();
  await add({ name: "Cichy", url: silent.url, happenings: ["case.opened"] });
  const { id } = await add({ happenings: ["case.opened"] });
  for (let i = 0; i < 6; i++) await nowakCase(db);
  const troubles: unknown[] = [];
  const running = [1, 2].map(() =>
    runWebhooks({ db, config: settings, onTrouble: (error) => troubles.push(error), everyMs: 20 }),
  );
  await expect.poll(() => target.heard.length, { timeout: 20_000 }).toBe(6);
  await silent.stop();
  for (const each of running) await each.stop();
  expect(troubles).toEqual([]);
  expect(new Set(target.heard.map(({ headers }) => headers["kapok-delivery"])).size).toBe(6);
  expect((await logOf(id)).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1, 1]);
});
