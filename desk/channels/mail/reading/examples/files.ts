import { createHash } from "node:crypto";
import { base64, type Example, encoded, FROM, mailOf, parts, word } from "./example.ts";

const mixed = (...each: (string | readonly string[])[]) =>
  mailOf([...FROM, "Content-Type: multipart/mixed; boundary=b1", "", parts("b1", "Content-Type: text/plain\n\nw", ...each)]);
const file = (disposition: string, type = "application/pdf") => [
  `Content-Type: ${type}`,
  `Content-Disposition: ${disposition}`,
  "Content-Transfer-Encoding: base64",
  "",
  base64("abc"),
];
const ABC = createHash("sha256").update("abc").digest("hex");

export const FILES: Example[] = [
  {
    title: "a file with its hash",
    mail: mixed(file("attachment; filename=a.pdf")),
    expected: {
      attachments: [
        { name: "a.pdf", type: "application/pdf", size: 3, sha256: ABC, inline: false, cid: null, content: Buffer.from("abc") },
      ],
    },
  },
  {
    title: "a name of RFC 2231, in pieces, cut inside a letter",
    mail: mixed(
      file("attachment;\n filename*0*=utf-8''Za%C5;\n filename*1*=%BC%C3%B3%C5%82%C4%87;\n filename*2=\" faktura.pdf\""),
    ),
    expected: { attachments: [{ name: "Zażółć faktura.pdf" }] },
  },
  {
    title: "a name of RFC 2231 in windows-1251",
    mail: mixed(file("attachment; filename*=windows-1251''%F1%ED%E8%EC%EA%E0.jpg; filename=x.jpg")),
    expected: { attachments: [{ name: "снимка.jpg" }] },
  },
  {
    title: "a name in an encoded word",
    mail: mixed(file(`attachment; filename="${word("рекламация.pdf", "windows-1251")}"`)),
    expected: { attachments: [{ name: "рекламация.pdf" }] },
  },
  {
    title: "a raw name in windows-1250",
    mail: Buffer.concat([
      mailOf([...FROM, "Content-Type: multipart/mixed; boundary=b", "", "--b"]),
      Buffer.from("\r\n"),
      mailOf(file('attachment; filename="umowa – łódź.pdf"'), "windows-1250"),
    ]),
    expected: { attachments: [{ name: "umowa – łódź.pdf" }] },
  },
  {
    title: "a path in a name",
    mail: mixed(file('attachment; filename="../../etc/passwd"')),
    expected: { attachments: [{ name: "passwd" }] },
  },
  {
    title: "a path of Windows in a name",
    mail: mixed(file('attachment; filename="C:\\\\Users\\\\me\\\\..\\\\umowa.pdf"')),
    expected: { attachments: [{ name: "umowa.pdf" }] },
  },
  {
    title: "a path hidden behind percent signs",
    mail: mixed(file("attachment; filename*=utf-8''..%2F..%2Fa.sh")),
    expected: { attachments: [{ name: "a.sh" }] },
  },
  {
    title: "a name of dots",
    mail: mixed(file('attachment; filename=".."')),
    expected: { attachments: [{ name: "attachment.pdf" }] },
  },
  {
    title: "a name that writes backwards, and a line break in it",
    mail: mixed(file(`attachment; filename="${word("a\u202efdp\r\n.exe")}"`)),
    expected: { attachments: [{ name: "afdp .exe" }] },
  },
  {
    title: "an endless name keeps its ending",
    mail: mixed(file(`attachment; filename="${"ż".repeat(400)}.pdf"`)),
    expected: { attachments: [{ name: `${"ż".repeat(176)}.pdf` }] },
  },
  {
    title: "no name at all",
    mail: mixed(file("attachment", "image/jpeg")),
    expected: { attachments: [{ name: "attachment.jpg" }] },
  },
  {
    title: "brackets belong to a name",
    mail: mixed(file("attachment; filename=Faktura(1).pdf")),
    expected: { attachments: [{ name: "Faktura(1).pdf" }] },
  },
  {
    title: "base64 that breaks off, with a boundary behind it",
    mail: mixed([
      "Content-Type: application/pdf; name=a.pdf",
      "Content-Transfer-Encoding: base64",
      "",
      base64("abcdefghi").slice(0, 9),
    ]),
    expected: { attachments: [{ name: "a.pdf", content: Buffer.from("abcdef") }] },
  },
  {
    title: "base64 padded on each line",
    mail: mixed([
      "Content-Type: text/csv; name=a.csv",
      "Content-Transfer-Encoding: base64",
      "",
      base64("a"),
      base64("bc"),
      base64("d"),
    ]),
    expected: { attachments: [{ content: Buffer.from("abcd") }] },
  },
  {
    title: "a text that is a file stays one",
    mail: mixed(["Content-Type: text/plain; name=log.txt", "Content-Disposition: attachment; filename=log.txt", "", "log"]),
    expected: { text: "w", attachments: [{ name: "log.txt", type: "text/plain" }] },
  },
  {
    title: "a mail that is nothing but a text file: its words are shown too",
    mail: mailOf([
      ...FROM,
      "Content-Type: text/plain; charset=utf-8",
      "Content-Disposition: attachment; filename=reklamacja.txt",
      "",
      "Żądam zwrotu.",
    ]),
    expected: { text: "Żądam zwrotu.", attachments: [{ name: "reklamacja.txt" }] },
  },
  {
    title: "a picture in its place, and one that nothing shows",
    mail: mailOf([
      ...FROM,
      "Content-Type: multipart/related; boundary=b",
      "",
      parts(
        "b",
        'Content-Type: text/html\n\n<p>Proszę: <img src="cid:pic%401"></p>',
        "Content-Type: image/png; name=a.png\nContent-ID: <pic@1>\nContent-Disposition: inline\n\npng",
        "Content-Type: image/png; name=b.png\nContent-ID: <pic@2>\nContent-Disposition: inline\n\npng",
      ),
    ]),
    expected: {
      text: "Proszę:",
      attachments: [
        { name: "a.png", inline: true, cid: "pic@1" },
        { name: "b.png", inline: false, cid: "pic@2" },
      ],
    },
  },
  {
    title: "a mail inside the mail is a file under its subject, and its words are not the sender's",
    mail: mixed([
      "Content-Type: message/rfc822",
      "",
      "From: x@example.org",
      `Subject: ${word("Stara sprawa", "iso-8859-2")}`,
      "Content-Type: text/plain",
      "",
      "Cudze słowa",
    ]),
    expected: { text: "w", attachments: [{ name: "Stara sprawa.eml", type: "message/rfc822" }] },
  },
  {
    title: "a mail passed on as a file, without a word, is the message",
    mail: mailOf([
      ...FROM,
      "Content-Type: multipart/mixed; boundary=b",
      "",
      parts("b", [
        "Content-Type: message/rfc822",
        "",
        "From: Sklep <sklep@example.org>",
        "Date: Wed, 18 Nov 2026 14:05:00 +0100",
        "Subject: Zamówienie 7",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Wysłaliśmy Państwa czajnik.",
      ]),
    ]),
    expected: {
      text: "From: Sklep <sklep@example.org>\nDate: 2026-11-18 13:05 UTC\nSubject: Zamówienie 7\n\nWysłaliśmy Państwa czajnik.",
      attachments: [{ name: "Zamówienie 7.eml" }],
    },
  },
  {
    title: "a type that is none",
    mail: mixed(["Content-Type: ../../x; name=a", "", "abc"]),
    expected: { attachments: [{ name: "a", type: "application/octet-stream" }] },
  },
  {
    title: "a winmail.dat is opened",
    mail: mailOf([
      ...FROM,
      "Content-Type: multipart/mixed; boundary=b",
      "",
      parts("b", [
        "Content-Type: application/ms-tnef; name=winmail.dat",
        "Content-Transfer-Encoding: base64",
        "",
        base64(tnef()),
      ]),
    ]),
    expected: {
      text: "Dzień dobry",
      attachments: [{ name: "umowa końcowa.pdf", type: "application/pdf", content: Buffer.from("abc") }],
    },
  },
  {
    title: "a winmail.dat that has its words in rich text only",
    mail: mailOf([
      ...FROM,
      "Content-Type: application/ms-tnef; name=winmail.dat",
      "Content-Transfer-Encoding: base64",
      "",
      base64(richTnef()),
    ]),
    expected: { text: "hello world", attachments: [] },
  },
  {
    title: "a winmail.dat that cannot be opened stays a file",
    mail: mixed(["Content-Type: application/ms-tnef; name=winmail.dat", "", "not that"]),
    expected: { attachments: [{ name: "winmail.dat" }] },
  },
];

