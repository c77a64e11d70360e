import { type Example, plain } from "./example.ts";

const quotedMail = ["Dzień dobry,", "sprawdzimy to do czwartku.", "Ewa"];
const quote = (lines: readonly string[]) => lines.map((line) => `> ${line}`).join("\n");

/** A new word, and an answered mail under it, as each program writes it. */
const answered = (title: string, above: string, below = quote(quotedMail)): Example => ({
  title,
  mail: plain(`Nadal nie działa.\n\n${above}\n${below}\n`),
  expected: { text: "Nadal nie działa.", quoted: `${above}\n${below}`.trim() },
});

const outlook = (title: string, block: string): Example => ({
  title,
  mail: plain(`Nadal nie działa.\n\n${block}\n\nDzień dobry,\nsprawdzimy.\n`),
  expected: { text: "Nadal nie działa.", quoted: `${block}\n\nDzień dobry,\nsprawdzimy.` },
});

export const FOLDING_TEXT: Example[] = [
  answered("Gmail in Polish", "W dniu śr., 18 lis 2026 o 14:05 Pomoc <pomoc@example.pl> napisał(a):\n"),
  answered(
    "Gmail in Polish, broken over two lines",
    "W dniu śr., 18 lis 2026 o 14:05 Pomoc Kapok i Spółka <pomoc@example.pl>\nnapisał(a):\n",
  ),
  answered("old Gmail in Polish", "W dniu 18 listopada 2026 14:05 użytkownik Pomoc <pomoc@example.pl> napisał:\n"),
  answered("Thunderbird in Polish", "W dniu 18.11.2026 o 14:05, Pomoc pisze:"),
  answered("WP and Onet", "Dnia 18 listopada 2026 14:05 Pomoc <pomoc@example.pl> napisał(a):\n"),
  answered("Apple Mail in Polish", "Wiadomość napisana przez Pomoc <pomoc@example.pl> w dniu 18 lis 2026, o godz. 14:05:\n"),
  answered("Gmail in Bulgarian", "На ср, 18.11.2026 г. в 14:05 Помощ <pomosht@example.bg> написа:\n"),
  answered("Thunderbird in Bulgarian", "На 18.11.2026 г. в 14:05 ч., Помощ написа:"),
  answered("Gmail in English", "On Wed, Nov 18, 2026 at 2:05 PM Support <support@example.com> wrote:\n"),
  answered(
    "Gmail in English, broken inside the address",
    "On Wed, Nov 18, 2026 at 2:05 PM Support Desk of the Firm\n<support@example.com> wrote:\n",
  ),
  answered("Thunderbird in English", "On 18/11/2026 14:05, Support wrote:"),
  answered("Gmail in German", "Am Mi., 18. Nov. 2026 um 14:05 Uhr schrieb Hilfe <hilfe@example.de>:\n"),
  answered("Gmail in Russian", "ср, 18 нояб. 2026 г. в 14:05, Помощь <help@example.ru>:\n"),
  answered("Gmail in Ukrainian", "ср, 18 лист. 2026 р. о 14:05 Допомога <help@example.ua> пише:\n"),
  answered(
    "an attribution with nothing before the quote signs below",
    "On 18 Nov 2026, at 14:05, Support <support@example.com> wrote:\n",
    "Dzień dobry,\nsprawdzimy.",
  ),
  outlook(
    "Outlook in Polish",
    "Od: Pomoc <pomoc@example.pl>\nWysłano: środa, 18 listopada 2026 14:05\nDo: Marian Wójcik <marian@example.net>\nTemat: RE: Czajnik",
  ),
  outlook(
    "Outlook in Polish with rule and stars",
    "________________________________\n*Od:* Pomoc\n*Wysłane:* 18 listopada 2026 14:05\n*Do:* Marian\n*DW:* Ewa\n*Temat:* Czajnik",
  ),
  outlook(
    "Outlook in Bulgarian",
    "От: Помощ <pomosht@example.bg>\nИзпратено: сряда, 18 ноември 2026 г. 14:05\nДо: Мария Петрова\nОтносно: Чайник",
  ),
  outlook(
    "Outlook in English",
    "From: Support <support@example.com>\nSent: Wednesday, November 18, 2026 2:05 PM\nTo: Okafor\nSubject: RE: Kettle",
  ),
  outlook(
    "Outlook in German",
    "Von: Hilfe <hilfe@example.de>\nGesendet: Mittwoch, 18. November 2026 14:05\nAn: Okafor\nBetreff: AW: Kessel",
  ),
  outlook("an original message in English", "-----Original Message-----\nFrom: Support\nSent: 18 November 2026\nTo: Okafor"),
  outlook("an original message in Polish", "-----Wiadomość oryginalna-----\nOd: Pomoc"),
  outlook(
    "an original message in Bulgarian, as abv.bg writes",
    "-------- Оригинално писмо --------\nОт: Помощ pomosht@example.bg\nОтносно: Чайник\nДо: maria@example.bg",
  ),
  outlook("a mail passed on with words above", "---------- Forwarded message ---------\nFrom: Shop <shop@example.com>"),
  {
    title: "answers between the quotes stay, with the quotes they answer",
    mail: plain(
      "Odpowiadam niżej.\n\nW dniu 18.11.2026 o 14:05, Pomoc pisze:\n> Jaki to model?\nK-100.\n> Kiedy kupiony?\nW maju.\n> Pozdrawiamy\n> Ewa\n",
    ),
    expected: {
      text: "Odpowiadam niżej.\n\nW dniu 18.11.2026 o 14:05, Pomoc pisze:\n> Jaki to model?\nK-100.\n> Kiedy kupiony?\nW maju.",
      quoted: "> Pozdrawiamy\n> Ewa",
    },
  },
  {
    title: "answers between the quotes without a word above",
    mail: plain("On 18/11/2026 14:05, Support wrote:\n> Which model?\n\nK-100\n\n> Since when?\n\nMay"),
    expected: { text: "On 18/11/2026 14:05, Support wrote:\n> Which model?\n\nK-100\n\n> Since when?\n\nMay", quoted: "" },
  },
  {
    title: "one quote above, the answer below",
    mail: plain("На 18.11.2026 г. в 14:05 ч., Помощ написа:\n> Кой модел?\n> Благодаря\n\nК-100.\nПоздрави"),
    expected: { text: "К-100.\nПоздрави", quoted: "На 18.11.2026 г. в 14:05 ч., Помощ написа:\n> Кой модел?\n> Благодаря" },
  },
  {
    title: "a mail passed on without a word is the message",
    mail: plain("---------- Forwarded message ---------\nFrom: Shop <shop@example.com>\nDate: 18 Nov 2026\n\nYour kettle ships."),
    expected: {
      text: "---------- Forwarded message ---------\nFrom: Shop <shop@example.com>\nDate: 18 Nov 2026\n\nYour kettle ships.",
      quoted: "",
    },
  },
  {
    title: "an answer without a new word is empty, not our own words come back",
    mail: plain(`W dniu 18.11.2026 o 14:05, Pomoc pisze:\n${quote(quotedMail)}`),
    expected: { text: "", quoted: `W dniu 18.11.2026 o 14:05, Pomoc pisze:\n${quote(quotedMail)}` },
  },
  ...[
    ["Polish", "Wysłane z iPhone’a"],
    ["Polish of old", "Wysłano z iPhone'a"],
    ["Polish, Samsung", "Wysłano z mojego smartfona Samsung Galaxy."],
    ["Polish, Outlook", "Pobierz aplikację Outlook dla systemu Android<https://aka.ms/AAb9ysg>"],
    ["Bulgarian", "Изпратено от моя iPhone"],
    ["Bulgarian, Outlook", "Вземете Outlook за Android"],
    ["English", "Sent from my iPhone"],
    ["English, Outlook", "Get Outlook for iOS<https://aka.ms/o0ukef>"],
  ].map(
    ([language, line]): Example => ({
      title: `a telephone signs in ${language}: ${line}`,
      mail: plain(`Nadal nie działa.\n\n${line}\n\nW dniu 18.11.2026 o 14:05, Pomoc pisze:\n> ok`),
      expected: { text: "Nadal nie działa.", signature: line!, quoted: "W dniu 18.11.2026 o 14:05, Pomoc pisze:\n> ok" },
    }),
  ),
  {
    title: "a signature under two dashes",
    mail: plain("Nadal nie działa.\n\n-- \nMarian Wójcik\nul. Prosta 1"),
    expected: { text: "Nadal nie działa.", signature: "--\nMarian Wójcik\nul. Prosta 1" },
  },
  {
    title: "a signature under the quote",
    mail: plain("Nadal nie działa.\n\n> Jaki model?\n\n-- \nMarian"),
    expected: { text: "Nadal nie działa.", quoted: "> Jaki model?", signature: "--\nMarian" },
  },
  // What must stay.
  {
    title: "somebody who tells what was written keeps their words",
    mail: plain("W dniu 5 listopada konsultant napisał:\n„zwrócimy pieniądze”.\nGdzie one są?"),
    expected: { text: "W dniu 5 listopada konsultant napisał:\n„zwrócimy pieniądze”.\nGdzie one są?", quoted: "" },
  },
  {
    title: "somebody who tells what was written in English keeps their words",
    mail: plain("On 5 November your agent wrote:\nWe refund you.\nWell?"),
    expected: { text: "On 5 November your agent wrote:\nWe refund you.\nWell?", quoted: "" },
  },
  {
    title: "from when, to when and about what is no header",
    mail: plain("Byłem na urlopie\nOd: 5.11\nDo: 10.11\nTemat: brak dostawy\nKto odpowiada?"),
    expected: { text: "Byłem na urlopie\nOd: 5.11\nDo: 10.11\nTemat: brak dostawy\nKto odpowiada?", quoted: "" },
  },
  {
    title: "a parcel sent from a store is no telephone",
    mail: plain("Na etykiecie jest:\nWysłano z magazynu dnia 5 listopada"),
    expected: { text: "Na etykiecie jest:\nWysłano z magazynu dnia 5 listopada", signature: "" },
  },
  {
    title: "a parcel in Bulgarian is no telephone either",
    mail: plain("На етикета пише:\nИзпратено от Пловдив на 5 ноември"),
    expected: { text: "На етикета пише:\nИзпратено от Пловдив на 5 ноември", signature: "" },
  },
  {
    title: "a line of dashes in the middle is no signature",
    mail: plain(`Pierwsze\n--\n${Array.from({ length: 40 }, (_, at) => `punkt ${at}`).join("\n")}`),
    expected: { signature: "" },
  },
  {
    title: "an arrow at the start of a line",
    mail: plain("Menu\n-> Ustawienia\n-> Zwroty"),
    expected: { text: "Menu\n-> Ustawienia\n-> Zwroty", quoted: "" },
  },
];
