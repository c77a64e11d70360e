// What mail programs write around the words of others, as they write it in each language: Gmail, Outlook, Thunderbird, Apple Mail, Samsung, and the
// Polish and Bulgarian web mails (WP, Onet, Interia; abv.bg, mail.bg). Lower case.

/** What an attribution begins with; a date in figures or a short day of the week may too. */
export const ATTRIBUTION_STARTS = [
  ...[
    "w dniu ",
    "dnia ",
    "wiadomość napisana przez ",
    "użytkownik ",
    "pon., ",
    "wt., ",
    "śr., ",
    "czw., ",
    "pt., ",
    "sob., ",
    "niedz., ",
  ],
  ...["на ", "пн, ", "вт, ", "ср, ", "чт, ", "пт, ", "сб, ", "нд, "],
  ...["on ", "le ", "am ", "il ", "el "],
  ...["в ", "вс, ", "пн., ", "нд., "],
];

/** The word before the colon at its end. */
export const ATTRIBUTION_VERBS = [
  ...["napisał(a)", "napisał", "napisała", "napisali", "napisano", "pisze"],
  ...["написа", "пише", "писа", "написали"],
  ...["wrote", "writes", "schrieb"],
  ...["написал", "написала", "написал(а)", "пишет", "писал(а)", "написав", "написала", "написав(ла)"],
];

/** A line of its own between dashes, with which a quoted or passed-on mail begins. */
export const SEPARATORS = [
  ...["wiadomość oryginalna", "oryginalna wiadomość", "treść oryginalnej wiadomości"],
  ...["оригинално съобщение", "оригинално писмо"],
  ...["original message", "original appointment", "reply message", "ursprüngliche nachricht"],
  ...["исходное сообщение", "пересылаемое сообщение", "конец пересылаемого сообщения", "оригінальне повідомлення"],
];
export const FORWARD_SEPARATORS = [
  ...[
    "wiadomość przekazana",
    "przekazana wiadomość",
    "treść przekazanej wiadomości",
    "wiadomość przekazana dalej",
    "początek przekazywanej wiadomości",
  ],
  ...["препратено съобщение", "препратено писмо", "начало на препратено съобщение", "начало на препратеното съобщение"],
  ...["forwarded message", "begin forwarded message", "forwarded by", "weitergeleitete nachricht"],
  ...["пересланное сообщение", "переслане повідомлення"],
];

export type HeaderKind = "from" | "sent" | "to" | "cc" | "subject";

/** The labels of a quoted header block. */
export const HEADER_LABELS: Readonly<Record<HeaderKind, readonly string[]>> = {
  from: ["od", "nadawca", "от", "подател", "from", "von", "від"],
  sent: [
    ...["wysłano", "wysłane", "data", "data wysłania", "изпратено", "изпратено на", "дата", "sent", "date"],
    ...["gesendet", "datum", "отправлено", "надіслано"],
  ],
  to: ["do", "adresat", "до", "получател", "to", "an", "кому"],
  cc: ["dw", "kopia", "копие", "як", "cc", "копия", "копія"],
  subject: ["temat", "относно", "тема", "subject", "betreff"],
};

/** How a telephone signs: one of these beginnings, with one of those things in the same short line. */
export const DEVICE_STARTS = [
  ...["wysłano z ", "wysłane z ", "wysłane przez ", "pobierz ", "uzyskaj "],
  ...["изпратено от ", "изпратено чрез ", "изпратено с ", "изтеглете ", "вземете "],
  ...[
    "sent from ",
    "sent via ",
    "sent with ",
    "get ",
    "download ",
    "von meinem ",
    "gesendet von ",
    "отправлено из ",
    "отправлено с ",
    "надіслано з ",
  ],
];
export const DEVICES = [
  ...["iphone", "ipad", "ipod", "android", "samsung", "galaxy", "huawei", "xiaomi", "redmi", "motorola", "blackberry", "nokia"],
  ...["outlook", "yahoo", "gmail", "proton", "windows", "mail.ru", "thunderbird", "aquamail", "bluemail", "spark", "abv.bg"],
  ...["telefon", "smartfon", "smartphone", "tablet", "urządzeni", "poczt", "my phone", "my mobile", "mobile device"],
  ...["телефон", "смартфон", "таблет", "устройство", "поща"],
];
