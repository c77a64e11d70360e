import type { Story } from "../script.ts";

/** What is worn and carried: shoes, bags, watches. */
export const worn: Story[] = [
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Irena Wolska", email: "irena@wolska.example" },
    subject: "Zegarek po dziadku spieszy się kwadrans",
    steps: [
      {
        at: "243d 10:12",
        says: "Dzień dobry, zegarek po dziadku spieszy się kwadrans na dobę. Chciałabym wiedzieć, czy da się go wyregulować i ile to potrwa. Nie pali się, ale bardzo lubię go nosić.",
      },
      {
        at: "243d 12:30",
        by: "ewa",
        replies:
          "Dzień dobry, Pani Ireno,\n\nda się: regulacja kosztuje 60 zł i trwa tydzień, bo zegarek musi u nas pochodzić. Po oględzinach napiszę, czy wystarczy sama regulacja, {next}.\n\nEwa, serwis Sosna",
        next: "239d 16:00",
      },
      { at: "240d 11:00", by: "ewa", tags: ["keepsake"] },
      {
        at: "240d 11:05",
        by: "ewa",
        replies: "Pani Ireno,\n\nsama regulacja wystarczy, sprężyna jest zdrowa. Zegarek będzie gotowy {next}.\n\nEwa",
        next: "234d 16:00",
      },
      {
        at: "235d 14:00",
        by: "ewa",
        asks: "Pani Ireno, zegarek po pięciu dniach próby chodzi z dokładnością do kilku sekund i jest już u Pani. Czy tak samo jest na ręce?",
      },
      { at: "232d 19:40", answers: "yes", words: "Tak, co do minuty z radiem. Dziękuję." },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Robert Sadowski", email: "robert@sadowski.example" },
    subject: "Zamek w torbie rozszedł się po tygodniu",
    steps: [
      {
        at: "238d 21:05",
        says: "Torba kosztowała 320 zł, a zamek rozszedł się po tygodniu. Kpina. Nie interesuje mnie naprawa „w ciągu 21 dni”, tylko nowa torba albo pieniądze.",
      },
      { at: "237d 09:20", by: "bartek", matter: "claim" },
      {
        at: "237d 09:25",
        by: "bartek",
        replies:
          "Dzień dobry, Panie Robercie,\n\ntydzień to za krótko na taki zamek, wymiana na nową torbę jest po naszej stronie. Nowa wychodzi dziś, kurier zabierze starą z tych samych drzwi. Numer przesyłki podam {next}.\n\nBartek, Sosna",
        next: "236d 12:00",
      },
      { at: "237d 09:30", by: "bartek", tags: ["warranty"] },
      {
        at: "236d 10:10",
        by: "bartek",
        replies: "Panie Robercie,\n\nprzesyłka SO-2207 jest w drodze. Sprawdzę {next}, czy dotarła.\n\nBartek",
        next: "234d 15:00",
      },
      { at: "234d 12:40", by: "bartek", asks: "Panie Robercie, nowa torba jest od wczoraj u Pana. Czy zamek chodzi lekko?" },
      { at: "233d 20:15", answers: "yes", words: "Chodzi. Szkoda nerwów, ale załatwione szybko." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Dorota Kania", email: "dorota@kania.example" },
    subject: "Fleki starły się w miesiąc",
    steps: [
      {
        at: "231d 08:50",
        says: "Dzień dobry, fleki wymieniane u Państwa w zeszłym miesiącu są starte do gwoździa. Chodzę w tych butach tylko do biura. Proszę o sprawdzenie.",
      },
      {
        at: "231d 10:40",
        by: "ewa",
        replies:
          "Dzień dobry, Pani Doroto,\n\nmiesiąc w biurze to za mało, wymienimy je bezpłatnie na twardsze. Wystarczy zostawić buty przy ladzie, gotowe będą {next}.\n\nEwa, serwis Sosna",
        next: "229d 16:00",
      },
      { at: "230d 09:00", by: "ewa", tags: ["again"] },
      {
        at: "229d 13:00",
        by: "ewa",
        asks: "Pani Doroto, buty mają nowe fleki i czekają przy ladzie. Czy po przymierzeniu wszystko jest w porządku?",
      },
      { at: "228d 17:50", answers: "partly", words: "Fleki dobre, ale prawy but teraz stuka." },
      {
        at: "227d 09:10",
        by: "ewa",
        replies:
          "Pani Doroto,\n\nstuka, bo blaszka pod flekiem odstaje. Dociśnięcie trwa pięć minut i jest bezpłatne. Czekamy na Panią przy ladzie {next}.\n\nEwa",
        next: "226d 17:00",
      },
      { at: "226d 15:20", by: "ewa", asks: "Pani Doroto, czy po dociśnięciu blaszki but jest już cichy?" },
      { at: "226d 19:05", answers: "yes", words: "Cisza. Dziękuję." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Celina Bąk", email: "celina@bak.example" },
    subject: "Torebka skórzana – kiedy kaletnik?",
    steps: [
      {
        at: "186d 11:30",
        says: "Dzień dobry, oddałam torebkę do naszycia rączki. Potrzebuję jej na wesele siostry za dwa tygodnie. Czy zdążą Państwo?",
      },
      {
        at: "186d 13:00",
        by: "ewa",
        replies: "Dzień dobry, Pani Celino,\n\nkaletnik ma torebkę na liście. Rączka będzie naszyta {next}.\n\nEwa, serwis Sosna",
        next: "181d 16:00",
      },
      {
        at: "182d 10:15",
        by: "ewa",
        movesTo: "179d 16:00",
        words:
          "Pani Celino,\n\nobiecany dzień się przesuwa: nić w kolorze rączki dociera później, niż zakładaliśmy. Przepraszam. Torebka będzie gotowa {next}, czyli tydzień przed weselem.\n\nEwa",
      },
      {
        at: "179d 12:00",
        by: "ewa",
        asks: "Pani Celino, rączka jest naszyta, torebka czeka przy ladzie. Czy szew wygląda tak, jak Pani chciała?",
      },
      {
        at: "178d 18:30",
        answers: "yes",
        words: "Wygląda pięknie. Dobrze, że napisała Pani wcześniej, nie zdążyłam się zdenerwować.",
      },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Zbigniew Rak", email: "zbigniew@rak.example" },
    subject: "Wodoszczelny, akurat",
    steps: [
      {
        at: "160d 20:20",
        says: "Gratuluję. Zegarek „wodoszczelny do 50 m” po wymianie baterii u Państwa nie przeżył mycia rąk. Rozumiem, że 50 m to odległość od kranu?",
      },
      {
        at: "159d 09:15",
        by: "ewa",
        replies:
          "Dzień dobry, Panie Zbigniewie,\n\npo wymianie baterii zegarek powinien przejść próbę szczelności, a karta naprawy jej nie ma. Przepraszamy. Osuszenie, nowa uszczelka i próba są bezpłatne. Wynik próby wyślę {next}.\n\nEwa, serwis Sosna",
        next: "154d 16:00",
      },
      { at: "158d 09:00", by: "ewa", tags: ["again", "warranty"] },
      {
        at: "154d 11:30",
        by: "ewa",
        asks: "Panie Zbigniewie, zegarek przeszedł próbę przy 5 barach, protokół leży w pudełku. Czy po tygodniu noszenia szkło jest suche?",
      },
      { at: "150d 21:00", answers: "yes", words: "Suche. Protokół doceniam." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Agnieszka Lew", email: "agnieszka@lew.example" },
    subject: "Suwak w kozakach i nikt nie odbiera",
    steps: [
      {
        at: "79d 16:45",
        says: "Dzwonię trzeci dzień i nikt nie odbiera! Kozaki miały być w środę. Za oknem minus pięć, chodzę w adidasach. Co się dzieje z moim suwakiem?",
      },
      { at: "78d 09:05", by: "ewa", situation: "we_are_late" },
      {
        at: "78d 09:10",
        by: "ewa",
        replies:
          "Dzień dobry, Pani Agnieszko,\n\nmiały być w środę i nie były, a telefon milczał. Przepraszam za jedno i drugie. Suwak jest wszyty, został but lewy. Do odbioru będą {next}, możemy je też wysłać na nasz koszt.\n\nEwa, serwis Sosna",
        next: "77d 12:00",
      },
      { at: "77d 10:30", by: "ewa", asks: "Pani Agnieszko, kozaki są gotowe i wyszły kurierem. Czy oba suwaki chodzą gładko?" },
      { at: "76d 08:40", answers: "partly", words: "Chodzą. Ale zapłaciłam za ekspresową naprawę, a ekspresu nie było." },
      {
        at: "76d 10:00",
        by: "ewa",
        replies: "Pani Agnieszko,\n\ndopłata za ekspres, 40 zł, wraca na Pani konto. Przelew sprawdzę {next}.\n\nEwa",
        next: "74d 15:00",
      },
      { at: "74d 11:00", by: "ewa", asks: "Pani Agnieszko, przelew na 40 zł wyszedł wczoraj. Czy dotarł?" },
      { at: "74d 18:00", answers: "yes" },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Stefania Głowacka", email: "stefania@glowacka.example" },
    subject: "Półbuty męża – farbowanie",
    steps: [
      {
        at: "29d 12:10",
        says: "Dzień dobry, czy farbują Państwo skórę licową? Mąż ma brązowe półbuty, które chciałby mieć czarne. Pozdrawiam serdecznie.",
      },
      {
        at: "29d 13:30",
        by: "ewa",
        replies:
          "Dzień dobry, Pani Stefanio,\n\nfarbujemy, z brązu na czerń efekt jest trwały. Koszt 90 zł, trzy dni. Buty oddane jutro będą gotowe {next}.\n\nEwa, serwis Sosna",
        next: "25d 16:00",
      },
      { at: "25d 14:00", by: "ewa", asks: "Pani Stefanio, półbuty są odebrane. Czy kolor mężowi odpowiada?" },
      { at: "18d 09:00", silence: true },
      { at: "12d 17:00", silence: true },
    ],
  },
];
