import type { RungCard } from "#knowhow/ladder.ts";

export const RUNGS_PL: readonly RungCard[] = [
  {
    rung: 1,
    name: "Empatia i osobisty zwrot",
    aim: "Druga strona zauważa, że słucha jej konkretny człowiek i rozumie, jak to dla niej wygląda.",
    say: [
      {
        words:
          "Dzień dobry, {customer}. Nazywam się {agent}. Słyszę, ile nerwów to {Pana|Panią|Państwa} kosztuje. Proszę spokojnie opowiedzieć od początku, co się stało.",
      },
      {
        words: "{customer}, nazywam się {agent} i zajmuję się teraz tą sprawą. Rozumiem, że chodzi o […]. Zgadza się?",
      },
      { words: "Słyszę {Pana|Panią|Państwa}, {customer}, i słyszę, że to pilne. Co jest teraz najważniejsze: […] czy […]?" },
      { words: "Wygląda na to, że to już kolejny telefon w tej sprawie. Słucham. Co wydarzyło się najpierw?" },
    ],
    waitFor: "Pada fakt, odpowiedź na pytanie albo głos staje się cichszy.",
    upIf: "Obelgi trwają, a na pytanie nie ma odpowiedzi. Spróbuj jeszcze raz; trzeciego razu nie trzeba.",
    traps: [
      "„Proszę się uspokoić” – to jeszcze nikogo nie uspokoiło.",
      "Wyjaśnianie, zanim skończy się pierwsze zdanie.",
      "Pójście wyżej, gdy ktoś tylko wyrzuca z siebie złość. Lepiej nazwij uczucie i zadaj jedno pytanie.",
    ],
  },
  {
    rung: 2,
    name: "Granica i zamiar",
    aim: "Jasne są dwie rzeczy: chcesz pomóc i pod jakim warunkiem.",
    say: [
      {
        words:
          "Jestem tu po to, żeby {Panu|Pani|Państwu} pomóc, i nie rozwiążemy tego, kiedy słyszę obelgi. Proszę powiedzieć bez nich, co jest potrzebne.",
      },
      {
        words:
          "Słyszę, ile to {Pana|Panią|Państwa} kosztuje, i jednocześnie nie zgadzam się na wyzwiska. Zobaczmy, co zostało do zrobienia: […].",
      },
      {
        words:
          "Jeśli porozmawiamy bez obelg, przejdziemy przez to w tej rozmowie. Jeśli nie, umówię rozmowę na inny dzień. Co {Pan|Pani|Państwo} {wybiera|wybiera|wybierają}?",
      },
      {
        words:
          "Jeśli obelgi się powtórzą, przekażę tę rozmowę, a jeśli nikt nie będzie mógł jej przejąć, zakończę ją. Sprawę prowadzę dalej w każdym przypadku.",
      },
    ],
    waitFor: "Jedno zdanie o sprawie albo oddech.",
    upIf: "Granica już padła. Następna obelga pod twoim adresem oznacza: bez skutku.",
    traps: [
      "„Rozumiem, ale…” – to „ale” odbiera wszystko, co było przed nim.",
      "Powiedzenie tego tonem, który właśnie słychać w słuchawce.",
      "Zapowiadanie czegoś, czego nie zrobisz.",
    ],
  },
  {
    rung: 3,
    name: "Milczenie i notatki",
    aim: "Tyrada bez odpowiedzi sama się wyczerpuje. Zapisujesz słowa i nic nie mówisz.",
    say: [
      {
        words:
          "Tak, jestem tutaj i notuję każde słowo. Czego {Pan|Pani|Państwo} {potrzebuje|potrzebuje|potrzebują} ode mnie najpierw?",
      },
      {
        words:
          "Tak, jestem tutaj. Rozmowa jest nagrywana, jak była o tym mowa na początku, a ja robię notatki. Od czego zaczynamy?",
        only: "recorded",
      },
      { words: "Jestem na linii i słucham. Mam zapisane: […]. Czy to się zgadza?" },
    ],
    waitFor: "„Jest tam ktoś?” albo dłuższa pauza, około dziesięciu sekund. Wtedy jedno ciepłe zdanie i jedno pytanie.",
    upIf: "Po tym zdaniu obelgi zaczynają się od nowa.",
    traps: [
      "Westchnienie, „aha”, „skończył Pan?” – po każdym z nich zaczyna się od początku.",
      "Cisza bez zdania na końcu to lekceważenie. Po długiej pauzie przerwij ją słowem „jestem”.",
      "„Nagrywam każde słowo”, gdy nic się nie nagrywa, jest kłamstwem, a gdy się nagrywa, brzmi jak groźba.",
    ],
  },
  {
    rung: 4,
    name: "Przekazanie rozmowy",
    aim: "Rozmowę przejmuje ktoś, kto przeczytał już wprowadzenie, i nic nie trzeba opowiadać drugi raz.",
    say: [
      {
        words:
          "Widzę, że w tej rozmowie nie ruszymy dalej. Przejmie ją {colleague}, zna już sprawę i nie trzeba jej opowiadać od początku.",
      },
      {
        words:
          "{customer}, przełączę {Pana|Panią|Państwa} do osoby, która może o tym decydować. To {colleague}. Streszczę najpierw sprawę, żeby nie zaczynać od nowa. Zajmie to około minuty, proszę zostać na linii.",
      },
      {
        words: "Słyszę, że nie jestem w stanie Panu pomóc. Spróbuję połączyć pana z inną osobą, która rozwiąże pana problem.",
        asInSeed: "Stawia cię w złym świetle i obiecuje w cudzym imieniu. Nasze zdanie mówi, kto przejmuje i co już wie.",
      },
    ],
    waitFor: "Osoba, która przejmuje, przeczytała wprowadzenie i to potwierdziła. Dopiero wtedy przełącz.",
    upIf: "Nikt nie może przejąć rozmowy albo klient odmawia. Najpierw zaproponuj telefon zwrotny o dokładnej godzinie.",
    traps: [
      "Przełączenie w ciemno: za minutę twoja koleżanka albo kolega usłyszy to samo, tylko głośniej.",
      "„Kierownik na pewno to załatwi” – obiecujesz to, co zrobi ktoś inny.",
      "Drugie przekazanie tej samej rozmowy. Wtedy lepiej umówić telefon.",
    ],
  },
  {
    rung: 5,
    name: "Zakończenie rozmowy",
    aim: "Rozmowa się kończy, sprawa trwa. Wszystko, co się dało, zostało zrobione.",
    say: [
      {
        words:
          "Po groźbach nie prowadzę rozmowy dalej. Sprawa pozostaje otwarta, odpowiedź przyjdzie na piśmie: {time}. Do widzenia.",
        only: "danger",
      },
      {
        words:
          "Zgodnie z zapowiedzią kończę tę rozmowę. Sprawa pozostaje otwarta, odpowiedź wyślę na piśmie: {time}. Do widzenia.",
      },
      {
        words: "Kończę tę rozmowę, ponieważ obelgi się powtarzają. Sprawę prowadzę dalej i napiszę: {time}. Do widzenia.",
      },
    ],
    waitFor: "Na nic. Powiedz to powoli, raz, i odłóż słuchawkę, nie czekając na zgodę.",
    upIf: "Wyżej nic nie ma. Przerwa zaczyna się sama, formularz poczeka.",
    traps: [
      "„Miłego dnia życzę” – ironia zostaje w nagraniu i w pamięci.",
      "„W takim razie sprawa zamknięta” – za ton sprawy się nie zamyka, a jej termin biegnie dalej.",
      "Zakończenie bez zapowiedzi, chyba że ktoś jest w niebezpieczeństwie.",
    ],
  },
];
