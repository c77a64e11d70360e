import type { Vest } from "#knowhow/vests.ts";

/** Where we are criticised or judged: you, the firm, the product. */
export const ABOUT_US: readonly Vest[] = [
  {
    id: "criticism_justified",
    name: "Krytyka, i to słuszna",
    ground: "Wydech. Racja jest po tamtej stronie; to nie wyrok na ciebie. Gdy to przyznasz, następne zdanie przyjdzie łatwo.",
    say: {
      written: [
        "{Ma Pan|Ma Pani|Mają Państwo} rację: ustalenia były inne. Przepraszam. Teraz robię […], a wiadomość o tym wyślę: {time}.",
        "To się nie powinno zdarzyć. Zajmuję się […] i napiszę: {time}.",
      ],
      phone: [
        "{Ma Pan|Ma Pani|Mają Państwo} rację, to się nie powinno zdarzyć. Przepraszam. Teraz robię: […].",
        "Tak, tak właśnie było. Dalszy krok to […]. Termin: {time}.",
      ],
    },
    goesOn: {
      next: "Jeszcze raz, krótko, to, co prawdziwe, a potem krok z datą. Bez powodów i bez winnych.",
      handOver:
        "Jeśli chodzi o więcej, niż wolno ci dać: powiedz, kto zdecyduje i do kiedy, i przekaż, co już zostało przyznane.",
      pause: "Zapisz jednym zdaniem, co zawiodło, dla tych, którzy mogą to naprawić. I odłóż.",
    },
    askedAs: ["klient ma rację", "nie dotrzymaliśmy słowa", "słuszna reklamacja", "trzeci raz ten sam błąd"],
  },
  {
    id: "criticism_generalised",
    name: "„Zawsze”, „nigdy”, „nic nie działa”",
    ground: "Jeden powolny wydech. „Zawsze” to uczucie. Poszukaj jednej rzeczy, która się wydarzyła.",
    say: {
      written: [
        "Chcę zrozumieć, co się stało. Która z tych rzeczy kosztowała najwięcej: […]?",
        "Rozumiem, że to nie był pierwszy raz. Co wydarzyło się ostatnio i kiedy? Od tego zaczynam.",
      ],
      chat: ["Chcę zacząć od tego, co najważniejsze. Co wydarzyło się ostatnio?"],
      phone: [
        "Słyszę, że to trwa już jakiś czas. Co stało się tym razem?",
        "Chcę zacząć od jednej, najważniejszej rzeczy. Która to jest?",
      ],
    },
    goesOn: {
      next: "Poproś o jeden przykład, potem o drugi. Każdy zapisany ujmuje coś z tego „zawsze”.",
      handOver: "Jeśli chodzi o kilka działów: sprawa zostaje u ciebie, pytasz wewnątrz, odpowiadasz raz.",
      pause: "Łyk wody. Nie musisz dziś bronić całej firmy.",
    },
    askedAs: ["u was zawsze tak samo", "nigdy nic nie działa", "wszyscy narzekają", "nikt nie odpisuje"],
  },
  {
    id: "criticism_allusion",
    name: "Aluzja, ironia, szpilka",
    ground: "Oddech. Nie trzeba zgadywać ani się odgryzać. Wystarczy zapytać.",
    say: {
      written: [
        "Mam wrażenie, że za tymi słowami coś stoi. Co powinniśmy zmienić? Proszę o otwartą odpowiedź.",
        "Nie wiem, czy dobrze rozumiem. Czy chodzi o […]?",
      ],
      phone: [
        "Nie wiem, czy dobrze rozumiem. Co kryje się za tymi słowami?",
        "Jeśli coś w tej sprawie przeszkadza, proszę powiedzieć wprost. Chcę to wiedzieć.",
      ],
    },
    goesOn: {
      next: "Zapytaj raz, otwarcie. Jeśli odpowiedzią jest następna aluzja, zostaw ją i idź dalej ze sprawą.",
      handOver: "Nie z powodu ironii. Tylko gdy aluzja kogoś oskarża: wtedy do osoby, która kieruje zespołem.",
      pause: "Przeczytaj wiadomość jeszcze raz, bez aluzji. To, co zostało, jest do zrobienia.",
    },
    askedAs: ["sarkazm", "ironizuje", "sugeruje, że kręcimy", "gratuluję organizacji"],
  },
  {
    id: "judgement_agent",
    name: "Ostra ocena mnie i mojej pracy",
    ground: "Stopy na podłodze, wydech. To opinia, w złości, od kogoś, kto cię nie zna.",
    say: {
      written: [
        "Rozumiem, że moja odpowiedź nie wystarcza. Czego w niej brakuje? Uzupełnię ją dzisiaj.",
        "Przyjmuję tę opinię, a sprawę chcę rozwiązać. Na które pytanie odpowiedzieć najpierw?",
      ],
      phone: [
        "Słyszę, że przebieg tej sprawy jest nie do przyjęcia. Co jest teraz najbardziej potrzebne?",
        "To {Pana|Pani|Państwa} opinia. Sprawę chcę rozwiązać tak czy inaczej. Od czego zaczynamy?",
      ],
    },
    goesOn: {
      next: "Nie udowadniaj, że znasz się na rzeczy. Wróć od oceny do zdarzenia: „O który krok chodzi?”",
      handOver: "Jeśli dalej chodzi o ciebie, zaproponuj kogoś z zespołu: nowy głos w rozmowie pomaga obu stronom.",
      pause: "Powiedz sobie, co w tej sprawie zostało zrobione dobrze. Potem przeciągnij się.",
    },
    askedAs: ["mówi, że jestem niekompetentna", "nic pan nie umie", "chce kogoś kompetentnego", "ocenia mnie"],
  },
  {
    id: "judgement_firm",
    name: "Ostra ocena firmy",
    ground: "Wydech. Nie jesteś firmą. Nie trzeba nosić jej nazwy na plecach.",
    say: {
      written: [
        "Rozumiem, że zaufanie ucierpiało. Skąd taka opinia, co się stało? Chcę to naprawić.",
        "Przyjmuję tę opinię. Zajmuję się tym, co można zmienić: […]. Termin: {time}.",
      ],
      phone: [
        "Słyszę, że miara się przebrała. Co się stało? Chcę to naprawić.",
        "Przyjmuję tę opinię. Weźmy jedną rzecz, którą mogę zmienić dzisiaj: […].",
      ],
    },
    goesOn: {
      next: "Ani nie broń, ani nie przytakuj. Zapytaj, co się stało, zapisz i powiedz, co dalej.",
      handOver: "Jeśli to skarga na całą firmę: powiedz, jak ją złożyć i kto odpowie.",
      pause: "Zamknij oczy na trzy oddechy. Ta firma nie stoi na jednej osobie.",
    },
    askedAs: ["banda złodziei", "najgorsza firma", "oszuści", "firma krzak"],
  },
  {
    id: "judgement_product",
    name: "Ostra ocena produktu",
    ground: "Oddech. Chodzi o rzecz. Rzecz można naprawić, wymienić albo zwrócić.",
    say: {
      written: [
        "Rozumiem, że rzecz nie robi tego, po co została kupiona. Co dokładnie dzieje się przy użyciu?",
        "Nowa rzecz powinna działać. Potrzebuję […], a możliwe rozwiązania wyślę na piśmie: {time}.",
      ],
      phone: [
        "Rozumiem, że nie działa tak, jak powinno. Co dokładnie się dzieje?",
        "Nowa rzecz powinna działać. Są trzy drogi: naprawa, wymiana albo zwrot pieniędzy. Która jest najlepsza?",
      ],
    },
    goesOn: {
      next: "Trzymaj się tego, co rzecz robi i czego nie robi. Potem dwie drogi do wyboru.",
      handOver: "Jeśli przyczynę zna dopiero specjalista: odpowiadasz dalej ty i mówisz, kiedy będzie wiadomo.",
      pause: "Tu nie ma czego dźwigać. Następna sprawa może chwilę poczekać.",
    },
    askedAs: ["badziew", "produkt do niczego", "zepsuło się po tygodniu", "wstyd to sprzedawać"],
  },
];
