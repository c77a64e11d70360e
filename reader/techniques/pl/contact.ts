import type { SlotRule } from "../slot-rule.ts";
import { PANA, PANIA, ROLE, SO_THAT } from "./words.ts";

const HAND_OVER =
  "przelacze|przelaczam|przelaczymy|polacze|lacze|polaczymy|przekaze|przekazuje|przekazemy|przekieruje|oddaje|oddam|kieruje|skieruje";

/** Being there, handing over, ending. */
export const CONTACT: readonly SlotRule[] = [
  {
    id: "pl.slot.present",
    cue: "present",
    patterns: [
      "jestem|jestesmy .. tu|tutaj|na+linii|przy+telefonie|przy+sluchawce|z+panem|z+pania|caly+czas|na+czacie|przy+panu|przy+pani",
      "tak , jestem|slucham",
      "^ jestem ,",
      "tak jestem ,",
      "^ jestem $",
      "slucham .. pana|pania|panstwa .. caly+czas|dalej|uwaznie|i|nadal",
      "caly+czas|nadal|wciaz jestem|slucham",
    ],
    unless: ["nie .. jestem", "od|nowy|nowa", "zeby|aby|by .. pomoc", "na+miejscu|w+stanie|pewn*|zdania"],
    examples: ["Tak, jestem.", "Jestem przy telefonie.", "Cały czas słucham."],
    counters: ["Jestem tu od maja.", "Nie jestem na miejscu.", "Jestem pewien, że paczka dotrze."],
  },
  {
    id: "pl.slot.notes_down",
    cue: "notes_down",
    patterns: [
      "notuje|zapisuje|spisuje|protokoluje .. wszystko|kazde|kazda|to|na+biezaco|slowo|wszystkie|najwazniejsze|dokladnie",
      "wszystko|kazde|to .. notuje|zapisuje|spisuje",
      "robie|prowadze|mam|sporzadzam .. notatki|notatke",
      "rozmowa .. jest .. nagrywana",
      "nagrywam|nagrywamy .. _",
    ],
    unless: ["prosze", "nie .. jest|nagrywam"],
    examples: ["Notuję wszystko, co Pan mówi.", "Robię notatki.", "Rozmowa jest nagrywana."],
    counters: ["Zapisuję Panią na środę.", "Rozmowa nie jest nagrywana.", "Proszę notować."],
  },
  {
    id: "pl.slot.asks_the_matter",
    cue: "asks_the_matter",
    patterns: [
      "prosze .. powiedziec|podac|napisac ... o+ktor*|o+co|o+jaki*|w+czym|ktor*|czego|co|numer*|jak+moge|w+jakiej",
      "o+ktore|o+ktora|o+ktory|o+co|o+jakie|o+jaka|o+jaki ... chodzi|zamowieni*|spraw*|przesylk*",
      "slucham , o+co|co|jak|w+czym",
    ],
    examples: ["Proszę powiedzieć, o które zamówienie chodzi.", "O którą sprawę chodzi?", "Proszę podać numer przesyłki."],
    counters: ["Chodzi o zwrot.", "Proszę się nie rozłączać.", "Dziękuję, że Pan powiedział."],
  },
  {
    id: "pl.slot.why_transfer",
    cue: "why_transfer",
    patterns: [
      "widze|slysze|mam+wrazenie|czuje , ze .. nie|utknelismy|krazymy|w+tej+rozmowie|stoimy|potrzebuje|potrzebna|potrzebny|lepiej",
      "nie ruszymy|dojdziemy|posuniemy|porozumiemy|rozwiazemy .. sie? .. dalej|w+tej+rozmowie|sami|tego|_",
      "bo|poniewaz|gdyz|ktory|ktora .. ma|zna|moze|decyduje|prowadzi|zajmuje|odpowiada|podejmuje|rozstrzyga|zatwierdza .. _",
      "ta|taka|te|to|tej|takiej|takie ... decyzja|decyzje|spraw*|pytani* .. nalezy|podejmuje|lezy|wykracza|prowadzi|wymaga|rozstrzyga|zajmuje",
      "zeby|aby .. szybciej|sprawniej|dostal*|ruszyc|rozwiazac|od+razu",
    ],
    negated: "keep",
    unless: ["paczka|przesylka"],
    examples: [
      "Widzę, że w tej rozmowie nie ruszymy dalej.",
      "Takie decyzje podejmuje kierowniczka.",
      "Połączę Panią z panią Anną, bo ona prowadzi reklamacje.",
    ],
    counters: ["Widzę paczkę w sortowni.", "Zamówienie jest gotowe.", "Wyślę to, bo Pani prosiła."],
  },
  {
    id: "pl.slot.hands_over_to",
    cue: "hands_over_to",
    patterns: [
      `${HAND_OVER} ... ${ROLE}`,
      `poprosze|zaprosze .. do+telefonu|do+rozmowy|do+nas .. ${ROLE}|pani|pana`,
      `${HAND_OVER} .. ${PANIA}|rozmowe|sprawe|zgloszenie|to .. do|z|ze pani|pana|panem|pania`,
      `${HAND_OVER} .. rozmowe|sprawe|zgloszenie|to pani|panu _`,
      `${HAND_OVER} .. ${PANIA}|rozmowe|sprawe .. z|do|ze nim|nia|niego|niej`,
      `sprawe|rozmowe|zgloszenie|reklamacje|sprawa|zgloszeniem .. przejmie|przejmuje|poprowadzi|prowadzi|zajmie|zajmuje .. sie? .. pani|pan|${ROLE}`,
      `odezwie|zadzwoni|oddzwoni|skontaktuje .. sie? .. do|z .. ${PANA}|pania|panem .. pani|pan|${ROLE}`,
    ],
    unless: ["paczke|przesylke|towar|sprzet|urzadzenie|pieniadze|zaplate|notatk*"],
    examples: [
      "Przełączę Pana do pani Anny Nowak, kierowniczki zmiany.",
      "Sprawę przejmie mój kolega Piotr Lis.",
      "Połączę Panią ze specjalistą od faktur.",
    ],
    counters: ["Przekażę paczkę kurierowi.", "Przekażemy to dalej.", "Kierownik wraca w środę."],
  },
  {
    id: "pl.slot.knows_the_case",
    cue: "knows_the_case",
    patterns: [
      "zna|znaja .. juz? .. spraw*|szczegol*|histori*|zgloszen*|temat|pana+spraw*|pani+spraw*|cal*",
      `${SO_THAT} .. nie .. musial*|trzeba ... od+poczatku|od+nowa|powtarzac|jeszcze+raz|drugi+raz|tlumaczyc|opowiadac`,
      "opowiem|opowiedzialem|opowiedzialam|strescilem|strescilam|streszcze|przekaze|wprowadze|wprowadzilem|wprowadzilam|opisze|przedstawie|przekazalem|przekazalam|opisalem|opisalam .. jej|jemu|mu|im|go|ja .. w+skrocie|krotko|notatk*|co|spraw*|histori*|ustaleni*|wszystko|o+co|cal*|pana|pani|_",
      "ma|dostala|dostal|widzi|czytala|czytal|przeczytala|przeczytal .. juz? .. notatk*|cala+histori*|opis*|nasza+korespondencj*|historie",
      "nie+bedzie|nie+trzeba|nie+musi|nie+musza ... powtarzac|zaczynac|tlumaczyc|opowiadac",
    ],
    unless: ["czy"],
    negated: "keep",
    examples: [
      "Opowiem jej w skrócie, żeby nie musiał Pan zaczynać od początku.",
      "Zna już sprawę.",
      "Ma już całą historię zgłoszenia.",
    ],
    counters: ["Czy zna Pan numer sprawy?", "Przekażę przesyłkę kurierowi.", "Kierowniczka wraca w środę."],
  },
  {
    id: "pl.slot.what_next",
    cue: "what_next",
    patterns: [
      "zajmie|potrwa .. to? .. okolo|minut*|chwil*|<num>|najwyzej|kilka|mniej",
      "oddzwoni|odezwie|zadzwoni|napisze|skontaktuje|odpowie|odpisze .. sie? .. {customer}|do|dzis|jutro|w|o|jeszcze|za",
      "prosze .. poczekac|zostac|pozostac .. na+linii|chwil*|minut*|_",
      "jesli|gdyby .. sie? .. przerwie|rozlaczy|przerwalo|rozlaczylo|nie+odbierze",
      "przelaczenie|polaczenie .. potrwa|zajmie",
    ],
    examples: ["Zajmie to około minuty.", "Pani Anna oddzwoni dziś do 16:00.", "Proszę zostać na linii."],
    counters: ["Zajmiemy się tym.", "Czekam na Pani telefon.", "Rozmowa była krótka."],
  },
  {
    id: "pl.slot.ends_contact",
    cue: "ends_contact",
    patterns: [
      "koncze|konczymy|zakoncze|przerywam|zamykam .. te|ta|nasza|rozmow*|czat|polaczenie|korespondencj*",
      "rozlaczam .. sie",
      "nie .. prowadze|bede+prowadzic|bede+prowadzil|bede+prowadzila|kontynuuje|bede+kontynuowac .. tej|dalszej|dalej|rozmow*|korespondencj*",
      "rozmowe|czat .. koncze|przerywam|zamykam",
    ],
    unless: ["jesli|jezeli|gdy", "czy", "prace"],
    negated: "keep",
    examples: [
      "Zgodnie z zapowiedzią kończę tę rozmowę.",
      "Po groźbach nie prowadzę dalszej rozmowy.",
      "Rozmowę kończę w tym miejscu.",
    ],
    counters: ["Kończę pracę o szesnastej.", "Jeśli to się powtórzy, kończę rozmowę.", "Rozmowę z kurierem mam jutro."],
  },
  {
    id: "pl.slot.stays_open",
    cue: "stays_open",
    patterns: [
      "sprawa|zgloszenie|reklamacja|wniosek|odwolanie .. jest|pozostaje|zostaje|bedzie|biegnie|toczy+sie|trwa .. dalej|nadal|otwart*|prowadzon*|w+toku|aktualn*|rozpatryw*",
      "sprawe|zgloszenie|reklamacje .. prowadze|prowadzimy|rozpatrzymy|rozpatrze|dokoncze|dokonczymy .. dalej|nadal|pisemnie|mailowo|listownie|normalnie|_",
      "prowadze|prowadzimy|zajmuje+sie .. dalej|nadal .. spraw*|zgloszeni*|reklamacj*|_",
      "odpowiedz|decyzje|ustalenia|wynik ... wysle|przesle|wyslemy|przeslemy|dostanie|otrzyma|przyjdzie|dotrze|wyjdzie ... mailem|mail|pisemnie|listem|poczta|listownie|na+pismie",
      "kontakt|wiadomosci|pytania|sprawy ... kierowac|przesylac|zglaszac|wysylac .. na+pismie|pisemnie|mailem|listownie|na+adres",
      "kontakt|dalszy+kontakt .. pisemny|mailowy|pisemnie|mailem|listowny",
    ],
    unless: ["nie+jest|zamkniet*"],
    examples: ["Pana sprawa jest dalej prowadzona.", "Zgłoszenie pozostaje otwarte.", "Odpowiedź wyślę mailem do piątku."],
    counters: ["Sprawa jest zamknięta.", "Sklep jest otwarty do 18:00.", "Proszę o odpowiedź mailem."],
  },
  {
    id: "pl.slot.farewell",
    cue: "farewell",
    patterns: [
      "do widzenia|uslyszenia|zobaczenia",
      "zegnam|dobranoc|pozdrawiam|pozdrawiamy",
      "z powazaniem",
      "zycze|spokojnego|milego|dobrego|dobrej .. dnia|dnia|popoludnia|wieczoru|nocy",
    ],
    examples: ["Do widzenia.", "Z poważaniem, Anna Nowak", "Życzę spokojnego dnia."],
    counters: ["Od pierwszego dnia wszystko działa.", "Z powodu awarii linia milczy.", "Do piątku odpiszę."],
  },
];
