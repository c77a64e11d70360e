import type { Rule } from "../rule.ts";

/** What somebody else did, never the writer: "zgubił, zgubiła, zgubili". */
const did = (...stems: string[]): string => stems.flatMap((stem) => [`${stem}l`, `${stem}la`, `${stem}li`]).join("|");
/** The same to somebody who is called "ty" or "wy". */
const youDid = (...stems: string[]): string => stems.flatMap((stem) => [`${stem}les`, `${stem}las`, `${stem}liscie`]).join("|");

/** Deeds that nobody admits gladly. */
const HARM = [
  ..."zepsu popsu zniszczy zgubi zala wyla rozla obla upuści zrzuci wyrwa urwa oderwa połama złama porysowa zarysowa zatka zapcha".split(
    " ",
  ),
  ..."zabrudzi poplami przeciąży przegrza przypali przesuszy przela utopi zamoczy rozbi rozkręci grzeba majstrowa dłuba skasowa".split(
    " ",
  ),
  ..."odłączy zapra przegada przespa zaspa spóźni zwleka zapomnia przegapi przeoczy pomyli zignorowa zlekceważy zagapi".split(
    " ",
  ),
];
/** Deeds that are a fault only where one is sought. */
const DEED = [
  ..."wyłączy wyrzuci wrzuci wsypa nasypa wla dolewa podpisa zatwierdzi zaakceptowa zostawi rzuci dokarmia zakręci odkręci".split(
    " ",
  ),
  ..."zalepi zaklei uderzy wjecha zaparkowa klikną kliknę wciska nacisną nadepną nadepnę przyty otworzy wybra poda wpisa kupi oszczędza".split(
    " ",
  ),
];

/** Deeds of every day: told of somebody in an answer, they are often told as a fault. */
const PLAIN = [
  ..."robi zrobi kupi mia chcia szuka czyta widzia dzwoni pisa zamówi zapłaci wysła wybra jecha jeździ spa siedzia sta gra nosi pra prasowa".split(
    " ",
  ),
  ..."czyści ustawi zamontowa podłączy włączy da bra trzyma chodzi gotowa suszy pali przywióz zabra puści rusza krzycza odda dosta używa".split(
    " ",
  ),
  ..."karmi podlewa sadzi malowa kaza wiedzia słucha patrzy pożyczy obieca wpuści naprawia montowa".split(" "),
];

const KIN =
  "mąż|żona|syn|córka|dziecko|dzieciak|dzieci|teść|teściowa|szwagier|brat|siostra|ciotka|niania|babcia|dziadek|pies|kot|sąsiad*";
const OTHERS =
  "szwagier|żona|mąż|teść|teściowa|kuzyn|wujek|uczeń|student*|stażyst*|praktykant*|dziewczyna|chłopak|chłopaki|młody|poprzedni*|nowy|nowa|szef|szefowa|{party}";

