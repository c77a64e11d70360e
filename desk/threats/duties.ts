import type { Language } from "#words/say.ts";

/** What an employer has to do or may do after a threat: facts with their source (domain dossier §4, L11, L20, L26, L28), no advice in a case. */
interface Duty {
  id: string;
  country: "PL" | "BG" | "*";
  source: Record<Language, string>;
  words: Record<Language, string>;
}

const DUTIES: readonly Duty[] = [
  {
    id: "protect",
    country: "PL",
    source: { pl: "Kodeks pracy, art. 207", bg: "Полски кодекс на труда, чл. 207", en: "Polish Labour Code, Article 207" },
    words: {
      pl: "Ochrona życia i zdrowia w pracy, także psychicznego: ustalić, co chroni osobę zgłaszającą od dziś.",
      bg: "Опазване на живота и здравето при работа: още днес да се уреди как да бъде защитен човекът, подал доклада.",
      en: "Protect life and health at work: settle what protects whoever reported it from today on.",
    },
  },
  {
    id: "assess_risk",
    country: "PL",
    source: { pl: "Kodeks pracy, art. 226", bg: "Полски кодекс на труда, чл. 226", en: "Polish Labour Code, Article 226" },
    words: {
      pl: "Ocena ryzyka zawodowego: wpisać zdarzenie i poinformować o ryzyku osoby, których dotyczy.",
      bg: "Оценка на професионалния риск: събитието се вписва и засегнатите се уведомяват.",
      en: "Occupational risk: enter what happened and tell the people concerned about the risk.",
    },
  },
  {
    id: "criminal_law",
    country: "PL",
    source: {
      pl: "Kodeks karny, art. 190 i 190a",
      bg: "Полски наказателен кодекс, чл. 190 и 190а",
      en: "Polish Criminal Code, Articles 190 and 190a",
    },
    words: {
      pl: "Groźba karalna i uporczywe nękanie są przestępstwami. O zawiadomieniu decyduje osoba, której grożono; nic nie jest zgłaszane samo.",
      bg: "Наказуемата заплаха и преследването са престъпления. Дали да се подаде сигнал, решава заплашеният човек; нищо не се подава автоматично.",
      en: "Criminal threats and stalking are offences. Whoever was threatened decides about reporting them; nothing is reported by itself.",
    },
  },
  {
    id: "safe_work",
    country: "BG",
    source: {
      pl: "Bułgarski kodeks pracy, art. 275; ustawa o BHP (ЗЗБУТ)",
      bg: "Кодекс на труда, чл. 275; ЗЗБУТ",
      en: "Bulgarian Labour Code, Article 275; health and safety act (ЗЗБУТ)",
    },
    words: {
      pl: "Zdrowe i bezpieczne warunki pracy: ustalić, co chroni osobę zgłaszającą od dziś.",
      bg: "Здравословни и безопасни условия на труд: още днес да се уреди как да бъде защитен човекът, подал доклада.",
      en: "Healthy and safe working conditions: settle what protects whoever reported it from today on.",
    },
  },
  {
    id: "dignity",
    country: "BG",
    source: { pl: "Bułgarski kodeks pracy, art. 127", bg: "Кодекс на труда, чл. 127", en: "Bulgarian Labour Code, Article 127" },
    words: {
      pl: "Ochrona godności osób zatrudnionych: omówić zdarzenie z osobą zgłaszającą i zapisać, czego potrzebuje.",
      bg: "Пазене на достойнството на работещите: случилото се да се обсъди с човека, подал доклада, и да се запише от какво има нужда.",
      en: "Protect the dignity of employees: talk with whoever reported it and write down what they need.",
    },
  },
  {
    id: "criminal_law",
    country: "BG",
    source: {
      pl: "Bułgarski kodeks karny, art. 144",
      bg: "Наказателен кодекс, чл. 144",
      en: "Bulgarian Criminal Code, Article 144",
    },
    words: {
      pl: "Groźba może być przestępstwem. O zawiadomieniu decyduje osoba, której grożono; nic nie jest zgłaszane samo.",
      bg: "Заканата може да е престъпление. Дали да се подаде сигнал, решава заплашеният човек; нищо не се подава автоматично.",
      en: "A threat can be an offence. Whoever was threatened decides about reporting it; nothing is reported by itself.",
    },
  },
  {
    id: "prevent",
    country: "*",
    source: { pl: "Dyrektywa 89/391/EWG", bg: "Директива 89/391/ЕИО", en: "Directive 89/391/EEC" },
    words: {
      pl: "Zapobieganie wszystkim ryzykom w pracy: ocenić, co zmienić, żeby się to nie powtórzyło.",
      bg: "Превенция на всички рискове при работа: преценява се какво да се промени, за да не се повтори.",
      en: "Prevent every risk at work: see what to change so that it does not happen again.",
    },
  },
  {
    id: "support",
    country: "*",
    source: {
      pl: "Wielosektorowe wytyczne o przemocy osób trzecich (2010, zmiana 6.05.2025)",
      bg: "Многосекторни насоки за насилие от трети лица (2010, изм. 6.05.2025)",
      en: "Multi-sectoral guidelines on third-party violence (2010, updated 6 May 2025)",
    },
    words: {
      pl: "Wsparcie osoby, której grożono: rozmowa, przerwa, pomoc z zewnątrz, jeśli jej chce.",
      bg: "Подкрепа за заплашения човек: разговор, почивка, външна помощ, ако желае.",
      en: "Support whoever was threatened: a talk, a break, help from outside if they want it.",
    },
  },
];

/** The duties of a country, those of the Union after its own. */
export const dutiesOf = (country: string): readonly Duty[] =>
  DUTIES.filter((duty) => duty.country === country || duty.country === "*");
