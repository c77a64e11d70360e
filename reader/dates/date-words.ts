import type { Language } from "../labels.ts";

export type SpanUnit = "minute" | "hour" | "day" | "week" | "month";
export type PartOfDay = "morning" | "noon" | "afternoon" | "evening" | "midnight";

/** The words of one language that dates are made of, folded (lower case, no Polish diacritics). */
export type DateWords = {
  until: ReadonlySet<string>;
  untilPhrases: readonly (readonly string[])[];
  at: ReadonlySet<string>;
  since: ReadonlySet<string>;
  /** "within": the words before a span; the longest first. */
  within: readonly (readonly string[])[];
  after: ReadonlySet<string>;
  ago: ReadonlySet<string>;
  filler: ReadonlySet<string>;
  next: ReadonlySet<string>;
  last: ReadonlySet<string>;
  working: RegExp;
  weekday: (word: string, led: boolean) => number;
  month: (word: string) => number;
  relative: ReadonlyMap<string, number>;
  unit: (word: string) => SpanUnit | null;
  number: ReadonlyMap<string, number>;
  part: (word: string) => PartOfDay | null;
  hourMark: ReadonlySet<string>;
  endOf: readonly (readonly string[])[];
  /** Marks that a sentence tells what was, not what will be. */
  past: RegExp;
  future: RegExp;
};

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const phrases = (...list: string[]): string[][] => list.map((phrase) => phrase.split(" "));

/** Weekday or month by the beginnings of its forms; `full` is how much must be there. */
function byStart(starts: readonly string[], short: readonly (readonly string[])[] = []): (word: string, led?: boolean) => number {
  return (word, led = true) => {
    for (let i = 0; i < starts.length; i++) if (word.length <= starts[i]!.length + 3 && word.startsWith(starts[i]!)) return i + 1;
    if (led) for (let i = 0; i < short.length; i++) if (short[i]!.includes(word)) return i + 1;
    return 0;
  };
}

