import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMail } from "./read-mail.ts";
import { UnreadableMail } from "./unreadable-mail.ts";

const HEAD = "From: marian@example.net\nSubject: x\n";
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n`;
const HTML = `${HEAD}Content-Type: text/html\n\n`;
const MB = 1_000_000;
const nested = (depth: number) =>
  Array.from({ length: depth }, (_, at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n`).join("");

describe("a mail beyond the limits", () => {
  test.for([
    { code: "empty", raw: "" },
    { code: "empty", raw: "\r\n\r\n \n" },
    { code: "not_a_mail", raw: "%PDF-1.7\n\0\u0001\u0002\u0003binary" },
    { code: "too_many_parts", raw: MIXED + "--b\n\na\n".repeat(10_001) },
    { code: "too_deep", raw: `${HEAD}Content-Type: multipart/mixed; boundary=b0\n\n${nested(20_000)}` },
    { code: "headers_too_large", raw: `${"X: y\n".repeat(300_000)}\nok` },
    { code: "headers_too_large", raw: MIXED + `--b\nX: ${"y".repeat(2000)}\n\n`.repeat(600) },
  ])("is refused as $code", async ({ raw, code }) => {
    const refused = await readMail(Buffer.from(raw, "latin1")).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(UnreadableMail);
    expect(refused).toMatchObject({ code });
  });

  test("is not one of 1,000 files, nor one 60 deep", async () => {
    const flat = await readMail(Buffer.from(MIXED + "--b\nContent-Type: image/png\n\na\n".repeat(1000)));
    const deep = await readMail(Buffer.from(`${HEAD}Content-Type: multipart/mixed; boundary=b0\n\n${nested(60)}--b60\n\nhere`));

    expect(flat.attachments).toHaveLength(1000);
    expect(deep.text).toBe("here");
  });
});

