import { type Example, FROM, html, mailOf, parts } from "./example.ts";

const NEW = "<div>Nadal nie działa.</div>";
const folded = (title: string, body: string, quoted: string): Example => ({
  title,
  mail: html(`${NEW}${body}`),
  expected: { text: "Nadal nie działa.", quoted },
});

export const FOLDING_HTML: Example[] = [
  folded(
    "Gmail's quote",
    '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">W dniu śr., 18 lis 2026 o 14:05 Pomoc &lt;<a href="mailto:p@example.pl">p@example.pl</a>&gt; napisał(a):<br></div><blockquote class="gmail_quote" style="margin:0">Jaki model?<div>Ewa</div></blockquote></div>',
    "> W dniu śr., 18 lis 2026 o 14:05 Pomoc <p@example.pl> napisał(a):\n> Jaki model?\n> Ewa",
  ),
  folded(
    "Thunderbird's quote",
    '<div class="moz-cite-prefix">W dniu 18.11.2026 o 14:05, Pomoc pisze:<br></div><blockquote type="cite" cite="mid:a@b"><p>Jaki model?</p></blockquote>',
    "> W dniu 18.11.2026 o 14:05, Pomoc pisze:\n>\n> Jaki model?",
  ),
  folded(
    "Apple's quote",
    "<div><br><blockquote type=cite><div>On 18 Nov 2026, at 14:05, Support wrote:</div><br><div>Which model?</div></blockquote></div>",
    "> On 18 Nov 2026, at 14:05, Support wrote:\n>\n> Which model?",
  ),
  folded(
    "Outlook on the web, in a language of its own",
    '<div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>Feladó:</b> Pomoc<br><b>Elküldve:</b> x<br></div><div>Jaki model?</div>',
    "________\nFeladó: Pomoc\nElküldve: x\nJaki model?",
  ),
  folded(
    "Outlook on Windows",
    '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b>Od:</b> Pomoc &lt;p@example.pl&gt;<br><b>Wysłano:</b> 18 listopada 2026<br><b>Do:</b> Marian<br><b>Temat:</b> x</p></div></div><p class=MsoNormal>Jaki model?</p>',
    "Od: Pomoc <p@example.pl>\nWysłano: 18 listopada 2026\nDo: Marian\nTemat: x\nJaki model?",
  ),
  folded(
    "Outlook on Windows in a language nobody foresaw",
    '<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b>Lähettäjä:</b> Pomoc &lt;p@example.pl&gt;<br><b>Lähetetty:</b> 18</p></div><p>Jaki model?</p>',
    "Lähettäjä: Pomoc <p@example.pl>\nLähetetty: 18\n\nJaki model?",
  ),
  folded(
    "Outlook for the Mac",
    '<span id="OLK_SRC_BODY_SECTION"><div>From: Support</div><div>Which model?</div></span>',
    "> From: Support\n> Which model?",
  ),
  folded(
    "Yahoo",
    '<div id="ydp1yahoo_quoted_1" class="ydp1yahoo_quoted yahoo_quoted"><div>On Wednesday, 18 November, Support wrote:</div><div>Which model?</div></div>',
    "> On Wednesday, 18 November, Support wrote:\n> Which model?",
  ),
  folded(
    "Proton",
    '<div class="protonmail_quote">On Wednesday, Support wrote:<br><blockquote class="protonmail_quote" type="cite">Which model?</blockquote></div>',
    "> On Wednesday, Support wrote:\n>\n>> Which model?",
  ),
  {
    title: "answers between Gmail's quotes stay",
    mail: html(
      '<div class="gmail_quote"><div class="gmail_attr">On Wed Support wrote:</div><blockquote class="gmail_quote">Which model?</blockquote><div>K-100</div><blockquote class="gmail_quote">Since when?</blockquote><div>May</div><blockquote class="gmail_quote">Regards</blockquote></div>',
    ),
    expected: { text: "> On Wed Support wrote:\n>\n> Which model?\n\nK-100\n\n> Since when?\n\nMay", quoted: "> Regards" },
  },
  {
    title: "a quote that only the HTML knows of",
    mail: mailOf([
      ...FROM,
      "Content-Type: multipart/alternative; boundary=b",
      "",
      parts(
        "b",
        "Content-Type: text/plain; charset=utf-8\n\nNadal nie działa.\nJaki model?",
        'Content-Type: text/html; charset=utf-8\n\n<p>Nadal nie działa.</p><blockquote type="cite">Jaki model?</blockquote>',
      ),
    ]),
    expected: { text: "Nadal nie działa.", quoted: "> Jaki model?" },
  },
  {
    title: "Gmail's signature",
    mail: html(
      `${NEW}<br><div>--<br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Marian Wójcik</div></div></div>`,
    ),
    expected: { text: "Nadal nie działa.", signature: "--\nMarian Wójcik" },
  },
  {
    title: "a telephone's Outlook",
    mail: html(
      `${NEW}<div id="ms-outlook-mobile-signature"><div></div>Pobierz <a href="https://aka.ms/x">Outlook dla systemu iOS</a></div><hr><div id="divRplyFwdMsg"><b>Od:</b> Pomoc</div>Jaki model?`,
    ),
    expected: { text: "Nadal nie działa.", signature: "Pobierz Outlook dla systemu iOS <https://aka.ms/x>" },
  },
  // What must stay.
  {
    title: "an indented paragraph is no quote",
    mail: html(`${NEW}<blockquote style="margin-left:40px">A to jest ważne</blockquote>`),
    expected: { text: "Nadal nie działa.\n\nA to jest ważne", quoted: "" },
  },
  {
    title: "a ruled table of the customer's own is no quote",
    mail: html(`${NEW}<div style="border:none;border-top:solid #000 1pt;padding:3pt">Zamówienie 7</div>Koniec`),
    expected: { text: "Nadal nie działa.\nZamówienie 7\nKoniec", quoted: "" },
  },
];
