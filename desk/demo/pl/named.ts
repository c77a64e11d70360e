import type { Story } from "../script.ts";
import { mariansCall } from "./marians-call.ts";

const marian = { name: "Marian Wójcik", email: "marian@wojcik.example" };
const nowak = { name: "Anna Nowak", email: "anna@nowak.example" };

/** The cases that the firm would tell of first: a laptop, the shoes, a lens, a rare medicine. */
export const named: Story[] = [
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
          "Dzień dobry, Panie Marianie,\n\nmatryca do Pana laptopa jedzie od dostawcy. Sprawdzę, gdzie teraz jest, i odezwę się {next}.\n\nEwa, serwis Sosna",
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
      { at: "4d 15:35", by: "ewa", field: "thing", value: "komputer" },
      { at: "4d 15:36", by: "ewa", tags: ["spare-part"] },
      { at: "3d 08:15", by: "ewa", stage: 3 },
      { at: "3d 08:20", by: "ewa", teamLine: "Druga matryca w drodze, kurier ma ją na dziś. Montaż 2 godziny." },
      {
        at: "3d 08:30",
        by: "ewa",
        selects: {
          fact: "Pierwsza matryca miała pęknięty róg, odesłana do dostawcy.",
          how: "generalised",
          touches: [],
          kind: "obstacle",
          forWhom: "customer",
          words: "Czekamy na drugą część, bo pierwsza nie nadawała się do montażu.",
          options: [],
          nextStep: "Gdy dotrze, montujemy ją tego samego dnia.",
        },
        nextWord: "+20m",
      },
      { at: "3d 08:32", by: "adam", watches: true },
      { at: "3d 08:35", by: "ewa", situation: "we_are_late" },
      { at: "3d 08:36", by: "ewa", follows: "late_by_our_fault" },
      {
        at: "1d 13:52",
        by: "bartek",
        next: "+20m",
        calls: mariansCall,
      },
      { at: "60m", by: "ewa", teamLine: "Kurier z drugą matrycą jest w drodze do nas. Montaż 2 godziny." },
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
          "Dzień dobry, Pani Anno,\n\nbuty są u nas, pracownia ustala, którą podeszwą można je naprawić. O tym, co ustalimy, napiszę {next}.\n\nEwa, serwis Sosna",
        next: "14d 16:00",
      },
      {
        at: "15d 09:50",
        by: "bartek",
        notes:
          "Podeszwy do tego modelu nie są produkowane od zeszłego roku. Producent potwierdził telefonicznie, że zapasów już nie ma. Szukamy zamiennika o tym samym rozstawie.",
        mentions: ["ewa"],
      },
      { at: "15d 09:55", by: "ewa", matter: "claim" },
      { at: "15d 09:56", by: "ewa", field: "thing", value: "buty" },
      { at: "15d 09:57", by: "ewa", tags: ["again", "spare-part"] },
      { at: "15d 10:00", by: "ewa", teamLine: "Oryginalnej podeszwy już nie ma. Zamiennik: próba w pracowni." },
      {
        at: "14d 14:10",
        by: "ewa",
        replies:
          "Pani Anno,\n\nprzykro mi, że trwa to tak długo. Pracownia przygotowuje dwa rozwiązania: nową podeszwę innego producenta, dopasowaną do buta, albo zwrot kosztu naprawy. Próbę pokażemy Pani na zdjęciach {next}.\n\nEwa",
        next: "9d 16:00",
      },
      {
        at: "12d 11:00",
        by: "ewa",
        selects: {
          fact: "Klej z pierwszej próby puścił na zimnie, pracownia bierze drugi.",
          how: "held",
          touches: [],
          kind: "technical",
          forWhom: "customer",
          words: "Pracownia jest w trakcie próby na lewym bucie.",
          options: [],
          nextStep: "Po próbie wyślę zdjęcia.",
        },
        nextWord: "9d 16:00",
      },
      {
        at: "9d 14:18",
        by: "ewa",
        selects: {
          fact: "Podeszwy do tego modelu nie są produkowane od zeszłego roku. Naprawa oryginalną podeszwą jest niemożliwa.",
          how: "told",
          touches: ["options"],
          words: "Oryginalnej podeszwy do tych butów już nie ma, więc tak jak dawniej naprawić się ich nie da.",
          options: ["Podeszwa innego producenta, bez dopłaty", "Zwrot kosztu naprawy, 180 zł"],
          nextStep: "",
        },
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
          "Pani Anno, oryginalnej podeszwy do tych butów już nie ma, więc tak jak dawniej naprawić się ich nie da. Nowa pasuje i jest już przyklejona na próbę do lewego buta. Zdjęcie można obejrzeć w serwisie albo poprosić o nie mailem.",
      },
      { at: "8d 19:30", chooses: 0, words: "Pani Ewo, dziękuję za szczerość i za wybór. Proszę przykleić, wyglądają dobrze." },
      {
        at: "7d 09:30",
        by: "ewa",
        decides: "Naprawiamy buty: obie podeszwy innego producenta, bez dopłaty.",
        steps: [{ words: "Buty gotowe do odbioru w serwisie", due: "+1d 12:00" }],
      },
      { at: "7d 09:40", by: "ewa", teamLine: "Obie podeszwy do przyklejenia, drugi klej trzyma. Odbiór umówiony." },
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
          "Panie Tadeuszu,\n\nobiektyw jest czysty i pasuje do Pana aparatu, koszt z montażem 340 zł. Stary czeka na Pana w pudełku: to pamiątka. Czy zlecić wymianę?\n\nBartek",
        waits: "customer",
      },
      { at: "83d 08:55", says: "Zlecam. I dziękuję za to pudełko, nie każdy by pomyślał." },
      { at: "83d 09:05", by: "bartek", field: "thing", value: "aparat" },
      { at: "83d 09:06", by: "bartek", tags: ["keepsake", "spare-part"] },
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
          "Pani Barbaro,\n\nlek jest w Brnie, odłożony dla Państwa. Proszę o skan zgody na import; wyślemy kuriera tego samego dnia. O wysyłce napiszę {next}, a jeśli coś się zmieni, wcześniej.\n\nBartek",
        next: "+1d 11:00",
      },
      { at: "3d 16:10", says: "Skan wysłałam na sklep@sosna.example. Dziękuję, że ktoś wreszcie zajął się tą sprawą." },
      { at: "3d 16:15", by: "bartek", teamLine: "Brno trzyma 3 opakowania, skan zgody jest. Kurier zamówiony." },
      {
        at: "3d 16:25",
        by: "bartek",
        selects: {
          fact: "Kurier do Brna jeździ z nami dopiero od tego miesiąca, zlecenie szło przez dwie osoby.",
          how: "held",
          touches: [],
          kind: "organisation",
          forWhom: "customer",
          words: "Zamawiam transport z Brna.",
          options: [],
          nextStep: "Gdy paczka ruszy, napiszę, kiedy będzie u Państwa.",
        },
        nextWord: "+1d 11:00",
      },
      {
        at: "3d 16:40",
        by: "bartek",
        replies:
          "Pani Barbaro,\n\nskan dotarł i jest czytelny. Paczka z Brna jest zamówiona z doręczeniem do rąk. O tym, że ruszyła, napiszę {next}.\n\nBartek",
        next: "+1d 11:00",
      },
      { at: "2d 08:30", by: "bartek", stage: 4 },
      { at: "2d 08:40", by: "marta", watches: true },
    ],
  },
];
