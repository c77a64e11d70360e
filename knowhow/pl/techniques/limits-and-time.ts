import type { TechniqueCard } from "#knowhow/technique-card.ts";

/** A limit beside empathy, taking one's time, and saying what is possible. */
export const LIMITS_AND_TIME: readonly TechniqueCard[] = [
  {
    id: "empathic_assertion",
    name: "Uznanie i granica",
    also: ["empatyczna asercja", "tak… i", "i jednocześnie"],
    why: "Klient słyszy, że jego złość jest w porządku, a sposób – nie. Oba zdania stoją obok siebie i żadne nie kasuje drugiego.",
    say: [
      "Widzę, ile nerwów to {Pana|Panią} kosztowało. Jednocześnie nie wyślę […] mailem, bo mógłby to odczytać ktoś obcy. Możemy zrobić to tak: […].",
      "Rozumiem złość po […] i zarazem nie zgadzam się na obelgi w wiadomościach. Wróćmy do sprawy; termin potwierdzę: {time}.",
      "Słyszę, jak bardzo się {Pan|Pani} spieszy, i jednocześnie potrzebuję jednej rzeczy: numeru przesyłki.",
      "Wiem, że to jest potrzebne na […]. Zarazem nie wydam tego, co odłożono dla kogoś innego. Mogę natomiast […].",
      "Rozumiem, że boi się {Pan|Pani} o ten wynik, i jednocześnie proszę o spokojny ton. Wynik będzie gotowy: {time}.",
    ],
    avoid: [
      { words: "Rozumiem, ale…", because: "Wszystko przed „ale” znika. Zamień je na „i jednocześnie”." },
      {
        words: "Rozumiem Panią, jednak takie są zasady.",
        because: "„Jednak” to „ale” w krawacie, a za nim nie ma drogi dalej.",
      },
      {
        words: "Ma Pani pełne prawo tak mówić, na Pani miejscu też bym krzyczała.",
        because: "Uznanie bez granicy. Wyzwiska zostaną z wami do końca rozmowy.",
      },
    ],
    helps: "Prawdziwe zdenerwowanie i przekroczona granica w jednym zdaniu; także prośba, której nie spełnisz.",
    notWhen: [
      "Gdy uznanie jest udawane. Lepsza sama spokojna granica.",
      "Gdy wszystko kręci się wokół gróźb – tam potrzebna jest konsekwencja.",
      "Przy słusznej skardze bez przekroczenia granic: nie ma czego ograniczać.",
    ],
    parts: {
      feeling_or_need: "uczucie albo potrzeba, nazwane",
      and: "łącznik: „i jednocześnie”, „zarazem”",
      limit: "granica albo warunek",
      way_on: "co dalej ze sprawą",
    },
    source: "praktyka treningu asertywności",
    comment:
      "Jedno słowo robi różnicę: „i” zamiast „ale”. Brzmi trochę nienaturalnie, dopóki się nie osłucha, więc poćwicz na głos. Nie stosuj w każdym mailu, bo „jednocześnie” w trzech akapitach z rzędu zaczyna pachnieć wzorem pisma.",
    askedAs: [
      "ma rację, ale wyzywa",
      "zdenerwowany i przekracza granice",
      "jak być miłym i nie ustąpić",
      "krzyczy na panie w rejestracji",
      "rozumiem ją, a jednak muszę odmówić",
      "co zamiast „rozumiem, ale”",
    ],
  },
  {
    id: "assertive_delay",
    name: "Asertywne odroczenie",
    also: ["odroczenie decyzji", "prawo do namysłu"],
    why: "Decyzja pod naciskiem zwykle jest zła dla jednej ze stron. Odroczona, z godziną w ręku, jest lepsza dla obu.",
    say: [
      "Zanim odpowiem na reklamację, sprawdzę […] i porównam z […]. Decyzję wyślę: {time}.",
      "Tej decyzji nie podejmę na podstawie jednej informacji. Przejrzę […] i napiszę: {time}.",
      "Tej kwoty nie potwierdzę od razu przez telefon. Przeliczę ją z umową w ręku i oddzwonię: {time}.",
      "Nie chcę zgadywać, gdzie jest paczka. Sprawdzę ostatni skan i zadzwonię: {time}, także jeśli skanu nie będzie.",
      "Nie obiecam teraz wcześniejszego terminu. Zapytam lekarza o dodatkowe godziny i oddzwonię: {time}.",
    ],
    avoid: [
      { words: "Proszę czekać na kontakt.", because: "Kto, kiedy, w jakiej sprawie? To nie odroczenie, tylko cisza." },
      {
        words: "No dobrze, zgadzam się, niech Pan już nie krzyczy.",
        because: "Decyzja dla świętego spokoju, którą jutro trzeba będzie cofnąć.",
      },
      {
        words: "Muszę zapytać szefa, ja tu nic nie mogę.",
        because: "Odbierasz sobie głos. Powiedz, co sprawdzasz i kiedy wracasz.",
      },
    ],
    helps: "Żądanie natychmiastowej decyzji, pustka w głowie, sprawa za duża na jedną rozmowę.",
    notWhen: [
      "Gdy termin upływa dziś.",
      "Po raz drugi w tej samej sprawie.",
      "Gdy decyzję już znasz, a tylko nie chcesz jej powiedzieć.",
    ],
    parts: {
      not_now: "że nie zdecydujesz w tej chwili",
      what_is_checked: "co w tym czasie sprawdzisz",
      time: "dokładny dzień i godzina",
    },
    source: "praktyka treningu asertywności",
    comment:
      "Godzina jest najważniejszą częścią. Weź zapas: lepiej obiecać piętnastą i zadzwonić o czternastej. Jeśli na umówioną porę nie masz odpowiedzi, i tak się odezwij – niedotrzymane odroczenie kosztuje więcej niż sama odmowa.",
    askedAs: [
      "żąda decyzji teraz albo nigdy",
      "nie wiem, co odpowiedzieć, a on czeka na linii",
      "straszy sądem i chce natychmiast",
      "muszę to sprawdzić, a ona nie chce się rozłączyć",
      "wymusza obietnicę",
      "jak zyskać czas i nie zbyć",
    ],
  },
  {
    id: "can_do_language",
    name: "Język możliwości",
    also: ["mów, co można", "pozytywne sformułowanie"],
    why: "Klient pyta, co będzie, a nie, czego nie będzie. Zdanie o tym, co można i kiedy, odpowiada wprost i nie prowokuje do walki z murem.",
    say: [
      "Nowy egzemplarz wyślę, gdy tylko poprzedni dotrze do magazynu, najpóźniej: {time}.",
      "Mogę dziś przyjąć reklamację rachunku i wstrzymać jego płatność na […].",
      "Mogę odblokować kartę od razu po potwierdzeniu w aplikacji, jeszcze dziś.",
      "Mogę zapisać {Pana|Panią} na pierwszy wolny termin i potwierdzić go: {time}.",
      "Mogę jeszcze dziś przekierować paczkę do automatu przy {Pana|Pani} pracy.",
    ],
    avoid: [
      {
        words: "To niemożliwe, system na to nie pozwala.",
        because: "Mur z tabliczką „system”. Co jest możliwe, dalej nie wiadomo.",
      },
      { words: "Mogę tylko przyjąć reklamację.", because: "„Tylko” zamienia możliwość z powrotem w odmowę." },
      {
        words: "Na pewno się uda!",
        because: "Optymizm bez terminu. Gdy się nie uda, zostaje złamana obietnica.",
      },
    ],
    helps: "W każdej odpowiedzi, w której w pierwszym odruchu pojawia się „nie mogę”.",
    notWhen: [
      "Żeby ukryć prawdziwe „nie”. Odmowę powiedz wprost, a potem dodaj, co można.",
      "Gdy możliwość zależy od kogoś, kto jeszcze się nie zgodził.",
      "Jako lukier na słuszną złość. Najpierw uznaj, co się stało.",
    ],
    parts: {
      what: "co można zrobić",
      when: "dzień albo godzina",
      condition: "po czym to nastąpi",
    },
    source: "praktyka",
    comment:
      "Łatwo zrobić z tego lukrowany dialekt, w którym nikt nigdy nie mówi „nie”. Klienci szybko się na nim poznają. Trzymaj się prostej zasady: jedno zdanie, jedna rzecz, jeden termin. Badania nad językiem obsługi radzą też mówić „wyślę” zamiast „wyślemy”, bo za „ja” stoi konkretny człowiek (Packard, Moore, McFerran, 2018).",
    askedAs: [
      "jak powiedzieć to inaczej niż „nie da się”",
      "ciągle wychodzi mi „niestety”",
      "jak brzmieć pomocnie",
      "nie mogę od razu, mogę później",
      "czeka na część, co mu napisać",
      "pozytywna odpowiedź na prośbę",
    ],
  },
];
