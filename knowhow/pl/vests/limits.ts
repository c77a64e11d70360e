import type { Vest } from "#knowhow/vests.ts";

/** Where somebody asks for too much, or comes too close. */
export const LIMITS: readonly Vest[] = [
  {
    id: "insults",
    name: "Wyzwiska i obelgi",
    ground: "Stopy na podłodze, jeden powolny wydech. Słowa lecą w twoją stronę, ale chodzi o sprawę, nie o ciebie.",
    say: {
      written: [
        "Chcę tę sprawę rozwiązać. Proszę pisać do mnie bez wyzwisk, wtedy dojdziemy do rozwiązania.",
        "Wiadomość znam w całości i zajmuję się sprawą. Proszę pominąć obelgi; do dalszych kroków potrzebuję: […].",
        "Nie zgadzam się na obrażanie. Sprawa zostaje u mnie, a odpowiedź wyślę: {time}.",
      ],
      chat: [
        "Chcę tę sprawę rozwiązać. Proszę pisać bez wyzwisk i podać mi: […].",
        "Nie zgadzam się na obrażanie. Zostaję przy sprawie. Co stało się najpierw?",
      ],
      phone: [
        "Chcę pomóc w tej sprawie. Proszę mówić do mnie bez wyzwisk. Co się stało?",
        "Nie zgadzam się na taki sposób mówienia do mnie. Zajmuję się sprawą. Wracamy do niej?",
      ],
    },
    goesOn: {
      next: "Ta sama prośba jeszcze raz, bardziej stanowczo, razem z tym, co zrobisz, jeśli to się powtórzy. A potem dokładnie to.",
      handOver:
        "Po drugim razie można przekazać sprawę i napisać, o co chodzi, jaki jest ton (jednym zdaniem) i co zostało obiecane.",
      pause: "Potem wstań, napij się wody, popatrz przez okno. Następna sprawa poczeka dwie minuty.",
    },
    askedAs: ["wyzywa mnie", "przeklina na mnie", "obraźliwy mail", "ubliża mi"],
  },
  {
    id: "threats",
    name: "Groźba",
    ground: "Jeden wydech. Nie trzeba odpowiadać ani od razu, ani w pojedynkę.",
    say: {
      written: [
        "Traktuję te słowa poważnie. W samej sprawie stan jest taki: […]. Odpowiedź wyślę: {time}.",
        "Oczywiście wolno podjąć taki krok. Niezależnie od tego prowadzę sprawę dalej i wyślę odpowiedź: {time}.",
        "Nie prowadzę korespondencji, w której padają groźby wobec ludzi. Sprawa zostaje otwarta, odpowiemy pismem: {time}.",
      ],
      phone: [
        "Słyszę, że sprawa jest poważna. {Ma Pan|Ma Pani|Mają Państwo} prawo do takiego kroku. Teraz robię jedno: […].",
        "Nie prowadzę rozmów z groźbami. Sprawa zostaje otwarta, odpowiemy na piśmie: {time}. Do widzenia.",
      ],
    },
    goesOn: {
      next: "Prawnik, urząd, opinia w sieci: wolno, odpowiadaj na sprawę. Zagrożenie dla ludzi: zakończ kontakt i zachowaj słowa tak, jak padły.",
      handOver:
        "Jeśli chodzi o bezpieczeństwo ludzi, od razu powiedz osobie, która kieruje zespołem. Gdy ktoś jest w niebezpieczeństwie: 112.",
      pause: "Nie zostawaj z tym w pojedynkę. Zanim otworzysz następną sprawę, opowiedz o tym komuś z zespołu.",
    },
    askedAs: ["grozi mi", "mówi, że tu przyjdzie", "pozwie nas", "straszy prawnikiem", "wiem, gdzie pracujesz"],
  },
  {
    id: "personal_remarks",
    name: "Uwagi o wyglądzie, płci, życiu prywatnym",
    ground: "Wydech. To nie należy do tej pracy i nic o tobie nie mówi. Wolno przerwać od pierwszego słowa.",
    say: {
      written: [
        "Nie zgadzam się na takie uwagi. Odpowiadam na pytania o sprawę; najbliższy krok to: […].",
        "Proszę pisać do mnie tylko o sprawie. Uwagi osobiste zostawiam bez odpowiedzi.",
      ],
      phone: [
        "Nie zgadzam się na takie uwagi. Wracamy do sprawy: co jest potrzebne?",
        "W pracy nie rozmawiam o sobie. Chętnie poprowadzę dalej tę sprawę.",
      ],
    },
    goesOn: {
      next: "Jedno wyraźne „nie zgadzam się”, bez uśmiechu i bez żartu. Przy następnej uwadze zakończ rozmowę; sprawa idzie dalej na piśmie.",
      handOver: "Tę sprawę wolno oddać bez tłumaczenia się. Zachowaj słowa; powinna je zobaczyć osoba, która kieruje zespołem.",
      pause: "Potem pięć minut zajęcia dla rąk i rozmowa z kimś zaufanym.",
    },
    askedAs: ["uwagi o wyglądzie", "podrywa mnie", "seksualna zaczepka", "pyta, czy mam męża", "czepia się akcentu"],
  },
  {
    id: "familiarity",
    name: "Zbytnia poufałość",
    ground: "Oddech. To najczęściej nawyk, nie atak. Dystans wolno wybrać.",
    say: {
      written: [
        "Dziękuję za wiadomość. Wolę, żebyśmy zwracali się do siebie oficjalnie. Odpowiedź na pytanie: […].",
        "Chętnie prowadzę tę sprawę. Proszę pisać tylko na ten adres, tutaj widzę całą historię.",
      ],
      phone: [
        "Wolę, żebyśmy zwracali się do siebie oficjalnie. W czym mogę pomóc?",
        "O prywatnych sprawach w pracy nie rozmawiam. Wracam do pytania: […].",
      ],
    },
    goesOn: {
      next: "Pisz dalej oficjalnie, bez komentarza. Jeśli to wraca, poproś o formę oficjalną raz, życzliwie, i przejdź do sprawy.",
      handOver: "Tylko wtedy, gdy robi się osobiście i prośba nie działa.",
      pause: "Zwykle niepotrzebna. Jeśli coś zostaje, powiedz o tym komuś; powiedziane na głos robi się mniejsze.",
    },
    askedAs: ["mówi do mnie kochaniutka", "za bardzo się spoufala", "chce mój numer", "na ty", "słoneczko"],
  },
  {
    id: "demands",
    name: "Za dużo i natychmiast",
    ground: "Stopy na podłodze, wydech. Po tamtej stronie się pali; po tej jest minuta na myślenie.",
    say: {
      written: [
        "Widzę, że czas jest tu bardzo ważny. Mogę zrobić […], a gotowe będzie: {time}.",
        "Rozumiem, o co chodzi. Zasady dają dwie możliwości: […] albo […]. Która jest lepsza?",
        "Moja odpowiedź się nie zmienia: […]. W tych granicach dziś zajmuję się sprawą.",
      ],
      chat: ["Widzę, że to pilne. Teraz mogę zrobić: […]. Zaczynam?", "Są dwie możliwości: […] albo […]. Która jest lepsza?"],
      phone: [
        "Słyszę, że to pilne. Teraz mogę zrobić: […]. Zaczynam?",
        "Mogę zaproponować dwie drogi: […] albo […]. Która jest lepsza?",
      ],
    },
    goesOn: {
      next: "To samo zdanie, spokojnie, choćby słowo w słowo. Od mocniejszego nacisku niczego nie przybywa.",
      handOver: "Jeśli więcej wolno tylko komu innemu: najpierw zapytaj, potem powiedz klientowi, kto zdecyduje i do kiedy.",
      pause: "Spójrz jeszcze raz na propozycję. Jeśli była uczciwa w pierwszej minucie, jest uczciwa i teraz.",
    },
    askedAs: ["chce na dziś i za darmo", "żąda wyjątku", "niemożliwe żądanie", "żąda telefonu od prezesa"],
  },
];
