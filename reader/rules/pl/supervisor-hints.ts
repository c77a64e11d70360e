import type { Rule } from "../rule.ts";

const NOT_THE_CLERK = [
  "jestem|pracuje|stanowisk*|w+imieniu",
  "moj|moim|mojego|mojemu|moja|nasz|naszym|naszego szef*|kierown*|dyrektor*|prezes*|przelozon*|szefowa|menedzer*",
  "pozdrow*|premi*|uscisk*",
];

/** Whoever stands higher, by trades in which the head is called otherwise. */
const HEADS =
  "{boss}|armator*|kapitan*|wlasciciel*|notariusz*|ksiegowa|ksiegowej|projektant*|kustosz*|wspolnik*|dyrekcja|prezesuni*|szefunci*|bosman*|lekarz+kierujacy|lekarzem+kierujacym";

/** The one above: asked for by deed, by place, by hour, or without a title. */
export const SUPERVISOR_HINTS: readonly Rule[] = [
  {
    id: "pl.supervisor.who-decides",
    label: "supervisor_request",
    strength: 3,
    patterns: [
      "kto|ktos .. jest|stoi .. nad|ponad .. pania|panem|wami|nimi|toba|nia|nim|_",
      "kims|kogos|ktos|komus nad|ponad .. soba|toba|pania|panem|wami",
      "kto .. u|w|z .. panstwa|was|notariuszy|zarzadu|kierownictwa|dyrekcji .. moze|podpisuje|decyduje|zatwierdza|rozstrzyga",
      "kims|kogos|ktos|osoba|osoby|ten|tego|tym|czlowiek|czlowieka|czlowiekiem .. kto|ktory|ktora|co .. podpis*|zatwierdzil*|zatwierdza|moze+zdecydowac|decyduje|rozwiazuje|pisze+wytyczne|rozstrzyga|panstwem+kieruje|ma+glos|moze+podpisac|umie+podjac|tym+zarzadza",
      "kogos|kims|ktos z .. uprawnieni*|decyzyj*|glowa|kierownictw*|wladz*|dyrekcj*",
      "do kogo .. wyzej|nad .. _",
      "z kim .. z|na .. zarzad*|kierownict*|szczeblu|szczebla|gory|dyrekcj*|wladz*",
      "ktos|kogos|kims|komus .. nadrzedn*|wyzszy|z+zarzadu|od+wszystkiego|kto+widzi+calosc",
      "nie+pan|nie+pani|sprawa .. grubsza|z+gory|nie+na+okienko",
      "wykracza|przekracza .. poza? .. uprawnieni*|kompetencj*|mozliwosci",
    ],
    unless: [...NOT_THE_CLERK, "kto .. odbierze|podpisuje .. odbior|pokwitowanie"],
    negated: "keep",
    examples: [
      "Kto stoi nad panią Basią?",
      "Poproszę kogoś z uprawnieniami do myślenia.",
      "Chcę mówić z tym, kto podpisuje odmowy.",
      "To chyba przekracza pani kompetencje.",
    ],
    counters: [
      "Kto podpisuje odbiór paczki, ja czy mąż?",
      "Proszę powiesić obraz wyżej nad kanapą.",
      "Pracuję jako ktoś, kto rozwiązuje krzyżówki.",
      "Czy kurier stoi pod domem?",
    ],
  },
  {
    id: "pl.supervisor.meeting",
    label: "supervisor_request",
    strength: 3,
    patterns: [
      `spotkani*|spotkac|widzenie|audiencj*|rozmow*|rozmawiac|porozmawiac|pomowic|omowic|slowko|slowo|slow|zamienic|pogadac|wyjasnic|telefon .. z|u|od|ze|do .. ${HEADS}`,
      `gdzie|kiedy|jak|o+ktorej|pod+jaki*|w+ktorym|kiedy+moge .. znajde|zastane|zastac|zlapac|lapac|przyjmuje|urzeduje|bywa|siedzi|umowic|numer*|pokoju|gabinet .. ${HEADS}`,
      `${HEADS} .. przyjmuje|urzeduje|bywa|zastane|siedzi|na+slowko|na+slowo|do+telefonu|do+aparatu|pod+telefon|osobiscie`,
      "kiedy|gdzie|jak|o+ktorej .. go|ja|jego|nim|nia .. zastane|zastac|zlapac|znajde|umowic",
      "z nim|nia .. chce|chcialbym|chcialabym|prosze|wole|bede .. mowic|rozmawiac|porozmawiac|umowic|zamienic|gadac|omowic",
      "prosze|poprosze|chce|chcialbym|chcialabym .. go|ja|jego|nim|nia|te+gore|szefostwo .. do+telefonu|poprosic|przy+telefonie|na+chwile|do+aparatu",
      `niech .. przyjdzie|zejdzie|wyjdzie|dzwoni|zawola|zjawi|pofatyguje|wypowie|odezwie|przyjedzie|stanie .. sie? .. ${HEADS}|osoba+ktora|ten+ktos`,
      `przelacz*|polacz*|skieruj*|umow*|przekaz* .. mnie|mi|pismo|to|sprawe .. do|z|ze .. ${HEADS}|kims|kogos|osoby|osoba|czlowiekiem`,
      `zanim|wole|wolalbym|wolalabym|dopoki|nie+chce+niczego ... z .. ${HEADS}|kims+kto`,
      "supervisor*|przelozon*|zwierzchnik* .. pani|pana|jego|jej|waszego|wasz|tak|prosze",
      "jego|jej|pana|pani|waszego|twoj|twojego .. przelozon*|zwierzchnik*|szefow*|kierownicz*",
      `zastalem|zastalam|jest|bedzie|czy+jest .. jeszcze|dzis|w|juz? .. ${HEADS}`,
      `zyczy|zycze|prosilbym|prosilabym|chcialbym|chcialabym .. sobie? .. ${HEADS}|wicedyrektor*|prodziekan*|prorektor*|zastepc*`,
      "z wicedyrektor*|prodziekan*|prorektor*|zastepca|vicedyrektor*|pania+doktor+co|ordynator* .. rozmaw*|rozmow*|porozmawiac|pomowic|umowic|_? $",
      "rozmawiac|porozmawiac|pomowic|rozmowy|umowic .. z .. wicedyrektor*|prodziekan*|zastepca|ordynator*|samym|glown*",
    ],
    unless: [
      ...NOT_THE_CLERK,
      "zwolnieni*|recept*|wizyt* u+lekarza",
      "kapitan* statku+pirat*",
      "od menedzera|szefa|kierownika slysz*|usly*",
    ],
    negated: "keep",
    examples: ["Gdzie znajdę kapitana portu?", "O której bywa kierowniczka?", "Niech zejdzie dyrektor i popatrzy."],
    counters: [
      "Kiedy przyjmuje okulista?",
      "Mój dyrektor prosi o fakturę.",
      "Niech kurier zadzwoni do mnie rano.",
      "Gdzie znajdę numer zamówienia?",
    ],
  },
];
