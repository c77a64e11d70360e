import type { Story } from "../script.ts";

const dab = (name: string, box: string) => ({ name, email: `${box}@dab.example` });

/** The last weeks: a chat, a letter that came twice, the same machine again, spam, and a word about how somebody spoke. */
export const lately: Story[] = [
  {
    language: "pl",
    team: "shop",
    channel: "chat",
    customer: { name: "Wiktor Maj", email: "wiktor@maj.example" },
    subject: "Czy plecak na magazynie jest wodoodporny?",
    steps: [
      { at: "95m", says: "Dzień dobry, czy plecak „Bieszczady 30” jest wodoodporny i czy jest dziś na magazynie?" },
      {
        at: "93m",
        by: "bartek",
        replies:
          "Dzień dobry, tu Bartek. Materiał jest wodoodporny, zamki nie, dlatego w zestawie jest pokrowiec. Mamy trzy sztuki w sklepie, dwie granatowe i jedną zieloną.",
        waits: "customer",
      },
      { at: "91m", says: "Zielony by mi pasował. Mogę odebrać w sobotę?" },
      {
        at: "89m",
        by: "bartek",
        replies: "Zielony jest odłożony na nazwisko Maj do końca przyszłego tygodnia. W sobotę jesteśmy od 10 do 14.",
        waits: "customer",
      },
      { at: "87m", says: "Super, dzięki." },
      { at: "86m", by: "bartek", endsChat: true },
      { at: "86m", by: "bartek", field: "order", value: "41395" },
      { at: "85m", by: "bartek", asks: "Panie Wiktorze, plecak jest odłożony. Czy to wszystko, w czym mogliśmy pomóc?" },
    ],
  },
  {
    language: "pl",
    team: "shop",
    channel: "chat",
    customer: { name: "Justyna Bielik", email: "justyna@bielik.example" },
    subject: "Rozmiar rękawiczek",
    steps: [
      { at: "36d 11:00", says: "Dzień dobry, między 7 a 7,5: które rękawiczki wziąć?" },
      {
        at: "36d 11:02",
        by: "bartek",
        replies: "Dzień dobry, tu Bartek. Skóra się rozciąga, więc 7. Gdyby były za ciasne, wymienimy je bez kosztów.",
        waits: "customer",
      },
      { at: "36d 11:04", says: "Biorę siódemki." },
      { at: "36d 11:05", by: "bartek", replies: "Dobrze, że udało się dobrać. Zamówienie wyjdzie dziś.", waits: "customer" },
      { at: "36d 11:06", by: "bartek", endsChat: true },
      { at: "34d 10:00", by: "bartek", asks: "Pani Justyno, rękawiczki są od wczoraj u Pani. Czy siódemki pasują?" },
      { at: "34d 17:00", answers: "yes", words: "Jak ulał." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Kamila Orłowska", email: "kamila@orlowska.example" },
    subject: "Zamek w śpiworze",
    steps: [
      {
        at: "7d 18:20",
        says: "Dzień dobry, zamek w śpiworze zacina się w połowie. Za dwa tygodnie jadę w góry. Czy przyjmują Państwo takie rzeczy?",
      },
      {
        at: "6d 09:30",
        by: "ewa",
        takesIn: {
          at: "6d 07:10",
          subject: "Śpiwór, zamek – ponownie",
          says: "Dzień dobry, pisałam wczoraj wieczorem, ale nie wiem, czy doszło. Chodzi o zamek w śpiworze, granatowym, długość 220.",
        },
      },
      {
        at: "6d 09:45",
        by: "ewa",
        replies:
          "Dzień dobry, Pani Kamilo,\n\nobie wiadomości doszły i są teraz w jednej sprawie. Zamek o tej długości wszywamy w trzy dni, 85 zł. Proszę napisać, czy zlecić.\n\nEwa, serwis Sosna",
        waits: "customer",
      },
      { at: "6d 12:00", says: "Tak, proszę wszyć. Śpiwór przyniosę jutro." },
      { at: "6d 12:20", by: "ewa", tags: ["spare-part"] },
      { at: "6d 12:25", by: "ewa", stage: 4 },
      { at: "6d 12:30", by: "ewa", replies: "Pani Kamilo,\n\nzlecone. Śpiwór będzie gotowy {next}.\n\nEwa", next: "+1d 15:00" },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Paweł Sikora", email: "pawel@sikora.example" },
    subject: "Ekspres – rachunek za uszczelkę",
    steps: [
      {
        at: "21d 09:10",
        says: "Dzień dobry, przy przeglądzie ekspresu policzono mi uszczelkę, którą wymieniali Państwo w zeszłym roku na swój koszt. Proszę o sprawdzenie rachunku.",
      },
      { at: "21d 10:15", by: "ewa", linksTo: "Ekspres po naprawie znowu cieknie", as: "follows" },
      {
        at: "21d 10:20",
        by: "ewa",
        replies:
          "Dzień dobry, Panie Pawle,\n\nsprawdziłam: uszczelka jest jeszcze na gwarancji i nie powinna być na rachunku. 38 zł wraca na Pana konto. Przelew potwierdzę {next}.\n\nEwa, serwis Sosna",
        next: "19d 15:00",
      },
      { at: "21d 10:25", by: "ewa", tags: ["warranty", "money"] },
      { at: "19d 11:00", by: "ewa", asks: "Panie Pawle, 38 zł wyszło wczoraj. Czy kwota jest już na koncie?" },
      { at: "19d 19:00", answers: "yes", words: "Jest. Dziękuję, że bez dyskusji." },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: { name: "Top Pozycja SEO", email: "oferta@top-pozycja.example" },
    subject: "OSTATNIA SZANSA: pierwsze miejsce w wyszukiwarce",
    steps: [
      {
        at: "10d 03:12",
        says: "Twoja strona traci klientów KAŻDEGO DNIA. Kliknij i odbierz rabat 70% na pozycjonowanie, oferta wygasa dziś o północy.",
      },
      { at: "10d 08:10", by: "bartek", marksSpam: true },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: dab("Wiesław Kos", "magazyn"),
    subject: "Paleta na zły adres",
    steps: [
      {
        at: "27d 07:30",
        says: "Dzień dobry, paleta z pudełkami przyjechała do nas, a w liście przewozowym jest Państwa magazyn w Radomiu. Stoi pod dachem. Kiedy ktoś ją zabierze?",
      },
      {
        at: "27d 09:00",
        by: "bartek",
        replies:
          "Dzień dobry, Panie Wiesławie,\n\ndziękujemy za dach. Samochód z Radomia przyjedzie po paletę {next}.\n\nBartek, Sosna",
        next: "26d 12:00",
      },
      { at: "26d 13:00", by: "bartek", asks: "Panie Wiesławie, paleta jest już w Radomiu. Czy coś jeszcze u Państwa stoi?" },
      { at: "26d 14:00", answers: "yes", words: "Czysto." },
    ],
  },
  {
    language: "pl",
    team: "shop",
    customer: dab("Irena Dąb", "biuro"),
    subject: "Terminy płatności od nowego roku",
    steps: [
      {
        at: "3d 10:00",
        says: "Dzień dobry, od nowego roku proponujemy 30 dni zamiast 14, przy zamówieniach powyżej 3 000 zł. Czy możemy to omówić?",
      },
      {
        at: "3d 11:30",
        by: "bartek",
        replies: "Dzień dobry, Pani Ireno,\n\nomówimy to z księgowością. Naszą odpowiedź wyślę {next}.\n\nBartek, Sosna",
        next: "+3d 12:00",
        waits: "colleagues",
      },
      { at: "3d 11:35", by: "bartek", snoozesUntil: "+2d 09:00" },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Konrad Wolny", email: "konrad@wolny.example" },
    subject: "Odkurzacz: co z silnikiem",
    steps: [
      {
        at: "12d 15:20",
        says: "Odkurzacz leży u was dwa tygodnie. Ta pani od maili to kompletna idiotka, skoro nie potrafi napisać, kiedy będzie silnik. Kiedy?",
      },
      {
        at: "11d 09:10",
        by: "ewa",
        replies:
          "Dzień dobry, Panie Konradzie,\n\ndwa tygodnie to długo i chce Pan znać dzień. Odpowiadam na pytania o odkurzacz, na obelgi nie. Silnik jest zamówiony, o jego dostawie napiszę {next}.\n\nEwa, serwis Sosna",
        next: "6d 16:00",
      },
      {
        at: "11d 11:00",
        by: "marta",
        proposes: "advice",
        quote: "Ta pani od maili to kompletna idiotka",
        said: "12d 15:20",
        reason:
          "Te słowa były skierowane do osoby, która odpowiada na pytania o odkurzacz. O sprawie rozmawiamy dalej, prosimy o rozmowę bez obelg.",
      },
      {
        at: "6d 14:00",
        by: "ewa",
        replies: "Panie Konradzie,\n\nsilnik przyszedł dziś. Montaż i próba są w planie, odkurzacz będzie gotowy {next}.\n\nEwa",
        next: "+1d 14:00",
      },
      { at: "6d 14:05", by: "ewa", stage: 5 },
      { at: "1d 18:05", says: "I co, idiotko, dalej nic? Masz czas do jutra, potem porozmawiamy inaczej." },
      { at: "70m", by: "ewa", follows: "threat" },
      {
        at: "65m",
        by: "ewa",
        notes: "Drugi raz obelga, do tego „porozmawiamy inaczej”. Odkurzacz jest gotowy na jutro, termin bez zmian.",
        mentions: ["marta"],
      },
      {
        at: "50m",
        by: "marta",
        proposes: "warning",
        quote: "I co, idiotko, dalej nic? Masz czas do jutra, potem porozmawiamy inaczej.",
        said: "1d 18:05",
        reason:
          "Po pierwszym piśmie padły kolejne obelgi i zapowiedź, którą czytamy jako groźbę. Odkurzacz oddajemy w terminie, prosimy o rozmowę bez obelg i gróźb.",
      },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Bożena Szulc", email: "bozena@szulc.example" },
    subject: "Jak mnie potraktowano przy ladzie",
    steps: [
      {
        at: "31d 17:40",
        says: "Piszę, bo mi przykro. Młody człowiek przy ladzie przewrócił oczami, gdy zapytałam drugi raz o cenę. Mam prawo zapytać. Nie chcę niczyjej głowy, chcę, żeby ktoś to przeczytał.",
      },
      { at: "30d 08:30", by: "marta", matter: "grievance" },
      { at: "30d 08:32", by: "marta", follows: "complaint_about_a_person" },
      {
        at: "30d 08:45",
        by: "marta",
        replies:
          "Dzień dobry, Pani Bożeno,\n\nprzeczytałam, i dziękuję, że Pani napisała. Ma Pani prawo pytać o cenę tyle razy, ile trzeba. Rozmawiam o tym dziś z osobą, która Panią obsługiwała. Co z tego wynikło, napiszę {next}.\n\nMarta, kierowniczka serwisu",
        next: "27d 16:00",
      },
      {
        at: "28d 13:00",
        by: "marta",
        asks: "Pani Bożeno, rozmowa się odbyła. Kolega prosi, by przekazać Pani przeprosiny, i chętnie przeprosi osobiście. Cennik wisi od dziś przy ladzie, dużym drukiem. Czy tak możemy zamknąć tę sprawę?",
      },
      { at: "27d 18:00", answers: "yes", words: "Możemy. Nie spodziewałam się odpowiedzi, a co dopiero takiej." },
    ],
  },
];
