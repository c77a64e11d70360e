import type { Rule } from "../rule.ts";

const OTHERS =
  "inni|inne|inny|inna|innym|innych|wielu|wiele|większość|niejeden|niejednemu|niejedna|kilka|kilku|kilkoro|każdy|każda|prawie|niemal|co+drugi|co+druga|co+trzeci|połowa|sporo|dwoje|dwóch|dwie|trzy|sąsiedzi|sąsiadki|sąsiad*|goście|klientki|klienci|klientek|klientów|pacjent*|kursan*|rodzice|rodziców|rodziny|rodzina|mamy|mam|panie|panowie|załogi|załóg|seniorzy|studen*|kierowcy|księgowe|gospodarz*|pszczelarze|lokator*|mieszkań*|opiekunowie|wolontariusz*|uczestni*|pasażer*|koledzy|koleżanki|dziewczyny|chłopaki|biura|trenerzy|wdowy|hodowcy|chórzyści|klubowiczki|para|pary|osób|osoby|ludzie|narzeczeni|doktoran*|pierwszoklasist*|podopieczn*|dział";
const FELT =
  "też|także|również|podobnie|tak+samo|równie|identycznie|to+samo|tego+samego|dokładnie|ten+sam|tę+samą|tej+samej|tym+samym|taki+sam|takie+samo|te+same|podobne|podobny|podobną|identyczne|identyczną|na+początku|najpierw|zawsze";
const FEELS =
  "bał*|bali|bały|balo|czuł*|czuli|czują|czuje|myśl*|mówi*|mieli|miało|miała|miał|miały|mają|pisał*|pisali|pyta*|narzeka*|klął|klęł*|kręcił*|wściek*|złości*|złościł*|martwi*|denerwowa*|wstydzi*|waha*|gubi*|trzęs*|płaka*|zaczyna*|reagowa*|zgłasza*|patrzył*|wydawało|było|wyglądał*|zaskoczył*|chcia*|opowiada*|przeżył*|tracili|przychodzi*|trafia|żegnała|uprzedzała|nie+dowierza*";

