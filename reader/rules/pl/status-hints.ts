import type { Rule } from "../rule.ts";

const BEFORE_BUYING = [
  "otwart*|czynn*|dostepn*|promocj*|w+sprzedazy|na+stanie|w+ofercie",
  "kupic|zamowic|dokupic|kosztuj*|cena|ceny|cennik*",
  "wolne|wolny termin*|miejsc*",
];

/** A matter in hand, asked about in few words; and the silence that followed it. */
export const STATUS_HINTS: readonly Rule[] = [
  {
    id: "pl.status.few-words",
    label: "status_request",
    strength: 2,
    patterns: [
      "jest|sa|macie|bylo|mamy .. juz|jakis|jakies|jakas|moze .. progres|postep*|wiesci|widoczn*|wiadomo|decyzj*|w+hurtowni|w+magazynie|w+systemie|do+odbioru|odpowiedz",
      "jakies|jakis|jakas|sa .. wiesci|progres|wiadomosci|nowiny|odzew|sygnaly",
      "jest|sa juz .. w|do|u|widoczn*|gotow*|z",
      "wrocil*|wyjechal*|poszedl|poszla|poszlo|przyszlo|przyszla|dotarl*|ruszyl*|zeszl*|dojrzal* .. juz|w+koncu|wreszcie|z+warsztatu|od+lakiernika|od+producenta|elektronicznie|do+mnie",
      "juz|w+koncu|wreszcie wrocil*|wyjechal*|poszedl|poszla|poszlo|dotarl*|przyszlo|przyszla",
      "czy .. wrocil*|przyszlo+cos|przyszlo|przyszla|wyjechal*|poszlo|poszedl|dojechal* .. juz|z|od|do|cos|u",
      "udalo|udaje .. sie .. cos|juz|moze|panstwu .. odzyskac|naprawic|ustalic|odsluchac|znalezc|sprawdzic|zalatwic|uratowac|wyjasnic",
      "wiecie|wiedza|wie .. juz|moze|panstwo|pan|pani .. juz|cos|wiecej .. cos|wiecej|_? $",
      "cos|gdzies|moze .. sie? .. zacielo|zacial|utknelo|utknal|utknela",
      "wyslal|wyslala|dzwonil|dzwonila|nadal|nadala|zamowil|zamowila|zdecydowal|zdecydowala pan|pani|dyrekcja|ktos",
      "co .. sie .. wyjasnia|dzieje",
      "ktos .. wie|zmieni|odpowie|zerknal|to .. co|co+z|czy",
    ],
    unless: BEFORE_BUYING,
    ends: "?",
    negated: "keep",
    examples: ["Jest jakiś progres?", "Wiedzą już państwo coś?", "Coś się zacięło?", "Rama wróciła już od lakiernika?"],
    counters: [
      "Czy pralka jest dostępna na stanie?",
      "Ile kosztuje, jeśli coś się zacięło?",
      "Wie pani, gdzie kupić taki klej?",
      "Są wolne miejsca?",
    ],
  },
  {
    id: "pl.status.bump",
    label: "status_request",
    strength: 2,
    patterns: [
      "od .. {count} .. tygodni|dni|miesiecy|lat .. prosze|pytam|slysze|czekam|w+kolko|dzwonie",
      "ticket|zgloszenie|sprawa|wniosek|podanie|pismo .. wisi|skladal*|skladalam|zlozyl*|lezy|utkn*|od",
      "mial|miala|mialy|mialo .. byc .. na|do|w|gotow* .. czwartek|wtorek|piatek|poniedzialek|srode|kwiecien|maj|czerwiec|koniec|czerwca|lipca|swieta",
      "podbijam|podbije|odswiezam|odgrzewam|ponawiam .. temat|watek|zgloszenie|pytanie|sprawe|prosbe|zapytanie|_",
      "sprawdzam|pytam|dopytuje|upewniam .. sie? .. tylko? .. co|czy .. z|juz|dalej",
      "strona|stronie|apka|apce|aplikacj*|system|systemie|sms|smsie|przegladarc*|panel|panelu|status|{order} .. pokazuje|widnieje|stoi|status|ma .. <quoted>",
      "zgloszeni*|wnios*|pismo|reklamacj*|skarg*|odwolani*|zlecen*|zamowieni*|awizo|karta .. z|sprzed .. stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|miesiaca|tygodnia|weekendu|wtorku|srody|czwartku|poniedzialku|piatku|tygodni|ferii",
      "co z .. ta|tym|ten|nia|nim|nimi|tamta|tamtym|zwrotem|wazonem|rowerem|dywanem|_ ",
      "{ordinal} zapytanie|wiadomosc|monit|ponaglenie|pismo",
    ],
    unless: [...BEFORE_BUYING, "dzieje|stalo .. z .. plikami|danymi|smieciami", "co z .. gluten*|dieta|parking*|obiadem"],
    negated: "keep",
    examples: ["Podbijam temat legitymacji.", "Sprawdzam tylko, co z moim dywanem.", "Awizo sprzed weekendu, proszę zerknąć."],
    counters: [
      "Czy karta z czerwca jest jeszcze dostępna w sprzedaży?",
      "Pytam, czy mogę kupić bilet na jutro.",
      "Jak to jest zbudowane?",
    ],
  },
  {
    id: "pl.status.no-echo",
    label: "status_request",
    strength: 1,
    patterns: [
      "jak nie bylo|dostal*|przyszl*|ma , .. tak nie",
      "i|a tyle|cisza|glucho|zero|nic $",
      "nie raczyl*|raczyliscie|raczycie|raczono|raczy .. odpowiedziec|odpisac|oddzwonic|poinformowac",
      "nierozpatrzon*|niezalatwion*|nierozliczon*|niewyjasnion*|wyparowal*|przepadl*|przepadly",
      "odczytane|przeczytane|wyswietlone|doreczone .. i|a|<num>|od",
      "pozostal*|zostal* bez .. reakcji|echa|odzewu|odpowiedzi",
    ],
    unless: [...BEFORE_BUYING, "woda|wode|plyn|zapach|rozpuszczalnik"],
    negated: "keep",
    examples: ["Odpowiedzi jak nie było, tak nie ma.", "Odczytane w niedzielę i tyle.", "Odwołanie wyparowało."],
    counters: ["Czy sklep jest czynny?", "Woda wyparowała z nawilżacza i kupię nowy, w cenie.", "Proszę o fakturę."],
  },
];
