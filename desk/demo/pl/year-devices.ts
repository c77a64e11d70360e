import type { Story } from "../script.ts";

/** Small electronics and what stands at home. */
export const devices: Story[] = [
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Jarosław Pająk", email: "jaroslaw@pajak.example" },
    subject: "Toster iskrzy po naprawie",
    steps: [
      {
        at: "224d 07:40",
        says: "Odebrałem wczoraj toster, dziś rano poszły iskry i wybiło korki. Mam małe dzieci w domu! Kto to u was sprawdza? Żądam zwrotu pieniędzy.",
      },
      {
        at: "224d 09:05",
        by: "ewa",
        replies:
          "Dzień dobry, Panie Jarosławie,\n\nproszę wyjąć wtyczkę i nie włączać tostera. Rozumiem, jak to wygląda w domu z małymi dziećmi. Kurier zabierze go dziś na nasz koszt, a 140 zł za naprawę wraca na Pana konto. Co iskrzyło, napiszę {next}.\n\nEwa, serwis Sosna",
        next: "222d 16:00",
      },
      { at: "224d 09:10", by: "ewa", tags: ["again", "money"] },
      {
        at: "222d 12:00",
        by: "ewa",
        replies:
          "Panie Jarosławie,\n\nprzewód był przytrzaśnięty obudową przy składaniu, to nasz błąd. Zwrot wyszedł wczoraj. Toster oddamy po drugiej próbie albo zezłomujemy, jak Pan woli. Przelew sprawdzę {next}.\n\nEwa",
        next: "220d 15:00",
      },
      { at: "220d 11:00", by: "ewa", asks: "Panie Jarosławie, czy 140 zł jest już na koncie i czy toster mamy zezłomować?" },
      { at: "220d 17:30", answers: "yes", words: "Są pieniądze. Zezłomować." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Henryk Jeż", email: "henryk@jez.example" },
    subject: "Radio lampowe",
    steps: [
      { at: "205d 13:20", says: "Szanowni Państwo, moje radio lampowe buczy. Proszę o ocenę, czy warto je ratować." },
      {
        at: "205d 15:00",
        by: "ewa",
        replies:
          "Szanowny Panie Henryku,\n\nobejrzymy je i powiemy uczciwie, czy warto. Ocenę z kosztem wyślę {next}.\n\nEwa, serwis Sosna",
        next: "201d 16:00",
      },
      {
        at: "200d 10:30",
        by: "ewa",
        replies:
          "Panie Henryku,\n\nocena miała być wczoraj, spóźniam się o dzień i przepraszam. Warto: do wymiany są dwa kondensatory, 120 zł. Radio będzie gotowe {next}.\n\nEwa",
        next: "194d 16:00",
      },
      { at: "200d 10:35", by: "ewa", tags: ["keepsake", "spare-part"] },
      { at: "194d 12:00", by: "ewa", asks: "Panie Henryku, radio gra u Pana od wczoraj. Czy buczenie ustało?" },
      { at: "193d 09:15", answers: "yes", words: "Ustało. Słucham Dwójki." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Kinga Sowińska", email: "kinga@sowinska.example" },
    subject: "Słuchawki – naprawa czy nowe?",
    steps: [
      { at: "168d 18:00", says: "Cześć, słuchawki kupione u Was dwa lata temu grają tylko na lewe ucho. Opłaca się naprawiać?" },
      {
        at: "167d 10:00",
        by: "ewa",
        replies:
          "Dzień dobry, Pani Kingo,\n\nprzetwornika do tego modelu nie da się kupić osobno, więc naprawa się nie uda. Są dwie drogi: bezpłatna utylizacja i 15% zniżki na nowe albo odesłanie słuchawek bez kosztów. Którą Pani wybiera?\n\nEwa, serwis Sosna",
        waits: "customer",
      },
      { at: "167d 19:10", says: "Szkoda, ale dzięki za jasną odpowiedź. To poproszę utylizację i zniżkę." },
      {
        at: "166d 09:30",
        by: "ewa",
        asks: "Pani Kingo, kod na 15% zniżki: SOSNA-K15, ważny do końca roku. Słuchawki poszły do utylizacji. Czy kod zadziałał?",
      },
      { at: "164d 20:00", answers: "yes" },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Leszek Borowy", email: "leszek@borowy.example" },
    subject: "Maszynka do golenia szarpie",
    steps: [
      {
        at: "139d 09:00",
        says: "Dzień dobry. Maszynka po ostrzeniu szarpie. Proszę o poprawkę, najlepiej w tym tygodniu, bo jadę do sanatorium.",
      },
      {
        at: "139d 10:20",
        by: "ewa",
        replies:
          "Dzień dobry, Panie Leszku,\n\nw tym tygodniu zdążymy. Poprawka jest bezpłatna, maszynka będzie gotowa {next}.\n\nEwa, serwis Sosna",
        next: "137d 12:00",
      },
      { at: "139d 10:22", by: "ewa", tags: ["again"] },
      {
        at: "137d 11:00",
        by: "ewa",
        asks: "Panie Leszku, ostrza są ustawione od nowa, maszynka czeka przy ladzie. Czy goli gładko?",
      },
      { at: "136d 16:00", answers: "yes", words: "Goli. Pozdrowienia z Ciechocinka." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Natalia Czyż", email: "natalia@czyz.example" },
    subject: "Czytnik: czy notatki przetrwają?",
    steps: [
      {
        at: "66d 11:15",
        says: "Dzień dobry, pękł ekran czytnika. Sam ekran to drobiazg, ale mam w nim notatki do pracy magisterskiej. Czy przy wymianie nie znikną?",
      },
      {
        at: "66d 12:40",
        by: "ewa",
        replies:
          "Dzień dobry, Pani Natalio,\n\nnotatki są w pamięci, nie w ekranie: wymiana ich nie rusza. Na wszelki wypadek zrobię kopię przed rozkręceniem. Ekran z montażem to 260 zł. Czytnik będzie gotowy {next}.\n\nEwa, serwis Sosna",
        next: "61d 16:00",
      },
      { at: "66d 12:45", by: "ewa", tags: ["spare-part"] },
      {
        at: "62d 15:00",
        by: "ewa",
        asks: "Pani Natalio, ekran jest nowy, czytnik i kopia notatek są u Pani. Czy wszystko jest na miejscu?",
      },
      { at: "61d 22:10", answers: "yes", words: "Każda jedna. Mogę pisać dalej." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Mirosław Gołąb", email: "miroslaw@golab.example" },
    subject: "Walizka bez kółka przed lotem",
    steps: [
      {
        at: "115d 17:10",
        says: "Witam, w walizce urwało się kółko, a za cztery dni lecę. Zdążycie? Jak nie, to muszę kupić nową, więc proszę o szczerą odpowiedź.",
      },
      {
        at: "114d 09:00",
        by: "ewa",
        replies:
          "Dzień dobry, Panie Mirosławie,\n\nzdążymy, jeśli walizka będzie u nas jutro do 10:00. Kółko mamy na półce, 45 zł. Gotowa będzie {next}.\n\nEwa, serwis Sosna",
        next: "112d 15:00",
      },
      { at: "112d 12:30", by: "ewa", asks: "Panie Mirosławie, walizka jeździ i jest odebrana. Czy kółko trzyma?" },
      { at: "109d 20:00", answers: "yes", words: "Objechała pół Lizbony." },
    ],
  },
  {
    language: "pl",
    team: "repairs",
    customer: { name: "Urszula Pawlik", email: "urszula@pawlik.example" },
    subject: "Lampka nocna mruga",
    steps: [
      { at: "16d 10:30", says: "Dzień dobry, lampka córki mruga i raz zgasła na dobre. Czy to się naprawia, czy wyrzuca?" },
      {
        at: "16d 12:00",
        by: "ewa",
        replies:
          "Dzień dobry, Pani Urszulo,\n\nzwykle to styk, 25 zł i godzina pracy. Po oględzinach potwierdzę, {next}.\n\nEwa, serwis Sosna",
        next: "13d 16:00",
      },
      {
        at: "14d 09:40",
        by: "ewa",
        movesTo: "11d 16:00",
        words:
          "Pani Urszulo,\n\noględziny przesuwają się, bo elektryk wraca w przyszłym tygodniu. Przepraszam. Odpowiedź będzie {next}.\n\nEwa",
      },
      {
        at: "11d 11:20",
        by: "ewa",
        asks: "Pani Urszulo, to był styk: 25 zł, lampka świeci i jest u Pani. Czy córka zasypia już bez mrugania?",
      },
      { at: "10d 20:45", answers: "yes", words: "Zasypia. Dziękujemy obie." },
    ],
  },
];
