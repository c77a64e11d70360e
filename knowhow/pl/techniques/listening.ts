import type { TechniqueCard } from "#knowhow/technique-card.ts";

/** Showing that one has heard: feelings, facts, questions, and the two models for a justified complaint. */
export const LISTENING: readonly TechniqueCard[] = [
  {
    id: "reflection_of_feelings",
    name: "Odzwierciedlanie uczuć",
    also: ["odbicie uczuć", "nazwanie emocji", "empatyczne odzwierciedlenie"],
    why: "Niezauważona złość wraca głośniej. Nazwana spokojnie, z marginesem na pomyłkę, zwykle schodzi o ton niżej – a ty słyszysz, o co naprawdę chodzi.",
    say: [
      "{customer}, widzę w tej wiadomości duże rozczarowanie tym, że […]. Czy dobrze to odczytuję?",
      "Mam wrażenie, że bardziej niż […] złości {Pana|Panią} to, że […]. Czy tak?",
      "Słyszę, że jest {Pan zmęczony|Pani zmęczona} czekaniem, bo […]. Zgadza się?",
      "Słyszę w {Pana|Pani} głosie niepokój związany z tym, że […]. Dobrze słyszę?",
      "Wygląda na to, że najbardziej denerwuje {Pana|Panią} […]. Czy o to chodzi?",
    ],
    avoid: [
      {
        words: "Rozumiem, że jest Pan zdenerwowany, ale…",
        because: "„Ale” kasuje pierwszą połowę zdania i zostaje sam sprzeciw.",
      },
      { words: "Doskonale wiem, co Pani czuje.", because: "Nie wiesz, i druga strona chętnie ci to powie." },
      {
        words: "Proszę się uspokoić, zaraz to wyjaśnimy.",
        because: "To ocena zachowania. Od tych słów jeszcze nikt się nie uspokoił.",
      },
    ],
    helps:
      "Na początku kontaktu, w którym słychać złość, żal, lęk albo zagubienie – zanim padnie pytanie o numer sprawy. Także w połowie, gdy emocja wraca.",
    notWhen: [
      "Gdy nazwa byłaby mocniejsza niż to, co słychać: z lekkiej irytacji robi się wtedy wściekłość, której nie było.",
      "Gdy z uczucia robi się diagnoza („widzę, że ma Pan problem z nerwami”).",
      "Po raz trzeci z rzędu. Po dwóch odbiciach pora na sprawę.",
      "Gdy ktoś pyta rzeczowo o termin. Wtedy podaj termin.",
    ],
    parts: {
      hedge: "ostrożny początek: „słyszę”, „mam wrażenie”, „wygląda na to”",
      feeling: "uczucie nazwane jednym słowem",
      cause: "skąd się wzięło, oczami klienta",
      check: "krótkie pytanie, czy dobrze to czytasz",
    },
    source: "praktyka aktywnego słuchania",
    comment:
      "Jedno zdanie wystarczy. Na nagraniach z lotniskowych stanowisk obsługi lepiej wypadali ludzie, którzy po krótkich przeprosinach szybko pokazywali możliwości, niż ci, którzy długo współczuli. W mailu nie słychać tonu, więc tam zawsze dodawaj przyczynę. A odpowiedź „nie jestem zły, jestem zmęczony” to też sukces: już rozmawiacie.",
    askedAs: [
      "wścieka się od pierwszego słowa",
      "płacze w słuchawkę",
      "mówi, że ma już dość",
      "rozżalona, że prezent nie doszedł",
      "jak okazać zrozumienie i nie przesadzić",
      "klient zdenerwowany, od czego zacząć",
      "boi się o wynik badania",
    ],
  },
  {
    id: "paraphrase",
    name: "Parafraza",
    also: ["powtórzenie własnymi słowami", "parafraza refleksyjna", "sprawdzenie rozumienia"],
    why: "Klient dostaje dowód, że ktoś słuchał, a ty – szansę na poprawkę, zanim pobiegniesz rozwiązywać nie tę sprawę.",
    say: [
      "Jeśli dobrze rozumiem, […], a potem […]. Zgadza się?",
      "Upewniam się, czy dobrze to czytam: […], a {Panu|Pani} zależy na […]. Czy tak?",
      "Czyli chodzi o dwie rzeczy: […] i […]. Tak?",
      "Powtórzę swoimi słowami: […], a do tego […]. Dobrze to ujmuję?",
      "Mówi {Pan|Pani}, że […] i że […]. Czy dobrze rozumiem?",
    ],
    avoid: [
      { words: "Czyli Pan twierdzi, że nikt nie oddzwonił.", because: "„Twierdzi” znaczy w uchu klienta: „nie wierzę”." },
      {
        words: "Rozumiem. Rozumiem. Proszę mówić dalej.",
        because: "Po trzecim gołym „rozumiem” słychać, że nikt nie słucha.",
      },
      {
        words: "Czyli jesteśmy bandą nierobów, tak?",
        because: "Powtórzona obelga brzmi jak kpina. Powtarzaj fakty, nie wyzwiska.",
      },
    ],
    helps: "Przed każdą decyzją, po dłuższej opowieści i zawsze wtedy, gdy w jednej wiadomości siedzą dwie albo trzy sprawy.",
    notWhen: [
      "Gdy prośba jest prosta i jednozdaniowa. Kto chce faktury, niech dostanie fakturę.",
      "Słowo w słowo: to papugowanie i drażni.",
      "Gdy kusi cię ironia.",
    ],
    parts: {
      opener: "zapowiedź: „jeśli dobrze rozumiem”, „czyli chodzi o”",
      facts: "co najmniej dwa fakty klienta, twoimi słowami",
      check: "pytanie, na które można odpowiedzieć „nie”",
    },
    source: "praktyka aktywnego słuchania",
    comment:
      "Kosztuje piętnaście sekund, a oszczędza drugiego maila. Całą robotę robi konkret: w badaniu ponad tysiąca prawdziwych kontaktów klienci brali konkretne słowa za dowód, że ktoś ich słucha (Packard i Berger, 2021). Bez pytania na końcu to tylko streszczenie. Na „nie, nie o to chodzi” odpowiedz: „dziękuję, więc jak to było?”.",
    askedAs: [
      "pisze chaotycznie, nie wiem, o co chodzi",
      "mówi, że nikt go nie słucha",
      "opowiada długo i wraca do początku",
      "kilka spraw w jednym mailu",
      "jak sprawdzić, czy dobrze rozumiem",
      "twierdzi, że nie o to prosił",
    ],
  },
  {
    id: "clarifying_question",
    name: "Pytanie klaryfikujące",
    also: ["klaryfikacja", "pytanie otwarte", "dopytanie"],
    why: "Klient opowiada sprawę po swojemu i wychodzi na jaw właściwy kłopot, który rzadko mieści się w pierwszym zdaniu. Ty przestajesz zgadywać.",
    say: [
      "Chcę dobrze zrozumieć, co się stało. Proszę opisać po kolei, jak do tego doszło i od kiedy widać […].",
      "Zanim coś zaproponuję, chcę wiedzieć, na czym {Panu|Pani} najbardziej zależy. Co byłoby dla {Pana|Pani} dobrym rozwiązaniem: naprawa, wymiana czy zwrot pieniędzy?",
      "Proszę opowiedzieć, co się dzieje, odkąd internet zaczął zrywać. A na koniec jedno krótkie pytanie: czy router był w tym czasie wyłączany?",
      "Co {Pan|Pani} widzi na wodomierzu, gdy wszystkie krany są zakręcone? Pytam, bo od tego zależy, czy szukamy wycieku, czy błędu w odczycie.",
      "Jak wyglądała rozmowa w rejestracji? Proszę opowiedzieć od początku, notuję najważniejsze.",
    ],
    avoid: [
      {
        words: "A co Pan zrobił, że to się zepsuło?",
        because: "To już szukanie winnego. Dalej usłyszysz obronę, nie opis.",
      },
      {
        words: "Dlaczego nie zgłosiła Pani tego od razu?",
        because: "„Dlaczego” każe się tłumaczyć. „Co się działo potem?” – opowiadać.",
      },
      { words: "Numer zamówienia?", because: "Rzucone na powitanie mówi: ważny jest numer, nie człowiek." },
    ],
    helps: "Gdy ktoś jest zagubiony, opis się nie klei albo żądanie jest jasne, a potrzeba za nim – nie.",
    notWhen: [
      "Gdy odpowiedź jest już w sprawie. Najpierw przeczytaj, potem pytaj.",
      "W panice i w zagrożeniu: tam liczą się krótkie polecenia i pomoc.",
      "Serią, jak w śledztwie. W rozmowie: jedno otwarte, jedno zamknięte i słuchasz.",
    ],
    parts: {
      reason: "po co pytasz",
      open_question: "pytanie, które zaprasza do opowieści albo do nazwania życzenia",
      closed_question: "na koniec jedno pytanie o szczegół",
    },
    source: "praktyka aktywnego słuchania",
    comment:
      "Najlepsze pytanie na tej karcie to „co byłoby dobrym rozwiązaniem?”. Klienci często chcą mniej, niż się obawiamy. W mailu każde dodatkowe pytanie to dzień czekania, więc zadaj wszystkie potrzebne od razu, najwyżej trzy, i powiedz, po co ci odpowiedź.",
    askedAs: [
      "nie wiem, czego on właściwie chce",
      "opis usterki nic nie mówi",
      "mówi, że nie działa, i tyle",
      "jak pytać, żeby nie brzmiało jak przesłuchanie",
      "jedni mówią jej tak, drudzy inaczej",
      "pogubiony, nie wie, co ma zrobić",
    ],
  },
  {
    id: "feel_felt_found",
    name: "Feel–Felt–Found",
    also: ["czuję – czuli – odkryli", "3 × F", "FFF"],
    why: "Pokazuje, że wątpliwość jest zwyczajna i że ktoś przed klientem już przez nią przeszedł. Tobie pozwala odpowiedzieć bez spierania się o wrażenia.",
    say: [
      "Widzę, że […] {Pana|Panią} niepokoi. Wielu klientów pytało nas o to samo. Potem przekonali się, że […]. Sprawdźmy to razem.",
      "Rozumiem obawę przed podpisywaniem umowy w telefonie. Kilkoro klientów pisało nam o tym samym. Potem najczęściej chwalili, że […]. Pokażę na zrzucie ekranu, jak to działa.",
      "Rozumiem niepokój przed pierwszym odbiorem z automatu. Inni mówili nam to samo, zwłaszcza przy dużych paczkach. Potem zwykle przyznawali, że […]. Przejdźmy przez to krok po kroku.",
      "Słyszę, że obawia się {Pan|Pani} badania w zamkniętym aparacie. Sporo pacjentów czuło to samo. Najczęściej okazywało się, że […]. Możemy razem wybrać termin badania; potwierdzę go: {time}.",
    ],
    avoid: [
      { words: "Inni jakoś nie narzekają.", because: "To ta sama technika wywrócona na lewą stronę: klient zostaje sam." },
      {
        words: "Rozumiem, co Pan czuje, inni czuli to samo, a potem byli zachwyceni.",
        because: "Trzy formułki bez jednego faktu. Słychać szkolenie.",
      },
      { words: "Wszyscy nasi klienci są zadowoleni.", because: "Nieprawda, a klient jest na to żywym dowodem." },
    ],
    helps: "Lekka wątpliwość wobec nowości albo zasady: nowa aplikacja, zdalny odczyt, inny sposób odbioru.",
    notWhen: [
      "Przy szkodzie, żałobie, straconych pieniądzach i słusznej skardze – tam opowieść o innych obraża.",
      "Wobec obelg.",
      "Gdy „inni klienci” są zmyśleni albo wyniku nie da się sprawdzić.",
    ],
    parts: {
      feel: "uczucie klienta, nazwane ostrożnie",
      felt: "prawdziwi ludzie w podobnym położeniu",
      found: "co się u nich okazało – coś, co można sprawdzić",
      bridge: "pierwszy krok, zrobiony razem",
    },
    source: "praktyka sprzedażowa i szkoleniowa, autor nieznany",
    comment:
      "Rzetelnych badań tej techniki nie ma, a sami praktycy ostrzegają, że wyuczona brzmi jak z taśmy albo protekcjonalnie. Trzymaj ją na lekkie wątpliwości i mów od siebie, nie z kartki. W mailu trzy kroki ustawione w rządku wyglądają jak szablon. Nie masz prawdziwego przykładu? Odzwierciedlenie uczuć zrobi to samo bez ryzyka.",
    askedAs: [
      "boi się nowej aplikacji",
      "nie ufa zdalnemu odczytowi",
      "woli po staremu, na papierze",
      "mówi, że to nie dla niej",
      "waha się przed pierwszą wizytą",
      "jak przekonać bez wciskania",
    ],
  },
  {
    id: "least",
    name: "LEAST",
    also: ["wysłuchaj – współczuj – przeproś – rozwiąż – podziękuj"],
    why: "Prowadzi słuszną skargę od pierwszego zdania do rozwiązania i niczego nie gubi. Klient wychodzi z terminem, a ty – z zamkniętą sprawą.",
    say: [
      "Widzę, że […]. To naprawdę przykra niespodzianka. Przepraszam. Właściwy towar wyślę jeszcze dziś kurierem, a odesłanie niewłaściwego nic nie kosztuje. Dziękuję za zgłoszenie.",
      "Widzę, że na fakturze nadal jest […]. To uciążliwe, gdy […]. Przepraszam za to. Korektę wyślę mailem: {time}. Dziękuję za sygnał, bez niego błąd szedłby dalej.",
      "Widzę, że nie ma […] od […]. To bardzo uciążliwe. Przepraszam. Na ten czas przygotuję […], a z wiadomością zadzwonię: {time}. Dziękuję za zgłoszenie.",
      "{Czekał Pan|Czekała Pani} […]. To musiało być męczące. Przepraszam. Rezerwuję pierwszą poranną wizytę, żeby nie było kolejki, i potwierdzę ją: {time}. Dziękuję, że {Pan o tym powiedział|Pani o tym powiedziała}.",
    ],
    avoid: [
      {
        words: "Przepraszamy za niedogodności i dziękujemy za cierpliwość.",
        because: "Nie wiadomo za co, a cierpliwości nikt nie obiecywał.",
      },
      {
        words: "Strasznie, strasznie przepraszam, aż mi głupio, naprawdę przepraszam.",
        because: "Po trzecich przeprosinach to klient musi pocieszać ciebie.",
      },
      { words: "Dziękujemy za zgłoszenie, zajmiemy się tym.", because: "Są grzeczności, brakuje czwartego kroku i daty." },
    ],
    helps: "Krótka, słuszna skarga, którą da się naprawić jednym ruchem.",
    notWhen: [
      "Wobec obelg i gróźb.",
      "Gdy fakty są nieznane, a chodzi o odpowiedzialność. Przeproś wtedy za przykre przeżycie, nie za winę.",
      "Przy powtórce tej samej usterki – tu trzeba dodać, co się zmieni (HEARD).",
    ],
    parts: {
      listen: "dowód, że słuchasz: fakt ze zgłoszenia",
      empathise: "jedno zdanie o tym, jak to ciąży",
      apologise: "jedne przeprosiny",
      solve: "co robisz i na kiedy",
      thank: "podziękowanie za zgłoszenie",
    },
    source: "praktyka",
    comment:
      "Pięć kroków mieści się w pięciu zdaniach i więcej nie trzeba. Najczęściej wypada czwarty: rozwiązanie z datą. Szybkość waży tu najwięcej – w starych, amerykańskich liczbach TARP przy drobnej szkodzie zostawało z firmą 95% klientów, gdy sprawę załatwiono szybko, a 70%, gdy tylko załatwiono. Podziękowanie na końcu, nigdy na początku.",
    askedAs: [
      "przysłaliśmy zły towar",
      "klient ma rację, jak odpisać",
      "dwie godziny w poczekalni",
      "faktura z błędem, pretensje słuszne",
      "jak przeprosić i nie przesadzić",
      "skarga prosta, chcę to zamknąć jednym mailem",
    ],
  },
  {
    id: "heard",
    name: "HEARD",
    also: ["usłysz – współczuj – przeproś – rozwiąż – znajdź przyczynę"],
    why: "Przy powtórnej wpadce sama naprawa nie wystarcza. Klient dowiaduje się, co zrobiliśmy, żeby nie było trzeciego razu, a ty nie zbierasz tej samej skargi po raz kolejny.",
    say: [
      "Widzę, że to już […] przełożona wizyta. Czekanie zabrało {Panu|Pani} czas i rozumiem tę złość. Przepraszam. Monter przyjedzie: {time}. Zmieniamy też zasady: od teraz […].",
      "Widzę, że drugi raz […]. To poważna sprawa. Przepraszam. Dziś wyślę […]. Ustalam, dlaczego to się powtórzyło, i napiszę o wyniku: {time}.",
      "Widzę, że to druga sztuka z tą samą wadą. To musi zniechęcać. Przepraszam. Następną obejrzę przed wysyłką i nadam dziś po południu. Sprawdzamy, skąd wzięła się wada, żeby się nie powtórzyła.",
      "Widzę, że dwa razy nie udało się dostarczyć […]. Rozumiem {Pana|Pani} złość. Przepraszam. Dziś osobiście dostarczę […] i zadzwonię: {time}. Od dziś za każdym razem potwierdzamy […].",
    ],
    avoid: [
      { words: "Wyciągniemy z tego wnioski.", because: "Obietnica bez treści. Powiedz, co się zmienia, albo nie mów nic." },
      {
        words: "Koleżanka z magazynu znowu coś pomyliła, porozmawiam z nią.",
        because: "Klient nie potrzebuje winnej, tylko spokoju na przyszłość.",
      },
      {
        words: "To się na pewno więcej nie powtórzy.",
        because: "Tego nie wiesz, a następna wpadka zamieni zdanie w kłamstwo.",
      },
    ],
    helps: "Powtarzająca się wpadka, błąd po stronie firmy, klient, który słyszał już jedno „przepraszamy”.",
    notWhen: [
      "Gdy przyczyny nikt nie będzie szukał. Zostań wtedy przy czterech krokach.",
      "Gdy piąty krok zamienia się w opowieść o naszej kuchni.",
      "Przed ustaleniem faktów, jeśli chodzi o odszkodowanie.",
    ],
    parts: {
      hear: "fakt, po którym widać, że znasz historię",
      empathise: "uczucie albo ciężar, jedno zdanie",
      apologise: "jedne przeprosiny",
      resolve: "co robisz i na kiedy",
      diagnose: "co zmieniamy albo sprawdzamy, bez winnego",
    },
    source: "Disney Institute (Hear – Empathize – Apologize – Resolve – Diagnose)",
    comment:
      "Dobra naprawa potrafi podnieść zadowolenie ponad to, co było przed wpadką, ale tylko raz: po drugiej ta premia znika (Maxham i Netemeyer, 2002). Dlatego przy powtórce weź sprawę do końca i powiedz, kto ją prowadzi. O zapobieganiu pisz wyłącznie wtedy, gdy coś naprawdę się zmienia.",
    askedAs: [
      "trzeci raz to samo",
      "znowu pomyliliśmy adres",
      "pyta, czy to się kiedyś skończy",
      "druga reklamacja tego samego",
      "mówi, że przeprosiny już słyszał",
      "straciła do nas zaufanie",
    ],
  },
];
