import type { DraftsOf } from "../../draft-examples.ts";

const CURTAINS =
  "Zamówiłam u Państwa zasłony na wymiar, przyszły o dwadzieścia centymetrów za krótkie, a sklep twierdzi, że to moja wina. Chcę nowe albo pieniądze.";
const INTERNET =
  "Od poniedziałku nie mam w mieszkaniu internetu, technik nie przyjechał w umówiony czwartek, a faktura przyszła w całości!";

export const LISTENING_DRAFTS: DraftsOf = {
  reflection_of_feelings: {
    found: [
      "Słyszę, że jest Pan rozżalony, bo trzeci raz opowiada Pan tę samą historię. Dobrze to odbieram?",
      "Mam wrażenie, że najbardziej martwi Panią niepewność, czy suknia zdąży na ślub. Czy tak jest?",
      "Wygląda na to, że po tylu tygodniach czekania jest Pani po prostu zmęczona. Czy dobrze to odczytuję?",
      "Z Pana słów przebija zniechęcenie, jakby nikt nie traktował tej usterki poważnie. Trafnie to czytam?",
      "Wydaje mi się, że czuje się Pani pominięta, bo inni dostali odpowiedź wcześniej. Czy tak?",
      "Odnoszę wrażenie, że jest Pan rozczarowany przede wszystkim tym, że nikt nie zadzwonił. Czy dobrze słyszę?",
      "Domyślam się, że po takiej nocy jest Pani wyczerpana. Tak?",
      "Czytam w tym mailu dużo rozgoryczenia po ostatniej wizycie. Czy dobrze to odczytuję?",
      "Brzmi to tak, jakby była Pani już bezsilna po tych wszystkich telefonach. Dobrze rozumiem?",
    ],
    partly: [
      ["Widzę, że jest Pani zawiedziona. Zwrot zlecę jeszcze dziś.", "cause"],
      ["Słyszę w Pana głosie złość. Sprawdzam już, gdzie jest przesyłka.", "cause"],
    ],
    never: [
      "Proszę się nie denerwować, zaraz sprawdzimy stan zamówienia.",
      "Widzę, że przesyłka utknęła w sortowni w Łodzi. Czy adres się zgadza?",
      "Przykro mi, że Pan czeka. Kurier będzie jutro.",
      "Jestem zaskoczona tonem Pana wiadomości i trudno mi na nią odpowiedzieć.",
    ],
  },
  paraphrase: {
    found: [
      {
        draft:
          "Jeśli dobrze rozumiem, zasłony są krótsze od zamówionych o dwadzieścia centymetrów, a sklep odesłał Panią z niczym. Zgadza się?",
        customersText: CURTAINS,
      },
      {
        draft: "Czyli internetu nie ma od poniedziałku, technik nie dotarł, a faktura mimo to wyszła pełna, tak?",
        customersText: INTERNET,
      },
      "Powtórzę własnymi słowami: rezerwacja była na dwa pokoje, w recepcji czekał jeden, a dopłatę pobrano za oba. Czy czegoś nie pominęłam?",
      "Upewnię się, że dobrze zrozumiałam: zamówienie było na czwartek, przyszło w sobotę, a brakuje w nim dwóch krzeseł. Zgadza się?",
      "Innymi słowy: prąd wyłączono mimo opłaconej faktury, a dyżurny odesłał Pana na infolinię. Czy dobrze to ująłem?",
      "Zatem zależy Pani na dwóch sprawach: wymianie drzwi i zwrocie za dwa dni urlopu. Czy tak?",
      "O ile dobrze rozumiem, bilet kupił Pan w styczniu, lot przesunięto o dobę, a hotel przepadł. Czy coś pominąłem?",
      "Sprawdzę, czy dobrze rozumiem: piec gaśnie co noc, serwis wymienił czujnik, a problem wrócił. Zgadza się?",
      "Jeżeli dobrze zrozumiałam, drukarka działała do wtorku, po aktualizacji przestała, a instrukcja na stronie nie pomogła. Tak?",
    ],
    partly: [
      [
        {
          draft: "Jeśli dobrze widzę, technika nie było, a internet nie działa od poniedziałku. Zamówiłem nowy termin.",
          customersText: INTERNET,
        },
        "check",
      ],
      [{ draft: "Jeśli dobrze rozumiem, nie jest Pani zadowolona z naszej pracy. Czy tak?", customersText: CURTAINS }, "facts"],
    ],
    never: [
      { draft: "Czy może Pani podać numer zamówienia i wymiary zasłon?", customersText: CURTAINS },
      "Dobrze, wyślę to jutro. Czy adres się zgadza?",
      "Podsumowując: ustaliliśmy wymianę w środę i bezpłatny odbiór starego sprzętu.",
      "Powtarzam po raz ostatni: wymiany nie będzie. Czy to jasne?",
    ],
  },
  clarifying_question: {
    found: [
      "Chcę dobrze zrozumieć przebieg. Proszę opowiedzieć, co działo się od chwili, gdy kurier zadzwonił do drzwi.",
      "Jak doszło do tego, że paczka trafiła do sąsiada?",
      "Jakie rozwiązanie byłoby dla Państwa najwygodniejsze?",
      "Proszę powiedzieć mi własnymi słowami, jak wyglądał ten wieczór.",
      "Czego Pan przede wszystkim od nas oczekuje?",
      "Co się wydarzyło między pierwszą a drugą wizytą technika?",
      "Chętnie usłyszę, jak Pani widzi dobre zakończenie tej sprawy.",
      "Proszę mi powiedzieć, od czego się to zaczęło.",
      "Co jest dla Pani w tej sprawie najważniejsze?",
      "Jak wyglądała paczka, kiedy Pan ją otwierał?",
    ],
    partly: [
      ["Chcę to dobrze zrozumieć. Czy kontrolka świeci także po odłączeniu od prądu?", "open_question"],
      ["Pytam, bo od tego zależy dobór części. Czy to model z 2019 roku?", "open_question"],
    ],
    never: [
      "W czym jeszcze mogę Pani pomóc?",
      "Czy może Pan podać numer umowy?",
      "Jak Pan to sobie wyobraża?",
      "Proszę napisać na adres serwisu i załączyć paragon.",
    ],
  },
  feel_felt_found: {
    found: [
      "Rozumiem tę niepewność przed pierwszą ratą. Wielu naszych klientów miało podobną obawę. Po kilku miesiącach przyznają, że stała kwota ułatwia im planowanie. Policzmy to razem na Pani umowie.",
      "Widzę, że nowa aplikacja Pana irytuje. Sporo osób czuło to samo w pierwszym tygodniu. Potem zauważyły, że przelew zajmuje im dwa kliknięcia. Pokażę Panu, gdzie jest skrót.",
      "Domyślam się, że boi się Pani pierwszej wizyty. Inni pacjenci mówili nam to samo, a po zabiegu stwierdzali, że najgorsze było czekanie w poczekalni.",
      "Widzę, że obawia się Pan zabiegu. Wielu pacjentów bało się tak samo, a następnego dnia mówili, że spodziewali się czegoś gorszego.",
      "Rozumiem Pani wahanie. Podobnie wahali się inni rodzice z tej grupy. Dopiero po pierwszych zajęciach zobaczyli, że dzieci wracają uśmiechnięte.",
      "Rozumiem, że boi się Pani zmiany dostawcy. Kilkoro sąsiadów myślało podobnie. Po pierwszym rachunku przekonali się, że płacą mniej.",
      "Widzę Pana niepokój o dane. Inni też pytali o to samo, a teraz chwalą, że wszystko mają w jednym miejscu.",
      "Domyślam się, że przeprowadzka danych Panią stresuje. Inni klienci też się tego bali. Dziś mówią, że trwało to krócej niż kawa.",
      "Rozumiem, że nie ufa Pan nowym licznikom. Wielu mieszkańców miało te same wątpliwości. Po roku okazało się, że rachunki są niższe.",
    ],
    partly: [
      ["Rozumiem Pani obawę przed nową taryfą. Kilku klientów miało ją także. Chętnie odpowiem na pytania.", "found"],
      ["Wielu klientów wahało się przed zmianą licznika. Po miesiącu chwalą, że odczyt robi się sam.", "feel"],
    ],
    never: [
      "Inni klienci jakoś potrafią przeczytać instrukcję.",
      "Rozumiem Pani obawę. Gwarancja obejmuje dwa lata.",
      "Kilka osób czeka przed Panią w kolejce. Potem oddzwonię.",
      "Po tygodniu okazało się, że winny był kabel. Nowy wyślę jutro.",
    ],
  },
  least: {
    found: [
      "Zanotowałam: w pudełku był lewy but w rozmiarze 38 i prawy w 40. To musiało być przykre tuż przed weselem. Przepraszam. Właściwą parę nadam dziś ekspresem. Dziękuję, że Pani o tym napisała.",
      "Widzę, że rachunek za maj przyszedł dwa razy. Rozumiem, że to denerwujące. Przepraszam za to. Drugą wpłatę zwrócimy do piątku. Dziękujemy za zgłoszenie.",
      "Czekała Pani na montera całą sobotę. Nic dziwnego, że jest Pani zła. Przepraszam. Przyjedzie w poniedziałek o 9:00. Dziękuję za szczerość.",
      "Mam zapisane: kanapa przyjechała bez dwóch nóg. To musi być irytujące. Przepraszam Panią. Nogi dojadą jutro kurierem. Dziękuję, że dała nam Pani znać.",
      "Przeczytałem cały Pana list. Rozumiem rozgoryczenie po tylu telefonach. Przepraszam. Rachunek poprawię do czwartku. Dziękujemy za tę uwagę.",
      "Zanotowałem, że zegar stanął po trzech dniach. To przykre, zwłaszcza że był prezentem. Przepraszam. Wymienimy go do soboty. Dziękuję, że Pan o tym powiedział.",
      "Widzę trzy nieodebrane połączenia od Pani. Rozumiem, że to frustrujące. Przepraszam. Oddzwonię dziś o 17:00. Dziękuję za zwrócenie nam na to uwagi.",
      "Rozumiem: bilety przyszły na złą datę. To stresujące tuż przed wyjazdem. Przepraszam Państwa. Właściwe wyślę za godzinę. Dziękuję, że Państwo to wychwycili.",
      "Odnotowałem, że stół przyjechał z pękniętym blatem. To bardzo przykre przed świętami. Przepraszam. Nowy blat będzie w sobotę. Dziękujemy, że nam Pani o tym powiedziała.",
    ],
    partly: [
      [
        "Zapisałem: zamek puścił po dwóch dniach. To niewygodne w podróży. Nową walizkę wyślę jutro. Dziękuję, że Pan to zgłosił.",
        "apologise",
      ],
      [
        "Zapisałem: są dwie faktury za ten sam miesiąc. Przepraszam. Korektę wystawię do środy. Dziękuję za zwrócenie uwagi.",
        "empathise",
      ],
    ],
    never: [
      "Dziękujemy za zgłoszenie. Sprawę przekazaliśmy do serwisu.",
      "Przepraszam za opóźnienie. Paczka wyjdzie jutro. Dziękuję za cierpliwość.",
      "Dziękuję, że Pani o tym napisała. Odpowiem do piątku.",
      "Przepraszam, przepraszam, bardzo przepraszam. Widzę dwie opłaty, to przykre. Oddam jutro. Dziękuję za sygnał.",
    ],
  },
  heard: {
    found: [
      "Trzy razy umawiał się Pan na przegląd i trzy razy nikt nie przyjechał. To naprawdę męczące. Przepraszam. Mechanik będzie w czwartek o 8:00. Od dziś dzwonimy do każdego klienta dzień wcześniej.",
      "Rozumiem, że po raz drugi dostała Pani cudze wyniki badań. To poważne i przepraszam za to. Właściwe wyniki wyślę dziś do 15:00. Sprawdzam, jak doszło do zamiany, i opiszę to Pani w piątek.",
      "Widzę, że zgłaszała Pani przeciek cztery razy. Wyobrażam sobie, jak to zniechęca. Przepraszam za nasze milczenie. Hydraulik przyjdzie jutro rano. Zmieniliśmy zasady dyżurów, żeby to się nie powtórzyło.",
      "Widzę, że dwukrotnie dostał Pan upomnienie za opłacony rachunek. To przykre i niepotrzebne. Przepraszam. Upomnienia cofnąłem dzisiaj. Ustalamy, gdzie ginęły wpłaty, aby nikt więcej nie dostał takiego pisma.",
      "Pani walizka poleciała trzeci raz na inne lotnisko. Wyobrażam sobie Pani złość. Przepraszam. Kurier przywiezie ją jutro do 10:00. Wprowadzamy dodatkową kontrolę przy przesiadkach.",
      "Dzwoniła Pani cztery razy w tej samej sprawie. Nie dziwię się, że ma Pani dosyć. Przepraszam. Fakturę poprawię dziś. Sprawdzam też, dlaczego zgłoszenia się gubiły.",
      "Zapisałem: dwa razy przyszedł zły rozmiar. Rozumiem zniecierpliwienie. Przepraszam. Dobry rozmiar wyślę jutro. Od poniedziałku każdą wymianę pakują u nas dwie osoby.",
      "Czytam, że trzeci raz pobrano opłatę za zamknięte konto. To irytujące. Przepraszam. Pieniądze wrócą jutro. Zablokowaliśmy automatyczne pobranie, żeby to się więcej nie zdarzyło.",
      "Zapisałam, że dwa razy wyłączono Panu prąd mimo opłaconego rachunku. To nie powinno się zdarzyć i rozumiem złość. Przepraszam. Prąd będzie dziś do 15:00. Sprawdzamy, dlaczego wpłaty się nie zaksięgowały.",
    ],
    partly: [
      [
        "Widzę, że czekała Pani dwa tygodnie na odpowiedź. To przykre. Decyzję wyślę jutro. Od dziś potwierdzamy każde pismo tego samego dnia.",
        "apologise",
      ],
      [
        "Dwa razy zapłacił Pan za ten sam kurs. Przepraszam. Zwrot wyślę do środy. Ustalam, skąd wzięło się podwójne obciążenie.",
        "empathise",
      ],
    ],
    never: [
      "Przepraszam za opóźnienie. Paczka wyjdzie jutro.",
      "Od dziś sklep jest czynny dłużej, do 20:00.",
      "Sprawdzam, gdzie jest przesyłka, i napiszę do 16:00.",
      "Rozumiem, że czekał Pan na kuriera. Zawinił magazyn, zmieniamy dostawcę.",
    ],
  },
};
