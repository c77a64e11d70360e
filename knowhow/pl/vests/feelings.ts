import type { Vest } from "#knowhow/vests.ts";

/** Strong feeling without an attack; and too few words. */
export const FEELINGS: readonly Vest[] = [
  {
    id: "anger",
    name: "Złość bez ataku",
    ground: "Powolny wydech. To złość na coś, nie na ciebie.",
    say: {
      written: [
        "Rozumiem złość po tak długim czekaniu. Najpierw upewniam się, że dobrze rozumiem: […].",
        "Widzę, ile to kosztowało. Zaczynam od […], a termin następnej wiadomości to {time}.",
      ],
      phone: [
        "Słyszę złość i słucham. Co się stało?",
        "To trwa już długo i budzi złość, rozumiem. Upewniam się, że dobrze rozumiem: […].",
      ],
    },
    goesOn: {
      next: "Najpierw nazwij uczucie, potem powtórz fakty, dopiero potem rozwiązanie. Poczekaj na „tak, właśnie tak”.",
      handOver: "Jeśli dojdą wyzwiska, najpierw granica. Jeśli kończą się siły, sprawę może przejąć ktoś z zespołu.",
      pause: "Rozluźnij ramiona. Ta złość należy do klienta; wolno ją odłożyć.",
    },
    askedAs: ["krzyczy", "wściekły klient", "pisze wielkimi literami", "zdenerwowany mail"],
  },
  {
    id: "disappointment",
    name: "Rozczarowanie",
    ground: "Oddech. Ktoś na nas liczył. Boli, bo było ważne.",
    say: {
      written: [
        "Miało być inaczej, i przykro mi, że po tylu staraniach tak wyszło. Co jest teraz najważniejsze?",
        "Rozumiem rozczarowanie po tylu latach z nami. Mogę zrobić […]. Termin: {time}.",
      ],
      phone: [
        "Miało być inaczej i przykro mi, że tak wyszło. Co jest teraz najważniejsze?",
        "Słyszę, jak duże jest rozczarowanie. Sprawdźmy, co da się jeszcze uratować: […].",
      ],
    },
    goesOn: {
      next: "Nie pocieszaj za szybko. Powiedz, co zrozumiałe, i zaproponuj jedną rzecz z datą.",
      handOver: "Jeśli mowa o odejściu: powiedz osobie, która dba o tę relację, słowami klienta, nie swoimi.",
      pause: "Minuta przy oknie. Tego, co było, nie odmienisz i nie musisz.",
    },
    askedAs: ["zawiedziony klient", "stracił zaufanie", "stały klient rozczarowany", "spodziewał się czegoś lepszego"],
  },
  {
    id: "confusion",
    name: "Ktoś się pogubił",
    ground: "Wydech. To nie brak rozumu, to sprawa jest zawiła. Wystarczy jeden krok.",
    say: {
      written: [
        "Widzę, że padały różne odpowiedzi. Kolejność jest taka: najpierw […], potem […]. Co po tym pozostaje niejasne?",
        "Teraz potrzebne jest tylko jedno: […]. Resztą zajmuję się ja i napiszę: {time}.",
      ],
      phone: [
        "Pójdźmy krok po kroku. Co widać teraz na ekranie?",
        "Padały różne odpowiedzi, rozumiem. Kolejność jest taka: najpierw […].",
      ],
    },
    goesOn: {
      next: "Jeden krok na wiadomość, z numerem. Pytaj, co widać, a nie czy wszystko jasne.",
      handOver: "Jeśli głosem pójdzie łatwiej: zaproponuj telefon i podaj godzinę.",
      pause: "Zamknij pozostałe okna na ekranie. W głowie też się przejaśni.",
    },
    askedAs: ["nie rozumie", "pogubił się", "jedni mówią tak, drudzy inaczej", "pyta w kółko o to samo"],
  },
  {
    id: "silence",
    name: "Cisza albo jedno słowo",
    ground: "Oddech. Cisza to nie wyrok. Może ktoś jest po prostu zajęty.",
    say: {
      written: [
        "Do dalszych kroków potrzebuję jednego: […]. Wystarczy „tak” albo „nie”.",
        "Sprawa zostaje otwarta. Jeśli nie będzie innej decyzji, zrobię […]. Termin: {time}; później też można to zmienić.",
      ],
      chat: [
        "Jestem tutaj. Czy pasuje […]? Wystarczy „tak” albo „nie”.",
        "Nie ma pośpiechu. Sprawa zostaje otwarta; można odpowiedzieć tu albo mailem.",
      ],
      phone: ["Jestem na linii. Nie ma pośpiechu.", "Chcę mieć pewność, że mówimy o tym samym. Czy chodzi o […]?"],
    },
    goesOn: {
      next: "Jedno pytanie, na które można odpowiedzieć jednym słowem. Potem poczekaj do podanego dnia.",
      handOver: "Niepotrzebne. Bardziej pomaga inny kanał: krótki telefon albo list.",
      pause: "Ustaw datę i odłóż sprawę do tego dnia.",
    },
    askedAs: ["nie odpowiada", "odpowiada jednym słowem", "klient zamilkł", "ok."],
  },
  {
    id: "crying",
    name: "Ktoś płacze",
    ground: "Oddychaj razem z tą osobą. W najbliższej minucie niczego nie trzeba rozwiązać. Wystarczy być.",
    say: {
      written: [
        "Bardzo mi przykro z powodu tego, co się dzieje. Zajmuję się […]; z {Pana|Pani|Państwa} strony nic nie jest pilne. Napiszę: {time}.",
        "Dziękuję za tę wiadomość. Prowadzę tę sprawę. Termin następnej wiadomości to {time}.",
      ],
      phone: [
        "Jestem tutaj. Mamy tyle czasu, ile trzeba.",
        "Bardzo mi przykro. Możemy mówić dalej albo zadzwonię później: {time}. Co będzie lepsze?",
      ],
    },
    goesOn: {
      next: "Cisza, pozwól płakać, co jakiś czas powiedz, że jesteś. Potem tylko jeden mały krok.",
      handOver:
        "Gdy ktoś mówi, że nie chce żyć: zostań, nie spieraj się, zawołaj osobę, która kieruje zespołem, i zadzwońcie pod 112.",
      pause: "To ciężka rozmowa. Zrób prawdziwą przerwę i opowiedz o niej komuś.",
    },
    askedAs: ["klientka płacze", "klient we łzach", "żałoba", "ktoś umarł", "zrozpaczony"],
  },
  {
    id: "apology",
    name: "Klient przeprasza",
    ground: "Wydech. Już po wszystkim. Można w to uwierzyć.",
    say: {
      written: [
        "Dziękuję za te słowa, są dla mnie ważne. Wracam do sprawy: […].",
        "Dziękuję, doceniam to. Zajmuję się sprawą i napiszę: {time}.",
      ],
      phone: ["Dziękuję, to miłe. Wracamy do sprawy?", "Dziękuję za te słowa. Zajmijmy się teraz […]."],
    },
    goesOn: {
      next: "Przyjmij jednym zdaniem i idź dalej ze sprawą. Bez „nic się nie stało” i bez pouczania.",
      handOver: "Niepotrzebne. Zapisz dla zespołu, że ton znów jest dobry.",
      pause: "Zachowaj tę chwilę dla siebie, jest dobra.",
    },
    askedAs: ["klient przeprosił", "przeprasza za krzyki", "przeprosiny od klienta", "mówi przepraszam"],
  },
];
