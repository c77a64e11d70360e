import type { TechniqueCard } from "#knowhow/technique-card.ts";

/** Hints, judgements, and criticism that is still to come. */
export const HINTS_AND_JUDGEMENTS: readonly TechniqueCard[] = [
  {
    id: "unmasking_allusion",
    name: "Demaskowanie aluzji",
    also: ["karty na stół", "odsłonięcie aluzji"],
    why: "Aluzja rani i nie daje się odeprzeć, bo niczego nie mówi wprost. Wypowiedziana spokojnie przestaje ciążyć: klient może ją potwierdzić albo się z niej wycofać.",
    say: [
      "{Napisał Pan|Napisała Pani}: „[…]”. Odczytuję to jako podejrzenie, że […]. Czy dobrze rozumiem? Jeśli tak, chętnie to wyjaśnię.",
      "{Użył Pan|Użyła Pani} słów „[…]”. Rozumiem to jako zarzut, że znowu coś zaniedbaliśmy. Jeśli się mylę, proszę mnie poprawić; jeśli nie, proszę napisać wprost, co poszło źle.",
      "{Powiedział Pan|Powiedziała Pani}: „[…]”. Brzmi to jak zarzut, że […]. Czy o to chodzi?",
      "W tym żarcie o […] słyszę obawę, że […]. Czy tak? Porozmawiajmy o tym otwarcie.",
    ],
    avoid: [
      { words: "Co Pan przez to insynuuje?", because: "Atak na atak. Teraz klient broni tonu, nie mówi o sprawie." },
      {
        words: "Ha, ha, kawę to my pijemy po pracy.",
        because: "Przy zdenerwowanym kliencie żart brzmi jak kpina.",
      },
      {
        words: "Zarzuca nam Pani nieuczciwość.",
        because: "Bez „rozumiem to jako” i bez pytania to oskarżenie, nie odczytanie.",
      },
    ],
    helps: "Ironia, docinki, półsłówka o uczciwości albo kompetencji – gdy wracają albo zatruwają rozmowę.",
    notWhen: [
      "Przy jednym niegroźnym żarcie. Puść go mimo uszu.",
      "Gdy polski nie jest dla rozmówcy pierwszym językiem i zdanie mogło wyjść krzywo.",
      "Gdy chcesz tylko zawstydzić. Wygrasz zdanie, przegrasz rozmowę.",
    ],
    parts: {
      heard: "słowa klienta, dosłownie",
      reading: "jak je rozumiesz, z marginesem na pomyłkę",
      check: "pytanie albo „jeśli się mylę”",
      open_talk: "zaproszenie, żeby powiedzieć to wprost",
    },
    source:
      "polskie treningi asertywności, także jako „karty na stół”; por. J. Gut i W. Haman, „Docenić konflikt” i „Handlowanie to gra”, 1993; opis własny",
    comment:
      "Wymaga ciepłego głosu, bo te same słowa powiedziane chłodno robią się przesłuchaniem. W mailu najpierw zapytaj siebie, czy aluzja w ogóle przeszkadza w sprawie; często lepiej odpowiedzieć na samą sprawę. Najczęstsza odpowiedź to „nie, nie to miałem na myśli” – i dobrze, właśnie na to czekaliśmy.",
    askedAs: [
      "docina, że pijemy kawę",
      "sugeruje, że coś ukrywamy",
      "pisze z ironią, gratuluje organizacji",
      "niby żartuje, a boli",
      "daje do zrozumienia, że wszystko idzie po znajomości",
      "„profesjonaliści” w cudzysłowie",
    ],
  },
  {
    id: "judgement_to_opinion",
    name: "Zamiana oceny na opinię",
    also: ["oddzielenie opinii od faktów", "zamiana sądu na zdanie"],
    why: "Ocena udaje fakt. Nazwana opinią nadal należy do klienta i nadal wolno mu ją mieć, a ty nie musisz jej przyjąć ani zbijać.",
    say: [
      "Rozumiem, że w {Pana|Pani} ocenie to […]; ma {Pan|Pani} prawo tak nas oceniać. Wróćmy do sprawy: […]?",
      "{Pana|Pani} zdaniem ta opłata to naciąganie. Z naszej strony jest to opłata […]. Przejdźmy przez wyliczenie punkt po punkcie.",
      "Słyszę, że ma nas {Pan|Pani} za oszustów. W historii sprawy widzę […]. Wyjaśnijmy to, zaczynam od […].",
      "Tak {Pan|Pani} mnie widzi i ma {Pan|Pani} do tego prawo. Wróćmy do wizyty: który dzień jest wygodniejszy?",
      "W {Pana|Pani} odczuciu […] to kpina. My widzimy […]. Sprawdźmy, skąd ta różnica.",
    ],
    avoid: [
      { words: "To tylko Pana opinia.", because: "Słówko „tylko” odbiera opinii prawo do istnienia." },
      {
        words: "Jesteśmy rzetelną firmą z piętnastoletnim doświadczeniem.",
        because: "Ulotka w odpowiedzi na złość. Klient czyta ją jako „pan się nie zna”.",
      },
      { words: "Sam Pan jest niepoważny.", because: "Ocena za ocenę i od tej chwili mówicie już tylko o sobie." },
    ],
    helps: "„Złodzieje”, „dno”, „nie nadaje się pani do tej pracy” – sądy o firmie, produkcie albo o tobie, bez faktów.",
    notWhen: [
      "Gdy pod ostrym słowem jest konkretny, sprawdzalny zarzut. Odpowiedz na zarzut.",
      "Gdy padają wulgarne wyzwiska. Wtedy granica, nie wymiana opinii.",
      "Żeby klientowi dociąć.",
    ],
    parts: {
      your_view: "to zdanie klienta – powiedziane z szacunkiem",
      own_view: "jeden fakt albo twój pogląd, jedno zdanie",
      respect: "że wolno mu tak myśleć",
      back_to_facts: "powrót do zdarzenia",
    },
    source: "polskie treningi asertywności; por. J. Gut i W. Haman, „Docenić konflikt” i „Handlowanie to gra”, 1993; opis własny",
    comment:
      "Wszystko zależy od tonu: „w Pana ocenie” wypowiedziane z naciskiem na „Pana” obraża. Nie broń firmy dłużej niż jednym zdaniem. Najlepszy dalszy ciąg to „co się stało?”, bo z ocen nie da się niczego naprawić, ze zdarzeń tak.",
    askedAs: [
      "nazywa nas złodziejami",
      "mówi, że nie nadaję się do tej pracy",
      "pisze, że produkt to szajs",
      "najgorsza firma, żenada",
      "obraża firmę, nie mnie",
      "jak odpowiedzieć na „jesteście niepoważni”",
    ],
  },
  {
    id: "preempting_criticism",
    name: "Uprzedzanie krytyki",
    also: ["wyprzedzenie zarzutu", "nazwanie rozczarowania z góry"],
    why: "Klient nie musi walczyć o to, żeby jego rozczarowanie ktoś zauważył: już leży na stole. Złość, na którą jesteś krok wcześniej, rzadko wybucha.",
    say: [
      "Wiem, że {miał Pan|miała Pani} nadzieję na […] jeszcze dziś. Naprawa potrwa dłużej, planowany koniec: {time}. Do tego czasu proponuję […], a o każdej zmianie godziny wyślę SMS.",
      "Zanim {Pan|Pani} otworzy nowy cennik: od […] opłata wzrośnie o […] zł. Wyjaśniam niżej, skąd ta kwota, i podaję […] do wyboru.",
      "Domyślam się, że ta wiadomość {Pana|Pani} nie ucieszy. Nie uda się […] przed […]. Proponuję zamiast tego […].",
      "Wiem, jak bardzo zależało {Panu|Pani} na tej wizycie. W tym terminie się nie odbędzie. Proponuję pierwszy wolny termin i potwierdzę go: {time}.",
    ],
    avoid: [
      {
        words: "Pewnie będzie Pani zła, ale trudno.",
        because: "Rozczarowanie nazwane i od razu porzucone boli bardziej.",
      },
      {
        words: "Z góry bardzo, bardzo przepraszamy za wszelkie niedogodności.",
        because: "Przeprosiny bez nazwy. Klient szuka, co przed nim ukryto.",
      },
      {
        words: "Wiem, że się Pan na to nie zgodzi, więc nawet nie proponuję.",
        because: "Decydujesz za klienta i zabierasz mu wyjście.",
      },
    ],
    helps: "Przed każdą wiadomością o opóźnieniu, podwyżce, odwołaniu albo drugiej prośbie o to samo.",
    notWhen: [
      "Żeby rozbroić roszczenie, które i tak zamierzasz odrzucić bez powodu.",
      "Gdy nie wiesz, na co klient liczył. Zgadywanie tworzy nowe zarzuty.",
      "Na zapas, przy każdej drobnostce.",
    ],
    parts: {
      disappointment: "co może rozczarować, nazwane pierwsze",
      fact: "sama wiadomość, jednym zdaniem",
      remedy: "co robisz albo proponujesz, z terminem",
    },
    source: "polskie treningi asertywności; por. J. Gut i W. Haman, „Docenić konflikt” i „Handlowanie to gra”, 1993; opis własny",
    comment:
      "Najlepiej działa, gdy odzywasz się pierwszy. Ale sama uprzedzająca wiadomość potrafi ściągnąć falę pytań, jeśli nie wynika z niej, czy klient ma coś zrobić – dopisz to wprost. I trzymaj proporcje: jedno zdanie o rozczarowaniu, dwa o wyjściu.",
    askedAs: [
      "muszę napisać, że się opóźni",
      "podwyżka, wszyscy będą źli",
      "drugi raz proszę o te same dokumenty",
      "odwołujemy wizytę w ostatniej chwili",
      "liczył na sobotę, nie zdążymy",
      "jak powiedzieć, zanim sam zapyta",
    ],
  },
];