function attribute(id: number, data: Uint8Array): Buffer {
  const head = Buffer.alloc(9);
  head.writeUInt8(1, 0);
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  return Buffer.concat([head, data, Buffer.alloc(2)]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A small winmail.dat: the words in windows-1250, one file with a long name in its properties. */
export function tnef(): Buffer {
  const property = (id: number, type: number, value: Buffer) =>
    Buffer.concat([
      number((id << 16) | type),
      number(1),
      number(value.length),
      value,
      Buffer.alloc((4 - (value.length % 4)) % 4),
    ]);
  const props = Buffer.concat([
    number(3),
    number((0x0e20 << 16) | 3),
    number(3),
    property(0x3707, 0x1f, Buffer.from("umowa końcowa.pdf\0", "utf16le")),
    property(0x370e, 0x1e, Buffer.from("application/pdf\0")),
  ]);
  return Buffer.concat([
    number(0x223e9f78),
    Buffer.alloc(2),
    attribute(0x00069007, Buffer.concat([number(1250), number(0)])),
    attribute(0x0002800c, encoded("Dzień dobry\0", "windows-1250")),
    attribute(0x00069002, Buffer.alloc(14)),
    attribute(0x00018010, Buffer.from("UMOWA~1.PDF\0")),
    attribute(0x0006800f, Buffer.from("abc")),
    attribute(0x00069005, props),
  ]);
}

/** One whose message properties hold nothing but compressed rich text. */
function richTnef(): Buffer {
  const rtf = Buffer.from(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0",
    "hex",
  );
  const property = Buffer.concat([number((0x1009 << 16) | 0x102), number(1), number(rtf.length), rtf, Buffer.alloc(3)]);
  return Buffer.concat([number(0x223e9f78), Buffer.alloc(2), attribute(0x00069003, Buffer.concat([number(1), property]))]);
}
