import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMail } from "../reading/read-mail.ts";
import { composeMail, envelopeOf, type MailToWrite, replySubject } from "./compose.ts";

const MAIL: MailToWrite = {
  from: { name: "Pomoc – Kapok, Sp. z o.o.", address: "pomoc@example.pl" },
  to: [{ name: "Marian Wójcik", address: "marian@example.net" }],
  subject: "Re: Żółty czajnik",
  text: "Dzień dobry,\n\nsprawdzimy to do czwartku, 26 listopada, godz. 16:00.\nStrona sprawy: https://desk.example.pl/s/a?b=c&d.\n\nEwa",
  language: "pl",
  messageId: "<c.1042.318.abcdefghijklmnop@example.pl>",
  date: new Date("2026-11-24T09:00:00Z"),
};
const written = async (change: Partial<MailToWrite> = {}) => (await composeMail({ ...MAIL, ...change })).toString("latin1");
const headersOf = (raw: string) => raw.slice(0, raw.indexOf("\r\n\r\n"));

describe("a mail of ours", () => {
  test("says what was meant, to whoever reads it", async () => {
    const raw = await composeMail({
      ...MAIL,
      cc: [{ address: "anna@example.net" }],
      inReplyTo: "<1@example.net>",
      references: ["<0@example.net>", "<1@example.net>"],
      signature: "Ewa\nKapok",
    });

    expect(await readMail(raw)).toMatchObject({
      from: MAIL.from,
      to: MAIL.to,
      cc: [{ name: "", address: "anna@example.net" }],
      subject: "Re: Żółty czajnik",
      messageId: MAIL.messageId,
      inReplyTo: "<1@example.net>",
      references: ["<0@example.net>", "<1@example.net>"],
      date: MAIL.date,
      text: MAIL.text,
      signature: "--\nEwa\nKapok",
      auto: null,
    });
  });

  test("in Bulgarian comes back letter for letter, with its file", async () => {
    const text = "Здравейте, Мария,\n\nще проверим до четвъртък, 26 ноември, 16 ч.";
    const content = Buffer.from("щ");
    const raw = await composeMail({
      ...MAIL,
      subject: "Щета по пратката ".repeat(8).trim(),
      text,
      language: "bg",
      attachments: [{ name: "протокол №7.pdf", type: "application/pdf", content }],
    });

    expect(await readMail(raw)).toMatchObject({
      subject: "Щета по пратката ".repeat(8).trim(),
      text,
      attachments: [{ name: "протокол №7.pdf", type: "application/pdf", content }],
    });
  });

  test("has HTML beside the text, with language, width for telephones and links", async () => {
    const { html } = await readMail(await composeMail(MAIL));
    const raw = (await composeMail(MAIL)).toString();

    expect(html).toContain('<p style="margin:0 0 16px">Dzień dobry,</p>');
    expect(html).toContain('href="https://desk.example.pl/s/a?b=c&amp;d"');
    expect(raw).toContain('<html lang=3D"pl">');
    expect(raw).toContain("width=3Ddevice-width");
  });

  test("shows words that look like HTML as words", async () => {
    const { html, text } = await readMail(await composeMail({ ...MAIL, text: "<script>alert(1)</script> & <b>5 < 6</b>" }));

    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;5 &lt; 6&lt;/b&gt;");
    expect(text).toBe("<script>alert(1)</script> & <b>5 < 6</b>");
  });

  test("cleans the HTML it is given", async () => {
    const raw = (await composeMail({ ...MAIL, html: '<p onclick="x()">Tak<script>y()</script></p>' })).toString();

    expect(raw).toContain("<p>Tak</p>");
    expect(raw).not.toMatch(/onclick|script/);
  });

  test("keeps every line of its headers short and in ASCII", async () => {
    const raw = await written({
      subject: "zażółć ".repeat(60),
      references: Array.from({ length: 200 }, (_, at) => `<${at}@example.net>`),
    });

    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is looked for
    expect(headersOf(raw)).toMatch(/^[\x00-\x7f]*$/);
    expect(
      Math.max(
        ...headersOf(raw)
          .split("\r\n")
          .map((line) => line.length),
      ),
    ).toBeLessThan(998);
    expect(headersOf(raw)).toContain("<0@example.net> <171@example.net>");
  });

  test("written by a person does not say it is automatic", async () => {
    expect(headersOf(await written())).not.toMatch(/auto-submitted|x-auto-response|x-kapok-loop|precedence/i);
  });

  test.for(["replied", "generated"] as const)("that is automatic says so: %s", async (automatic) => {
    const raw = await written({ automatic });

    expect(headersOf(raw)).toContain(`Auto-Submitted: auto-${automatic}`);
    expect(headersOf(raw)).toContain("X-Auto-Response-Suppress: All");
    expect(headersOf(raw)).toContain("X-Kapok-Loop: pomoc@example.pl");
    expect((await readMail(Buffer.from(raw, "latin1"))).auto).not.toBeNull();
  });

  test("can be left by one click", async () => {
    const raw = await written({ listUnsubscribe: "https://example.pl/u/1" });

    expect(headersOf(raw)).toContain("List-Unsubscribe: <https://example.pl/u/1>");
    expect(headersOf(raw)).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  });
});

