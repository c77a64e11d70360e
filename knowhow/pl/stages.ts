import type { StageCard } from "../stage-card.ts";

export const STAGES_PL: readonly StageCard[] = [
  {
    stage: 1,
    goal: "Klient czuje się wysłuchany.",
    question: "Jak to wygląda z jego strony?",
    tools: [
      "Nazwanie uczucia i pytanie, czy tak jest: „Wygląda na to, że to dla Państwa kolejne rozczarowanie. Czy tak?”",
      "Własne imię i to, o co zadbam.",
      "Jedna rzecz z wiadomości klienta, jego słowami, zanim padną nasze.",
    ],
    exit: "Klient odpowiada na nazwanie uczuć albo ton pozwala już mówić o faktach.",
    trap: "Bierne słuchanie: kto tylko wyrzuca z siebie złość, w końcu milknie, ale nie czuje się zrozumiany.",
    care: [
      "Zależy mi na tym, żeby ta sprawa dobrze się dla Państwa skończyła, dlatego najpierw chcę zrozumieć, co ona dla Państwa znaczy.",
      "Widzę, że kosztowało to Państwa czas i cierpliwość. Jestem tu po to, żeby to wspólnie naprawić.",
    ],
  },
  {
    stage: 2,
    goal: "Jedna wspólna wersja faktów.",
    question: "Co się stało, słowami klienta?",
    tools: [
      "Jedno otwarte pytanie: „Co stało się potem?”",
      "Powtórzenie własnymi słowami, zakończone pytaniem: „Były dwie prośby i nikt nie oddzwonił. Czy dobrze rozumiem?”",
      "To, co stoi za pierwszą skargą: do czego klient tego potrzebuje?",
    ],
    exit: "Na podsumowanie pada odpowiedź: „tak, właśnie tak”.",
    trap: "Rozwiązywanie sprawy przed podsumowaniem.",
    care: [
      "Chcę dobrze zająć się Państwa sprawą, dlatego proszę mnie poprawić, jeżeli coś rozumiem inaczej.",
      "Ważne jest dla mnie, jak to wygląda z Państwa strony. Proszę napisać, jeżeli czegoś tu brakuje.",
    ],
  },
  {
    stage: 3,
    goal: "Co najmniej dwie uczciwe możliwości.",
    question: "Co da się zrobić, także poza zwykłym trybem?",
    tools: [
      "Najpierw życzenie klienta: „Jakie zakończenie byłoby dla Państwa dobre?”",
      "Zwykły sposób i jeden wyjątkowy: kogo można poprosić o wyjątek?",
      "Droga poza naszą firmą też należy do listy.",
      "Jeszcze bez obietnic i bez odmowy, dopóki nic nie jest sprawdzone.",
    ],
    exit: "Wiadomo, jakie są granice i koszt każdej możliwości oraz kto za nią odpowiada, a klient wybrał.",
    trap: "„To nie ode mnie zależy.”",
    care: [
      "Chcę znaleźć to, co naprawdę Państwu pomoże, a nie tylko to, co jest u nas zwyczajem. Jakie zakończenie byłoby dla Państwa dobre?",
      "Wybór należy do Państwa. Ważne jest dla mnie, żeby był dla Państwa dobry.",
    ],
  },
  {
    stage: 4,
    goal: "Ustalone kroki i dokładny termin.",
    question: "Kto, co i do kiedy zrobi?",
    tools: [
      "Wspólne ustalenia w dwóch zdaniach.",
      "Każdy krok ma jedno nazwisko i jedną godzinę.",
      "Nie ma jeszcze rozstrzygnięcia? Ustalona droga do niego, z datami.",
    ],
    exit: "Obietnica jest zapisana, a klient ją zna.",
    trap: "„Wkrótce.”",
    care: [
      "Zależy mi, żeby było dokładnie wiadomo, na czym Państwo stoją, dlatego podaję kroki i terminy.",
      "Chcę, żeby mogli Państwo na tym polegać. Gdyby coś miało się zmienić, dowiedzą się Państwo o tym ode mnie z wyprzedzeniem.",
    ],
  },
  {
    stage: 5,
    goal: "Zrobione na czas i tak, jak potrzebuje klient.",
    question: "Czy to naprawdę rozwiązuje sprawę?",
    tools: [
      "Wiadomość, zanim klient zapyta, także wtedy, gdy nie ma nic nowego.",
      "Po wykonaniu pytanie, czy to odpowiada: tak, częściowo, jeszcze nie.",
      "Pytanie o resztę: „Czy coś w tej sprawie jeszcze Państwu przeszkadza?”",
    ],
    exit: "Klient potwierdził.",
    trap: "Zamykanie, bo to my już skończyliśmy.",
    care: [
      "Ważne jest dla mnie, żeby to Państwu odpowiadało, a nie tylko żeby było u nas zrobione. Czy wszystko jest tak, jak powinno?",
      "Jeżeli coś jeszcze jest nie tak, proszę o tym napisać. Państwa zdanie jest tu najważniejsze.",
    ],
  },
];
