import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decompressRtf, textOfRtf } from "./rtf.ts";

describe("Outlook's compressed rich text", () => {
  test.for([
    [
      "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0",
      "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n",
    ],
    ["1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0", "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"],
  ])("is undone as in the examples of its specification ([MS-OXRTFCP] §3): %s", ([hex, rtf]) => {
    expect(decompressRtf(Buffer.from(hex!, "hex")).toString("latin1")).toBe(rtf);
  });

  test("that is not compressed is taken as it is", () => {
    const head = Buffer.alloc(16);
    head.writeUInt32LE(0x414c454d, 8);

    expect(decompressRtf(Buffer.concat([head, Buffer.from("{\\rtf1 a}")])).toString()).toBe("{\\rtf1 a}");
  });

  test("of any bytes ends", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const head = Buffer.alloc(16);
        head.writeUInt32LE(10_000, 4);
        head.writeUInt32LE(0x75465a4c, 8);
        const rtf = decompressRtf(Buffer.concat([head, bytes]));

        expect(rtf.length).toBeLessThanOrEqual(10_000);
        expect(typeof textOfRtf(rtf)).toBe("string");
      }),
    );
  });
});

describe("rich text as words", () => {
  test.for([
    [
      "{\\rtf1\\ansi\\ansicpg1250{\\fonttbl{\\f0 Arial;}}\\f0 Dzie\\'f1 dobry\\par \\b nie\\b0  dzia\\'b3a}",
      "Dzień dobry\nnie działa",
    ],
    ["{\\rtf1\\ansi\\ansicpg1251 \\'c7\\'e4\\'f0\\'e0\\'e2\\'e5\\'e9\\'f2\\'e5}", "Здравейте"],
    ["{\\rtf1 \\u379?\\'3f x \\{y\\} \\\\}", "Ż? x {y} \\"],
    ["{\\rtf1{\\*\\htmltag64 <p>}words{\\*\\generator x;}}", "words"],
    ["", ""],
    ["}}}{{{\\u", ""],
  ])("%s", ([rtf, words]) => {
    expect(textOfRtf(Buffer.from(rtf!, "latin1"))).toBe(words);
  });
});
