import type { Ladder } from "#knowhow/ladder.ts";
import { HARDEST_PL } from "./ladder/hardest.ts";
import { RUNGS_PL } from "./ladder/rungs.ts";

/** The ladder for a call that goes wrong, in Polish. */
export const LADDER_PL: Ladder = {
  order: [
    "Szczeble idą po kolei. Wyżej wchodzi się wtedy, gdy poprzedni nie przyniósł skutku. Wynik każdego szczebla się zaznacza: uspokojenie, bez skutku albo niemożliwe.",
    "W dół można zejść zawsze i bez powodu. Większość rozmów nie idzie dalej niż do drugiego szczebla.",
    "Czy kogoś poniosły emocje, czy mówi tak zawsze, nie trzeba wiedzieć. Szczeble są te same.",
    "Gdy ktoś grozi tobie albo zespołowi lub gdy u was zdarzy się nagły wypadek, nie trzeba czekać na żaden szczebel. Napisz w jednym zdaniu dlaczego i zakończ rozmowę.",
  ],
  never: [
    "Ktoś mówi, że nie chce żyć: zostań na linii, wezwij pomoc, powiedz osobie, która kieruje zespołem. Tu szczebli się nie używa.",
    "Za ton nie traci się prawa, terminu ani reklamacji.",
    "Szczeble są do rozmów telefonicznych. Na piśmie poczekaj, aż wiadomości ustaną, i odpisz raz.",
  ],
  rungs: RUNGS_PL,
  opening: {
    incoming: [
      "{firm}, mówi {agent}. W czym mogę pomóc?",
      "Dzień dobry, {customer}. {firm}, mówi {agent}. Mam tę sprawę przed sobą: […]. Co wydarzyło się od tego czasu?",
    ],
    outgoing: [
      "Dzień dobry, {customer}. Nazywam się {agent}, dzwonię z firmy {firm}. Chodzi o […]. Czy to dobra chwila na rozmowę?",
      "Dzień dobry, {customer}. {firm}, mówi {agent}. Telefon był umówiony na dziś. Wiadomo już: […]. Do ustalenia zostało: […]; odezwę się w tej sprawie: {time}.",
    ],
    voiceBox: [
      "{firm}, mówi {agent}. Dzwonię zgodnie z umową. Spróbuję ponownie: {time}. Jeśli wygodniej jest napisać, nasz adres to […].",
    ],
  },
  recording: {
    notice: [
      "Zanim zaczniemy: proszę o zgodę na nagranie rozmowy, żeby można było sprawdzić, co zostało ustalone. {firm} przechowuje nagranie przez {keptFor}, potem je usuwa. Można odmówić, wtedy rozmawiamy bez nagrania albo załatwiamy to na piśmie. Czy {wyraża Pan|wyraża Pani|wyrażają Państwo} zgodę?",
      "Ta rozmowa jest nagrywana, żeby można było sprawdzić ustalenia; {firm} usuwa nagranie po upływie terminu: {keptFor}. W razie sprzeciwu proszę powiedzieć teraz albo w trakcie, wyłączę nagrywanie. Można też do nas napisać: […].",
    ],
    objected: [
      "Dziękuję za tę informację. Nagranie jest wyłączone, a dotychczasowe usunięte. Robię tylko notatki. Wracamy do sprawy: […].",
      "Rozmawiamy więc bez nagrania. Jeśli wygodniej jest na piśmie, wyślę teraz wiadomość i wystarczy na nią odpowiedzieć. Co {Pan|Pani|Państwo} {woli|woli|wolą}?",
    ],
  },
  callBack: [
    "Wszystkie osoby, które przejmują takie rozmowy, są teraz zajęte. Proszę nie czekać na linii. Zadzwoni {colleague}: {time}. Czy numer jest właściwy: […]?",
    "Oddzwonię osobiście, także jeśli nie będzie jeszcze nic nowego: {time}. Czy numer jest właściwy: […]?",
    "Jeśli wygodniejsza jest odpowiedź na piśmie, wyślę ją mailem: {time}. Co {Pan|Pani|Państwo} {woli|woli|wolą}?",
  ],
  hardest: HARDEST_PL,
  feelFeltFound: {
    name: "Feel–Felt–Found (czuję – czuli – odkryli)",
    when: "Przy małej obawie przed czymś nowym: inna aplikacja, inny rachunek, inny sposób odbioru. Tylko wtedy, gdy ci inni naprawdę są, a to, co odkryli, da się sprawdzić.",
    never: [
      "Gdy ktoś obraża albo grozi: obelga nie jest obawą.",
      "Gdy w grę wchodzi czyjeś bezpieczeństwo albo zdrowie.",
      "Gdy odmawia się komuś prawa, coś jest zepsute albo przepadły pieniądze: uczucia innych nic tu nie zmienią.",
      "Gdy takich klientów nie znasz. Wtedy to kłamstwo.",
    ],
    say: [
      "Słyszę obawę przed nową aplikacją. Kilka osób mówiło nam to samo w pierwszym tygodniu. Okazało się potem, że […]. Zróbmy razem pierwszy krok.",
    ],
  },
  matching: {
    name: "Dostrojenie się do tonu i prowadzenie w dół",
    what: "Niektóre szkoły (NLP nazywa to dostrojeniem i prowadzeniem) uczą: najpierw przyjmij ton rozmówcy, potem krok po kroku go obniżaj. Przez telefon tego nie robimy.",
    whyNot: [
      "Jest tylko głos. Bez twarzy i postawy przyjęty ton brzmi jak kontratak.",
      "Nie wiadomo, kto jest po drugiej stronie; to, co miało być bliskością, może brzmieć jak kpina.",
      "Jeśli się nie uda, kłótnia jest głośniejsza niż przedtem i w połowie twoja.",
    ],
    instead: "Od pierwszego słowa mów wolniej i niżej niż druga strona. Uczucie nazwij, zamiast je naśladować.",
  },
  evidence: [
    {
      says: "Na 198 osób z infolinii krzyczano albo obrażano je średnio około dziesięciu razy dziennie. Komu wolno było więcej decydować, tego mniej to obciążało. Prawo do zakończenia rozmowy to jedna z takich decyzji.",
      source: "Grandey, Dickter i Sin, 2004",
    },
    {
      says: "Wyładowanie złości jej nie zmniejsza; pomaga to, co spowalnia ciało (154 badania, 10 189 osób). Dlatego tyrady nie podsycamy ani się do niej nie dołączamy, a po rozmowie pomaga powolny oddech albo powolny spacer.",
      source: "Kjærvik i Bushman, 2024",
    },
    {
      says: "Że milczenie studzi tyradę, wiedzą z doświadczenia osoby przy telefonach. Badań na ten temat nie znamy.",
      source: "praktyka (S3)",
    },
    {
      says: "Nie znamy też badania z grupą kontrolną, w którym sprawdzono by technikę Feel–Felt–Found; sami praktycy mówią, że szybko brzmi jak z taśmy.",
      source: "praktyka (S3)",
    },
    {
      says: "Krótkie przerwy przywracają siły (22 próby, 2335 osób); po bardzo wyczerpującej pracy może być potrzebne ponad dziesięć minut.",
      source: "Albulescu i in., PLOS ONE, 2022",
    },
  ],
  source: "Kolejność szczebli: S3, artykuł praktyka. Granice: Crisis Prevention Institute. Słowa są nasze.",
};
