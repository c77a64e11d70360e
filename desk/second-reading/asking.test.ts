import { describe, expect, test } from "vitest";
import { isFromHead } from "#reader/weigh-together.ts";
import { doubtedText, someWords } from "#test/second-reader.ts";
import { but, hidden, labelsOf, SECRET, secondReadingDesk, shown } from "#test/second-reading.ts";
import { nameBehaviour } from "../behaviours/naming.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { askSecondReader } from "./asking.ts";

const { db, ewa, model, warnings, start, ask, readingOf, jobs, saying } = await secondReadingDesk();

describe("a message in doubt", () => {
  test("has the second reader asked after it, in one transaction with it", async () => {
    const { messageId } = await start(doubtedText(hidden));
    expect(await jobs()).toEqual([
      {
        name: "ask_second_reader",
        payload: { messageId, tried: 0 },
        max_attempts: 3,
        queue_name: "second reader",
        inSeconds: expect.closeTo(0, -1),
      },
    ]);
    const failing = db.transaction().execute(async (tx) => {
      const { number, customerId } = await tx
        .selectFrom("messages")
        .select(["case_number as number", "customer_id as customerId"])
        .where("id", "=", messageId)
        .executeTakeFirstOrThrow();
      const author = { name: "Anna", address: "" };
      const { text } = doubtedText(hidden);
      await receiveMessage(tx, { caseNumber: number, customerId, channel: "page", author, text, secondReading: true });
      throw new Error("undone");
    });
    await expect(failing).rejects.toThrow("undone");
    expect(await jobs()).toHaveLength(1);
  });

  test("is asked about by nobody where there is no second reader, where nothing is in doubt, and when a machine wrote it", async () => {
    const one = doubtedText(hidden);
    const { number, customerId } = await start(one, { on: false });
    await start({ text: "Dziękuję, wszystko działa.", language: "pl" });
    const words = { channel: "mail", author: { name: "", address: "" }, text: one.text, secondReading: true } as const;
    await db
      .transaction()
      .execute((tx) => receiveMessage(tx, { ...words, caseNumber: number, customerId, automatic: "auto-submitted" }));
    expect(await jobs()).toEqual([]);
  });

  test("is not asked about once the second reader has been turned off", async () => {
    const { messageId, before } = await start(doubtedText(hidden));
    await askSecondReader(db, { messageId, tried: 0, reader: undefined, secret: SECRET, log: { warn: () => {} } });
    expect(model.asked).toEqual([]);
    expect(await readingOf(messageId)).toEqual(before);
  });

  test("is not sent when it is very long", async () => {
    const one = doubtedText(shown);
    const { messageId } = await start(one);
    await db
      .updateTable("messages")
      .set({ text: `${one.text}${" ".repeat(8000)}` })
      .where("id", "=", messageId)
      .execute();
    await ask(messageId);
    expect(model.asked).toEqual([]);
  });

  test("goes out without its person, with the definitions of the labels in doubt and no others", async () => {
    const one = doubtedText(
      ({ doubts, text }) => doubts.length === 2 && text.includes("Anna Nowak"),
      " Proszę o telefon: 600 700 800, faktura https://sklep.example/f?id=7.\nPozdrawiam\nAnna Nowak",
    );
    const { messageId } = await start(one);
    await ask(messageId);

    expect(model.asked).toHaveLength(1);
    const [{ labels, text, body, authorization }] = model.asked as [(typeof model.asked)[0]];
    expect(labels).toEqual(one.doubts.map(({ label }) => label));
    expect(text).toMatch(/\[…\]$/);
    const sent = JSON.stringify(body);
    for (const secret of ["Anna", "Nowak", "600", "sklep.example", SECRET, "sk-of-tests"]) expect(sent).not.toContain(secret);
    expect(text).not.toMatch(/\p{N}/u);
    expect(body).toMatchObject({ model: "small", temperature: 0, response_format: { type: "json_schema" } });
    expect(authorization).toBe("Bearer sk-of-tests");
  });
});