const pl: DateWords = {
  until: set("do przed najpozniej"),
  untilPhrases: phrases("nie pozniej niz"),
  at: set("w we na o dnia dniu najblizszy najblizsza"),
  since: set("od"),
  within: phrases("w ciagu", "w przeciagu", "w terminie", "w czasie", "w okresie", "najpozniej w ciagu"),
  after: set("za"),
  ago: set("temu wstecz"),
  filler: set(
    "najblizszych najblizsze kolejnych kolejne maksymalnie najdalej gora okolo ok tylko nastepnych pelnych ten ta to te tym tej",
  ),
  next: set(
    "przyszly przyszla przyszlym przyszlego przyszlej przyszlemu nastepny nastepnym nastepnego nastepnej nastepna kolejny kolejnym",
  ),
  last: set("zeszly zeszlym zeszlego zeszlej zeszla ubiegly ubieglym ubieglego ubieglej ostatni ostatnim ostatniego minionym"),
  working: /^(?:robocz|pracujac)/,
  weekday: byStart(
    ["poniedzial", "wtor", "srod", "czwart", "piat", "sobot", "niedziel"],
    [["pon", "pn"], ["wt"], ["sr"], ["czw"], ["pt"], ["sob"], ["nd", "niedz"]],
  ),
  month: byStart(
    [
      "styczni",
      "luteg",
      "marca",
      "kwietni",
      "maja",
      "czerwca",
      "lipca",
      "sierpni",
      "wrzesni",
      "pazdziernik",
      "listopad",
      "grudni",
    ],
    [["sty"], ["lut"], ["mar"], ["kwi"], ["maj"], ["cze"], ["lip"], ["sie"], ["wrz"], ["paz"], ["lis"], ["gru"]],
  ),
  relative: new Map([
    ["dzis", 0],
    ["dzisiaj", 0],
    ["jutro", 1],
    ["jutra", 1],
    ["pojutrze", 2],
    ["wczoraj", -1],
    ["przedwczoraj", -2],
  ]),
  unit: (word) =>
    /^minut/.test(word) || word === "min"
      ? "minute"
      : /^godzin/.test(word) || word === "h" || word === "godz"
        ? "hour"
        : /^(?:dni|dzien|dnia|doby|dobe|dob)$/.test(word)
          ? "day"
          : /^tygodn|^tydzien|^tyg$/.test(word)
            ? "week"
            : /^miesiac|^miesiec/.test(word)
              ? "month"
              : null,
  number: new Map(
    Object.entries({
      jeden: 1,
      jednego: 1,
      jednej: 1,
      jedna: 1,
      dwa: 2,
      dwie: 2,
      dwoch: 2,
      dwu: 2,
      trzy: 3,
      trzech: 3,
      cztery: 4,
      czterech: 4,
      piec: 5,
      pieciu: 5,
      szesc: 6,
      szesciu: 6,
      siedem: 7,
      siedmiu: 7,
      osmiu: 8,
      dziesiec: 10,
      dziesieciu: 10,
      czternastu: 14,
      czternascie: 14,
      trzydziestu: 30,
      kilku: 3,
      kilka: 3,
      pare: 3,
      paru: 3,
      pol: 0.5,
    }),
  ),
  part: (word) =>
    /^(?:rano|ranem|przedpoludni)/.test(word)
      ? "morning"
      : /^(?:poludnie|poludnia|poludniem|poludniu)$/.test(word)
        ? "noon"
        : /^popoludni/.test(word)
          ? "afternoon"
          : /^wieczor/.test(word)
            ? "evening"
            : /^polnoc/.test(word)
              ? "midnight"
              : null,
  hourMark: set("h godz godzina godzinie godziny"),
  endOf: phrases("konca", "koniec", "koncem"),
  past: /(?:lem|lam|lismy|lysmy|les|las|liscie|lyscie|[aeiyou]l|[aeiy]la|[aeiy]lo|[aeiy]li|[aeiy]ly|ano|eto)$/,
  future:
    /^(?:bed[aezi]|odezw|odpisz|odpowiem|zadzwoni[em]|oddzwoni[em]|napisz[em]|wysl[em]|wyslem|przesl[em]|przeslem|przeka[zż]|sprawdz[ei]|sprawdzim|dostan|otrzyma|przyjedzi|przyjdzi|przyjad|poinform|powiadom|damy?$|dam$|zrobi[em]|zwroc[ei]|naprawi[em]|odbior|odbierz|skontaktuj|podam|podamy|ustal[ei]|wroc[ei]|moge|mozem|mozna|prosze|zaplanowa|potwierdz)/,
};

const bg: DateWords = {
  until: set("до преди"),
  untilPhrases: phrases("най - късно до", "най - късно", "не по - късно от"),
  at: set("в във на към"),
  since: set("от"),
  within: phrases("в рамките на", "в срок от", "в срок до", "в срок", "в следващите", "в близките", "за срок от", "най късно до"),
  after: set("след"),
  ago: set("назад"),
  filler: set("следващите близките най много максимум около тази този това тези само късно"),
  next: set("следващия следващият следващата следващ следваща другия другата идния идната"),
  last: set("миналия миналият миналата минал минала предния предната"),
  working: /^работни|^работен/,
  weekday: byStart(
    ["понедел", "вторник", "сряда", "четвърт", "петък", "събота", "неделя"],
    [["пон"], ["вт"], ["ср"], ["чет", "четв"], ["пет", "пт"], ["съб"], ["нед"]],
  ),
  month: byStart(
    ["януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември", "декември"],
    [["ян"], ["фев"], ["мар"], ["апр"], [], [], [], ["авг"], ["сеп", "септ"], ["окт"], ["ное", "ноем"], ["дек"]],
  ),
  relative: new Map([
    ["днес", 0],
    ["довечера", 0],
    ["утре", 1],
    ["вдругиден", 2],
    ["вчера", -1],
    ["снощи", -1],
    ["онзи", -2],
  ]),
  unit: (word) =>
    /^минут|^мин$/.test(word)
      ? "minute"
      : /^час(?:а|ове|ът)?$|^ч$/.test(word)
        ? "hour"
        : /^(?:дни|ден|дена|деня|денонощи[ея])$/.test(word)
          ? "day"
          : /^седмиц/.test(word)
            ? "week"
            : /^месец/.test(word)
              ? "month"
              : null,
  number: new Map(
    Object.entries({
      един: 1,
      една: 1,
      едно: 1,
      два: 2,
      две: 2,
      двата: 2,
      двете: 2,
      три: 3,
      четири: 4,
      пет: 5,
      шест: 6,
      седем: 7,
      осем: 8,
      десет: 10,
      четиринадесет: 14,
      четиринайсет: 14,
      тридесет: 30,
      няколко: 3,
    }),
  ),
  part: (word) =>
    /^(?:сутрин|сутринта)$/.test(word)
      ? "morning"
      : /^(?:обяд|обед|пладне)$/.test(word)
        ? "noon"
        : /^следобед/.test(word)
          ? "afternoon"
          : /^вечер/.test(word)
            ? "evening"
            : /^полунощ/.test(word)
              ? "midnight"
              : null,
  hourMark: set("ч час часа часът"),
  endOf: phrases("края на", "края", "край на"),
  past: /(?:[аяиеъу]х|хме|хте|[аяие]ха|беше|бях|бяха|[аяие]ли|[аяие]ла|[аяие]л)$/,
  future: /^(?:ще|щe|моля|мога|можем|може|планира)/,
};

