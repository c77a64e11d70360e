import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { HINTS_AND_JUDGEMENTS } from "./hints-and-judgements.ts";

/** Answering criticism and harsh judgements. */
export const CRITICISM: readonly TechniqueCard[] = [
  {
    id: "fogging",
    name: "Zasłona z mgły",
    also: ["mgła", "zamglenie", "fogging"],
    why: "Zgoda na ziarno prawdy odbiera zaczepce paliwo. Klient nie ma z czym walczyć, a ty nie musisz bronić wszystkiego naraz.",
    say: [
      "Możliwe, że nasze rachunki są zbyt zawiłe. Wróćmy do pozycji, o którą {Pan|Pani} pyta: to […].",
      "Ma {Pan|Pani} rację, że nasze pisma bywają zbyt długie. Zajmijmy się tym jednym zdaniem, które dotyczy {Pana|Pani} sprawy: […].",
      "To prawda, w soboty na tej linii czeka się długo. Wróćmy do {Pana|Pani} karty: blokujemy ją od razu?",
      "Całkiem możliwe, że gdzie indziej paczkę nadaje się szybciej. Zajmijmy się tą jedną: jaki ma numer?",
      "Rzeczywiście, do naszej rejestracji trudno się dodzwonić. Zajmijmy się wizytą. Zapiszę {Pana|Panią} na najbliższy termin i potwierdzę go: {time}. Czy to {Panu|Pani} odpowiada?",
    ],
    avoid: [
      { words: "Tak, u nas to zawsze tak jest.", because: "To już obgadywanie własnej firmy i klient zostaje z niczym." },
      {
        words: "Możliwe, ale proszę zrozumieć, że staramy się, jak możemy.",
        because: "Za „ale” wchodzi obrona, a z nią drugi raz ta sama kłótnia.",
      },
      { words: "Skoro Pan tak uważa…", because: "Słychać wzruszenie ramion." },
    ],
    helps: "Ogólne albo przesadzone narzekanie na firmę, w którym coś jest na rzeczy, a spór i tak donikąd by nie zaprowadził.",
    notWhen: [
      "Przy słusznej, konkretnej skardze. Tam brzmi jak wykręt – przyznaj się do błędu.",
      "Przy obelgach. Na obelgę się nie przytakuje.",
      "Gdy mowa o zdrowiu, bezpieczeństwie albo prawie.",
    ],
    parts: {
      agree: "zgoda na to, co prawdziwe albo możliwe",
      no_defence: "żadnej obrony i żadnego „ale”",
      return: "powrót do sprawy klienta",
    },
    source: "M. J. Smith, „When I Say No, I Feel Guilty”, 1975",
    comment:
      "Jedno zdanie zgody i od razu sprawa. Przytakuj tylko temu, co naprawdę jest prawdą, bo gładkie kiwanie głową klienci wyczuwają bezbłędnie. W mailu mgła łatwo wygląda na lekceważenie; w rozmowie ratuje ją spokojny głos. Dwa razy w jednej rozmowie to o raz za dużo.",
    askedAs: [
      "mówi, że wszędzie jest lepiej",
      "narzeka na wszystko po kolei",
      "czepia się naszych formularzy",
      "jak nie wdać się w kłótnię o firmę",
      "wiecznie mu za drogo i za wolno",
      "coś w tym jest, ale przesadza",
    ],
  },
  {
    id: "negative_assertion",
    name: "Asercja negatywna",
    also: ["przyznanie się do błędu", "uznanie krytyki"],
    why: "Błąd nazwany wprost przestaje być amunicją. Klient dostaje naprawę zamiast wymówek, ty nie musisz się zasłaniać.",
    say: [
      "Błąd jest po naszej stronie: […]. Przez to […] i za to przepraszam. Korektę wyślę mailem: {time}.",
      "Po naszej stronie zabrakło wiadomości o […]. {Stracił Pan|Straciła Pani} przez to czas, przepraszam. Rezerwuję nową wizytę i potwierdzę ją: {time}.",
      "Tak, to nasza pomyłka: […]. Przez to {czekał Pan|czekała Pani} na próżno, przepraszam. Naprawimy to: {time}, a wcześniej zadzwonię.",
      "Mój błąd: w zamówieniu zamiast […] jest […]. Właściwy towar wyślę dziś, a niewłaściwy odbierze kurier.",
      "Nie uprzedziliśmy o […] i to nasz błąd. Opłatę za […] zwrócę na najbliższej fakturze, a potwierdzenie wyślę jeszcze dziś.",
    ],
    avoid: [
      {
        words: "To nasz błąd, ale proszę zrozumieć, mamy sezon urlopowy.",
        because: "„Ale” zabiera przyznanie z powrotem i zostaje wymówka.",
      },
      {
        words: "Jeśli poczuła się Pani urażona, to przepraszamy.",
        because: "To przeprosiny za cudze uczucia, nie za własny błąd.",
      },
      {
        words: "Tak mi wstyd, nie wiem, co powiedzieć, bardzo przepraszam za wszystko.",
        because: "Klient potrzebuje naprawy, nie twojej pokuty.",
      },
    ],
    helps: "Słuszna, konkretna krytyka: zła kwota, zgubiony dokument, obiecany telefon, którego nie było.",
    notWhen: [
      "Gdy nic złego się nie stało. Przyznanie dla świętego spokoju wraca w następnym piśmie.",
      "Gdy odpowiedzialność nie jest ustalona: przyznaj fakt („paczka nie dotarła”), nie winę.",
      "Gdy nie masz jeszcze czym naprawić ani kiedy. Najpierw to ustal.",
    ],
    parts: {
      admission: "fakt na własną niekorzyść, jednym zdaniem",
      effect: "co to kosztowało klienta",
      repair: "co robisz i na kiedy",
    },
    source: "M. J. Smith, „When I Say No, I Feel Guilty”, 1975",
    comment:
      "Najkrótsza droga przez słuszną skargę. Uważaj na dwie rzeczy: na „ale” po przyznaniu i na rzekę przeprosin – jedne wystarczą. Nie wskazuj, kto zawinił; dla klienta firma jest jedna. Gdy od pisma zależą pieniądze, pokaż je najpierw komuś, kto zna się na odpowiedzialności prawnej.",
    askedAs: [
      "ma rację, zawaliliśmy",
      "pokazuje maila, że obiecaliśmy",
      "jak przyznać się do błędu",
      "wysłaliśmy nie ten rozmiar",
      "nikt nie oddzwonił, choć był umówiony telefon",
      "przepraszać czy nie przepraszać",
    ],
  },
  {
    id: "negative_inquiry",
    name: "Poszukiwanie krytyki",
    also: ["zapytanie o krytykę", "negatywne zapytanie", "dopytanie o słabe strony"],
    why: "Kto pyta o więcej, pokazuje, że się nie boi. Z ogólnego „fatalnie” robi się lista rzeczy do poprawienia, a klient zaczyna doradzać, zamiast atakować.",
    say: [
      "Biorę tę uwagę poważnie. Co najbardziej utrudniło {Panu|Pani} załatwienie u nas tej reklamacji? Odpowiedź pomoże nam uprościć formularz.",
      "Zależy mi na tym, żeby nasze pisma dało się zrozumieć za pierwszym razem. Co konkretnie w naszym wyjaśnieniu rachunku za wodę było niejasne?",
      "To dla mnie ważne. W czym jeszcze zawiedliśmy {Pana|Panią} przy tej dostawie?",
      "Co mogliśmy zrobić lepiej przy przenoszeniu internetu? Pytam, żeby poprawić to przed następną przeprowadzką.",
      "{Pana|Pani} uwaga jest dla mnie cenna. Czego jeszcze zabrakło w naszej rejestracji?",
    ],
    avoid: [
      { words: "A co się Panu znowu nie podoba?", because: "„Znowu” robi z pytania pretensję." },
      { words: "Dlaczego Pani tak uważa?", because: "Każe się bronić, a miało zaprosić." },
      { words: "No, co jeszcze?", because: "Samo „co jeszcze” brzmi jak „mam dość”. Powiedz, po co pytasz." },
    ],
    helps: "Ogólne niezadowolenie z obsługi, ankiety z jedynką, odejścia klientów, koniec długiej sprawy.",
    notWhen: [
      "W środku wyzwisk. Tam najpierw granica.",
      "Gdy klient właśnie powiedział dokładnie, co jest źle.",
      "Gdy nic z odpowiedzią nie zrobisz. Pytanie na niby jest gorsze niż żadne.",
    ],
    parts: {
      serious: "sygnał, że bierzesz to poważnie",
      question: "otwarte pytanie o słabe strony nasze, nie klienta",
      reason: "do czego posłuży odpowiedź",
    },
    source: "M. J. Smith, „When I Say No, I Feel Guilty”, 1975",
    comment:
      "Działa tylko z prawdziwą ciekawością w głosie; cień ironii i masz kłótnię. Jedno takie pytanie na kontakt wystarcza. W mailu odpowiada mało kto, za to odpowiedzi bywają złotem – przekaż je dalej i napisz klientowi, co się dzięki nim zmieniło.",
    askedAs: [
      "wystawił jedną gwiazdkę i nie pisze za co",
      "obsługa do niczego, tyle napisała",
      "mówi, że z nami się nie da",
      "jak dowiedzieć się, co było źle",
      "odchodzi po tylu latach",
      "krytykuje moje wyjaśnienie",
    ],
  },
  {
    id: "asking_for_specifics",
    name: "Prośba o konkrety",
    also: ["konkretyzacja", "ukonkretnienie zarzutu", "prośba o przykłady"],
    why: "„Zawsze” i „nikt” nie da się naprawić, środową dostawę – tak. Klient widzi, że ktoś chce sprawdzić, a ty dostajesz coś do sprawdzenia.",
    say: [
      "Pisze {Pan|Pani}, że zawsze […]. Żeby znaleźć przyczynę, potrzebuję przykładów: kiedy zdarzyło się to ostatnio i ile razy w ostatnich miesiącach?",
      "Chcę ustalić, co się stało w oddziale. Którego dnia była ta rozmowa i z kim {Pan rozmawiał|Pani rozmawiała}? Jeśli nazwisko wyleciało z głowy, wystarczy godzina.",
      "Mówi {Pan|Pani}, że do nas nigdy nie można się dodzwonić. Kiedy ostatnio nie udało się połączyć?",
      "Pytam, bo od tego zależy, gdzie szukać usterki: ile razy w tym tygodniu zniknął internet?",
      "Słyszę, że za każdym razem coś się nie zgadza na rachunku. Który miesiąc budzi największe wątpliwości?",
    ],
    avoid: [
      { words: "No to proszę podać choć jeden przykład.", because: "„Choć jeden” znaczy „nie wierzę”." },
      {
        words: "To niemożliwe, żeby nikt nie odbierał.",
        because: "Spierasz się o słowo „nikt” i tracisz godzinę, którą warto sprawdzić.",
      },
      {
        words: "Proszę o daty, godziny, nazwiska i numery wszystkich rozmów.",
        because: "To przesłuchanie. Proś o jedną, dwie rzeczy, które naprawdę pomogą.",
      },
    ],
    helps: "Uogólnienia: „zawsze”, „nigdy”, „wszyscy”, „wiecznie”. Także mgliste zapowiedzi, że ktoś „to gdzieś zgłosi”.",
    notWhen: [
      "W żałobie, w panice i zaraz po szkodzie.",
      "Gdy dane są już w sprawie.",
      "Po raz trzeci z rzędu. Dwa pytania i bierzesz się do sprawdzania.",
    ],
    parts: {
      why: "po co ci ten konkret",
      echo: "słowo klienta, bez kłótni o nie",
      question: "pytanie o kiedy, które, ile razy, z kim",
    },
    source: "praktyka treningu asertywności",
    comment:
      "To nasz pierwszy odruch na „u was zawsze”. Powód postaw przed pytaniem, inaczej nawet łagodne „kiedy?” brzmi jak wyzwanie. A gdy usłyszysz „nie pamiętam”, nie triumfuj, tylko zaproponuj, że poszukasz w historii kontaktów.",
    askedAs: [
      "u was zawsze jest opóźnienie",
      "mówi, że nikt nic nie wie",
      "krzyczy, że oszuści",
      "nigdy nic nie działa, żadnych szczegółów",
      "twierdzi, że wszyscy narzekają",
      "same ogólniki w reklamacji",
    ],
  },
  ...HINTS_AND_JUDGEMENTS,
];
