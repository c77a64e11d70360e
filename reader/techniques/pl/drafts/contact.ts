import type { DraftsOf } from "../../draft-examples.ts";

export const CONTACT_DRAFTS: DraftsOf = {
  silent_presence: {
    found: [
      "Jestem na linii i robię notatki. O które zgłoszenie chodzi?",
      "Tak, jestem tutaj. Zapisuję wszystko, co Pani mówi.",
      "Cały czas słucham i notuję na bieżąco. Proszę powiedzieć, czego dotyczy sprawa.",
      "Słucham Pana i wszystko zapisuję. Proszę podać numer zgłoszenia.",
      "Jestem cały czas na linii, robię notatki.",
      "Tak, słucham. Robię notatki z tego, co Pan mówi.",
      "Jestem, wszystko notuję. Od czego zaczniemy?",
      "Jestem przy słuchawce i zapisuję każde Pana słowo. Której faktury to dotyczy?",
      "Tak, jestem przy telefonie, zapisuję to, co Pan mówi. O jaki adres chodzi?",
    ],
    partly: [
      ["Jestem przy telefonie. Proszę mówić.", "notes"],
      ["Notuję każde słowo. O które zamówienie chodzi?", "presence"],
    ],
    never: [
      "Jestem tu od maja i prowadzę reklamacje.",
      "Zapisuję Panią na środę.",
      "Rozmowa nie jest nagrywana.",
      "Jestem pewna, że paczka dotrze jutro.",
    ],
  },
  warm_transfer: {
    found: [
      "Takie decyzje podejmuje kierowniczka. Połączę Panią z panią Ewą Lis, która ma już całą historię zgłoszenia.",
      "Przekażę sprawę koleżance z działu umów, Marcie Kos. Streszczę jej nasze ustalenia, nie będzie Pan musiał nic powtarzać. Oddzwoni dziś do 15:00.",
      "Przełączam Pana do naszego specjalisty, pana Adama Wrony. Zna już sprawę. Potrwa to około minuty.",
      "W tej rozmowie nie ruszymy dalej. Łączę Pana z panią Iwoną, moją przełożoną, zna już szczegóły.",
      "Oddaję tę sprawę w ręce Piotra, kierownika zmiany. Wprowadziłam go we wszystko, więc nie trzeba zaczynać od nowa. Odezwie się dziś do 14:00.",
      "Tę decyzję podejmuje kierownik. Przekażę mu całą historię, żeby nie musiała Pani opowiadać jej drugi raz, i połączę Panią z nim za chwilę.",
      "Sprawą zajmie się od teraz moja koleżanka Olga. Ma moje notatki. Zadzwoni do Pana przed 13:00.",
      "Przekażę rozmowę pani Joannie, która decyduje o rabatach. Zna przebieg sprawy, nie trzeba będzie niczego powtarzać.",
      "Poproszę do telefonu kierowniczkę, panią Zawadzką. Opowiedziałam jej o Pana sprawie, nie musi Pan zaczynać od początku. To potrwa minutę.",
    ],
    partly: [
      ["Połączę Pana z kierowniczką zmiany, panią Nowak. Zajmie to chwilę.", "what_she_knows"],
      ["Nie będzie Pan musiał niczego powtarzać, notatka jest w zgłoszeniu. Ktoś oddzwoni jutro do 12:00.", "who"],
    ],
    never: [
      "Przekażę paczkę kurierowi jutro rano.",
      "Przekażemy Pana sprawę dalej.",
      "Kierowniczka wraca w środę.",
      "Czy zna Pan numer sprawy? Oddzwonię jutro.",
    ],
  },
  ending_contact: {
    found: [
      "Tak jak uprzedzałem, kończę rozmowę. Pani zgłoszenie pozostaje otwarte, decyzję wyślę listem do środy. Do widzenia.",
      "Zgodnie z zapowiedzią zamykam czat. Sprawę prowadzę dalej i odpiszę mailem jutro do 12:00. Do widzenia.",
      "Wobec gróźb nie prowadzę dalszej rozmowy. Odpowiedź na reklamację otrzyma Pan pisemnie w terminie. Żegnam Pana.",
      "Uprzedzałam, że przy kolejnych wyzwiskach się rozłączę, i teraz to robię. Pana reklamacja biegnie dalej, odpowiedź przyjdzie listem. Do widzenia.",
      "Rozłączam się zgodnie z zapowiedzią. Zgłoszenie zostaje otwarte, proszę pisać na nasz adres. Do usłyszenia.",
      "Wobec kolejnych obelg kończę rozmowę. Reklamacja pozostaje w toku, odpiszę do środy. Żegnam.",
      "Zamykam tę rozmowę, tak jak zapowiadałem. Proszę dalszy kontakt kierować na piśmie. Do widzenia.",
      "Zgodnie z tym, co zapowiedziałem, rozłączam się. Pani wniosek jest w toku i odpowiedź przyjdzie pocztą. Do widzenia.",
      "Kończę rozmowę, tak jak uprzedziłam. Pańska sprawa jest otwarta, odezwiemy się pisemnie do wtorku. Do widzenia.",
    ],
    partly: [
      ["Zgodnie z zapowiedzią kończę tę rozmowę. Do widzenia.", "case_stays_open"],
      ["Jak zapowiedziałam, przerywam rozmowę. Sprawa jest dalej prowadzona, odpowiem mailem do piątku.", "close"],
    ],
    never: [
      "Kończę pracę o szesnastej, jutro wracam do Pani sprawy. Do widzenia.",
      "Jeśli obelgi się powtórzą, zakończę rozmowę. Sprawa pozostaje otwarta.",
      "Pana zgłoszenie pozostaje otwarte. Pozdrawiam",
      "Dziękuję za rozmowę. Odpowiedź wyślę mailem. Do widzenia.",
    ],
  },
  bad_news_with_tool: {
    found: [
      "Mam dla Pani trudną wiadomość. Obiektywu nie da się naprawić. Może Pani wybrać nowy w tej samej cenie albo zwrot pieniędzy. Proszę o decyzję do piątku.",
      "Reklamacji nie uznaliśmy. Uzasadnienie przesyłam w załączniku. Może Pan odwołać się do nas lub zwrócić się do rzecznika konsumentów.",
      "Z przykrością muszę przekazać, że wycieczka została odwołana. Są dwie możliwości: inny termin w maju albo pełny zwrot. Zadzwonię jutro o 10:00, żeby usłyszeć, co Państwo wolą.",
      "Wiadomość nie jest dobra: termin przepadł. Może Pani przyjść w maju albo skorzystać z naszej filii w Gdyni. Odezwę się jutro, żeby poznać wybór.",
      "Niestety muszę Panią rozczarować, zwrotu nie przyznamy, ponieważ towar był używany. Może Pani złożyć odwołanie lub poprosić o mediację.",
      "Niestety nie mam dobrych wieści. Wniosek odrzucono. Może Pan złożyć go ponownie w marcu lub skorzystać z pożyczki ratalnej.",
      "Muszę Panią zmartwić: leku nie będzie przed majem, bo wstrzymano produkcję. Może Pani poprosić lekarza o zamiennik albo zamówić go w innej aptece.",
      "To nie jest dobra wiadomość: lot odwołano. Mogą Państwo lecieć jutro rano albo dostać zwrot. Bilety trzymam do 18:00.",
      "Mam złe wiadomości, kurs się nie odbędzie z powodu małej liczby chętnych. Może Pani przenieść się na maj lub odzyskać wpłatę.",
    ],
    partly: [
      ["Nie mam dobrej wiadomości: naprawa nie będzie możliwa. Bardzo mi przykro.", "two_ways"],
      ["Tego modelu nie mamy i nie dostaniemy. Może Pani wybrać szary albo poczekać na nową kolekcję.", "warning"],
    ],
    never: [
      "Mam dobrą wiadomość: naprawa jest gotowa. Może Pan odebrać sprzęt dziś albo jutro.",
      "Może Pani zapłacić kartą lub gotówką.",
      "Niestety pada deszcz, montaż i tak się odbędzie.",
      "Paczka przyjdzie dopiero w poniedziałek.",
    ],
  },
  five_field_update: {
    found: [
      "Pralka jest u serwisanta. Trudność w tym, że usterka pojawia się co kilka dni. Jutro przeprowadzimy drugi test. Ustaliliśmy, że dojazd jest bezpłatny. Zadzwonię do Pani w czwartek do 12:00.",
      "Trwa ekspertyza silnika. Wynik opóźnia się, bo czekamy na pomiar z laboratorium. We wtorek odbiorę raport. Wiemy już, że gwarancja obejmuje koszty. Napiszę we wtorek do 16:00, także jeśli nic się nie zmieni.",
      "Wniosek czeka na podpis. Brakuje jeszcze jednego dokumentu z urzędu. W piątek odbiorę go osobiście. Termin wypłaty zostaje bez zmian. Odezwę się w piątek po południu.",
      "Dokumenty są w sądzie. Rozprawa się opóźnia, bo zachorował biegły. W poniedziałek zapytam o nowy termin. Ustalone jest, że koszty ponosi druga strona. Zadzwonię w poniedziałek po 15:00.",
      "Pani rower stoi na warsztacie. Kłopot sprawia gwint, którego nie ma w katalogu. Jutro pojadę do tokarza. Uzgodniliśmy już cenę i ona się nie zmieni. Dam znać jutro do 18:00.",
      "Sprawa jest w banku. Trwa to dłużej, bo wniosek trafił do drugiej kontroli. Jutro zapytam o wynik. Kwota jest już uzgodniona. Zadzwonię jutro przed 16:00.",
      "Okna są gotowe, czekają w magazynie. Problemem jest brak ekipy w tym tygodniu. We wtorek potwierdzę montaż. Cena pozostaje bez zmian. Wiadomość ode mnie dostanie Pan we wtorek do 15:00.",
      "Reklamacja jest u rzeczoznawcy. Trudniej niż zwykle ustalić przyczynę, bo ślady są zatarte. W środę robi drugie oględziny. Ustaliliśmy, że ekspertyza jest na nasz koszt. Napiszę w czwartek do 10:00.",
      "Zamówienie jest w pakowaniu. Opóźnia je brak jednej listwy. W czwartek listwa przyjedzie z Poznania. Ustaliliśmy, że dostawa będzie bez opłat. Napiszę w czwartek przed 16:00.",
    ],
    partly: [
      [
        "Aparat jest w serwisie. Czekamy na część dłużej niż zwykle. W środę sprawdzę dostawę. Napiszę w środę do 16:00.",
        "established",
      ],
      ["Nic nowego od wczoraj. Jutro rozmawiam z magazynem. Odezwę się do 15:00.", "difficulty", "established"],
    ],
    never: [
      "Paczka jest w drodze.",
      "Napiszę jutro do 12:00.",
      "Sprawa jest w toku, robimy wszystko, co w naszej mocy.",
      "Ustaliliśmy termin dostawy na środę. Kurier przyjedzie do 14:00.",
    ],
  },
};
