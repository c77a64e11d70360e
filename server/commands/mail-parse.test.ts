import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mailParse } from "./mail-parse.ts";

const folder = mkdtempSync(join(tmpdir(), "kapok-parse-"));
const saved = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const run = async (...files: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const status = await mailParse(files, {
    stdout: { write: (text: string) => out.push(text) > 0 },
    stderr: { write: (text: string) => err.push(text) > 0 },
  });
  return {
    status,
    printed: out
      .join("")
      .trim()
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    err: err.join(""),
  };
};

const GOOD = saved(
  "good.eml",
  "From: Marian <marian@example.net>\nTo: pomoc@example.pl\nSubject: x\nDate: Tue, 24 Nov 2026 10:00:00 +0100\nMessage-ID: <1@a>\nIn-Reply-To: <0@a>\nReferences: <0@a>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nNowe.\n\n> stare\n--b\nContent-Type: image/png; name=a.png\n\nabc\n--b--\n",
);

test("a mail is shown as one JSON object", async () => {
  const { status, printed } = await run(GOOD);

  expect(status).toBe(0);
  expect(printed).toEqual([
    {
      from: { name: "Marian", address: "marian@example.net" },
      to: [{ name: "", address: "pomoc@example.pl" }],
      cc: [],
      subject: "x",
      messageId: "<1@a>",
      inReplyTo: "<0@a>",
      references: ["<0@a>"],
      date: "2026-11-24T09:00:00.000Z",
      text: "Nowe.",
      quoted: "> stare",
      html: null,
      attachments: [
        {
          name: "a.png",
          type: "image/png",
          size: 3,
          sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          inline: false,
          cid: null,
        },
      ],
      auto: null,
      bounce: null,
    },
  ]);
});

test("one that cannot be read says why, and the others are shown all the same", async () => {
  const empty = saved("empty.eml", "");
  const missing = join(folder, "missing.eml");
  const { status, printed } = await run(empty, GOOD, missing);

  expect(status).toBe(1);
  expect(printed).toMatchObject([{ file: empty, error: "empty" }, { subject: "x" }, { file: missing, error: "no_such_file" }]);
});

test("without files it says how it should be", async () => {
  expect(await run()).toMatchObject({ status: 2, printed: [], err: expect.stringContaining("kapok mail parse FILE") });
});
