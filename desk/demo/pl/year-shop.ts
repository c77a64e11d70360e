import type { Story } from "../script.ts";

/** Orders, parcels, invoices and returns. */
export const shop: Story[] = [
  {
    language: "pl",
    team: "shop",
    customer: { name: "Patrycja Mróz", email: "patrycja@mroz.example" },
    subject: "Karta podarunkowa w innym kolorze koperty",
    steps: [
      {
        at: "212d 14:00",
        says: "Dzień dobry, zamówiłam kartę podarunkową. Czy koperta może być zielona zamiast złotej? To na jubileusz leśnika.",
      },
      {
        at: "212d 14:40",
        by: "bartek",
        replies:
          "Dzień dobry, Pani Patrycjo,\n\nmoże, zielona już przygotowana. Karta wychodzi dziś i będzie u Pani {next}.\n\nBartek, Sosna",
        next: "209d 16:00",
      },
      { at: "209d 12:00", by: "bartek", asks: "Pani Patrycjo, czy karta w zielonej kopercie dotarła na czas?" },
      { at: "208d 10:00", answers: "yes", words: "Leśnik zachwycony." },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Adrian Kozioł", email: "adrian@koziol.example" },
    subject: "Zamówienie 40922 – zły pasek",
    channel: "form",
    steps: [
      {
        at: "198d 08:30",
        says: "Przyszedł pasek brązowy, zamawiałem czarny. Zamówienie 40922. Proszę o wymianę bez moich kosztów.",
      },
      {
        at: "198d 09:50",
        by: "bartek",
        replies:
          "Dzień dobry, Panie Adrianie,\n\nw zamówieniu był czarny, w paczce brązowy: nasza pomyłka. Czarny wychodzi dziś, w środku jest opłacona etykieta zwrotna. Będzie u Pana {next}.\n\nBartek, Sosna",
        next: "196d 16:00",
      },
      { at: "198d 09:55", by: "bartek", field: "order", value: "40922" },
      { at: "196d 12:10", by: "bartek", asks: "Panie Adrianie, czy czarny pasek dotarł i pasuje długość?" },
      { at: "196d 18:00", answers: "yes" },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Monika Szpak", email: "monika@szpak.example" },
    subject: "Czy będzie jeszcze kubek z żurawiem?",
    steps: [
      {
        at: "174d 19:00",
        says: "Dzień dobry, szukam kubka z żurawiem, na stronie jest „chwilowo niedostępny”. Czy jeszcze wróci?",
      },
      {
        at: "173d 10:00",
        by: "bartek",
        replies:
          "Dzień dobry, Pani Moniko,\n\nwróci: pracownia wypala nową partię. Jeden kubek jest odłożony dla Pani. Napiszę {next}, czy jest już na półce.\n\nBartek, Sosna",
        next: "165d 16:00",
      },
      {
        at: "166d 11:00",
        by: "bartek",
        asks: "Pani Moniko, kubek jest odłożony na Pani nazwisko przez dwa tygodnie. Czy mamy go wysłać?",
      },
      { at: "159d 10:00", silence: true },
      { at: "153d 17:00", silence: true },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Grzegorz Lipa", email: "grzegorz@lipa.example" },
    subject: "Paczka w paczkomacie po drugiej stronie miasta",
    steps: [
      {
        at: "152d 07:55",
        says: "Paczka trafiła do paczkomatu na drugim końcu miasta. Nie mam samochodu i nie będę po nią jechał godzinę. Proszę to odkręcić.",
      },
      {
        at: "152d 09:15",
        by: "bartek",
        replies:
          "Dzień dobry, Panie Grzegorzu,\n\npierwszy paczkomat był pełny i paczkę przekierowano bez pytania Pana. Zamówiłem przewóz pod Pana drzwi, bez kosztów. Będzie u Pana {next}.\n\nBartek, Sosna",
        next: "150d 18:00",
      },
      { at: "152d 09:20", by: "bartek", tags: ["courier"] },
      { at: "149d 09:10", by: "bartek", asks: "Panie Grzegorzu, według kuriera paczka jest u Pana od wczoraj. Zgadza się?" },
      { at: "149d 12:00", answers: "yes", words: "Zgadza się." },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Lucjan Wierzba", email: "lucjan@wierzba.example" },
    subject: "Odrzucona reklamacja butów",
    steps: [
      {
        at: "128d 15:30",
        says: "Nie zgadzam się z odrzuceniem reklamacji. Podeszwa pękła po ośmiu miesiącach. Pismo, że „użytkowanie niezgodne z przeznaczeniem”, to wymówka. Oczekuję uzasadnienia na piśmie.",
      },
      { at: "127d 10:00", by: "marta", matter: "claim" },
      {
        at: "127d 10:10",
        by: "marta",
        replies:
          "Dzień dobry, Panie Lucjanie,\n\nma Pan prawo do uzasadnienia i do drugiej oceny. Buty obejrzy rzeczoznawca spoza naszej pracowni, na nasz koszt. Jego opinię wyślę {next}.\n\nMarta, Sosna",
        next: "118d 16:00",
      },
      { at: "127d 10:15", by: "marta", tags: ["warranty"] },
      {
        at: "118d 13:00",
        by: "marta",
        asks: "Panie Lucjanie, opinia wyszła do Pana listem poleconym. Pęknięcie powstało od rozpuszczalnika, ślady są na zdjęciach 3 i 4, więc reklamacja pozostaje odrzucona. Pełna opinia pozwala Panu wystąpić do rzecznika konsumentów, bezpłatnie. Naprawa u nas kosztuje 80 zł, połowę bierzemy na siebie. Czy to zamyka sprawę?",
      },
      { at: "117d 18:20", answers: "not_yet", words: "Nie zgadzam się z opinią. Idę do rzecznika." },
      {
        at: "116d 09:30",
        by: "marta",
        replies:
          "Panie Lucjanie,\n\nto Pana prawo. Adres rzecznika i komplet naszych pism wyszły do Pana listem, rzecznikowi odpowiadamy w 14 dni. Propozycja naprawy za połowę ceny czeka do końca roku.\n\nMarta",
        waits: "customer",
      },
      { at: "95d 09:00", by: "marta", closes: "Rzecznik potwierdził opinię, klient zawiadomiony pismem." },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Elżbieta Dudek", email: "elzbieta@dudek.example" },
    subject: "Faktura na firmę zamiast paragonu",
    channel: "form",
    steps: [
      {
        at: "102d 12:00",
        says: "Dzień dobry, przy zakupie zapomniałam podać NIP. Czy można jeszcze wystawić fakturę? Paragon nr 7714.",
      },
      {
        at: "102d 13:15",
        by: "bartek",
        replies:
          "Dzień dobry, Pani Elżbieto,\n\nskoro NIP-u nie ma na paragonie, przepisy nie pozwalają na fakturę na firmę. Mogę przyjąć zwrot i sprzedać jeszcze raz z NIP-em, bez Pani kosztów. Jeśli Pani woli, zajmie to jeden dzień.\n\nBartek, Sosna",
        waits: "customer",
      },
      { at: "101d 08:40", says: "Proszę tak zrobić." },
      {
        at: "101d 09:30",
        by: "bartek",
        replies: "Pani Elżbieto,\n\nzwrot i nowa sprzedaż są w toku. Fakturę wyślę {next}.\n\nBartek",
        next: "100d 12:00",
      },
      { at: "100d 10:00", by: "bartek", asks: "Pani Elżbieto, faktura FV 302 jest w Pani skrzynce. Czy dane się zgadzają?" },
      { at: "100d 14:00", answers: "yes" },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Waldemar Osa", email: "waldemar@osa.example" },
    subject: "Zwrot po terminie",
    steps: [
      {
        at: "48d 16:30",
        says: "Chcę oddać kurtkę. Wiem, że minęło 20 dni, ale leżałem w szpitalu. Chyba można okazać trochę serca?",
      },
      {
        at: "47d 09:40",
        by: "bartek",
        replies:
          "Dzień dobry, Panie Waldemarze,\n\ndobrze, że jest Pan już w domu. Termin ustawowy minął, pieniędzy oddać nie mogę. Mogę przyjąć kurtkę i wydać kartę podarunkową na pełne 349 zł, ważną dwa lata. Czy tak zrobimy?\n\nBartek, Sosna",
        waits: "customer",
      },
      { at: "47d 11:00", says: "Tak, to uczciwe." },
      {
        at: "47d 11:30",
        by: "bartek",
        replies:
          "Panie Waldemarze,\n\nkurier zabierze kurtkę jutro i sam przywiezie etykietę. Kartę wyślę dzień po dotarciu kurtki, najpóźniej {next}.\n\nBartek",
        next: "40d 16:00",
      },
      { at: "42d 10:20", by: "bartek", asks: "Panie Waldemarze, karta na 349 zł jest w drodze mailem. Czy dotarła?" },
      { at: "42d 13:00", answers: "yes", words: "Dotarła, dziękuję za ludzkie podejście." },
    ],
  },
];