/** Others felt the same, and what they found; a calm, felt answer says both in many ways. */
export const FELT_HINTS: readonly Rule[] = [
  {
    id: "pl.feel_felt_found.same",
    label: "feel_felt_found",
    strength: 1,
    patterns: [
      `${OTHERS} ... ${FEELS} ... ${FELT}`,
      `${OTHERS} ... ${FELT} ... ${FEELS}`,
      `${FELT} ... ${FEELS} ... ${OTHERS}`,
      "nie .. pan|pani|państwo|ty jeden|jedna|jedyny|jedyna|osamotnion*|sam+z|sama+z ,",
      "co drugi|druga|trzeci|trzecia|piąty .. _",
      "rozumiem|rozumiemy , u+nas|u+innych|inni|inne|sąsiedzi|klienci|wielu|kilka|koledzy .. _",
      "pamiętam|mieliśmy|miałam|miałem|mam|znam .. pana|panią|klientkę|klienta|parę|rodzinę|kilka|podobny|takich .. który|która|którzy|które|też|co|przypadek",
      `jeden|jedna|pewien|pewna|dwoje|ostatni|ostatnia .. z|klient*|pan|pani|para|rodzina ... ${FELT}|mówił*|bał*|myślał*|płakał*|dzwonił*|pisał*`,
      "sam|sama|osobiście .. przez+to|to .. przechodziłem|przechodziłam|przerabiałem|przerabiałam|przeżyłem|przeżyłam",
      "też się|tak|sam|sama? .. na+początku|kiedyś .. gubiłem|gubiłam|bałem|bałam|tak+myślałem|tak+myślałam|miałem|miałam",
    ],
    unless: [
      "co drugi|trzeci dzień|tydzień|raz|rok",
      "jakoś",
      "nie+narzekają",
      "czy",
      "produkt*|modeli|części",
      "umieją|potrafią",
      "gorsze|większe+problemy|żyją",
    ],
    negated: "keep",
    examples: ["Sąsiedzi z parteru też się tego bali.", "Kilku kursantów miało ten sam lęk.", "Nie Pani jedna."],
    counters: ["Inni klienci jakoś potrafią czytać.", "Czy sąsiedzi też mieli zimno?", "Klienci płacą kartą."],
  },
  {
    id: "pl.feel_felt_found.found_out",
    label: "feel_felt_found",
    strength: 1,
    patterns: [
      "po|z+czasem|potem|później|dopiero|kiedy|gdy|w+końcu|szybko|dziś|dzisiaj|teraz|aż|dopóki|od ... zauważ*|zobaczy*|zobaczył*|przekona*|odkry*|twierdz*|twierdził*|przyzna*|widzieli|cieszył*|zapomina*|zapomniał*|chwali*|wracał*|dziękowa*|śmiali|śmieją|uspokoi*|uspokaja*|docenia*|docenił*|przyzwyczai*|polubił*|uznał*|uznały|wyszło|wychodziło|okazał*|okazuje|pomaga*|pomogło|ulżyło|ustępował|wystarcza*|wystarczyło|opowiada*",
      "zauważali|zauważały|zauważyli|zauważyły|odkryli|odkryły|odkrywali|przekonali|przekonały|przekonała|przyznawali|przyznawały|przyznawała|przyznali|twierdzili|twierdziły|twierdzą|stwierdzili|uznali|uznały|zobaczyli|zobaczyły .. że|potem|później|się|na|własn*|rachun*|jednak",
      "okazało|okazywało|wyszło|wychodziło|przyjęło .. się? .. że|u+nich|im|potem|wtedy|u+wszystkich",
      "pomogło|pomagało|pomogła|pomógł|ulżyło|uspokoiło|uspokajało|sprawdził+się|sprawdziła+się|wystarczyło|wystarczyły .. im|ich|jej|mu|wszystkim|większości|dopiero|kiedy|gdy",
      "im|ich .. pomogło|pomagało|ulżyło|uspokoiło|uspokajało|wystarczyło|wystarczyły|pomogła",
      "ci|te|kto|którzy , co|którzy|które|potem ... , zauważ*|przekona*|odkry*|mówi*|śmieją|twierdz*|wróci*|rezerwował|zobaczy*",
      "same|sami|sama|sam .. potem|teraz|dziś|z+siebie|nawet? .. proszą|prosił*|mówią|mówili|dzwonił*|wraca*|napisał*|o+nią|o+niego|twierdzą|pytają",
      "znajdowali|znaleźli|znajdowały|znalazły|znalazła .. ulgę|spokój|sposób|winowajcę",
      "a|i po .. tygodniu|miesiącu|dwóch|trzech|roku|kilku|pierwszej|pierwszym|drugim|czasie|zimie .. _",
      "od .. drugiego|trzeciej|trzeciego|drugiej .. dnia|nocy|razu|tygodnia .. _",
      "do|od dziś|tamtej|tego|tamtego .. dnia|pory|czasu|dziś .. nie|śpi|śpią|chwali|chwalą|korzysta|wraca",
      "nie .. żałuje|żałują|żałował*|wyobraża|wyobrażają|chce|chcą .. już|sobie|tego|wracać|zmieniać",
      "nie oddał*|oddałby|oddaliby|zamienił* .. za+żadne|za+nic|go|jej",
    ],
    near: ["inni|inne|ich|im|klien*|pacjen*|rodzic*|oni|same|sami|się|że|potem|mówi*|u+nich|po|ci|kto|z"],
    unless: ["czy", "jeśli|jeżeli", "pan|pani|państwo zauważ*|zobaczy*|przekona*", "zwrot|przelew|wróci"],
    negated: "keep",
    examples: [
      "Po miesiącu zauważali, że sen wraca.",
      "Uspokoiło ich dopiero to, że sami zobaczyli kuchnię.",
      "Dziś same proszą o dłuższe zajęcia.",
    ],
    counters: ["Po tygodniu zwrot będzie na koncie.", "Czy po zmianie okazało się, że działa?", "Jeśli im to pomogło, świetnie."],
  },
];
