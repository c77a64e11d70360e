import type { Procedure } from "#knowhow/procedure.ts";

/** Procedures to begin from, in Polish. */
export const PROCEDURES_PL: readonly Procedure[] = [
  {
    id: "threat",
    name: "Groźba w rozmowie albo w liście",
    about: "Ktoś zapowiada krzywdę: tobie, komuś z zespołu, sobie albo firmie.",
    steps: [
      {
        do: "Przy groźbie przemocy zakończ kontakt jednym zdaniem. Bezpieczeństwo jest ważniejsze niż sprawa.",
        because: "Nikt nie musi słuchać gróźb do końca.",
      },
      {
        do: "Jeśli ktoś mówi, że zrobi sobie krzywdę, zostań przy rozmowie i wezwij pomoc pod numerem 112.",
        because: "To jedyny przypadek, w którym mimo wszystko nie kończy się rozmowy.",
      },
      { do: "Zapisz w notatce słowa dosłownie, z godziną. Bez ocen osoby." },
      { do: "Powiadom przełożonego jeszcze tego samego dnia; dalsze pisma podpisuje firma, nie ty." },
      { do: "Groźbę sądem, urzędem albo mediami potraktuj jak zapowiedź użycia prawa: odpowiedz rzeczowo, z drogą odwołania." },
      { do: "Zrób przerwę przed następnym kontaktem." },
    ],
    occasions: ["invasion"],
    askedAs: ["grozi mi", "grozi sądem", "mówi, że mnie znajdzie", "mówi, że zrobi sobie krzywdę"],
  },
  {
    id: "complaint_about_a_person",
    name: "Skarga na osobę z zespołu",
    about: "Klient skarży się na to, jak ktoś z nas rozmawiał albo pisał.",
    steps: [
      { do: "Potwierdź, że skarga dotarła, i powiedz, kto ją rozpatrzy i do kiedy. Nie oceniaj jeszcze niczego." },
      {
        do: "Sprawę samego zamówienia prowadź dalej osobno.",
        because: "Skarga na rozmowę nie wstrzymuje należnej naprawy ani zwrotu.",
      },
      { do: "Przekaż skargę przełożonemu z dosłownym cytatem i numerem sprawy." },
      { do: "Osoba, której dotyczy skarga, czyta ją i odpowiada na nią, zanim cokolwiek zostanie rozstrzygnięte." },
      { do: "Odpowiedź dla klienta podaje, co ustalono i co się zmieni. Nazwisk ani kar w niej nie ma." },
      { do: "Zaproponuj klientowi rozmowę z kimś innym, jeśli tego chce." },
    ],
    occasions: ["judgement_agent", "criticism_justified"],
    askedAs: ["skarży się na mnie", "skarga na koleżankę", "chce nazwisko i przełożonego", "napisze skargę na pracownika"],
  },
  {
    id: "late_by_our_fault",
    name: "Zasadna sprawa, której nie załatwimy od ręki",
    about: "Klient ma rację, a rozwiązanie potrwa dłużej, niż powinno.",
    steps: [
      { do: "Przyznaj fakt jednym zdaniem i raz przeproś." },
      { do: "Ustal dzień następnej wiadomości i zapisz go jako obietnicę, zanim odpiszesz." },
      {
        do: "Sprawdź, co można dać od razu: sztukę zastępczą, zwrot części kwoty, inny model.",
        because: "Dwie możliwości zmieniają czekanie w wybór.",
      },
      { do: "Gdy termin ustawowy jest bliżej niż trzy dni robocze, przekaż sprawę przełożonemu z gotową propozycją." },
      { do: "Pisz w umówionym dniu także wtedy, gdy nic się nie zmieniło." },
      { do: "Po rozwiązaniu zapytaj, czy odpowiada, i dopisz w notatce przyczynę." },
    ],
    occasions: ["criticism_justified", "strong_feeling"],
    askedAs: ["ma rację, a nie możemy pomóc od razu", "czekamy na część", "reklamacja zasadna, długo trwa", "spóźniamy się"],
  },
];
