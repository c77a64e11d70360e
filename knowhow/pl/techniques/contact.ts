import type { TechniqueCard } from "#knowhow/technique-card.ts";

/** The contact itself: staying, handing over, ending; and news, good or bad. */
export const CONTACT: readonly TechniqueCard[] = [
  {
    id: "silent_presence",
    name: "Milczenie z obecnością",
    also: ["cisza z obecnością", "przeczekanie tyrady"],
    why: "Tyrada żywi się odpowiedziami. Cisza jej ich nie daje, a jedno zdanie na końcu mówi: jestem tu, zapisuję, możemy zacząć.",
    say: [
      "Tak, jestem na linii i notuję najważniejsze. Którą fakturą zajmiemy się najpierw?",
      "Cały czas słucham i robię notatki. Co jest teraz pilniejsze: blokada karty czy ten przelew?",
      "Jestem przy telefonie, zapisuję na bieżąco. O którą paczkę chodzi?",
      "Jestem na czacie, czytam i zapisuję wszystkie wiadomości. O którą wizytę chodzi?",
      "{customer}, nadal jestem na czacie. Prowadzę notatki, więc nic z tego nie przepadnie. Od kiedy trwa […]?",
    ],
    avoid: [
      {
        words: "Skończył Pan już?",
        because: "Jedno zdanie i tyrada zaczyna się od nowa.",
      },
      {
        words: "Nagrywam każde Pana słowo!",
        because: "Brzmi jak groźba, a jeśli nic się nie nagrywa, jest kłamstwem.",
      },
      {
        words: "(kilka minut ciszy, potem rozłączenie)",
        because: "Cisza bez obecności to lekceważenie. Zawsze kończ ją zdaniem „jestem”.",
      },
    ],
    helps: "Potok obelg po tym, jak granica została już powiedziana i nie pomogła. Telefon, czasem czat.",
    notWhen: [
      "Przy zwykłym wyrzucaniu z siebie złości. Tam po dwóch, trzech zdaniach odzwierciedl uczucie.",
      "Wobec kogoś starszego, chorego, zagubionego albo przestraszonego.",
      "W mailu. Tam poczekaj, aż wiadomości ustaną, i odpisz raz.",
    ],
    parts: {
      presence: "„jestem”",
      notes: "„notuję” – o nagraniu tylko wtedy, gdy naprawdę trwa i było zapowiedziane",
      invitation: "pytanie o sprawę",
    },
    source: "praktyka działów wsparcia",
    comment:
      "Najtrudniejsze są pierwsze sekundy, potem tyrada zwykle słabnie sama. Nie wzdychaj, notuj cicho, oddychaj. Odezwij się, gdy padnie „jest tam kto?” albo gdy zrobi się dłuższa przerwa. Milczenie za karę słychać przez telefon od razu, dlatego zdanie po nim ma być ciepłe.",
    askedAs: [
      "krzyczy bez przerwy, nie daje dojść do słowa",
      "potok przekleństw w słuchawce",
      "co robić, kiedy się wydziera",
      "pyta, czy tam jeszcze jestem",
      "milczeć czy odpowiadać",
      "pisze na czacie dwudziestą obelgę z rzędu",
    ],
  },
  {
    id: "warm_transfer",
    name: "Ciepłe przekazanie",
    also: ["przekazanie z wprowadzeniem", "ciepły transfer", "eskalacja do przełożonego"],
    why: "Klient nie opowiada wszystkiego od nowa i wie, do kogo trafia. Osoba, która przejmuje, nie wchodzi w ogień z zawiązanymi oczami.",
    say: [
      "{customer}, sprawę przejmie {colleague} z zespołu specjalistów ds. […]. Ma już notatki i całą historię zgłoszenia. Odpisze {Panu|Pani}: {time}.",
      "Przekazuję {Pana|Pani} zgłoszenie kierownikowi zmiany, który zatwierdza […]. To {colleague}. Zna już sprawę i zadzwoni: {time}.",
      "Przełączę {Pana|Panią} do technika, bo on widzi […]. Opowiem mu w skrócie, co już było sprawdzane. Zajmie to około minuty.",
      "Połączę {Pana|Panią} z kierownikiem sklepu, to {colleague}. Streszczę tam sprawę, żeby nie {musiał Pan|musiała Pani} opowiadać jej drugi raz. Proszę zostać na linii, potrwa to minutę.",
      "Przełączam rozmowę do koordynatora rejestracji, bo on decyduje o takich terminach. Ma już moje notatki. Jeśli nas rozłączy, oddzwonię w ciągu pięciu minut.",
    ],
    avoid: [
      { words: "To nie mój dział.", because: "Klient słyszy: znowu ktoś mnie odsyła." },
      {
        words: "Przełączam. (sygnał)",
        because: "Ślepe przekazanie. Za minutę twoja koleżanka usłyszy to samo, tylko głośniej.",
      },
      {
        words: "Kierowniczka na pewno to załatwi.",
        because: "Obiecujesz w cudzym imieniu. Powiedz, kto przejmuje, nie co zrobi.",
      },
    ],
    helps: "Sprawa przekracza twoje uprawnienia albo wiedzę, rozmowa stanęła, między wami po prostu nie iskrzy.",
    notWhen: [
      "Żeby się kogoś pozbyć.",
      "Gdy ta osoba nie jest wolna albo o niczym nie wie.",
      "Po raz drugi w jednej rozmowie. Lepiej umów telefon zwrotny.",
    ],
    parts: {
      why: "dlaczego ktoś inny",
      who: "kto, z nazwiska albo roli",
      what_she_knows: "co ta osoba już wie",
      what_next: "co teraz nastąpi i ile potrwa",
    },
    source: "praktyka działów wsparcia",
    comment:
      "Przekazanie ma dwie połowy, a zapominamy o drugiej: krótkim słowie do osoby, która przejmuje. Wystarczą cztery rzeczy: o co chodzi, co już było, co obiecano, jaki jest ton. Przekazując, uważaj na słowa o kliencie – opisuj, co powiedział, nie jaki jest. Czasem sama zmiana głosu obniża temperaturę o połowę.",
    askedAs: [
      "chce rozmawiać z kierownikiem",
      "nie mogę mu pomóc, kto może",
      "między nami nie idzie",
      "jak przełączyć, żeby nie tłumaczyła od nowa",
      "żąda przełożonego natychmiast",
      "przekazuję trudną sprawę koleżance",
    ],
  },
  {
    id: "ending_contact",
    name: "Zakończenie kontaktu",
    also: ["rozłączenie się z zapowiedzią", "zakończenie rozmowy"],
    why: "Kończysz rozmowę, nie sprawę. Ty przestajesz być celem, a klient mimo wszystko wie, kiedy i jak dostanie odpowiedź.",
    say: [
      "Tak jak było zapowiedziane, kończę rozmowę. Sprawa pozostaje otwarta, odpowiedź wyślę mailem: {time}. Do widzenia.",
      "Padły groźby, dlatego kończę to połączenie. Sprawę prowadzimy dalej, na piśmie; odpowiedź wyślę: {time}. Do widzenia.",
      "Rozłączam się, zgodnie z tym, o czym była mowa przed chwilą. Zgłoszenie jest nadal otwarte, wynik wyślę SMS-em i mailem: {time}. Do widzenia.",
      "Zamykam ten czat, ponieważ obelgi się powtórzyły. Zgłoszenie pozostaje otwarte i odpowiedź wyślę mailem: {time}. Z poważaniem, {agent}",
      "Kończę tę wymianę maili, bo mimo próśb wyzwiska wróciły. Sprawa toczy się dalej, decyzję wyślę listem: {time}. Z poważaniem, {agent}",
    ],
    avoid: [
      {
        words: "Miłego dnia życzę! (trzask)",
        because: "Ironia na pożegnanie zostaje w nagraniu i w pamięci.",
      },
      {
        words: "Skoro tak, to żegnam, sprawa zamknięta.",
        because: "Sprawy nie wolno zamknąć za ton. Jej termin biegnie dalej.",
      },
      { words: "Nie mam obowiązku tego słuchać!", because: "Może i prawda, ale powiedziana w złości zaczyna nową rundę." },
    ],
    helps: "Ostatni krok: groźby albo obelgi, które trwają mimo prośby, granicy i zapowiedzi, a przekazać nie ma komu.",
    notWhen: [
      "Bez wcześniejszej zapowiedzi, chyba że chodzi o bezpieczeństwo.",
      "Gdy klient jest tylko głośny.",
      "Gdy mówi, że nie chce żyć. Wtedy zostań i wezwij pomoc.",
    ],
    parts: {
      consequence_now: "zapowiedziana konsekwencja, teraz",
      case_stays_open: "sprawa trwa: jak i kiedy przyjdzie odpowiedź",
      close: "uprzejme pożegnanie",
    },
    source: "praktyka działów wsparcia",
    comment:
      "To nie jest porażka ani powód do wyrzutów, jeśli wcześniejsze kroki były zrobione. Mów wolno, jedno zdanie po drugim, nie czekaj na zgodę. Potem zapisz, co padło, dosłownie, i zrób przerwę przed następnym kontaktem. Bywa, że ta sama osoba dzwoni po godzinie i przeprasza – przyjmij to zwyczajnie.",
    askedAs: [
      "mogę się już rozłączyć?",
      "grozi i wyzywa mimo ostrzeżeń",
      "jak zakończyć rozmowę z klasą",
      "groził mojej rodzinie",
      "nic nie działa, dalej bluzga",
      "co napisać, kiedy kończę korespondencję",
    ],
  },
  {
    id: "bad_news_with_tool",
    name: "Zła wiadomość z narzędziem",
    also: ["zła wiadomość z wyjściem", "odmowa z możliwościami"],
    why: "Klient nie zostaje sam ze złą wiadomością: od razu ma w ręku coś, co może zrobić. Ty mówisz prawdę raz i nie musisz jej potem poprawiać.",
    say: [
      "Mam dla {Pana|Pani} trudną wiadomość. Nie udało się […]. Może {Pan|Pani} wybrać […] albo […]. Jedno słowo w odpowiedzi wystarczy.",
      "Zaczynam od gorszej wiadomości: reklamacji nie uznajemy. Powód: […]. Są dwie drogi: odwołanie do nas albo bezpłatna porada u rzecznika konsumentów.",
      "Mam niedobrą wiadomość: wizyta […] jest odwołana. Są dwie możliwości: inny termin ([…]) albo […]. Co {Pan|Pani} wybiera? Termin decyzji: {time}.",
      "Mam złą wiadomość: nie zapewnimy {Panu|Pani} […]. Do wyboru: […] albo […]. Termin {Pana|Pani} decyzji: {time}.",
      "Niestety muszę przekazać gorszą wiadomość: nie da się tego naprawić, bo […]. Może {Pan|Pani} dostać […] albo […].",
    ],
    avoid: [
      {
        words: "Dokładamy wszelkich starań, prosimy jeszcze o cierpliwość.",
        because: "Wiadomość schowana we mgle. Klient czeka na coś, co nie nadejdzie.",
      },
      {
        words: "Jest Pani naszą cenioną klientką, reklamacji nie uznajemy, dziękujemy za zaufanie.",
        because: "Zła wiadomość między dwoma komplementami brzmi jak kpina.",
      },
      { words: "Nie da się naprawić. To wszystko.", because: "Prawda bez wyjścia. Następna będzie skarga." },
    ],
    helps: "Odmowa, opóźnienie, strata, odwołany termin – gdy fakt jest już pewny.",
    notWhen: [
      "Gdy fakty nie są potwierdzone.",
      "Mailem albo na czacie, kiedy strata jest ciężka. Najpierw zadzwoń.",
      "Gdy wyjścia są pozorne. Dwie drogi donikąd są gorsze niż jedna prawdziwa.",
    ],
    parts: {
      warning: "krótkie uprzedzenie",
      news: "wiadomość, jednym zdaniem",
      reason: "powód, ogólnie i prawdziwie",
      two_ways: "co najmniej dwie rzeczy, które klient może teraz zrobić",
      date: "termin decyzji albo następnego słowa",
    },
    source: "praktyka",
    comment:
      "Uprzedzenie trwa dwie sekundy i daje człowiekowi czas, żeby usiąść. Powód podaj taki, który coś zmienia dla klienta; wewnętrzne kłopoty zostaw u siebie. Fakt, od którego zależą jego prawa, pieniądze albo termin, musi paść wprost. Po złej wiadomości przestań mówić – pierwsza reakcja należy do klienta.",
    askedAs: [
      "jak napisać, że reklamacja odrzucona",
      "paczka zginęła",
      "naprawa niemożliwa, co mu powiedzieć",
      "odwołujemy wizytę",
      "nie uznaliśmy, będzie awantura",
      "muszę przekazać złą wiadomość przez telefon",
    ],
  },
  {
    id: "five_field_update",
    name: "Aktualizacja „pięć pól”",
    also: ["pięć pól", "wiadomość o stanie sprawy", "meldunek o sprawie"],
    why: "Klient nie musi dzwonić i pytać, bo wie, co jest i kiedy znowu się odezwiesz. Ty odpisujesz raz, zamiast pięć razy na „i co?”.",
    say: [
      "Sprawa jest teraz u […]. Na opinię czekamy dłużej, niż zakładaliśmy. Jutro sprawdzę, czy jest gotowa. Ustaliliśmy, że […]. Następna wiadomość ode mnie: {time}, także wtedy, gdy opinii jeszcze nie będzie.",
      "Trwa ekspertyza. Brakuje jeszcze […]. Jutro przyjedzie technik, żeby […]. Ustalone jest, że do tego czasu […]. Napiszę ponownie: {time}.",
      "Nic nowego od wczoraj, sprawa nadal jest wyjaśniana. Opóźnia się […]. Jutro rano ponowię pytanie. Potwierdzone jest jedno: […]. Zadzwonię: {time}.",
      "Naprawa trwa. Trudność polega na tym, że […]. Dziś po południu zrobimy […]. Wiemy już, że […]. Odezwę się: {time}, z wynikiem albo bez.",
    ],
    avoid: [
      {
        words: "Sprawa w toku, proszę czekać.",
        because: "Jedno pole z pięciu, i to najmniej potrzebne.",
      },
      {
        words: "Kolega jest na zwolnieniu, a dostawca nie odbiera, więc stoimy.",
        because: "Drugie pole ma nazwać trudność, nie naszą kuchnię i winnych.",
      },
      {
        words: "Odezwę się, jak coś będzie wiadomo.",
        because: "Termin następnego słowa jest najważniejszy i właśnie jego brakuje.",
      },
    ],
    helps: "Każda otwarta sprawa w umówionym dniu – także wtedy, gdy nic się nie zmieniło.",
    notWhen: [
      "Gdy decyzja już jest. Wtedy podaj decyzję.",
      "Gdy drugie pole rozrasta się w tłumaczenie się.",
      "Trzeci raz z tym samym tekstem. Zadzwoń i zaproponuj inną drogę.",
    ],
    parts: {
      happening: "co się dzieje",
      difficulty: "trudność, ogólnie i bez winnego",
      next_step: "następny krok i jego dzień",
      established: "co już ustalone",
      next_word: "kiedy odezwiesz się znowu, nawet bez nowin",
    },
    source: "praktyka",
    comment:
      "Gdyby zostało tylko jedno pole, niech to będzie piąte. Wiadomość „nic nowego” wysłana w umówionej godzinie buduje więcej zaufania niż dobra nowina dzień po terminie. Dopisz, czy klient ma coś zrobić, bo bez tego zadzwoni, żeby o to spytać. Przez telefon mów trzy zdania, resztę wyślij mailem.",
    askedAs: [
      "pyta codziennie, co z jego sprawą",
      "nie mam nic nowego, co napisać",
      "ile jeszcze mam czekać",
      "dziś mija termin wiadomości, a odpowiedzi nie ma",
      "jak pisać, gdy sprawa się ciągnie",
      "klient mówi, że go zwodzimy",
    ],
  },
];
