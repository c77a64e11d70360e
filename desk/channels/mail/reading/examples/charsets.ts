import { base64, type Example, encoded, FROM, mailOf, word } from "./example.ts";

const NAPIS = "Zażółć gęślą jaźń: czajnik znowu się zepsuł, proszę o pomoc.";
const НАДПИС = "Чайникът пак се счупи. Моля за помощ още днес!";
const body = (charset: string) => `Content-Type: text/plain; charset=${charset}`;

export const CHARSETS: Example[] = [
  {
    title: "a Polish body in ISO-8859-2",
    mail: mailOf(["From: anna@example.pl", body("iso-8859-2"), "", NAPIS], "iso-8859-2"),
    expected: { text: NAPIS },
  },
  {
    title: "a Polish body in windows-1250, quoted-printable",
    mail: mailOf([
      "From: anna@example.pl",
      body("Windows-1250"),
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Dzi=EA=\nkuj=EA, =9Cwietnie =3D)",
    ]),
    expected: { text: "Dziękuję, świetnie =)" },
  },
  {
    title: "windows-1250 that calls itself ISO-8859-2, as Outlook Express did",
    mail: mailOf(["From: anna@example.pl", body("iso-8859-2"), "", "Ślązak źle się czuł…"], "windows-1250"),
    expected: { text: "Ślązak źle się czuł…" },
  },
  {
    title: "a Bulgarian body in windows-1251, base64",
    mail: mailOf([
      "From: maria@example.bg",
      body("windows-1251"),
      "Content-Transfer-Encoding: base64",
      "",
      base64(encoded(НАДПИС, "windows-1251")),
    ]),
    expected: { text: НАДПИС },
  },
  {
    title: "a body in KOI8-R",
    mail: mailOf(["From: maria@example.bg", body("koi8-r"), "", НАДПИС], "koi8-r"),
    expected: { text: НАДПИС },
  },
  {
    title: "a Bulgarian body in windows-1251 that names no charset",
    mail: mailOf(["From: maria@example.bg", "Subject: hi", "", НАДПИС], "windows-1251"),
    expected: { text: НАДПИС },
  },
  {
    title: "a Polish body in windows-1250 that says it is us-ascii",
    mail: mailOf(["From: anna@example.pl", body("us-ascii"), "", NAPIS], "windows-1250"),
    expected: { text: NAPIS },
  },
  {
    title: "a Polish body in ISO-8859-2 with a charset nobody knows",
    mail: mailOf(["From: anna@example.pl", body("x-unknown"), "", NAPIS], "iso-8859-2"),
    expected: { text: NAPIS },
  },
  {
    title: "windows-1251 that says it is UTF-8",
    mail: mailOf(["From: maria@example.bg", body("utf-8"), "", НАДПИС], "windows-1251"),
    expected: { text: НАДПИС },
  },
  {
    title: "UTF-8 that says it is ISO-8859-1",
    mail: mailOf(["From: anna@example.pl", body("iso-8859-1"), "", NAPIS]),
    expected: { text: NAPIS },
  },
  {
    title: "real ISO-8859-1 is left alone",
    mail: mailOf(["From: a@example.de", body("iso-8859-1"), "", "Schöne Grüße, à bientôt"], "windows-1252"),
    expected: { text: "Schöne Grüße, à bientôt" },
  },
  {
    title: "UTF-8 cut off inside a letter keeps the rest",
    mail: Buffer.concat([mailOf(["From: anna@example.pl", body("utf-8"), "", NAPIS]), Uint8Array.of(0xc5)]),
    expected: { text: `${NAPIS}\ufffd` },
  },
  {
    title: "raw windows-1250 in subject and name",
    mail: mailOf(
      [
        "From: Żaneta Gołąb <zaneta@example.pl>",
        "Subject: Reklamacja – zwrot pieniędzy za żółty płaszcz",
        body("windows-1250"),
        "",
        "Dzień dobry",
      ],
      "windows-1250",
    ),
    expected: {
      subject: "Reklamacja – zwrot pieniędzy za żółty płaszcz",
      from: { name: "Żaneta Gołąb", address: "zaneta@example.pl" },
    },
  },
  {
    title: "raw ISO-8859-2 in a subject, without any charset to go by",
    mail: mailOf(["From: anna@example.pl", "Subject: Proszę o pilną odpowiedź w sprawie gwarancji", "", "ok"], "iso-8859-2"),
    expected: { subject: "Proszę o pilną odpowiedź w sprawie gwarancji" },
  },
  {
    title: "raw windows-1251 in a subject, without any charset to go by",
    mail: mailOf(["From: Мария Петрова <maria@example.bg>", "Subject: Рекламация на пратка", "", "ok"], "windows-1251"),
    expected: { subject: "Рекламация на пратка", from: { name: "Мария Петрова", address: "maria@example.bg" } },
  },
  {
    title: "raw KOI8-R in a subject",
    mail: mailOf(["From: maria@example.bg", "Subject: Жалба за забавена доставка", "", "ok"], "koi8-r"),
    expected: { subject: "Жалба за забавена доставка" },
  },
  {
    title: "raw UTF-8 in a subject (RFC 6532), with an emoji",
    mail: mailOf(["From: anna@example.pl", "Subject: Dziękuję 🙂 Благодаря", "", "ok"]),
    expected: { subject: "Dziękuję 🙂 Благодаря" },
  },
  {
    title: "encoded words in windows-1251 and ISO-8859-2",
    mail: mailOf([
      `From: ${word("Мария Петрова", "windows-1251")} <maria@example.bg>`,
      `Subject: ${word("Pilne: żądanie", "iso-8859-2")}`,
      "",
      "ok",
    ]),
    expected: { subject: "Pilne: żądanie", from: { name: "Мария Петрова", address: "maria@example.bg" } },
  },
  {
    title: "an encoded subject cut inside a letter of two bytes",
    mail: mailOf(["From: anna@example.pl", "Subject: =?utf-8?Q?Za=C5?=", " =?utf-8?Q?=BC=C3=B3=C5=82=C4=87?=", "", "ok"]),
    expected: { subject: "Zażółć" },
  },
  {
    title: "a long Bulgarian subject in several words of base64",
    mail: mailOf(["From: maria@example.bg", `Subject: ${word("Къде е моята ")}`, ` ${word("пратка?")}`, "", "ok"]),
    expected: { subject: "Къде е моята пратка?" },
  },
  {
    title: "an encoded word that breaks off",
    mail: mailOf(["From: anna@example.pl", "Subject: =?utf-8?B?WmHFvMOzxYLE", "", "ok"]),
    expected: { subject: "=?utf-8?B?WmHFvMOzxYLE", text: "ok" },
  },
  {
    title: "letters written with separate accents come out as one",
    mail: mailOf([...FROM, "", "Zażółć".normalize("NFD")]),
    expected: { text: "Zażółć".normalize("NFC") },
  },
];