describe("what the second reader says", () => {
  test("adds a label in doubt, with its words in the message as it was written", async () => {
    const one = doubtedText(hidden);
    const { messageId, before } = await start(one);
    saying("criticism");
    await ask(messageId);

    const after = await readingOf(messageId);
    const added = after.labels.find(({ label }) => label === "criticism")!;
    expect(added.why).toBe("second-reader");
    expect(added.confidence).toBeGreaterThanOrEqual(0.5);
    const [[from, to]] = added.evidence as [[number, number]];
    expect(one.text.slice(from, to)).toBe(someWords(model.asked[0]!.text));
    expect(after.labels.filter((found) => found !== added)).toEqual(before.labels);
    expect(but(after)).toEqual(but(before));
    expect(await jobs()).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  test("finds its words behind what was taken out", async () => {
    const one = doubtedText(hidden, "\nObiecał mi to Krzysztof Zieliński, dawno temu.");
    const { messageId } = await start(one);
    model.replies(({ labels }) => ({ says: { labels: [{ label: labels[0], quote: "[…], dawno temu." }] } }));
    await ask(messageId);
    const { labels } = await readingOf(messageId);
    const [[from, to]] = labels.find(({ why }) => why === "second-reader")!.evidence as [[number, number]];
    expect(one.text.slice(from, to)).toBe("Krzysztof Zieliński, dawno temu.");
  });

  test("takes a label away that a head alone had seen", async () => {
    const { messageId, before } = await start(doubtedText(shown));
    expect(labelsOf(before)).toContain("criticism");
    await ask(messageId);
    const after = await readingOf(messageId);
    expect(after.labels).toEqual(before.labels.filter(({ label }) => label !== "criticism"));
    expect(but(after)).toEqual(but(before));
  });

  test("changes nothing where it agrees", async () => {
    const one = doubtedText(shown);
    const { messageId, before } = await start(one);
    saying("criticism");
    await ask(messageId);
    expect(await readingOf(messageId)).toEqual(before);
  });

  test("never takes a threat away that a rule found, nor anything else of a rule's", async () => {
    const one = doubtedText(({ studied, doubts }) => {
      const threat = studied.reading.labels.find(({ label }) => label === "threat");
      return threat !== undefined && doubts.some((doubt) => doubt.shown);
    });
    const { messageId, before } = await start(one);
    const ruled = before.labels.filter(({ why }) => !isFromHead(why));
    expect(labelsOf({ labels: ruled })).toContain("threat");
    await ask(messageId);
    expect(model.asked[0]!.labels).not.toContain("threat");
    const after = await readingOf(messageId);
    for (const found of ruled) expect(after.labels).toContainEqual(found);
    expect(after.labels.length).toBeLessThan(before.labels.length);
    expect(but(after)).toEqual(but(before));
  });

  test("marks no insult, no invasion and no threat of its own", async () => {
    const one = doubtedText((it) => hidden(it) && it.studied.reading.labels.length === 0 && it.studied.hits.length === 0);
    const { messageId, before } = await start(one);
    saying("insult", "invasion", "threat", "profanity", "judgement", "toxic");
    await ask(messageId);
    expect(await readingOf(messageId)).toEqual(before);
  });

  test("is not heard about labels it was not asked about", async () => {
    const { messageId, before } = await start(doubtedText(hidden));
    saying("leaving", "supervisor_request", "made_up", "__proto__", "constructor");
    await ask(messageId);
    expect(await readingOf(messageId)).toEqual(before);
    expect(warnings).toEqual([]);
  });

  test.for(["słów tych tu nie ma", "", "   ", "…", "[…]", "\ud83d"])("is not believed with the quote %j", async (quote) => {
    for (const fits of [hidden, shown]) {
      const { messageId, before } = await start(doubtedText(fits));
      model.replies({ says: { labels: [{ label: "criticism", quote }] } });
      await ask(messageId);
      expect(await readingOf(messageId)).toEqual(before);
    }
  });

  test("is not asked for, nor heard, where somebody has named the words", async () => {
    const { number, messageId, before } = await start(doubtedText(shown));
    await nameBehaviour(db, { number, message: messageId, areas: ["criticism"], by: ewa });
    await ask(messageId);
    expect(model.asked).toEqual([]);
    expect(await readingOf(messageId)).toEqual(before);
  });

  test("is not heard either where they were named while it thought", async () => {
    const { number, messageId, before } = await start(doubtedText(shown));
    model.replies({ says: { labels: [] }, afterMs: 300 });
    const asking = ask(messageId);
    await nameBehaviour(db, { number, message: messageId, areas: ["criticism"], by: ewa });
    await asking;
    expect(await readingOf(messageId)).toEqual(before);
  });
});
