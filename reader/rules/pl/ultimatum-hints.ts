import type { Rule } from "../rule.ts";

const A_CHOICE_OF_ONES_OWN = [
  "moge|mozemy|mozna|wole|wolalbym|wolalabym|wszystko+jedno|obojetnie|pasuje|odpowiada",
  "problemu|klopotu|przeszkadza|szkodzi",
  "podobaja|podoba|zastanawiam|waham",
  "czy",
];

/** The two ways out, the day after the term, the condition said without "if". */
export const ULTIMATUM_HINTS: readonly Rule[] = [
  {
    id: "pl.ultimatum.two-ways",
    label: "ultimatum",
    strength: 2,
    patterns: [
      "trzeciego|trzeciej|innego|innej .. wyjscia|drogi|opcji|rozmowy|mozliwosci|oferty|rundy|szansy .. nie",
      "oferta|propozycja|uklad|warunek|deal .. jest|mam|z+mojej+strony .. jedn*|taki|taka|prost*|krotk*|ostatni*|nastepuj*",
      "wybor .. po|nalezy|jest|zostawiam .. waszej|panstwa|stronie|was|pana|pani|wasz|panski",
      "stawiam sprawe .. tak|jasno|otwarcie|prosto",
      "umowmy|zrobmy|zalatwmy sie? .. tak|to|jak+dorosli ,",
    ],
    unless: [...A_CHOICE_OF_ONES_OWN, "kolor*|rozmiar*|smak*|dostaw*|kurier*"],
    negated: "keep",
    examples: ["Układ jest taki: wymieniacie i zostaję.", "Trzeciej drogi nie widzę."],
    counters: [
      "Mamy dwie opcje koloru, wszystko jedno którą.",
      "Czy jest inna oferta?",
      "Wybór zostawiam Państwu, obie mi się podobają.",
      "Proszę wybrać smak za mnie.",
    ],
  },
  {
    id: "pl.ultimatum.until",
    label: "ultimatum",
    strength: 2,
    patterns: [
      "oddam|zaplace|podpisze|udziele|zwroce|zdejme|przeleje|doplace|wydam|ureguluje , .. gdy|kiedy|jak|dopiero|po .. zobacze|dostane|otrzymam|naprawi*|odda*|przyjdzie|bedzie|zniknie|wroci|skonczy*",
    ],
    unless: A_CHOICE_OF_ONES_OWN,
    negated: "keep",
    examples: ["Zapłacę, gdy zobaczę działający piec."],
    counters: [
      "Zapłacę, jak przyjdzie kurier, czy może być?",
      "Poczekam, dopóki nie wrócę z urlopu.",
      "Nie płacę kartą, wolę gotówkę, gdy się da.",
    ],
  },
  {
    id: "pl.ultimatum.day-after",
    label: "ultimatum",
    strength: 2,
    patterns: [
      "bo|albo|inaczej|potem|wtedy|lub .. {term}? .. {withhold}",
      "do|najpozniej|przed .. {term} ... , .. {quit}",
      "po .. tym|tej .. dniu|terminie|dacie|godzinie .. _",
      "dzwonek|zegar|licznik|czas .. konczy|tyka|bije|skonczyl*|zakonczony|minal|dobiegl",
      "pytam|dopytuje|pisze|prosze|wzywam|uprzedzam|informuje .. ostatni|po+raz+ostatni .. raz|,",
    ],
    unless: [...A_CHOICE_OF_ONES_OWN, "prosz* zamien*|przeloz*", "oddaje buty|klucze", "dziek*"],
    negated: "keep",
    examples: ["Do wtorku proszę o korektę, bo wstrzymam przelew.", "Odpiszcie dziś, bo jutro blokuję płatność."],
    counters: [
      "Czy do wtorku mogę oddać książki?",
      "Do piątku jestem w domu, potem nie.",
      "Proszę przełożyć wizytę na środę, bo jutro zmieniam opony.",
    ],
  },
  {
    id: "pl.ultimatum.without-if",
    label: "ultimatum",
    strength: 2,
    patterns: [
      "^ nie zejdzie|zejdziecie|wymieniasz|wymienisz|wymienicie|wymieniacie|wyplacicie|wyplaci|dojedzie|przyjdzie|przyjedzie|wroci|zniknie|znikna|zobacze|dostane|oddzwoni|zrobi|zrobicie|naprawi|pojawi|znajdzie|zdazy|zdazycie|dorzucicie|spusci|podpisze|przeprosi|przeprosicie|doreczy|chcecie|dacie|da|dasz|potwierdzi|potwierdzicie|ruszy|odblokujecie|poprawicie|poprawi|skonczycie|skonczy|odpisze|przelejecie|oddasz|oddacie ... , .. {withhold}|{quit}|{strike}|to|place|zaplace|robie|jade|szukam|cala|caly|pismo|pozew|zadzwonie|rozmawiam|bedzie|dowie",
      "^ nie zgodzi|polaczy|zalatwi|odda|zaplaci|naprawi|postawi|pasuje|zalatwisz|chcesz .. sie|pan|pani|mnie|to ... , .. _",
      "bez .. tego|rabatu|upustu|gwarancji|przeprosin|zwrotu|korekty|znizki|pieniedzy|odpowiedzi .. {quit}|{withhold}|{strike}|oddaje|poszukam|jade|biore",
      "odmowa|brak|niedoreczenie|niedotrzymanie|zwloka|milczenie|kolejna .. spotka|oznacza|oznaczac|rownoznaczn*|skutkuje|skutkowac|potraktuje|odczytam|uznam",
      "w|wobec przeciwnym|innym razie|wypadku|przypadku ... _",
      "w razie|wypadku|przypadku .. braku|odmowy|nieusuniecia|niewykonania|niezaplaty|zwloki|milczenia",
      "brak|odmowa|zwloka|milczenie ... spowoduje|oznacza|rowna+sie|potraktuje|rownoznaczn*|skutkuje|poskutkuje|to+pozew|to+zgloszenie",
      "jak|jesli|jezeli|gdy .. nie+ma|za+{count}|do .. _ ... , .. to? .. {withhold}|lece|ide|nie+place",
    ],
    unless: [...A_CHOICE_OF_ONES_OWN, "w+domu|pogod*|trudno|poczekam|zamowie|wezme+drug*"],
    negated: "keep",
    examples: [
      "Nie wróci rower do soboty, wzywam straż.",
      "Bez upustu rezygnuję ze wszystkiego.",
      "Odmowa będzie równoznaczna z końcem współpracy.",
    ],
    counters: [
      "Nie dojedzie dziś, trudno, poczekam.",
      "Brak części oznacza dłuższe czekanie, czy tak?",
      "Jeśli nie będzie mnie w domu, oddaję klucz sąsiadce.",
      "Bez pośpiechu proszę.",
    ],
  },
  {
    id: "pl.ultimatum.let-it-rest",
    label: "ultimatum",
    strength: 1,
    patterns: [
      "zapominam|zapomne|zapomnimy .. o .. sprawie|tym|wszystkim|calej",
      "zamykamy|zamkne|zakonczymy|konczymy|zamykam sprawe|temat",
      "nie+bede|nikt+nic|nikt+nie .. opowiad*|ogladal|pisal|zglasza*|wspomin*|bedzie",
      ", to zostaje|zostaniemy|zostane",
      "chyba ze",
      "o ile .. {term}|dzis|jutro|zostan*|zwroc*|odda*|pojawi*|zniknie",
      "mam .. _ .. czy|, .. sami|panstwo|jednak|raczej .. znajd*|zadzwon*|odda*|naprawi*",
      "albo .. znajdzie|zaplac*|odda*|wroci|bedzie|panstwo|pan|wy ... , albo|albo+ja",
      "albo ... w|do|przed .. {term}",
      "licze|odliczam|czekam|czekamy .. do .. {term}",
    ],
    unless: ["poczekam+na+kuriera|odbior*"],
    negated: "keep",
    examples: ["Wypłacicie, to zapominam o sprawie.", "Czekam do poniedziałku."],
    counters: ["Nie wiem, o co chodzi.", "Proszę o paragon.", "Zamknięte w poniedziałek?"],
  },
];