// Each took seconds, minutes or the whole memory in some version of this or in a library we do not use for it. A second is thirty times what they take.
describe("hostile mail is read in the time its length deserves", () => {
  test.for([
    {
      title: "25 MB of base64",
      raw: () =>
        `${MIXED}--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${`${"QUFB".repeat(19)}\n`.repeat((25 * MB) / 77)}`,
    },
    { title: "25 MB of text", raw: () => `${HEAD}\n${`${"x".repeat(70)}\n`.repeat((25 * MB) / 71)}` },
    { title: "25 MB of empty lines", raw: () => `${HEAD}\n${"\n".repeat(25 * MB)}` },
    { title: "5 MB of lines that could be boundaries", raw: () => MIXED + "--c\n".repeat((5 * MB) / 4) },
    { title: "5 MB padded on each line", raw: () => `${HEAD}Content-Transfer-Encoding: base64\n\n${"YQ==\n".repeat(MB)}` },
    { title: "50,000 dashes", raw: () => `${HEAD}\n${"-".repeat(50_000)}` },
    { title: "a line of a million letters", raw: () => `${HEAD}\n${"a".repeat(MB)}` },
    { title: "blanks before a letter", raw: () => `${HEAD}\na${" ".repeat(200_000)}b` },
    {
      title: "flowed lines that never end",
      raw: () => `${HEAD}Content-Type: text/plain; format=flowed; delsp=yes\n\n${"a \n".repeat(300_000)}`,
    },
    { title: "50,000 beginnings of an attribution", raw: () => `${HEAD}\n${"On 1.1.2026 12:00\n".repeat(50_000)}` },
    { title: "50,000 beginnings of a header block", raw: () => `${HEAD}\n${"Od: a@example.net\n".repeat(50_000)}` },
    { title: "450,000 accents on one letter", raw: () => `${HEAD}\na${"\u0345\u0300\u0323".repeat(150_000)}` },
    { title: "elements nested 333,000 deep", raw: () => HTML + "<b>".repeat(MB / 3 - 100) },
    { title: "quotes of attributes that never end", raw: () => HTML + '<a =">" '.repeat(MB / 10) },
    { title: "comments that never end", raw: () => HTML + "<!-- x>".repeat(MB / 10) },
    { title: "raw elements that never end", raw: () => HTML + "<style>".repeat(MB / 10) },
    { title: "an attribute of a million letters", raw: () => `${HTML}<p ${"a".repeat(MB - 1000)}>` },
    { title: "a style of brackets", raw: () => `${HTML}<p style="color:${"(".repeat(MB / 2)}">` },
    {
      title: "a comment in Content-Type that never ends",
      raw: () => `${HEAD}Content-Type: text/plain; ${"(".repeat(900_000)}\n\nok`,
    },
    {
      title: "a References that never closes",
      raw: () => `${HEAD}References: ${"<".repeat(450_000)}${">".repeat(450_000)}\n\nok`,
    },
    { title: "an address of brackets", raw: () => `${HEAD}To: ${"(".repeat(900_000)}\n\nok` },
  ])("$title", { timeout: 20_000 }, async ({ raw }) => {
    const bytes = Buffer.from(raw());

    const started = performance.now();
    await readMail(bytes);

    // Wide, for a machine that does other things too.
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe("whatever comes", () => {
  // Pieces of which mails are made, in any order: far more telling than random bytes.
  const piece = fc.constantFrom(
    ...[
      "From: a@example.net\r\n",
      "Subject: =?utf-8?Q?=C5",
      "Subject: \xb9\xe6\r\n",
      "\r\n",
      "\r\n\r\n",
      "\n",
      "\r",
      "--b\r\n",
      "--b--\r\n",
      "\0",
      "> ",
      ">>",
      "-- \n",
    ],
    ...[
      "Content-Type: multipart/mixed; boundary=b\r\n",
      "Content-Type: text/html\r\n",
      "Content-Type: text/plain; format=flowed; delsp=yes\r\n",
    ],
    ...[
      'Content-Type: multipart/alternative; boundary="b"\r\n',
      "Content-Type: text/calendar\r\n",
      "Content-Type: message/delivery-status\r\n",
      "Content-Type: message/rfc822\r\n",
    ],
    ...[
      "Content-Type: multipart/report; boundary=b\r\n",
      "Content-Type: application/ms-tnef\r\n",
      "\x78\x9f\x3e\x22",
      "Content-Transfer-Encoding: base64\r\n",
      "Content-Transfer-Encoding: quoted-printable\r\n",
    ],
    ...[
      "Content-Disposition: attachment; filename*0*=utf-8''%C5; filename*1*=%BC\r\n",
      "References: <a@b> <",
      "Final-Recipient: rfc822; a@b\r\nAction: failed\r\n",
      'BEGIN:VEVENT\nDTSTART;TZID="x:1\nEND:VEVENT\n',
    ],
    ...[
      '<div style="color:red;;:x">',
      "<a href='x'",
      "<b style='position:fixed' onclick=x>",
      "<a href=javascript:x>",
      "<script>",
      "<form>",
      "<blockquote type=cite>",
      "</blockquote>",
      "<img src=cid:x>",
      "<!--",
      "-->",
      "<style>",
      "&#x110000;",
      "&amp",
      "=",
      "=C5=\n",
      "QUJD",
    ],
    ...[
      "On 1.1.2026 12:00 a@b wrote:\n",
      "W dniu 1.1.2026 12:00, Ewa pisze:\n",
      "Od: a@b\nWysłano: 1\nDo: x\n",
      "________\n",
      "Sent from my iPhone\n",
      "-----Original Message-----\n",
    ],
  );
  const mail = fc.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ maxLength: 20 })), { maxLength: 60 });

  test("is read, or refused by name; and never holds what a database or a header cannot", async () => {
    await fc.assert(
      fc.asyncProperty(mail, async (pieces) => {
        const read = await readMail(Buffer.from(pieces.join(""), "latin1")).catch((error: unknown) => error);
        if (read instanceof UnreadableMail) {
          expect(read.code).not.toBe("not_understood");
          return;
        }
        const { subject, text, quoted, signature, html, attachments } = read as Awaited<ReturnType<typeof readMail>>;

        const words = [subject, text, quoted, signature, html ?? "", ...attachments.map(({ name }) => name)];
        expect(words.every((one) => one.isWellFormed() && !one.includes("\0"))).toBe(true);
        expect(subject).not.toMatch(/[\r\n]/);
        expect(attachments.every(({ name }) => name !== "" && !/[/\\\r\n]/.test(name))).toBe(true);
        expect(html ?? "").not.toMatch(/<script|<style|<form|<iframe|<[^>]* on[a-z]+=|[";]position:|href="javascript:/i);
      }),
      { numRuns: 3000 },
    );
  });

  test("random bytes do no harm either", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const read = await readMail(bytes).catch((error: unknown) => error);
        if (read instanceof Error) expect(read).toBeInstanceOf(UnreadableMail);
      }),
      { numRuns: 1000 },
    );
  });
});