describe("a header cannot be smuggled in", () => {
  const LINE = "x\r\nBcc: everyone@example.net";

  test.for<[string, Partial<MailToWrite>]>([
    ["the subject", { subject: LINE }],
    ["a lone line feed in the subject", { subject: "x\nBcc: y" }],
    ["a name", { to: [{ name: LINE, address: "marian@example.net" }] }],
    ["an address", { to: [{ address: `marian@example.net${LINE}` }] }],
    ["the sender's name", { from: { name: LINE, address: "pomoc@example.pl" } }],
    ["a Cc", { cc: [{ address: LINE }] }],
    ["a Message-ID", { messageId: `<a@b>${LINE}` }],
    ["In-Reply-To", { inReplyTo: LINE }],
    ["a reference", { references: ["<a@b>", LINE] }],
    ["List-Unsubscribe", { listUnsubscribe: LINE }],
    ["the loop header", { automatic: "replied", loopKey: LINE }],
    ["a Content-ID", { attachments: [{ name: "a", type: "image/png", content: Buffer.from("a"), cid: LINE }] }],
  ])("by %s", async ([, change]) => {
    await expect(composeMail({ ...MAIL, ...change })).rejects.toMatchObject({ code: "header_injection" });
  });

  test.for(["", "marian", "a@b@c", "a b@example.net", "a@example.net, b@example.net", "<a@example.net>", "a;b@example.net"])(
    "nor is mail sent to %s",
    async (address) => {
      await expect(composeMail({ ...MAIL, to: [{ address }] })).rejects.toMatchObject({ code: "impossible_address" });
    },
  );

  test("nor to nobody", async () => {
    await expect(composeMail({ ...MAIL, to: [] })).rejects.toMatchObject({ code: "no_recipient" });
  });

  test("whatever is put into subject, name and file name", async () => {
    const known = /^(?:[\w-]+: .*|[ \t].*)$/;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 80 }), async (text) => {
        const raw = await composeMail({
          ...MAIL,
          subject: text,
          to: [{ name: text, address: "marian@example.net" }],
          attachments: [{ name: text, type: text, content: Buffer.from("a") }],
        }).catch((error) => error);
        if (raw instanceof Error) {
          expect(raw.name).toBe("UnwritableMail");
          return;
        }
        const read = await readMail(raw);

        expect(
          headersOf(raw.toString("latin1"))
            .split("\r\n")
            .every((line: string) => known.test(line)),
        ).toBe(true);
        expect(read.to.map(({ address }) => address)).toEqual(["marian@example.net"]);
        expect(read.attachments).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the subject of an answer", () => {
  test.for([
    ["Czajnik", "Re: Czajnik"],
    ["Re: Czajnik", "Re: Czajnik"],
    ["RE: Odp: Czajnik", "Re: Czajnik"],
    ["Отг: Re[2]: Чайник", "Re: Чайник"],
    ["AW: Kessel", "Re: Kessel"],
    ["Fwd: Kettle", "Re: Fwd: Kettle"],
    ["Reklamacja: czajnik", "Re: Reklamacja: czajnik"],
    ["Na: co czekamy", "Re: Na: co czekamy"],
    ["", "Re:"],
  ])("to %s is %s", ([subject, answer]) => {
    expect(replySubject(subject!)).toBe(answer);
  });
});

test("the envelope names everybody once", () => {
  expect(
    envelopeOf({
      from: MAIL.from,
      to: [{ address: "A@example.net" }, { address: "b@example.net" }],
      cc: [{ address: "a@example.net" }],
    }),
  ).toEqual({
    from: "pomoc@example.pl",
    to: ["a@example.net", "b@example.net"],
  });
});
