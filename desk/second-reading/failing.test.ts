import { describe, expect, test } from "vitest";
import { doubtedText, openModel } from "#test/second-reader.ts";
import { hidden, labelsOf, secondReadingDesk, shown } from "#test/second-reading.ts";

const { pool, model, warnings, memory, forget, start, ask, readingOf, jobs } = await secondReadingDesk();

describe("when it fails", () => {
  const failing = async (reply: Parameters<typeof model.replies>[0], more: Parameters<typeof ask>[1] = {}) => {
    const { messageId, before } = await start(doubtedText(shown));
    await pool.query("delete from graphile_worker._private_jobs");
    model.replies(reply);
    await ask(messageId, more);
    expect(await readingOf(messageId)).toEqual(before);
    expect((await pool.query("select from second_readings")).rowCount).toBe(0);
    return messageId;
  };

  test("being too slow, it is left, and tried again in a minute", async () => {
    const began = performance.now();
    const messageId = await failing({ says: { labels: [] }, afterMs: 20_000 }, { reader: { ...model.reader, seconds: 0.3 } });
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(warnings).toEqual([{ failure: "too slow", status: undefined }]);
    expect(await jobs()).toMatchObject([{ payload: { messageId, tried: 1 }, inSeconds: expect.closeTo(60, -1) }]);
  });

  test("with a fault of its own, it is tried again twice and then never", async () => {
    const messageId = await failing({ status: 500, body: "oops" }, { tried: 1 });
    expect(await jobs()).toMatchObject([{ payload: { messageId, tried: 2 }, inSeconds: expect.closeTo(600, -1) }]);
    forget();
    await failing({ status: 500, body: "oops" }, { tried: 2 });
    expect(await jobs()).toEqual([]);
    expect(warnings).toEqual([
      { failure: "refused", status: 500 },
      { failure: "refused", status: 500 },
    ]);
  });

  test.for([
    ["no JSON at all", { body: "<html>" }],
    ["JSON of another protocol", { body: '{"answer":42}' }],
    ["null", { body: "null" }],
    ["no words", { says: null, body: '{"choices":[]}' }],
    ["words that are no JSON", { says: "Sure! Here are the labels:" }],
    ["JSON in a fence", { says: '```json\n{"labels":[]}\n```' }],
    ["without end", { body: JSON.stringify({ choices: [], more: "x".repeat(300_000) }) }],
  ] as const)("answering %s, it is left for good", async ([, reply]) => {
    await failing(reply);
    expect(warnings).toEqual([{ failure: "nonsense", status: undefined }]);
    expect(await jobs()).toEqual([]);
  });

  test("not knowing the key, it is left for good", async () => {
    await failing({ status: 401, body: "{}" });
    expect(warnings).toEqual([{ failure: "refused", status: 401 }]);
    expect(await jobs()).toEqual([]);
  });

  test("sending us elsewhere, it is not followed", async () => {
    const other = await openModel();
    await failing({ status: 307, body: "", location: `${other.reader.url}/chat/completions` });
    expect(other.asked).toEqual([]);
    expect(warnings).toEqual([{ failure: "unreachable", status: undefined }]);
  });

  test("not being there, it is tried again", async () => {
    await failing({}, { reader: { ...model.reader, url: "http://127.0.0.1:1/v1" } });
    expect(warnings).toEqual([{ failure: "unreachable", status: undefined }]);
    expect(await jobs()).toHaveLength(1);
  });

  test("it is left alone for a while, and the log hears of it once", async () => {
    await failing({ status: 503, body: "" });
    const messageId = await failing({ status: 503, body: "" });
    expect(model.asked).toEqual([]);
    expect(await jobs()).toMatchObject([{ payload: { messageId, tried: 1 } }]);
    memory.restsUntil = 0;
    await failing({ status: 503, body: "" });
    expect(model.asked).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    memory.restsUntil = 0;
    memory.told.set("refused", Date.now() - 3_600_001);
    await failing({ status: 503, body: "" });
    expect(warnings).toHaveLength(2);
  });
});

test("an endpoint that knows no schemas is asked plainly, and from then on at once", async () => {
  const old = await openModel();
  old.replies(({ body }) => (body.response_format ? { status: 400, body: "{}" } : { says: { labels: [] } }));
  const { messageId } = await start(doubtedText(shown));
  await ask(messageId, { reader: old.reader });
  expect(old.asked.map(({ body }) => Object.keys(body))).toEqual([
    ["model", "messages", "temperature", "response_format"],
    ["model", "messages"],
  ]);
  expect(labelsOf(await readingOf(messageId))).not.toContain("criticism");
  const other = await start(doubtedText(hidden));
  await ask(other.messageId, { reader: old.reader });
  expect(old.asked).toHaveLength(3);
});
