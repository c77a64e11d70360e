import type { Rule } from "../rule.ts";

const CIVIL = [
  "dziek*|zgloszeni*|reklamacj*",
  "mojej|moja|moj|moje|mojego|mamy|corki|corka|syna|syn|zony|meza",
  "rozmiar*|wynik*|leczeni*|badani*|lek|leki|produkt*|model*",
];

/** What is nobody's business, said to whoever serves. */
export const INVASION_HINTS: readonly Rule[] = [
  {
    id: "pl.invasion.private-question",
    label: "invasion",
    strength: 2,
    patterns: [
      "ile .. pani|pan|ty|ci|masz .. wyciaga|zarabia|zarabiasz|bierze|placa|latek",
      "pan|pani doktor? .. to .. katolik|katoliczka|wierzacy|wierzaca|ukrainiec|ukrainka|rusek|bialorusin*|zyd",
    ],
    unless: CIVIL,
    negated: "keep",
    examples: ["Ile pani tu wyciąga na rękę?", "A pan to pewnie Ukrainiec?"],
    counters: [
      "Moja żona jest w ciąży, czy może wejść bez kolejki?",
      "Ile pani bierze za skrócenie spodni, mojej córki?",
      "Czy to prawda, że pani przyjmuje w soboty moje pieski?",
      "Jaki rozmiar buta mają te łyżwy?",
    ],
  },
  {
    id: "pl.invasion.looks",
    label: "invasion",
    strength: 2,
    patterns: [
      "takie|taka|te|bo|piekne|ladne|sliczne|zgrabne|cudne nogi|nozki|usta|usteczka|oczka|buzka|buzie|buzia|figura|kolanka|raczki|dlonie|paznokietki|pazurki",
      "pani|twoje|twoja|jej .. nogi|nozki|usta|oczka|buzka|buzia|figura|pazurki|biust|tylek|pupa|ciazowy",
      "taka|taki|co .. skwaszon*|spieta|spiety|sztywna|naburmuszon*|nadeta",
      "sapiesz|sapie|stekasz|steka|mruga|mrugaj .. pan|pani|tak|mi|w",
    ],
    unless: [...CIVIL, "bol*|boli|krem*|but*|buty|spodni*"],
    negated: "keep",
    examples: ["Bo pani nogi widać spod lady.", "A ty co taka skwaszona?", "Niech się pani zajmie własną figurą."],
    counters: [
      "Bo nogi mnie bolą od tych butów.",
      "Moja córka ma takie ładne oczka.",
      "Stół ma jedną nogę krótszą, stoi sztywno.",
      "Dziękuję za uśmiech i cierpliwość.",
    ],
  },
  {
    id: "pl.invasion.small-names",
    label: "invasion",
    strength: 2,
    patterns: [
      "dziubasku|dziubku|dziubus|kotuniu|kotunia|serdenko|serduszko+moje|rybenko|ptysiu|pysiu|robaczku|ksiezniczko|krolewno|gwiazdeczko|maluszku|kochaniutk*|kochanienk*|zlociutk*|slodziutk*|laluniu|dziecinko|dziewuszk*|kiciu|misiaczk*|panienko|paniusiu|lalusiu|grubasku|syneczku|dzieciaczku|cukiereczek|cukiereczku",
      ", synu|synku|chlopcze|dzieciaku|dziewczynki|dziewczynko|lalka|lala|mala|slodka|kocie|mlody|mloda|kochany|kochana|kolezko|babciu|dziadku|slonce|skarbie|zabciu|stary ,",
      "nie placz|becz|rycz|fochaj .. mi|tu|w",
    ],
    unless: ["moj|moja|mojego|dla|nasza|nasz|imieniem|zabawk*|maskotk*|kot|pies|psa|kota", "kocie|kochany dzien*", "dziek*"],
    negated: "keep",
    examples: ["Kotuniu z kasy, daj ulgowy.", "Posłuchaj, synu.", "Ej, mała, podejdź no."],
    counters: ["Karma dla kota, kocie przysmaki, proszę.", "Syn Stary Sącz zna dobrze.", "Młody człowiek mi pomógł, dziękuję."],
  },
  {
    id: "pl.invasion.belittle",
    label: "invasion",
    strength: 2,
    patterns: [
      "niech|dopoki|dajcie|przyslijcie|zawolaj|poprosze|az .. odpisuje|odpisze|przyjdzie|obsluzy|mi|nie+przyjdzie .. facet|chlop|mezczyzna|normalnego|kogos+doroslego|ktos+nasz|polak",
      "kobieta|baba|dziewczyna|blondynka strojaca|za|przy|jako|mechanik|kierowca|majster|w+warsztacie ... _",
      "ciapat*|brodac*|rumunsk*|cygansk*|arabsk*|ukrainsk* .. sztuczek|sztuczki|kombinacji|wasi|kolkiem|metody|metodami|kierowc*|za",
      "wal|walcie|bujaj|bujajcie|goncie|gon|chrzan|chrzancie|pierdol|pierdolcie sie .. na|z|stad",
      "co ty|pan|pani mozesz|moze|mozecie .. wiedziec|rozumiec|umiec",
      "nie .. bedziesz|bedzie mi? .. mowic|mowil|mowila|tlumaczyc|rozkazywac|pouczac|uczyc|dyktowac",
      "pani|pan mi? .. tu .. nie .. wyskakuje|macha|mruga|sapie|kreci|chichocze",
    ],
    unless: ["czy|prosze .. po+polsku", "dziek*", "mojej|moja|moj", "nie bedzie .. mowil .. dziecko"],
    negated: "keep",
    examples: [
      "Kobieta za kierownicą, i wszystko jasne.",
      "Niech mi odpisuje facet, będzie z sensem.",
      "Co ty możesz wiedzieć o rolnictwie.",
    ],
    counters: [
      "Kobieta przy kasie była miła, dziękuję.",
      "Gdzie mogę kupić ramkę na dyplom?",
      "Czy kurs prowadzi kobieta?",
      "Moja mama nie umie otworzyć domofonu.",
    ],
  },
];
