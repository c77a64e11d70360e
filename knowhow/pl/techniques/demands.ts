import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { LIMITS_AND_TIME } from "./limits-and-time.ts";

/** Holding a position against excessive demands, with a way on. */
export const DEMANDS: readonly TechniqueCard[] = [
  {
    id: "broken_record",
    name: "Zdarta płyta",
    also: ["zacięta płyta", "broken record"],
    why: "To samo zdanie, spokojnie powtórzone, nie daje punktu zaczepienia do targów. Klient słyszy, że granica jest stała i nie jest przeciwko niemu; ty nie musisz wymyślać nowych argumentów.",
    say: [
      "Rozumiem, że każdy dzień bez pieniędzy jest uciążliwy. Zwrot wychodzi przelewem po sprawdzeniu […]. Wynik sprawdzenia wyślę mailem: {time}.",
      "Widzę, że pyta {Pan|Pani} o to ponownie. Opłata zostaje, bo wynika z […]. Proponuję podzielić ją na […]; wniosek wyślę jeszcze dziś.",
      "Słyszę, że to pilne. Limit na karcie zmienię po potwierdzeniu w aplikacji. Wysyłam prośbę o potwierdzenie jeszcze raz, zajmie to minutę.",
      "Wiem, że wieczorem byłoby wygodniej. Kurier doręcza paczki między 8 a 16. Mogę natomiast od razu przekierować paczkę do punktu czynnego do 22.",
      "Rozumiem, że czeka {Pan|Pani} na ten wynik. Wyników badań bez hasła nie podaję przez telefon. Hasło wysyłam SMS-em w tej chwili.",
    ],
    avoid: [
      { words: "Już Panu mówiłem!", because: "Powtórka z pretensją to nie płyta, tylko kłótnia." },
      { words: "Powtarzam po raz ostatni.", because: "Groźba, za którą nic nie stoi. Usłyszysz: „bo co?”." },
      {
        words: "No bo regulamin… zresztą magazyn… a poza tym szef…",
        because: "Każdy nowy powód to nowe miejsce do targów.",
      },
    ],
    helps: "Decyzja już wyjaśniona, a żądanie wraca z coraz większym naciskiem.",
    notWhen: [
      "Za pierwszym razem. Najpierw wyjaśnij porządnie.",
      "Gdy pojawił się nowy fakt albo klient ma rację.",
      "Gdy prawo daje to, czego klient żąda.",
      "Na piśmie więcej niż trzy razy. Potem jedno pismo zamykające.",
    ],
    parts: {
      acknowledgement: "znak, że słyszysz to, co klient właśnie dodał",
      same_core: "to samo zdanie co poprzednio, niemal słowo w słowo",
      next_step: "ten sam następny krok",
    },
    source: "M. J. Smith, „When I Say No, I Feel Guilty”, 1975",
    comment:
      "Pierwsze zdanie ma być za każdym razem inne, drugie za każdym razem to samo. Bez pierwszego brzmisz jak automat i masz gotową skargę na obsługę. Głos nie może twardnieć z powtórki na powtórkę. Po trzeciej przestań powtarzać i zaproponuj inną drogę: odwołanie, rozmowę z przełożonym, pismo.",
    askedAs: [
      "żąda tego samego w kółko",
      "nie przyjmuje odmowy",
      "naciska, żeby zrobić dla niego wyjątek",
      "piąty mail o to samo",
      "chce pieniądze natychmiast",
      "jak nie ulec, gdy wierci dziurę w brzuchu",
      "mówi, że inna konsultantka się zgodziła",
    ],
  },
  {
    id: "elephant",
    name: "Jestem słoniem",
    also: ["słoń", "gruba skóra", "prawo do powolności"],
    why: "Masz prawo działać powoli, nie łapać aluzji w lot i nie wiedzieć od razu. Klient dostaje odpowiedź przemyślaną, a zaczepka nie dostaje żadnej.",
    say: [
      "Na wszystkie pytania odpowiem po kolei. Zacznę od pierwszego: […]. Na pozostałe odpiszę: {time}.",
      "Nie odpowiem na to w biegu, bo chodzi o {Pana|Pani} umowę kredytu. Przeczytam ją w całości i odpiszę: {time}.",
      "Zróbmy to po kolei. Najpierw blokada karty, potem reklamacja tej płatności.",
      "Wolę policzyć rachunek dokładnie niż szybko. Oddzwonię: {time}.",
      "Chcę odpowiedzieć na to rzetelnie. Proszę o jedno pytanie naraz, zacznijmy od terminu montażu internetu.",
    ],
    avoid: [
      { words: "Nie wszystko naraz, bo się pogubię!", because: "Brzmi jak bezradność i zaprasza do mocniejszego nacisku." },
      {
        words: "Tak, tak, już, już, robię…",
        because: "Przejmujesz tempo klienta, a z nim błędy, które jutro wrócą.",
      },
      { words: "A to przepraszam, że nie jestem robotem.", because: "Słoń nie łapie przynęty. To zdanie łapie ją oburącz." },
    ],
    helps: "„Proszę natychmiast zdecydować”, pięć żądań w minucie, docinki pod twoim adresem, pustka w głowie.",
    notWhen: [
      "Gdy ktoś jest w niebezpieczeństwie albo rozpaczy. Tam liczy się tempo.",
      "Przy prostym pytaniu, na które znasz odpowiedź.",
      "Wobec uwag o płci, pochodzeniu, wieku czy zdrowiu. Tam stawia się granicę.",
    ],
    parts: {
      slow_down: "spokojne zwolnienie tempa, dla dobra sprawy",
      one_at_a_time: "jedna rzecz naraz",
      time: "dokładny termin odpowiedzi",
    },
    source: "polskie treningi asertywności; por. J. Gut i W. Haman, „Docenić konflikt” i „Handlowanie to gra”, 1993; opis własny",
    comment:
      "Krąży w dwóch odmianach: gruba skóra na docinki i powolność pod presją. Obie działają pod jednym warunkiem – podajesz godzinę odpowiedzi, inaczej wygląda to na zbywanie. Na zaczepkę nie odpowiadaj ani słowem, nawet dowcipem. W mailu tempo i tak należy do ciebie, więc tu głównie porządkuj pytania.",
    askedAs: [
      "pogania, żeby natychmiast decydować",
      "zasypuje mnie pytaniami",
      "docina mi co drugie zdanie",
      "mam pustkę w głowie",
      "żąda odpowiedzi od ręki",
      "dziesięć żądań w jednym mailu",
    ],
  },
  {
    id: "workable_compromise",
    name: "Rozsądny kompromis",
    also: ["kompromis roboczy", "wyjście pośrodku"],
    why: "Klient dostaje to, co dla niego najważniejsze, a firma nie oddaje tego, czego oddać nie może. Obie strony wychodzą z rozmowy z czymś w ręku.",
    say: [
      "Zależy {Panu|Pani} na […]. Nie wyślemy ekipy w nocy, bo […]. Proponuję przyjazd ekipy: {time}. Czy taki termin {Panu|Pani} odpowiada?",
      "Zależy {Panu|Pani} na tym, żeby […]. Nie zrobimy tego w jeden dzień. Mogę za to jeszcze dziś […]. Czy to wystarczy?",
      "Nie cofnę przelewu, który doszedł już do innego banku. Mogę natomiast jeszcze dziś wysłać tam prośbę o zwrot, bez opłaty. Czy to {Panu|Pani} pomoże?",
      "Zależy {Panu|Pani} na tym jednym lekarzu, a z pominięciem listy nikogo nie zapiszę. Proponuję pierwsze miejsce na liście rezerwowej i pewny termin: {time}. Umawiamy się tak?",
      "Nie wydam paczki bez kodu. Proponuję wysłać nowy kod na {Pana|Pani} aktualny numer, po dwóch pytaniach sprawdzających. Pasuje to {Panu|Pani}?",
    ],
    avoid: [
      {
        words: "No dobrze, niech już będzie, oddam połowę.",
        because: "To ustępstwo dla spokoju. Klient zapamięta, że nacisk działa.",
      },
      { words: "Spotkajmy się w połowie.", because: "Bez potrzeby i granicy to targ, w którym wygrywa wyższa cena wyjściowa." },
      { words: "Albo to, albo nic.", because: "Ultimatum. Nawet dobra oferta wygląda w nim źle." },
    ],
    helps: "Żądanie jest za duże, ale stoi za nim prawdziwa potrzeba, którą da się zaspokoić inaczej.",
    notWhen: [
      "Gdy klient ma pełną rację. Wtedy daj całość, nie połowę.",
      "Gdy w grę wchodzi czyjaś godność, prawo, bezpieczeństwo albo równe traktowanie.",
      "Jako nagroda za krzyk.",
    ],
    parts: {
      need: "na czym klientowi zależy",
      limit: "czego nie zrobisz, w pierwszej osobie",
      offer: "propozycja pomiędzy",
      check: "pytanie, czy to wystarczy",
    },
    source: "M. J. Smith, „When I Say No, I Feel Guilty”, 1975",
    comment:
      "Szukaj potrzeby, nie środka między dwiema kwotami. Pytanie na końcu jest częścią kompromisu: bez niego to zwykła odmowa w ładnym papierze. Podobne sprawy załatwiaj podobnie, bo klienci ze sobą rozmawiają. Jeśli ustępstwo przychodzi ci po trzecim podniesieniu głosu, to już nie kompromis.",
    askedAs: [
      "chce wszystko za darmo",
      "żąda więcej, niż mogę dać",
      "jak się dogadać bez ulegania",
      "chce poza kolejką",
      "nie mogę dać całości, co zaproponować",
      "grozi odejściem, jeśli nie dostanie rabatu",
    ],
  },
  {
    id: "assertive_refusal",
    name: "Asertywna odmowa",
    also: ["odmowa z wyjściem", "jasne „nie”"],
    why: "Jasne „nie” oszczędza klientowi tygodnia nadziei, a tobie pięciu dalszych maili. Gdy wskazujesz drogę dalej, odmowa przestaje być zamkniętymi drzwiami.",
    say: [
      "Nie zwrócę pieniędzy, bo termin na odstąpienie od umowy minął […]. Mogę natomiast przyjąć reklamację, jeśli pojawiła się wada; wystarczy zwykły mail ze zdjęciem.",
      "Nie przesuniemy terminu, bo […]. Proponuję zamiast tego […]. Potwierdzenie wyślę SMS-em: {time}.",
      "Danych nadawcy nie podam, bo należą do niego. Mogę za to od razu przekazać mu {Pana|Pani} wiadomość i numer telefonu.",
      "Wiem, że dziś byłoby najlepiej. Recepty bez wizyty nie wystawimy. Zapiszę {Pana|Panią} na teleporadę: {time}.",
      "Nie umorzę całej opłaty, bo przerwa trwała […]. Mogę natomiast zwrócić na najbliższej fakturze opłatę za […].",
    ],
    avoid: [
      {
        words: "Niestety nic nie da się zrobić, takie są procedury.",
        because: "Zasłaniasz się papierem, a drogi dalej nie ma.",
      },
      {
        words: "Może, ewentualnie, zobaczę, ale raczej będzie ciężko…",
        because: "Klient usłyszał „może” i jutro zadzwoni znowu.",
      },
      {
        words: "Ja bym Panu dała, tylko kierownictwo nie pozwala.",
        because: "Kupujesz sympatię za cenę firmy i zapraszasz do rozmowy z kierownikiem.",
      },
    ],
    helps: "Żądanie ponad umowę, prośba o cudze dane albo o wyjątek, który byłby nie w porządku wobec innych.",
    notWhen: [
      "Gdy klient ma do tego prawo. Sprawdź, zanim odmówisz.",
      "Zanim poszukasz, co jednak można.",
      "Gdy nie wiesz. „Sprawdzę i odpiszę” z godziną jest lepsze niż pochopne „nie”.",
    ],
    parts: {
      heard: "czego klient chce",
      no: "jedno „nie”, w pierwszej osobie",
      reason: "prawdziwy powód, krótko",
      way_on: "co możesz zrobić zamiast tego",
    },
    source: "praktyka treningu asertywności",
    comment:
      "Jeden powód, ten prawdziwy. Dwa powody klient będzie obalał po kolei. „Nie zwrócę” brzmi twardziej niż „nie możemy zwrócić”, ale stoi za nim konkretna osoba i targi się kończą. Przy odmowie reklamacji dopisz, gdzie można się odwołać: to uczciwe, a w wielu branżach wymagane.",
    askedAs: [
      "chce prywatny numer kierownika",
      "żąda zwrotu po terminie",
      "jak odmówić i nie obrazić",
      "należy mi się, bo jestem stałym klientem",
      "chce cudze dane",
      "prosi o wyjątek tylko dla niego",
      "płacę, więc wymagam",
    ],
  },
  ...LIMITS_AND_TIME,
];
