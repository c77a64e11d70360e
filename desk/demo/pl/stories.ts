import type { Story } from "../script.ts";

const marian = { name: "Marian Wójcik", email: "marian@wojcik.example" };
const nowak = { name: "Anna Nowak", email: "anna@nowak.example" };

export const stories: Story[] = [
  {
    language: "pl",
    team: "repairs",
    customer: marian,
    subject: "Gdzie jest mój laptop?",
    steps: [
      {
        at: "6d 09:12",
        says: "Dzień dobry, 2 tygodnie temu oddałem laptopa do wymiany matrycy. Miał być gotowy w poniedziałek. Proszę o informację, kiedy mogę go odebrać.\n\nMarian Wójcik",
      },
      {
        at: "6d 11:40",
        by: "ewa",
        replies:
          "Dzień dobry, Panie Marianie,\n\nmatryca do Pana laptopa jedzie od dostawcy. Sprawdzę, na którym jest etapie, i odezwę się {next}.\n\nEwa, serwis Sosna",
        next: "4d 16:00",
      },
      {
        at: "4d 15:10",
        by: "ewa",
        notes:
          "Dostawca przysłał matrycę z pękniętym rogiem, odesłana. Nowa obiecana na jutro rano. Marian słyszał już „w poniedziałek” od kogoś z lady.",
      },
      {
        at: "4d 15:30",
        by: "ewa",
        replies:
          "Panie Marianie,\n\nczęść, która do nas dotarła, nie nadawała się do montażu. Zamówiliśmy drugą. To nasza obietnica i nasze opóźnienie: przepraszamy. Odezwę się z terminem odbioru {next}.\n\nEwa",
        next: "+20m",
      },
      { at: "3d 08:15", by: "ewa", stage: 3 },
      { at: "3d 08:20", by: "ewa", teamLine: "Druga matryca w drodze, kurier ma ją na dziś. Montaż 2 godziny." },
      {
        at: "55m",
        says: "Czy wy do końca ocipieliście w tym serwisie? Ile kurwa mam czekać, aż dostanę tego laptopa? Miał być w poniedziałek. Jutro mam egzamin i wszystkie notatki są na tym dysku. Chcę wiedzieć, kiedy go dostanę.",
      },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: nowak,
    subject: "Wymiana podeszwy w butach zimowych",
    steps: [
      {
        at: "17d 10:05",
        says: "Dzień dobry, trzy tygodnie temu oddałam do Państwa zimowe buty, bo odkleiła się podeszwa. Bardzo je lubię i chciałabym jeszcze w nich pochodzić. Czy wiadomo, kiedy będą gotowe?\n\nPozdrawiam\nAnna Nowak",
      },
      {
        at: "17d 13:20",
        by: "ewa",
        replies:
          "Dzień dobry, Pani Anno,\n\nbuty są u nas, pracownia ustala, którą podeszwą można je naprawić. Co ustalimy, napiszę {next}.\n\nEwa, serwis Sosna",
        next: "14d 16:00",
      },
      {
        at: "15d 09:50",
        by: "bartek",
        notes:
          "Podeszwy do tego modelu nie są produkowane od zeszłego roku. Producent potwierdził telefonicznie, że zapasów już nie ma. Szukamy zamiennika o tym samym rozstawie.",
        mentions: ["ewa"],
      },
      { at: "15d 10:00", by: "ewa", teamLine: "Oryginalnej podeszwy już nie ma. Zamiennik: próba w pracowni." },
      {
        at: "14d 14:10",
        by: "ewa",
        replies:
          "Pani Anno,\n\nPani sprawa jest w toku. Przykro mi, że trwa to tak długo. Pracownia przygotowuje dwa rozwiązania: nową podeszwę innego producenta, dopasowaną do buta, albo zwrot kosztu naprawy. Próbę pokażemy Pani na zdjęciach {next}.\n\nEwa",
        next: "9d 16:00",
      },
      { at: "9d 14:20", by: "ewa", stage: 3 },
      {
        at: "9d 14:25",
        by: "ewa",
        option: {
          kind: "wish",
          what: "Naprawa: podeszwa innego producenta, dopasowana do buta",
          costToCustomer: "bez dopłaty",
          needs: "zgoda na podeszwę o trochę innym wzorze",
          costToUs: "podeszwa 64 zł, dwie godziny pracowni",
          whoDecides: "Ewa",
        },
        until: "+1d 12:00",
      },
      {
        at: "9d 14:30",
        by: "ewa",
        option: {
          kind: "standard",
          what: "Zwrot kosztu naprawy, 180 zł, przelewem",
          costToCustomer: "bez kosztów",
          needs: "numer konta",
          costToUs: "180 zł",
          whoDecides: "Marta",
        },
        until: "+1d 16:00",
      },
      {
        at: "9d 14:35",
        by: "ewa",
        option: {
          kind: "non_standard",
          what: "Oryginalna podeszwa z magazynu producenta",
          feasibility: "impossible",
          whyNot: "Nie jest produkowana od zeszłego roku, zapasów nie ma.",
        },
      },
      {
        at: "9d 14:40",
        by: "ewa",
        option: { kind: "outside", what: "Bezpłatna porada: miejski rzecznik konsumentów" },
      },
      {
        at: "9d 15:05",
        by: "ewa",
        sendsChoice:
          "Pani Anno, nowa podeszwa pasuje i jest już przyklejona na próbę do lewego buta. Zdjęcie można obejrzeć w serwisie albo poprosić o nie mailem.",
      },
      { at: "8d 19:30", chooses: 0, words: "Pani Ewo, dziękuję za szczerość i za wybór. Proszę przykleić, wyglądają dobrze." },
      {
        at: "7d 09:30",
        by: "ewa",
        decides: "Naprawiamy buty: obie podeszwy innego producenta, bez dopłaty.",
        steps: [{ words: "Buty gotowe do odbioru w serwisie", due: "+1d 12:00" }],
      },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Tadeusz Lis", email: "tadeusz@lis.example" },
    subject: "Obiektyw do Zenita po ojcu",
    steps: [
      {
        at: "88d 11:15",
        says: "Szanowni Państwo, mam aparat Zenit po moim ojcu. Obiektyw zamglił się i nie łapie ostrości. Zależy mi na tym aparacie bardziej niż na nowym sprzęcie. Czy wymieniają Państwo takie obiektywy? T. Lis",
      },
      {
        at: "88d 14:40",
        by: "bartek",
        replies:
          "Szanowny Panie Tadeuszu,\n\ntak, mamy na oku Heliosa z tego samego rocznika. Sprawdzę u optyka jego stan i napiszę {next}.\n\nBartek, Sosna",
        next: "84d 15:00",
      },
      {
        at: "84d 12:00",
        by: "bartek",
        replies:
          "Panie Tadeuszu,\n\nobiektyw jest czysty, gwint ten sam, koszt z montażem 340 zł. Stary obiektyw oddamy Panu w pudełku: to pamiątka. Czy zlecić wymianę?\n\nBartek",
        waits: "customer",
      },
      { at: "83d 08:55", says: "Zlecam. I dziękuję za to pudełko, nie każdy by pomyślał." },
      { at: "83d 10:30", by: "bartek", replies: "Przyjęte. Aparat będzie gotowy {next}.\n\nBartek", next: "76d 16:00" },
      {
        at: "77d 13:00",
        by: "bartek",
        asks: "Panie Tadeuszu, aparat po wymianie jest u Pana od wczoraj. Czy ostrość jest taka, jak Pan pamięta?",
      },
      { at: "75d 18:20", answers: "yes", words: "Zdjęcia wnuczki wyszły jak dawniej. Dziękuję z całego serca." },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Barbara Zając", email: "barbara@zajac.example" },
    subject: "Rzadki lek dla męża – sprowadzenie z zagranicy",
    steps: [
      {
        at: "4d 08:40",
        says: "Dzień dobry, mąż bierze lek, którego nie ma w żadnej aptece w województwie. Zostało nam tabletek na jedenaście dni. Receptę na import docelowy mamy. Czy mogą Państwo pomóc go sprowadzić? Bardzo się boję, że nie zdążymy.",
      },
      {
        at: "4d 09:05",
        by: "bartek",
        replies:
          "Dzień dobry, Pani Barbaro,\n\nzajmuję się tym od tej chwili. Dzwonię do hurtowni w Niemczech i w Czechach. Kto ma lek i kiedy może go wysłać, napiszę {next}.\n\nBartek, Sosna",
        next: "3d 16:00",
      },
      { at: "3d 12:20", by: "bartek", notes: "Brno ma 3 opakowania, trzymają do piątku. Potrzebny skan zgody z ministerstwa." },
      {
        at: "3d 12:40",
        by: "bartek",
        replies:
          "Pani Barbaro,\n\nlek jest w Brnie, odłożony dla Państwa. Proszę o skan zgody na import; wyślemy kuriera tego samego dnia. Jeśli coś po drodze się zmieni, dowie się Pani ode mnie {next}.\n\nBartek",
        next: "+1d 11:00",
      },
      { at: "3d 16:10", says: "Skan wysłałam na sklep@sosna.example. Dziękuję, że ktoś wreszcie odebrał tę sprawę." },
      { at: "2d 08:30", by: "bartek", stage: 4 },
    ],
  },
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
          "Panie Krzysztofie,\n\negzamin odbywa się dwa razy w roku, zapisy trwają jeszcze miesiąc. W załączonej drodze: trzy soboty praktyki u nas, bez opłaty, potem egzamin. Czy taki plan Panu odpowiada?\n\nMarta",
        waits: "customer",
      },
      { at: "125d 19:40", says: "Odpowiada. Zapisałem się. Dziękuję za konkret." },
      { at: "124d 09:20", by: "marta", asks: "Panie Krzysztofie, soboty są zarezerwowane. Czy mamy jeszcze w czymś pomóc?" },
      { at: "123d 18:00", answers: "yes" },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Hurtownia Dąb", email: "ksiegowosc@dab.example" },
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
          "Dzień dobry, Pani Jolanto,\n\nma Pani rację: dziewięć dni na tej trasie to za długo. Paczka leży w sortowni, reklamację u przewoźnika złożyłem rano. Jeśli nie ruszy, wyślemy drugą. Decyzję napiszę {next}.\n\nBartek, Sosna",
        next: "+180m",
      },
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
        replies: "Pani Zofio,\n\nbardzo się cieszymy, przekazałem te słowa koledze z pracowni. Niech zegar bije długo.\n\nBartek",
        waits: "customer",
      },
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
          "Dzień dobry, Panie Pawle,\n\npoprawka jest oczywiście bezpłatna, kurier odbierze ekspres jutro między 9 a 12. Co cieknie, napiszę {next}.\n\nEwa",
        next: "196d 16:00",
      },
      {
        at: "196d 13:00",
        by: "ewa",
        asks: "Panie Pawle, pękła uszczelka zaworu, której nie wymieniliśmy za pierwszym razem. Jest nowa, ekspres stoi już u Pana. Czy jest sucho?",
      },
      { at: "195d 18:10", answers: "partly", words: "Nie cieknie, ale spieniacz nie działa. Wcześniej działał." },
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
        replies: "Pani Anno,\n\nobietnica to nie drobiazg. Czerwone sznurówki idą dziś listem, będą u Państwa {next}.\n\nBartek",
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
