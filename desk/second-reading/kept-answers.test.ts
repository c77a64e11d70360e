import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { everySoOften } from "#jobs/timetable.ts";
import { testSettings } from "#test/edge.ts";
import { type Doubted, doubtedText, doubtsIn } from "#test/second-reader.ts";
import { hidden, secondReadingDesk } from "#test/second-reading.ts";

const { db, pool, model, start, ask, readingOf, saying } = await secondReadingDesk();

describe("equal texts", () => {
  test("are asked about once, whoever wrote them, and of their words nothing is kept", async () => {
    const [anna, barbara] = ["\nPozdrawiam\nAnna Nowak", "\nPozdrawiam\nBarbara Mazur"];
    const same = ({ text, language }: Doubted) => doubtsIn(text.replace(anna!, barbara!), language);
    const first = doubtedText((one) => hidden(one) && hidden(same(one)) && same(one).language === one.language, anna);
    const second = same(first);
    const one = await start(first);
    const other = await start(second, { name: "Barbara Mazur" });
    saying("criticism");
    await ask(one.messageId);
    await ask(other.messageId);

    expect(model.asked).toHaveLength(1);
    for (const { messageId } of [one, other])
      expect((await readingOf(messageId)).labels).toContainEqual(expect.objectContaining({ why: "second-reader" }));
    const { rows } = await pool.query("select * from second_readings");
    expect(rows).toMatchObject([{ hash: expect.stringMatching(/^[\w-]{43}$/), answer: { criticism: [expect.any(Array)] } }]);
    expect(Object.keys(rows[0])).toEqual(["hash", "answer", "asked_at"]);
    expect(JSON.stringify(rows[0].answer)).toMatch(/^\{"criticism":\[\[\d+,\d+\]\]\}$/);
  });

  test("are asked about anew of another model", async () => {
    const { messageId } = await start(doubtedText(hidden));
    await ask(messageId);
    await ask(messageId);
    expect(model.asked).toHaveLength(1);
    await ask(messageId, { reader: { ...model.reader, model: "large" } });
    expect(model.asked).toHaveLength(2);
  });
});

test("answers are forgotten after thirty days", async () => {
  await pool.query(
    "insert into second_readings (hash, answer, asked_at) values ('old', '{}', now() - interval '31 days'), ('new', '{}', now() - interval '29 days')",
  );
  const forgetting = everySoOften.find(({ name }) => name === "forget what has run out")!;
  await forgetting.act({ db, config: testSettings, log: pino({ level: "silent" }) });
  expect((await pool.query("select hash from second_readings")).rows).toEqual([{ hash: "new" }]);
});
