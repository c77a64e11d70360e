import type { Demonstration } from "#knowhow/demonstration.ts";

export const DEMONSTRATION_PL: Demonstration = {
  title: "Marian i Bartek: rozmowa szczebel po szczeblu",
  about:
    "Marian dzwoni na helpdesk w sprawie laptopa, który był obiecany na poniedziałek. Ma rację i przeklina. Rozmowę odbiera Bartek.",
  customer: "Marian",
  agent: "Bartek",
  wants: "Marian chce wiedzieć, kiedy dostanie laptopa.",
  moments: [
    {
      rung: 1,
      who: "customer",
      words: "Czy wyście tam do reszty #$&^&%@! w tym helpdesku? Ile, #*&^a, mam czekać na tego @#$@# laptopa?",
      look: "Jest w tym pytanie: kiedy? Od teraz widać je nad całą rozmową, bez przekleństw.",
    },
    {
      rung: 1,
      who: "agent",
      words:
        "Dzień dobry, Panie Marianie. Nazywam się Bartek. Słyszę, ile nerwów to Pana kosztuje. Proszę spokojnie opowiedzieć od początku, co się stało.",
      look: "Powitanie, nazwisko albo imię, uczucie, zaproszenie. Żadnych wyjaśnień i żadnego „proszę się uspokoić”.",
    },
    {
      rung: 1,
      who: "customer",
      words: "Słuchaj no, $#%^&, mam gdzieś, jak się nazywasz. Chcę swojego laptopa.",
      look: "Tu mogło się skończyć: większość ludzi zaczyna teraz opowiadać. Marian obraża i powtarza żądanie.",
    },
    {
      rung: 2,
      who: "agent",
      words: "Jestem tu po to, żeby Panu pomóc, i nie rozwiążemy tego, kiedy słyszę obelgi.",
      outcome: { of: 1, as: "no_result" },
      look: "Najpierw chęć pomocy, potem warunek; „i”, nie „ale”. Powiedziane raz, spokojnym głosem.",
    },
    {
      rung: 2,
      who: "customer",
      words: "Słuchaj, $#%^$, ty (taki i taki), wszyscy jesteście (tacy i owacy), a do tego (tu długi ciąg przekleństw).",
      look: "Po granicy następna obelga skierowana do rozmówcy oznacza: bez skutku.",
    },
    {
      rung: 3,
      who: "silence",
      words: "0:42",
      outcome: { of: 2, as: "no_result" },
      look: "Bartek nie przerywa. Zapisuje, a ekran mówi, że tak jest dobrze.",
    },
    {
      rung: 3,
      who: "note",
      words: "Mówi, że termin zmieniono trzeci raz. Ostatnia wiadomość od nas: „poniedziałek”.",
      look: "W całym tym krzyku był fakt i teraz jest zapisany.",
    },
    {
      rung: 3,
      who: "customer",
      words: "Jest pan tam jeszcze?",
      look: "To pytanie kończy ciszę. Wystarczy jedno ciepłe zdanie.",
    },
    {
      rung: 3,
      who: "agent",
      words: "Tak, jestem tutaj i notuję każde słowo. Czego Pan potrzebuje ode mnie najpierw?",
      look: "„Notuję” jest prawdą. „Nagrywam” byłoby nią tylko wtedy, gdy nagranie trwa i było zapowiedziane.",
    },
    {
      rung: 3,
      who: "customer",
      words: "Potrzebuję, żebyś przestał być takim $#%^&!",
      look: "Obelgi zaczynają się od nowa. To znak, żeby iść wyżej, a nie porażka.",
    },
    {
      rung: 4,
      who: "agent",
      words:
        "Widzę, że w tej rozmowie nie ruszymy dalej. Może ją przejąć pani Anna, kierowniczka zmiany; sprawdzam, czy jest wolna.",
      outcome: { of: 3, as: "no_result" },
      look: "Kto przejmuje i o czym decyduje; nic nie jest obiecane w jej imieniu. Zanim odbierze, czyta sześć wierszy wprowadzenia.",
    },
    {
      rung: 4,
      who: "note",
      words: "Anna jest w innej rozmowie, nikogo więcej nie ma. Zaproponowany telefon zwrotny do 15:30; Marian obraża dalej.",
      look: "Najpierw propozycja telefonu zwrotnego. Dopiero gdy i ona nic nie daje, czwarty szczebel jest niemożliwy.",
    },
    {
      rung: 5,
      who: "agent",
      words:
        "Zgodnie z zapowiedzią kończę tę rozmowę. Sprawa pozostaje otwarta, odpowiedź wyślę na piśmie dziś do 16:00. Do widzenia.",
      outcome: { of: 4, as: "not_possible" },
      look: "Powoli, raz, bez czekania na zgodę. Kończy się rozmowa; sprawa, jej termin i odpowiedź trwają.",
    },
  ],
  otherwise: [
    {
      after: 1,
      words: "Marian wypuszcza powietrze: „Miał być na poniedziałek”. Bartek powtarza to swoimi słowami i razem szukają paczki.",
    },
    { after: 2, words: "„Dobra. Przepraszam. To kiedy on będzie?” Przeprosiny przyjmuje się zwyczajnie i wraca do sprawy." },
    {
      after: 3,
      words: "„…No dobrze. Zamówienie jest z drugiego”. Cisza zrobiła swoje, jedno pytanie prowadzi z powrotem do sprawy.",
    },
    {
      after: 4,
      words:
        "Anna jest wolna. Zna już sześć wierszy i mówi: „Wiem o laptopie i o poniedziałku. Jest w drodze, dotrze do Pana w środę”.",
    },
  ],
  afterwards: [
    "Bartek widzi, co zostało zrobione, z godzinami: pięć szczebli, nic nie pominięto. Żadna liczba nie działa na jego niekorzyść.",
    "Przerwa zaczyna się sama. Przez dziesięć minut nic do niego nie trafia i nikt nie może tego skrócić.",
    "O powód pada pytanie dopiero potem, a „nie ma nic do dodania” też jest odpowiedzią.",
    "Marian dostaje odpowiedź na piśmie przed 16:00: laptop jest u kuriera.",
  ],
  source: "Według artykułu S3, opowiedziane naszymi słowami; z obydwoma wyjściami: do innej osoby i w ostateczności.",
};
