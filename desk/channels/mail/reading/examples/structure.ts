import { base64, type Example, FROM, html, mailOf, parts, plain } from "./example.ts";

const mixed = (...each: (string | readonly string[])[]) =>
  mailOf([...FROM, 'Content-Type: multipart/mixed; boundary="b1"', "", parts("b1", ...each)]);
const TEXT = ["Content-Type: text/plain; charset=utf-8", "", "Proszę zobaczyć."];

export const STRUCTURE: Example[] = [
  {
    title: "text and HTML of the same words: the text counts, the HTML is kept clean",
    mail: mailOf([
      ...FROM,
      "Content-Type: multipart/alternative; boundary=b",
      "",
      parts("b", TEXT, ["Content-Type: text/html", "", "<p>Proszę <b>zobaczyć</b>.</p><script>x()</script>"]),
    ]),
    expected: { text: "Proszę zobaczyć.", html: "<p>Proszę <b>zobaczyć</b>.</p>" },
  },
  {
    title: "HTML alone: lists, line breaks and links become text",
    mail: html(
      "<style>p{}</style><p>Dzień dobry,</p><ul><li>raz</li><li>dwa</li></ul><ol start=1><li>jeden<li>dwa</ol>linia<br>druga <a href='https://example.net/a'>tutaj</a> &amp; &#322;",
    ),
    expected: { text: "Dzień dobry,\n\n- raz\n- dwa\n\n1. jeden\n2. dwa\n\nlinia\ndruga tutaj <https://example.net/a> & ł" },
  },
  {
    title: "HTML that says it is text",
    mail: plain("<html><body><p>Dzień dobry</p></body></html>"),
    expected: { text: "Dzień dobry" },
  },
  {
    title: "an empty text beside full HTML",
    mail: mailOf([
      ...FROM,
      "Content-Type: multipart/alternative; boundary=b",
      "",
      parts("b", ["Content-Type: text/plain", "", " "], ["Content-Type: text/html", "", "<div>Tu jestem</div>"]),
    ]),
    expected: { text: "Tu jestem" },
  },
  {
    title: "a text that only says HTML is needed",
    mail: mailOf([
      ...FROM,
      "Content-Type: multipart/alternative; boundary=b",
      "",
      parts(
        "b",
        ["Content-Type: text/plain", "", "Your mail program does not support HTML."],
        ["Content-Type: text/html", "", `<div>${"Nie działa. ".repeat(20)}</div>`],
      ),
    ]),
    expected: { text: "Nie działa. ".repeat(20).trim() },
  },
  {
    title: "two texts around a picture, as Apple Mail writes",
    mail: mixed(
      TEXT,
      [
        "Content-Type: image/png; name=a.png",
        "Content-Disposition: inline; filename=a.png",
        "Content-Transfer-Encoding: base64",
        "",
        base64("png"),
      ],
      ["Content-Type: text/plain", "", "I co teraz?"],
    ),
    expected: {
      text: "Proszę zobaczyć.\nI co teraz?",
      attachments: [{ name: "a.png", type: "image/png", size: 3, inline: false }],
    },
  },
  {
    title: "a multipart that does not say its boundary",
    mail: mailOf([
      ...FROM,
      "Content-Type: multipart/mixed",
      "",
      parts("XYZ", TEXT, ["Content-Type: text/csv; name=a.csv", "", "1;2"]),
    ]),
    expected: { text: "Proszę zobaczyć.", attachments: [{ name: "a.csv" }] },
  },
  {
    title: "a multipart without any boundary at all",
    mail: mailOf([...FROM, "Content-Type: multipart/mixed", "", "Po prostu tekst."]),
    expected: { text: "Po prostu tekst." },
  },
  {
    title: "a boundary that never comes",
    mail: mailOf([...FROM, "Content-Type: multipart/mixed; boundary=abc", "", "Po prostu tekst."]),
    expected: { text: "Po prostu tekst." },
  },
  {
    title: "a mail cut off before its last boundary",
    mail: mailOf([...FROM, "Content-Type: multipart/mixed; boundary=abc", "", "--abc", ...TEXT]),
    expected: { text: "Proszę zobaczyć." },
  },
  {
    title: "boundary, comment and blanks in the strangest places",
    mail: mailOf([
      ...FROM,
      'Content-Type: Multipart / Mixed (a comment; with boundary="no") ; charset=utf-8; BOUNDARY = "a b:c" ; x',
      "",
      "--a b:c  ",
      ...TEXT,
      "--a b:c--",
      "epilogue",
    ]),
    expected: { text: "Proszę zobaczyć." },
  },
  {
    title: "flowed text is joined again, quotes and signature apart (RFC 3676)",
    mail: mailOf([
      ...FROM,
      "Content-Type: text/plain; format=flowed",
      "",
      "To jest jedno ",
      "zdanie.",
      " >nie cytat",
      "-- ",
      "Marian",
    ]),
    expected: { text: "To jest jedno zdanie.\n>nie cytat", signature: "-- \nMarian".replace("-- ", "--") },
  },
  {
    title: "an invitation says what, when and where, and stays as a file",
    mail: mixed(TEXT, [
      "Content-Type: text/calendar; charset=utf-8; method=REQUEST",
      "",
      "BEGIN:VCALENDAR",
      "METHOD:REQUEST",
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Warsaw",
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      "SUMMARY:Odbiór czajnika\\, punkt 3",
      "DTSTART;TZID=Europe/Warsaw:20261126T100000",
      "DTEND;TZID=Europe/Warsaw:20261126T103000",
      "LOCATION:Warszawa\\, ul. ",
      " Prosta 1",
      'ORGANIZER;CN="Marian Wójcik":mailto:marian@example.net',
      "END:VEVENT",
      "END:VCALENDAR",
    ]),
    expected: {
      text: "Proszę zobaczyć.\n\nOdbiór czajnika, punkt 3\n2026-11-26 10:00–10:30 (Europe/Warsaw)\nWarszawa, ul. Prosta 1\nMarian Wójcik <marian@example.net>",
      attachments: [{ type: "text/calendar", name: "attachment.ics" }],
    },
  },
  {
    title: "an invitation that was called off, with no other words",
    mail: mailOf([
      ...FROM,
      "Content-Type: text/calendar; method=CANCEL",
      "",
      "BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nSUMMARY:Call\nDTSTART:20261126T090000Z\nEND:VEVENT\nEND:VCALENDAR",
    ]),
    expected: { text: "Call (CANCELLED)\n2026-11-26 09:00 (UTC)" },
  },
  {
    title: "scripts, forms, frames, pictures from elsewhere and styles that cover the page are gone",
    mail: html(
      '<meta http-equiv=refresh content="0;url=x"><div style="position:fixed;top:0;color:red;background:url(http://e.example/x)" onclick="x()">a<img src="https://e.example/p.gif" onerror=x()><img src="cid:logo@1"><img src="data:image/svg+xml;base64,PHN2Zz4="><form action=x><input name=p></form><a href="javascript:x()">b</a><a href="https://e.example">c</a><iframe src=x></iframe><svg><script>y</script></svg></div>',
    ),
    expected: {
      html: '<div style="color:red">a<img data-remote-src="https://e.example/p.gif" loading="lazy" /><img src="cid:logo@1" loading="lazy" /><img loading="lazy" /><a rel="noopener noreferrer nofollow" target="_blank">b</a><a rel="noopener noreferrer nofollow" target="_blank" href="https://e.example">c</a></div>',
    },
  },
];