const en: DateWords = {
  until: set("by before until till"),
  untilPhrases: phrases("no later than", "not later than", "at the latest by", "at the latest on"),
  at: set("on at in this the for coming around about"),
  since: set("since"),
  within: phrases(
    "within the next",
    "within",
    "in the next",
    "in the coming",
    "in under",
    "over the next",
    "no later than",
    "in less than",
  ),
  after: set("in"),
  ago: set("ago earlier"),
  filler: set("the next coming about around max maximum most of on this latest at"),
  next: set("next following"),
  last: set("last previous past"),
  working: /^(?:working|business|work)$/,
  weekday: byStart(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    [["mon"], ["tue", "tues"], [], ["thu", "thur", "thurs"], ["fri"], [], []],
  ),
  month: byStart(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
    [["jan"], ["feb"], ["mar"], ["apr"], [], ["jun"], ["jul"], ["aug"], ["sep", "sept"], ["oct"], ["nov"], ["dec"]],
  ),
  relative: new Map([
    ["today", 0],
    ["tonight", 0],
    ["tomorrow", 1],
    ["yesterday", -1],
  ]),
  unit: (word) =>
    /^min(?:ute)?s?$/.test(word)
      ? "minute"
      : /^(?:hours?|hrs?|h)$/.test(word)
        ? "hour"
        : /^days?$/.test(word)
          ? "day"
          : /^weeks?$/.test(word)
            ? "week"
            : /^months?$/.test(word)
              ? "month"
              : null,
  number: new Map(
    Object.entries({
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      ten: 10,
      fourteen: 14,
      thirty: 30,
      few: 3,
      couple: 2,
      half: 0.5,
    }),
  ),
  part: (word) =>
    word === "morning"
      ? "morning"
      : word === "noon" || word === "midday" || word === "lunchtime"
        ? "noon"
        : word === "afternoon"
          ? "afternoon"
          : word === "evening" || word === "night"
            ? "evening"
            : word === "midnight"
              ? "midnight"
              : null,
  hourMark: set("pm am o'clock h oclock"),
  endOf: phrases("the end of the", "the end of", "end of the", "end of", "close of"),
  past: /^(?:was|were|had|did|wrote|sent|called|told|said|got|bought|paid|came|went|broke|spoke|made|left|arrived|[a-z]{2,}ed)$/,
  future: /^(?:will|ll|shall|can|going|would|expect|please|should|let|aim|plan|scheduled|promise)/,
};

export const DATE_WORDS: Readonly<Record<Language, DateWords>> = { pl, bg, en };
