/** Believable words for filling a desk: enough variety that no index is kinder to them than to real mail. */
const NAMES = {
  pl: [
    "Marian Wójcik",
    "Anna Nowak",
    "Jan Kowalski",
    "Zofia Lewandowska",
    "Piotr Zieliński",
    "Katarzyna Mazur",
    "Łukasz Żak",
    "Ewelina Śliwa",
  ],
  bg: [
    "Мария Петрова",
    "Георги Иванов",
    "Елена Димитрова",
    "Стоян Колев",
    "Десислава Ангелова",
    "Петър Христов",
    "Йорданка Илиева",
    "Тодор Вълчев",
  ],
  en: ["Grace Okafor", "Tom Hughes", "Priya Sharma", "Ellen Walsh", "Marcus Bell", "Hannah Reid", "Owen Price", "Lucy Adams"],
} as const;

const THINGS = {
  pl: ["laptop", "buty", "czajnik", "faktura", "paczka", "obiektyw", "rower", "pralka", "lek", "abonament", "bilet", "router"],
  bg: [
    "лаптоп",
    "обувки",
    "чайник",
    "фактура",
    "пратка",
    "обектив",
    "колело",
    "пералня",
    "лекарство",
    "абонамент",
    "билет",
    "рутер",
  ],
  en: [
    "laptop",
    "shoes",
    "kettle",
    "invoice",
    "parcel",
    "lens",
    "bicycle",
    "washing machine",
    "medicine",
    "subscription",
    "ticket",
    "router",
  ],
} as const;

const SENTENCES = {
  pl: [
    "Dzień dobry, piszę w sprawie zamówienia {order}.",
    "Czekam już {n} dni i nikt nie odpowiada na moje wiadomości.",
    "Proszę o informację, kiedy otrzymam: {thing}.",
    "Naprawa miała być gotowa w poniedziałek, a do dziś nie ma żadnej wiadomości.",
    "To już trzeci raz, kiedy proszę o to samo.",
    "Towar przyszedł uszkodzony, zdjęcia są w załączniku.",
    "Chcę zwrotu pieniędzy albo wymiany na nowy egzemplarz.",
    "Z góry dziękuję za szybką odpowiedź i pozdrawiam.",
    "Rozmowa przez telefon niczego nie wyjaśniła, dlatego piszę.",
    "Kwota na fakturze jest o {n} złotych za wysoka.",
  ],
  bg: [
    "Здравейте, пиша Ви за поръчка {order}.",
    "Чакам вече {n} дни и никой не отговаря на съобщенията ми.",
    "Моля да ми кажете кога ще получа: {thing}.",
    "Ремонтът трябваше да е готов в понеделник, а до днес няма никаква вест.",
    "Това е третият път, в който моля за същото.",
    "Стоката пристигна повредена, снимките са приложени.",
    "Искам парите си обратно или замяна с нов артикул.",
    "Благодаря предварително за бързия отговор.",
    "Разговорът по телефона не изясни нищо, затова пиша.",
    "Сумата по фактурата е с {n} лева по-висока.",
  ],
  en: [
    "Hello, I am writing about order {order}.",
    "I have been waiting for {n} days and nobody answers my messages.",
    "Please tell me when I will get the {thing}.",
    "The repair was promised for Monday and there is still no news.",
    "This is the third time I am asking for the same thing.",
    "It arrived damaged, the photos are attached.",
    "I want a refund or a new one instead.",
    "Thank you in advance for a quick answer.",
    "The phone call did not clear anything up, so I am writing.",
    "The invoice is {n} pounds too high.",
  ],
} as const;

const REPLIES = {
  pl: "Rozumiem, że czeka Pan/Pani na wiadomość o: {thing}. Sprawdzam to i napiszę do czwartku do 16:00.",
  bg: "Разбирам, че чакате новина за: {thing}. Проверявам и ще Ви пиша до четвъртък, 16:00 ч.",
  en: "I understand that you are waiting for news about the {thing}. I am checking and will write by Thursday 16:00.",
} as const;

export const LANGUAGES = ["pl", "bg", "en"] as const;
type Language = (typeof LANGUAGES)[number];

/** The same numbers in the same order on every run: figures are compared between runs. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0 || 1;
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
}

export interface Written {
  language: Language;
  customer: string;
  thing: string;
  order: string;
}

export function somebody(roll: (sides: number) => number, n: number): Written {
  const language = LANGUAGES[roll(3)]!;
  return {
    language,
    customer: NAMES[language][roll(8)]!,
    thing: THINGS[language][roll(12)]!,
    order: `ZK${String(1_000_000 + n)}`,
  };
}

export function letter(roll: (sides: number) => number, { language, thing, order }: Written): string {
  const sentences = SENTENCES[language];
  const count = 3 + roll(4);
  return Array.from({ length: count }, (_, at) => sentences[at === 0 ? 0 : 1 + roll(sentences.length - 1)]!)
    .join(" ")
    .replaceAll("{order}", order)
    .replaceAll("{thing}", thing)
    .replaceAll("{n}", String(2 + roll(30)));
}

export const answer = ({ language, thing }: Written): string => REPLIES[language].replaceAll("{thing}", thing);