/** Where a guilty party is looked for: the customer, a colleague, a relative, anybody else. */
export const BLAME_HINTS: readonly Rule[] = [
  {
    id: "pl.blame.customer_deed",
    label: "blame",
    strength: 1,
    patterns: [
      `${did(...HARM, ...DEED)} .. pan|pani|państwo`,
      `pan|pani|państwo .. ${did(...HARM, ...DEED)}`,
      youDid(...HARM),
      `${KIN} pani|pana|państwa|pański|twój|twoja|wasz .. ${did(...HARM, ...DEED)}`,
      `ktoś|ktos .. z+państwa|z+was|u+państwa|u+was|od+państwa|od+pana|od+pani .. _`,
      `ktoś .. ${did(...HARM, ...DEED)}`,
    ],
    unless: [
      "czy",
      "jeśli|jeżeli|gdyby|gdy",
      "tak|prawda|zgadza|dobrze $",
      "rozumiem|przepraszam|słyszę|mówi|pisze|mógł*",
      "nic+nie|nie+szkodzi",
    ],
    negated: "keep",
    examples: ["Klamkę urwał Pan, widać ślad.", "Mąż Pani rozkręcił zamek.", "Zalałeś klawiaturę herbatą."],
    counters: [
      "Czy zgubił Pan kartę?",
      "Zgubiłem Pana fakturę, wystawiam nową.",
      "Zostawił Pan u nas rękawiczki, prawda?",
      "Rozumiem, że córka Pani zgubiła bilet.",
    ],
  },
  {
    id: "pl.blame.told_of",
    label: "blame",
    strength: 1,
    patterns: [
      `{firstname} .. ${did(...PLAIN, ...HARM)}|wziął|wzięła|poszedł|poszła|wszedł|weszła|zamknął|zamknęła`,
      `{party} .. ${did(...PLAIN)}|wziął|wzięła|poszedł|poszła|zamknął|zamknęła`,
      "przez pana|panią|państwa|pani|was|wasze|wasz|{firstname}|{party} .. _",
      "to on|ona|oni|one .. _",
      "bo się|go|ją|je|tam|tu|w+nim pan|pani|państwo .. _",
      "odpowiedzialność|winę|koszt|koszty .. ponosi|ponoszą .. _",
      "wynika|powstał*|wziął|wzięło|bierze .. z .. zaniedbania|niedopatrzenia|winy|niedbalstwa|lenistwa|pośpiechu .. _",
      "kwestia|brak .. wychowania|kultury|myślenia|rozumu|wyobraźni",
      "pretensje|pretensji|pretensjami .. _",
      "po+prostu nie _",
      "dał*+ciała|fuszerk*|partacz*|partanin*|spartaczył*|odwalił*|nawalił* .. _",
      "świadczy .. o+pani|o+panu|o+państwu|wyłącznie|tylko .. _",
      "przepadł|przepadła|przepadło .. bo|ponieważ|z|przez",
      "mimo .. instruktażu|uprzedzeń|zakazu|tabliczki|ostrzeżenia|ostrzeżeń|regulaminu|naszych",
      "bo pan|pani|państwo .. _",
    ],
    unless: [
      "czy",
      "tak|zgadza|prawda|dobrze $",
      "rozumiem|słyszę|wiem|widzę|przykro|przepraszam|przepraszamy|pisze|mówi|dziękuję|domyślam|zły|zła|wściekł*|rozczarowan*",
    ],
    negated: "keep",
    examples: ["Ola zgubiła klucz do szafki.", "Wyłączyło się, bo Pan podskakiwał."],
    counters: ["Czy Pani kupiła nową farbę?", "Rozumiem, że Pan kupił prezent."],
  },
  {
    id: "pl.blame.because_you",
    label: "blame",
    strength: 1,
    patterns: [
      "bo|skoro|ponieważ|gdyż pan|pani|państwo .. za+mało|za+dużo|za+mocno|za+późno|tak+długo|nie|źle|krzywo|sam|sama|jeździ|śpi|siedzi|nosi|trzyma|karmi|czesze|pali|pierze|wietrzy|klika|wciska|gasi|wchodzi|kładzie|rzuca|ciągnie|dokarmia|leje|podlewa|zostawia|stawia|używa|otwiera|parkuje|usiadł*|nie+umie",
      "bo|skoro ktoś|ktos|dziecko|mąż|żona|syn|córka .. _",
      `bo|skoro .. pan|pani|państwo .. ${did(...HARM, ...DEED)}`,
      "pan|pani|państwo .. źle|krzywo|odwrotnie|byle+jak|za+późno .. _",
      "nie raczył|raczyła|raczyli|raczyłeś|raczyłaś",
      "pan|pani|państwo .. nie .. dba|pilnuje|sprząta|czyta|słucha|myśli|robi|ćwiczy|czyści|otwiera|odbiera",
      "{customer} .. dwie+lewe+ręce|sklerozę|roztargnion*|niewychowan*|nieuważn*|lenistwo",
      "przez pana|panią|państwa|was|ciebie|niego|nią|nich ,",
      "nie .. dopełnił|dopełniła|dochował|dochowała|dostarczył|dostarczyła|zastosował|zastosowała|uzupełnił|uzupełniła|wypełnił|wypełniła|pofatygował|pofatygowała|zadbał|zadbała .. się? .. pan|pani|państwo",
      "z+powodu|wskutek|na+skutek|w+wyniku pana|pani|państwa|pańskiego|pańskiej .. spóźnienia|zaniedbania|błędu|pomyłki|niedopatrzenia|zwłoki|nieuwagi|działań|milczenia",
      "problem|usterka|błąd|kłopot .. leży|jest|siedzi|powstał .. u+pana|u+pani|u+państwa|po+pana|po+pani|po+państwa|w+pana|w+pani",
      "nie .. szuka*|szukać .. winnych|winnego",
    ],
    unless: [
      "czy",
      "jeśli|jeżeli|gdyby",
      "rozumiem|przepraszam|słyszę|wiem|widzę|domyślam|przykro",
      "nie+musi|nie+trzeba|nie+płaci|nie+wie|nie+ma|nie+chce|nie+może",
      "tak|prawda|zgadza|dobrze $",
    ],
    negated: "keep",
    examples: ["Zamek się zacina, bo Pan go za mocno ciągnie.", "Nie raczyła Pani zadzwonić.", "Pan źle segreguje."],
    counters: [
      "Czy pali się kontrolka, bo Pan za późno tankował?",
      "Rozumiem, że nie czyści Pan filtra sam.",
      "Skoro Pan nie musi jechać dziś, mam termin w środę.",
      "Proszę zadzwonić, bo w piątek mamy zamknięte.",
    ],
  },
  {
    id: "pl.blame.then_complains",
    label: "blame",
    strength: 2,
    patterns: [
      "a|i potem|teraz|później|nagle|jeszcze .. się|pan|pani|państwo .. dziwi|dziwią|żali|awanturuje|obrusza|oburza|złości|piekli|wścieka",
      "a|i potem|teraz|później|nagle|jeszcze .. narzeka|płacze|lamentuje|marudzi|jęczy|reklamuje|wydziwia",
      "a|i potem|teraz|później|nagle .. pretensje|zdziwienie|lament|rozpacz|larum|wielkie|wielki|winien|winna",
      "i się|pan|pani? dziwi|dziwią ,",
      "i dziwi|dziwią|dziwisz się",
      "z pana|pani|państwa|twojego|waszego powodu",
      "po kim .. to|on|ona .. ma",
      "raczył|raczyła|raczyli pan|pani|państwo",
      "pan|pani|państwo .. raczył|raczyła|raczyli",
      "tylko pan|pani|państwo|wy ,",
      "ma|mają|macie|masz .. czelność|tupet|odwagę .. pytać|pisać|narzekać|żądać|dzwonić|reklamować|prosić",
      "szuka|szukać|szukacie|szukają .. winnych|winnego|frajera|kozła",
      "czego|co się .. spodziewał|spodziewała|spodziewali|spodziewaliście|spodziewałeś|spodziewałaś",
    ],
    unless: ["rozumiem|przepraszam|nie+dziwi|nie+dziwię|słyszę|domyślam", "czy", "nie tylko"],
    negated: "keep",
    examples: [
      "Trzyma Pan ser na słońcu, a potem się Pan dziwi.",
      "Jeździ Pani bez oleju i dziwi się, że stuka.",
      "Skoro brali Państwo najtańszy, czego się Państwo spodziewali?",
    ],
    counters: [
      "Nie dziwię się, że teraz jest Pani rozgoryczona.",
      "A potem podpiszemy protokół.",
      "Rozumiem, że teraz dziwi Pana ta kwota.",
      "Czy szukają Państwo pokoju na maj?",
    ],
  },
  {
    id: "pl.blame.proverb",
    label: "blame",
    strength: 1,
    patterns: [
      "kto ... , ten .. potem|teraz|ma|nie|płaci|niech|zbiera|sam|później|traci|czeka|śpi|się",
      "kto ... , niech .. teraz|potem|się|nie",
      "jak|kiedy|gdy|skoro się ... to|potem|później .. się|jest|potem|teraz|nie",
      "za głupotę|gapiostwo|lenistwo|błędy|niewiedzę|spóźnienie .. się|trzeba .. płaci|płacić",
      "tak .. się|to .. kończy|kończą|jest|bywa .. kiedy|gdy|jak|kto",
      "trzeba umieć|nosić|dbać|szanować|słuchać|było|się+było|pilnować|wiedzieć",
      "stoi|napisane|widać .. jak+byk|jak+wół|na+dłoni",
      "mówiłem|mówiłam|mówiliśmy|uprzedzałem|uprzedzałam|uprzedzaliśmy|ostrzegałem|ostrzegałam ,",
      "wolał|wolała|oglądał|oglądała|grał|grała .. zamiast .. _",
      "po co .. pan|pani|państwo|tam .. grzebał|grzebała|ruszał|ruszała|dotykał|dotykała|klikał|klikała|wchodził|wchodziła",
      "nie tylko|my|ja|u+nas .. _ , a|tylko|lecz pan|pani|państwo",
    ],
    unless: ["czy", "rozumiem|przepraszam", "zdarz*|uda", "kto+woli|kto+chce"],
    negated: "keep",
    examples: ["Kto nie zapina plecaka, ten traci portfel.", "Za spóźnienie się płaci.", "Po co Pani tam grzebała?"],
    counters: [
      "Kto woli kartę, może zapłacić przy odbiorze.",
      "Rozumiem, że trzeba było czekać.",
      "Czy trzeba nosić identyfikator?",
      "Jak się uda, oddamy wcześniej.",
    ],
  },
  {
    id: "pl.blame.somebody_else",
    label: "blame",
    strength: 1,
    patterns: [
      `^ to .. mój|moja|nasz|nasza|ten|ta|tamten|tamta|pan|pani? .. ${OTHERS}|{firstname}`,
      `to|tu|tutaj ${OTHERS} .. _`,
      `mi|nas|mnie|nam .. kazał*|każe|namówił*|zmusił*|zabronił* .. _`,
      "{party} .. kazał*|każe|uparł*|obiecuje|obiecują|obiecał*|wymieszał*|wymieszała|zbił*|przysłał*|rozpakował*|zatwierdził*|przyklepał*|odwołał*|wstrzymał*|wyłączył*|przełączył*|ominął*|ominęła|wynajął*|wynajęła",
      "{party}|{firstname} .. nie .. spojrzał*|pomyślał*|sprawdza|umie|potrafi|odróżnia|słucha|nauczył*|dokręcił*|zamówił*|doniósł*",
      "panie|pani|pan|panowie|chłopaki|dziewczyny|dziewczyna|koleżanka|kolega|ludzie|ci|ta|ten z|ze|od .. sprzedaży|magazynu|kuchni|recepcji|księgowości|rejestracji|pakowania|sieci|serwisu|działu|zmiany|stażu|biura|góry|soboty|drugiej|pierwszego",
      "mówiłem|mówiłam mu|jej|im|zawsze|żeby|że",
      "jego|jej|ich|tamtych wina|bałagan|robota|sprawka|pomysł|pomyłka ,",
      "wina|winy .. jego|jej|ich|tamtych ,",
      "z ich|jego|jej winy",
      "winny|winna|winni|winien ,",
      "do niego|niej|nich|tamtych|sąsiadów|{party} .. proszę|niech|iść|idźcie|pisać|dzwonić|pytać|zgłosić",
      "nas|mnie|was|pana|panią|państwa .. nakłamał*|okłamał*|wykiwał*|oszukał*|wkręcił*|zostawił*",
      "wprowadził* .. mnie|nas|pana|panią|państwa .. w+błąd",
      "oni|tam|ci|tamci .. zawsze|nigdy|tak+mają|jak+zwykle .. _",
      "zgłaszałem|zgłaszałam|prosiłem|prosiłam|mówiłem|mówiłam .. im|ich|jego|szefowi|szefa|kierownikowi|tam .. ale|nikt|nie|bez",
      "ja|my .. swoje|wszystko|swoją+część .. zrobiłem|zrobiłam|zrobiliśmy|wysłaliśmy|oddałem|oddałam",
      "nie moja|byłem|byłam .. zmiana|wtedy|na+zmianie",
      "nie my|ja|nas|u+nas|nasza|nasz|recepcja|salon|sklep|firma|portal|szkoła|bank ,",
      "to nie my|ja|u+nas|nasz|nasza ,",
      "obciąża|winny|winna .. {party}",
    ],
    unless: [
      "czy",
      "jeśli|jeżeli|gdyby",
      "rozumiem|słyszę|pisze|mówi",
      "nie+winię|nie+obwiniam",
      "mój|nasz .. błąd|wina",
      "zgłoszę|zapytam|przyjedzie|przyjdzie|zadzwoni|pomoże|zrobi|naprawi|odbierze|przyniesie",
      "moja+wina|mój+błąd",
    ],
    negated: "keep",
    examples: ["To szwagier malował, nie ja.", "Etykiety zamówiła hurtownia, jej pomyłka.", "Kierownik kazał tak pakować."],
    counters: ["To mój błąd, nie kuriera.", "Czy to kurier zostawił paczkę?", "Jutro szef zadzwoni o 10.", "Nie winię magazynu."],
  },
  {
    id: "pl.blame.whodunit",
    label: "blame",
    strength: 1,
    ends: "?",
    patterns: [
      `^ kto|a+kto .. ${did(...HARM, ...DEED)}|wjechał|wlazł|oparł|mieszał|trzymał|siedział|zamawiał|robił`,
      "kto .. tu|tutaj .. winien|winny|robi|szuka|zawinił|narozrabiał",
      "ja czy|albo pan|pani|państwo|ty|wy",
      "^ ja|my|recepcja|kelnerka|kucharz|kurier|kierowca $",
      "kogo .. obwiniać|winić|oskarżać|obwiniamy",
      "a|i gdzie|co .. pan|pani|dziecko|rozum|pański|pana|robił*|robiło|patrzył* .. _",
    ],
    unless: ["rozumiem", "mogę|możemy"],
    examples: ["A kto oparł drabinę o witrynę?", "Kto tu zawinił, ja czy Pan?"],
    counters: ["Kto odbierze paczkę?", "Mogę wpaść ja czy woli Pan kolegę?"],
  },
];
