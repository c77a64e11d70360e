import type { TechniqueCard } from "#knowhow/technique-card.ts";

/** How to talk on: limits with a choice, the talk itself, and the form of address. */
export const WAYS_OF_TALKING: readonly TechniqueCard[] = [
  {
    id: "cpi_limits",
    name: "Granice według CPI",
    also: ["stawianie granic", "deeskalacja słowna", "granica z wyborem"],
    why: "Dobra droga stoi pierwsza, więc klient może ją wybrać bez upokorzenia. Ty nie grozisz: pokazujesz dwie drogi i obie jesteś w stanie zrealizować.",
    say: [
      "Jeśli zostaniemy przy temacie, za parę minut będzie gotowy nowy termin montażu. Jeśli nie, wrócę do niego w spokojniejszej rozmowie: {time}. Co {Pan|Pani} wybiera?",
      "Chcę {Panu|Pani} pomóc z tą kartą, da się to zrobić teraz. Jeśli groźby się powtórzą, zakończę rozmowę i odpowiem na piśmie. Wybór zostawiam {Panu|Pani}.",
      "Chętnie wyjaśnię każdą pozycję rachunku za wodę, mailem albo przez telefon. Jeśli w kolejnej wiadomości znów będą wyzwiska, zakończę wymianę maili i odpowiem jednym pismem. Proszę wybrać, jak to dokończymy.",
      "Jeśli skupimy się na faktach, zamkniemy fakturę dziś, w trzech wiadomościach. Jeśli nie, odpiszę raz, na same pytania o kwotę: {time}. Decyzję zostawiam {Panu|Pani}.",
    ],
    avoid: [
      {
        words: "Albo się Pan uspokoi, albo kończymy.",
        because: "Groźba na początku, dobrej drogi brak. Zostaje walka o twarz.",
      },
      {
        words: "Jeśli Pani nie przestanie, już nigdy Pani nie obsłużymy.",
        because: "Nie masz takiej mocy i klient o tym wie.",
      },
      {
        words: "Proszę się zachowywać.",
        because: "Granica nie mówi, co robić. Ma być prosta i jasna.",
      },
    ],
    helps: "Odmowa współpracy, groźby, krzyk, który trwa. Wtedy, gdy druga strona musi mieć wyjście bez utraty twarzy.",
    notWhen: [
      "Jako ultimatum bez pierwszej, dobrej możliwości.",
      "Z konsekwencją, której nie wykonasz.",
      "Gdy ktoś tylko głośno wyrzuca z siebie złość. Daj mu skończyć.",
    ],
    parts: {
      positive_option: "najpierw dobra droga i co ona daje",
      limit: "co się stanie w przeciwnym razie",
      choice: "wybór i chwila na niego",
    },
    source: "Crisis Prevention Institute (CPI)",
    comment:
      "Cztery słowa na kartkę przy monitorze: prosto, jasno, rozsądnie, wykonalnie. I piąte: cisza. Gdy wybór już padł, nie dokładaj argumentów, policz do dziesięciu. Metoda pochodzi z pracy twarzą w twarz; przez telefon działa kolejność, w mailu zostaje z niej głównie jasność.",
    askedAs: [
      "nie chce współpracować",
      "krzyczy i grozi",
      "jak dać wybór zamiast ultimatum",
      "odmawia odpowiedzi na pytania",
      "nie da dojść do słowa, grozi sądem",
      "granica, ale bez straszenia",
    ],
  },
  {
    id: "content_to_process",
    name: "Przejście z treści na proces",
    also: ["rozmowa o rozmowie", "metakomunikat", "nazwanie tego, co się dzieje"],
    why: "Gdy rozmowa się zapętla, kolejny argument tylko dokręca śrubę. Nazwanie tego, co się dzieje między wami, daje obu stronom chwilę na wyjście z pętli.",
    say: [
      "Mam wrażenie, że krążymy wokół […]. Proponuję tak: najpierw ustalmy […], potem wróćmy do reszty.",
      "Wchodzimy sobie w słowo, przerywamy sobie i nic z tego nie zostaje. Umówmy się, że każde z nas kończy swoje zdanie; zaczyna {Pan|Pani}.",
      "Słyszę, że mówimy o […], a nie o sprawie. Wróćmy do niej: […].",
      "Widzę, że piszemy kolejny raz o tonie, a sprawa stoi. Wróćmy do niej: brakuje mi tylko […].",
      "Nasza korespondencja zamienia się w listę wzajemnych pretensji. Proponuję iść po kolei: najpierw […], potem reszta.",
    ],
    avoid: [
      { words: "Znowu Pan odbiega od tematu.", because: "To zarzut. „Odbiegamy” nazywa to samo i nikogo nie wskazuje." },
      { words: "Tak się nie da rozmawiać!", because: "Nazwane, ale bez propozycji, jak się da." },
      {
        words: "Zauważam u Pani duży opór.",
        because: "Analiza rozmówcy zamiast opisu rozmowy. Drażni bardziej niż krzyk.",
      },
    ],
    helps: "Kręcicie się w kółko, przerywacie sobie, rozmowa zeszła na ciebie zamiast na sprawę.",
    notWhen: [
      "Żeby wymigać się od niewygodnego pytania. Odpowiedz na nie.",
      "Gdy rozmowa idzie dobrze, tylko wolno.",
      "Więcej niż raz. Rozmowa o rozmowie o rozmowie męczy wszystkich.",
    ],
    parts: {
      what_happens: "co się dzieje między wami, w liczbie mnogiej",
      how_to_talk: "propozycja, jak rozmawiać dalej",
      return: "powrót do sprawy",
    },
    source: "praktyka",
    comment:
      "Mów „my”, nawet jeśli twoim zdaniem to „on”. Jedno zdanie o rozmowie i natychmiast propozycja, inaczej robi się z tego kazanie. Na piśmie działa zaskakująco dobrze, bo przerywa wymianę coraz dłuższych maili. Trudne z kimś, kto chce się tylko wygadać: tam lepsze jest odzwierciedlenie uczuć.",
    askedAs: [
      "kręcimy się w kółko",
      "zamiast o sprawie mówi o mnie",
      "przerywamy sobie nawzajem",
      "dziesiąty mail i nic z tego nie wynika",
      "czepia się mojego wieku",
      "jak wrócić do tematu",
    ],
  },
  {
    id: "restoring_distance",
    name: "Przywrócenie dystansu",
    also: ["powrót do formy Pan/Pani", "granica prywatności"],
    why: "Klient, który skraca dystans z nawyku, dostaje prostą informację zamiast nagany. Ty zostajesz przy swojej granicy i nie psujesz dobrego kontaktu.",
    say: [
      "Dziękuję za życzliwość. Wolę pozostać przy oficjalnej formie. Wracam do sprawy. Decyzję wyślę mailem: {time}.",
      "Proszę zwracać się do mnie po nazwisku, tak będzie mi wygodniej. Co do {Pana|Pani} wizyty: najbliższy termin to {time}.",
      "Wolę, żebyśmy zostali na „Pan” i „Pani”. Sprawdźmy teraz tę kartę: kiedy ostatnio działała?",
      "Miło mi to słyszeć. Tematy prywatne zostawiam poza pracą. Wróćmy do sprawy: […].",
      "Wolę rozmawiać bez zdrobnień. Wróćmy do sprawy: kiedy […]?",
    ],
    avoid: [
      {
        words: "Nie jesteśmy na ty!",
        because: "Nagana za nawyk. Klient się zawstydzi albo obrazi, a chciał być miły.",
      },
      {
        words: "Hi, hi, no wie pan co…",
        because: "Śmiech z zakłopotania brzmi jak zaproszenie.",
      },
      {
        words: "A pan ile zarabia, skoro już o tym mowa?",
        because: "Odbicie pytania skraca dystans jeszcze bardziej.",
      },
    ],
    helps: "„Słoneczko”, „kochana”, nagłe „ty”, pytania o męża, wiek i miejsce zamieszkania – bez złych zamiarów.",
    notWhen: [
      "Przy ludziach, głośno. Powiedz to na osobności albo na piśmie.",
      "Gdy ktoś słabo mówi po polsku i „ty” jest jedyną formą, jaką zna.",
      "Gdy za poufałością stoi nacisk albo uwagi o ciele: tam trzeba mocniejszej granicy.",
    ],
    parts: {
      thanks: "coś neutralnego albo podziękowanie",
      wish: "twoje życzenie co do formy, w pierwszej osobie",
      back_to_matter: "natychmiastowy powrót do sprawy",
    },
    source: "praktyka treningu asertywności",
    comment:
      "Cała sztuka w szybkości: granica i od razu sprawa, bez pauzy, w której robi się niezręcznie. Wystarcza raz; większość ludzi naprawdę nie zauważyła. Jeśli tobie poufałość nie przeszkadza, nie musisz jej prostować – to twoja granica, nie regulamin.",
    askedAs: [
      "mówi do mnie „kochana”",
      "klient jest na ty bez pytania",
      "pyta, czy mam męża",
      "„słoneczko, sprawdź mi”",
      "chce mój numer prywatny, tak po koleżeńsku",
      "nie chcę go urazić, ale przesadza",
    ],
  },
];
