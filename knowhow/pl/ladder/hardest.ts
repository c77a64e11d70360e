import type { Ladder } from "#knowhow/ladder.ts";

export const HARDEST_PL: Ladder["hardest"] = [
  {
    asks: "Jest Pan tam jeszcze?",
    say: [
      { words: "Tak, jestem tutaj i notuję każde słowo. Od czego zaczynamy?" },
      { words: "Tak, jestem tutaj. Robię notatki, a nagranie trwa, jak była o tym mowa na początku.", only: "recorded" },
    ],
  },
  {
    asks: "Ile jeszcze mam czekać?",
    say: [
      { words: "Dziś wiem tyle: […]. Odezwę się, także jeśli nic się nie zmieni: {time}." },
      { words: "Termin był taki: […], i minął. Sprawdzam teraz, na czym to stoi; proszę zostać na linii." },
    ],
  },
  {
    asks: "Czy wy tam jesteście idiotami?",
    say: [{ words: "Słyszę, ile tu jest złości. Mam tę sprawę przed sobą. Jaka była ostatnia wiadomość od nas?" }],
  },
  {
    asks: "Nie obchodzi mnie, jak się nazywasz.",
    say: [{ words: "Dobrze, w takim razie od razu o sprawie: chodzi o […]. Zgadza się?" }],
  },
  {
    asks: "Niech mi Pani nie mówi, że mam się uspokoić.",
    say: [{ words: "Nie powiem tego. Powód do złości jest. Proszę opowiedzieć to, co jest w tym najważniejsze." }],
  },
  {
    asks: "Chcę rozmawiać z kierownikiem, natychmiast.",
    say: [
      {
        words: "Taka rozmowa jest możliwa, przejmie ją {colleague}. Streszczę najpierw sprawę, żeby nie zaczynać od początku.",
      },
      { words: "Przekazuję to dalej. Zadzwoni {colleague}: {time}. Czy numer jest właściwy: […]?" },
    ],
  },
  {
    asks: "Jak się nazywasz? Złożę na ciebie skargę.",
    say: [{ words: "Nazywam się {agent}. Skargę przyjmuje […]. A sprawa idzie swoją drogą, następny krok to […]." }],
  },
  {
    asks: "Nagrywacie mnie? Nie zgadzam się.",
    say: [
      { words: "Ta rozmowa nie jest nagrywana. Robię tylko notatki, żeby nic nie przepadło.", only: "unrecorded" },
      { words: "Wyłączam więc nagrywanie i rozmawiamy bez niego. Możemy też załatwić to na piśmie.", only: "recorded" },
    ],
  },
  {
    asks: "Podam was do sądu. Pójdę z tym do gazety.",
    say: [
      {
        words:
          "{Ma Pan|Ma Pani|Mają Państwo} do tego prawo. Prowadzę sprawę dalej, niezależnie od tej decyzji. Następny krok to […], termin: {time}.",
      },
    ],
  },
  {
    asks: "Wiem, gdzie pracujesz.",
    say: [{ words: "Traktuję te słowa poważnie. Kończę tę rozmowę, sprawę prowadzimy dalej na piśmie. Do widzenia." }],
  },
];
