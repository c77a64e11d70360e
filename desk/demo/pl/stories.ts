import type { Story } from "../script.ts";

const nowak = { name: "Anna Nowak", email: "anna@nowak.example" };

export const stories: Story[] = [
  {
    language: "pl",
    team: "shop",
    customer: { name: "Krzysztof Mazur", email: "krzysztof@mazur.example" },
    subject: "Rozwój: kurs czy egzamin czeladniczy?",
    steps: [
      {
        at: "130d 20:05",
        says: "Dzień dobry, od sześciu lat naprawiam buty w małym zakładzie. Myślę o egzaminie czeladniczym, ale nie wiem, czy lepszy byłby Państwa kurs. Mam 41 lat i nie chcę stracić roku. Co by Państwo radzili?",
      },
      {
        at: "129d 10:15",
        by: "marta",
        replies:
          "Dzień dobry, Panie Krzysztofie,\n\nz Pana stażem może Pan zdawać od razu, kurs nie jest warunkiem. Zapytam w izbie o najbliższy termin i listę zagadnień, i wyślę Panu {next}.\n\nMarta, Sosna",
        next: "126d 15:00",
      },
      {
        at: "126d 11:00",
        by: "marta",
        replies:
          "Panie Krzysztofie,\n\negzamin odbywa się dwa razy w roku, zapisy trwają jeszcze miesiąc. Proponuję taką drogę: trzy soboty praktyki u nas, bez opłaty, potem egzamin. Czy taki plan Panu odpowiada?\n\nMarta",
        waits: "customer",
      },
      { at: "125d 19:40", says: "Dziękuję, ten plan mi pasuje. Jestem już zapisany." },
      { at: "124d 09:20", by: "marta", asks: "Panie Krzysztofie, soboty są zarezerwowane. Czy mamy jeszcze w czymś pomóc?" },
      { at: "123d 18:00", answers: "yes" },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Halina Sowa", email: "ksiegowosc@dab.example" },
    subject: "Przeterminowana faktura FV 118",
    steps: [
      {
        at: "60d 09:00",
        says: "Dzień dobry, według naszych ksiąg faktura FV 118 na 2 460 zł jest 21 dni po terminie. Prosimy o zapłatę lub wyjaśnienie do końca tygodnia. Naliczymy odsetki ustawowe.",
      },
      {
        at: "60d 11:25",
        by: "bartek",
        replies:
          "Dzień dobry,\n\nfaktura do nas dotarła, przelew wrócił z banku z powodu zmiany numeru konta. Księgowość ponowi go dzisiaj, potwierdzenie wyślę {next}.\n\nBartek, Sosna",
        next: "59d 12:00",
      },
      {
        at: "59d 10:10",
        by: "bartek",
        asks: "Dzień dobry, przelew wyszedł dziś o 9:40. Czy kwota jest już u Państwa i sprawę można zamknąć?",
      },
      { at: "58d 08:30", answers: "yes", words: "Wpłynęło, dziękujemy za szybką reakcję." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Lada – Marszałkowska", email: "lada@sosna.example" },
    subject: "Wewnętrzne: drukarka etykiet stoi",
    steps: [
      {
        at: "1d 08:05",
        says: "Cześć, drukarka etykiet przy ladzie nie drukuje od rana, paczki podpisujemy ręcznie. Kto może zajrzeć?",
      },
      {
        at: "1d 08:30",
        by: "ewa",
        replies:
          "Cześć, część jest zamówiona u serwisanta, będzie u Was z nią {next}. Do tego czasu drukujcie u nas na zapleczu.\n\nEwa",
        next: "+4d 12:00",
        waits: "colleagues",
      },
      { at: "1d 08:40", by: "ewa", snoozesUntil: "+3d 09:00" },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Jolanta Kruk", email: "jolanta@kruk.example" },
    subject: "Gratuluję tempa",
    steps: [
      {
        at: "2d 21:15",
        says: "Brawo, naprawdę brawo. Paczka z Krakowa do Krakowa jedzie już dziewiąty dzień, pieszo byłoby szybciej. Z niecierpliwością czekam, czy zdążycie przed świętami, i proszę napisać, gdzie ona właściwie jest.",
      },
      {
        at: "1d 10:10",
        by: "bartek",
        replies:
          "Dzień dobry, Pani Jolanto,\n\nma Pani rację: dziewięć dni na tej trasie to za długo. Paczka leży w sortowni, reklamację u przewoźnika złożyłem rano. Jeśli nie ruszy, wyślemy drugą. O decyzji napiszę {next}.\n\nBartek, Sosna",
        next: "+180m",
      },
      { at: "1d 10:15", by: "bartek", tags: ["courier"] },
      { at: "1d 10:16", by: "bartek", field: "order", value: "41302" },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Ryszard Baran", email: "ryszard@baran.example" },
    subject: "Reklamacja – ostatnie wezwanie przed rzecznikiem",
    steps: [
      {
        at: "5d 12:00",
        says: "Odmówili mi Państwo zwrotu za odkurzacz, który zepsuł się po czterech miesiącach. Jeżeli do piątku nie otrzymam pieniędzy, składam skargę do rzecznika konsumentów i do UOKiK.",
      },
      {
        at: "5d 14:30",
        by: "marta",
        replies:
          "Dzień dobry, Panie Ryszardzie,\n\ndo skargi ma Pan pełne prawo. Odmowę sprawdzam od początku, razem z protokołem serwisu. Wynik z uzasadnieniem wyślę {next}.\n\nMarta, Sosna",
        next: "1d 15:00",
      },
      {
        at: "4d 09:00",
        by: "marta",
        notes: "W protokole brak zdjęć silnika. Odmowa nie ma podstawy, czekam na zgodę Adama na zwrot 649 zł.",
        mentions: ["adam"],
      },
      { at: "4d 09:01", by: "marta", matter: "claim" },
      { at: "4d 09:02", by: "marta", tags: ["warranty", "money"] },
      { at: "4d 09:05", by: "marta", stage: 3 },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Zofia Wrona", email: "zofia@wrona.example" },
    subject: "Podziękowanie za zegar",
    steps: [
      {
        at: "40d 17:30",
        says: "Dzień dobry, zegar po babci znowu bije co godzinę. Chciałam tylko podziękować panu, który go naprawiał: wytłumaczył mi wszystko spokojnie, a ja się na tym nie znam. Dziękuję!",
      },
      {
        at: "39d 09:15",
        by: "bartek",
        replies: "Pani Zofio,\n\ndziękujemy za te słowa. Przekazałem je koledze z pracowni. Niech zegar bije długo.\n\nBartek",
        waits: "customer",
      },
      { at: "39d 09:20", by: "bartek", tags: ["thanks", "keepsake"] },
      { at: "38d 09:00", by: "bartek", closes: "Podziękowanie, nic do zrobienia." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Paweł Sikora", email: "pawel@sikora.example" },
    subject: "Ekspres po naprawie znowu cieknie",
    steps: [
      {
        at: "200d 08:20",
        says: "Ekspres odebrałem w sobotę, w niedzielę pod spodem była kałuża. Zapłaciłem 290 zł za naprawę, której nie ma. Proszę o poprawienie na Państwa koszt.",
      },
      {
        at: "200d 10:45",
        by: "ewa",
        replies:
          "Dzień dobry, Panie Pawle,\n\npoprawka jest oczywiście bezpłatna, kurier odbierze ekspres jutro między 9 a 12. Przyczynę podam {next}.\n\nEwa",
        next: "196d 16:00",
      },
      {
        at: "196d 13:00",
        by: "ewa",
        asks: "Panie Pawle, pękła uszczelka zaworu, której nie wymieniliśmy za pierwszym razem. Jest nowa, ekspres stoi już u Pana. Czy jest sucho?",
      },
      { at: "195d 18:10", answers: "partly", words: "Nie cieknie, ale spieniacz nie działa. Wcześniej działał." },
      { at: "194d 09:10", by: "ewa", tags: ["again", "warranty"] },
      { at: "194d 09:11", by: "ewa", field: "thing", value: "sprzęt domowy" },
      {
        at: "194d 09:30",
        by: "ewa",
        replies: "Panie Pawle, spieniacz ucierpiał u nas. Nowy wysyłam dzisiaj, będzie u Pana {next}.\n\nEwa",
        next: "192d 16:00",
      },
      { at: "192d 11:00", by: "ewa", asks: "Panie Pawle, spieniacz został dostarczony. Czy teraz wszystko działa?" },
      { at: "191d 20:00", answers: "yes" },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Magdalena Wilk", email: "magdalena@wilk.example" },
    subject: "Zwrot sukienki w ciągu 14 dni",
    channel: "form",
    steps: [
      {
        at: "235d 19:00",
        says: "Dzień dobry, chciałabym zwrócić sukienkę, jest za duża. Zamówienie 40817. Na jaki adres wysłać i kiedy dostanę pieniądze?",
      },
      {
        at: "234d 09:40",
        by: "bartek",
        replies:
          "Dzień dobry, Pani Magdaleno,\n\nadres: Sosna, ul. Leśna 4, Warszawa. Po nadaniu proszę o numer paczki, pieniądze wrócą najpóźniej {next}.\n\nBartek",
        next: "225d 16:00",
      },
      { at: "226d 12:00", by: "bartek", asks: "Pani Magdaleno, 219 zł wyszło na Pani konto wczoraj. Czy dotarło?" },
      { at: "225d 17:30", answers: "yes" },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: nowak,
    subject: "Sznurówki w prezencie",
    steps: [
      {
        at: "150d 16:00",
        says: "Dzień dobry, w paczce z butami syna brakowało sznurówek, które miały być gratis. Drobiazg, ale obiecałam mu czerwone.",
      },
      {
        at: "149d 09:10",
        by: "bartek",
        replies:
          "Pani Anno,\n\nobietnica dana dziecku to ważna rzecz. Czerwone sznurówki idą dziś listem, będą u Państwa {next}.\n\nBartek",
        next: "146d 16:00",
      },
      { at: "146d 10:00", by: "bartek", asks: "Pani Anno, czy czerwone sznurówki dotarły do syna?" },
      { at: "146d 15:00", answers: "yes", words: "Są! Już zawiązane." },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Ewelina Sroka", email: "ewelina@sroka.example" },
    subject: "Pytanie o rozmiar plecaka",
    steps: [
      {
        at: "35m",
        says: "Dzień dobry, czy plecak „Tatry 40” zmieści się jako bagaż podręczny? Lecę w czwartek, więc zależy mi na szybkiej odpowiedzi. Pozdrawiam, Ewelina Sroka",
      },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Janusz Gil", email: "janusz@gil.example" },
    subject: "Rower: przerzutka po przeglądzie",
    steps: [
      { at: "3d 17:00", says: "Witam, po przeglądzie przerzutka przeskakuje na piątym biegu. Da się to poprawić od ręki?" },
      {
        at: "2d 09:30",
        by: "ewa",
        replies:
          "Dzień dobry, Panie Januszu,\n\ntak, regulacja trwa kwadrans i jest w cenie przeglądu. Proszę napisać, którego dnia Panu pasuje; jesteśmy od 9:00 do 17:00.\n\nEwa",
        waits: "customer",
      },
    ],
  },
];
