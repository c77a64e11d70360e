import { describe, expect, test } from "vitest";
import { readConfig } from "#server/config.ts";
import { openModel } from "#test/second-reader.ts";
import { lookAtSecondReader } from "./second-reader.ts";

const model = await openModel();
const at = new URL(model.reader.url).host;
const look = (url = model.reader.url) =>
  lookAtSecondReader(
    readConfig({ KAPOK_SECOND_READER_URL: url, KAPOK_SECOND_READER_MODEL: "small", KAPOK_SECOND_READER_SECONDS: "1" }),
  );

describe("the doctor", () => {
  test("says that there is no second reader, and asks nobody", async () => {
    const finding = await lookAtSecondReader(readConfig({}));
    expect(finding.action).toBeUndefined();
    expect(finding.says).toContain("no text leaves this machine");
    expect(model.asked).toEqual([]);
  });

  test.for(["", "/", "/chat/completions"])("is content with one that answers (address ending in “%s”)", async (end) => {
    model.replies({ says: { labels: [{ label: "criticism", quote: "three days late" }] } });
    const finding = await look(`${model.reader.url}${end}`);
    expect(finding.action).toBeUndefined();
    expect(finding.says).toMatch(new RegExp(`^The second reader, small at ${at}, is on, and answers in \\d+ ms\\.$`));
    expect(model.asked).toHaveLength(1);
  });

  test.for([
    [{ status: 401, body: "{}" }, "refuses to answer (HTTP 401)", "KAPOK_SECOND_READER_KEY"],
    [{ status: 404, body: "{}" }, "refuses to answer (HTTP 404)", "KAPOK_SECOND_READER_MODEL"],
    [{ says: "Of course!" }, "does not answer in the form", "JSON schema"],
    [{ says: { labels: [] }, afterMs: 5000 }, "did not answer in time", "KAPOK_SECOND_READER_SECONDS"],
  ] as const)("says what is wrong: %j", async ([reply, says, action]) => {
    model.replies(reply);
    const finding = await look();
    expect(finding.says).toContain(says);
    expect(finding.action).toContain(action);
  });

  test("says that nobody is there", async () => {
    const finding = await look("http://127.0.0.1:1/v1");
    expect(finding.says).toContain("cannot be reached");
    expect(finding.action).toContain("Check KAPOK_SECOND_READER_URL");
  });
});
