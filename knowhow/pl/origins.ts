import type { OriginCard } from "#knowhow/origin.ts";

/** Why people might behave like this, in Polish. */
export const ORIGINS_PL: readonly OriginCard[] = [
  {
    id: "pressure",
    name: "Świadomy nacisk",
    explanations: [
      {
        words: "Klient wie z doświadczenia, że nacisk działa: gdzie indziej wygrywał ten, kto był najgłośniejszy.",
        speaksFor: "Groźba i życzenie stoją w jednym zdaniu; ton zmienia się, gdy tylko pada propozycja.",
        speaksAgainst: "Padają daty, numery i nazwy dokumentów, a prośba dotyczy tylko tego, co się należy.",
      },
      {
        words: "Ktoś naciska na klienta: szef, termin, rodzina, która czeka.",
        speaksFor: "Mowa o innych, którzy muszą wiedzieć dzisiaj; data jest ważniejsza niż kwota.",
        speaksAgainst: "Data przesuwa się za każdym razem, gdy da się jej dotrzymać.",
      },
      {
        words: "Klient boi się, że znów zostanie odesłany, i sięga po jedyny sposób, jaki zna.",
        speaksFor: "Sprawa była już przekazywana; dokładna godzina uspokaja.",
        speaksAgainst: "Dokładna godzina i nazwisko niczego nie zmieniają.",
      },
    ],
  },
  {
    id: "irritation",
    name: "Prawdziwa irytacja",
    explanations: [
      {
        words: "Czekanie trwa za długo i to o nim są te słowa.",
        speaksFor: "Klient liczy dni i próby; cichnie, gdy ktoś powtórzy to własnymi słowami.",
        speaksAgainst: "To pierwszy kontakt, a słowa od początku dotyczą ciebie.",
      },
      {
        words: "Sprawa kosztuje pieniądze, sen albo dzień urlopu.",
        speaksFor: "Klient opowiada, co to zrobiło z jego dniem.",
        speaksAgainst: "O skutkach nie ma ani słowa.",
      },
      {
        words: "Dziś nie udało się coś innego, a u nas przelała się czara goryczy.",
        speaksFor: "Złość jest większa niż sprawa; czasem wkrótce przychodzą przeprosiny.",
        speaksAgainst: "Złość rośnie od kilku wiadomości, właśnie w tej sprawie.",
      },
    ],
  },
  {
    id: "habit",
    name: "Nawyk",
    explanations: [
      {
        words: "Klient mówi tak do wszystkich i nie ma nic złego na myśli.",
        speaksFor: "Imię albo zdrobnienie pada bez złośliwości; jedna prośba wystarcza.",
        speaksAgainst: "Zaczęło się dopiero po odmowie albo trwa mimo prośby.",
      },
      {
        words: "W pracy albo w domu klienta szorstki ton jest zwyczajny.",
        speaksFor: "Krótkie zdania, bez powitania, a na końcu jednak „dziękuję”.",
        speaksAgainst: "Wobec innych klient jest uprzejmy, a szorstki tylko wobec ciebie.",
      },
    ],
  },
  {
    id: "disappointment",
    name: "Rozczarowanie",
    explanations: [
      {
        words: "Było zaufanie i boli, że poszło na marne.",
        speaksFor: "Mowa o latach, o polecaniu nas, o tym, jak było kiedyś.",
        speaksAgainst: "Klient nigdy na nas nie liczył i mówi to wprost.",
      },
      {
        words: "Obiecano coś, czego nikt nie zapisał.",
        speaksFor: "Klient mówi, kto i kiedy obiecał; ofertę da się przeczytać na dwa sposoby.",
        speaksAgainst: "Obietnica zmienia się z wiadomości na wiadomość.",
      },
      {
        words: "To było dla kogoś innego: prezent, dziecko, gość.",
        speaksFor: "Pada imię innej osoby i okazja, która minęła.",
        speaksAgainst: "Nie ma okazji ani pośpiechu.",
      },
    ],
  },
];
