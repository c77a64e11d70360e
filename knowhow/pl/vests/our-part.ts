import type { Vest } from "#knowhow/vests.ts";

/** Where the hard part is ours: a mistake, a no, nothing to tell. */
export const OUR_PART: readonly Vest[] = [
  {
    id: "our_mistake",
    name: "To mój błąd",
    ground: "Wydech. Kto pracuje, ten się myli. Jedno uczciwe zdanie i najgorsze minie.",
    say: {
      written: [
        "To mój błąd: […]. Przepraszam. Poprawka już jest: […], a potwierdzenie wyślę: {time}.",
        "Błąd jest po mojej stronie i za niego przepraszam. Naprawiam go tak: […].",
      ],
      phone: [
        "To mój błąd, przepraszam. Teraz robię: […].",
        "Błąd jest po mojej stronie. Naprawię go i zadzwonię z potwierdzeniem: {time}.",
      ],
    },
    goesOn: {
      next: "Powiedz to raz. Bez drugiego razu i bez wyjaśnień: teraz liczy się tylko to, co robisz.",
      handOver: "Jeśli chodzi o pieniądze albo prawa klienta: najpierw osoba, która kieruje zespołem, potem klient.",
      pause: "Zapisz jednym zdaniem, co by temu zapobiegło. I zamknij; człowiek to nie jego błąd.",
    },
    askedAs: ["mój błąd", "moja wina", "wysłałam nie to", "zapomniałem odpisać"],
  },
  {
    id: "saying_no",
    name: "Trzeba odmówić",
    ground: "Wydech. Jasne „nie” i droga dalej to więcej życzliwości niż tydzień „może”.",
    say: {
      written: [
        "Odpowiedź na prośbę o […] brzmi: nie. Powód jest taki: […]. Mogę zaproponować […] albo […].",
        "Nie zapłacimy za […], ponieważ […]. Od tej decyzji można się odwołać; niżej piszę, jak to zrobić.",
      ],
      phone: [
        "Mówię od razu: odpowiedź na prośbę o […] brzmi „nie”, ponieważ […]. Mogę zaproponować […].",
        "Nie obiecam […]. Mogę zrobić […]. Czy to pomoże?",
      ],
    },
    goesOn: {
      next: "„Nie” zostaje takie samo, w tych samych słowach. Rozmawiać można o dwóch drogach dalej.",
      handOver: "Jeśli klient chce odwołania: kto rozpatrzy, jak i do kiedy. To prawo, nie porażka.",
      pause: "To odmowa prośbie, nie człowiekowi. Jeden głęboki oddech i dalej.",
    },
    askedAs: ["muszę odmówić", "reklamacja odrzucona", "nie ma zwrotu", "jak powiedzieć nie"],
  },
  {
    id: "knowing_nothing",
    name: "Jeszcze nic nie wiem",
    ground: "Oddech. Wolno nie wiedzieć. Wystarczy powiedzieć, kiedy będzie wiadomo.",
    say: {
      written: [
        "Nie mam jeszcze odpowiedzi. Pytam o […] i napiszę: {time}, także wtedy, gdy nic się nie wyjaśni.",
        "Wiadomość jest u mnie, ustalam teraz […]. Odpowiedź wyślę: {time}.",
      ],
      chat: ["Jeszcze tego nie wiem, pytam teraz o […]. Czekamy tutaj czy mam napisać później: {time}?"],
      phone: [
        "Jeszcze tego nie wiem. Sprawdzam to i zadzwonię: {time}, także bez nowin.",
        "Chcę dać dobrą odpowiedź. Sprawdzam […] i zadzwonię: {time}.",
      ],
    },
    goesOn: {
      next: "Napisz o podanej godzinie, także bez nowin: kogo i o co pytasz, i następna data.",
      handOver: "Jeśli nie wiadomo, kogo pytać: jedno pytanie do zespołu kosztuje mniej niż zgadywanie.",
      pause: "Zapisz datę i wyrzuć to z głowy.",
    },
    askedAs: ["nie wiem, co odpisać", "brak informacji", "czekam na inny dział", "pustka w głowie"],
  },
];
