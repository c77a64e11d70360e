/** Sosna's own wording of a card, shorter than what came along. */
export const PARAPHRASE = {
  name: "Parafraza, po naszemu",
  also: ["powtórzenie własnymi słowami"],
  why: "Klient słyszy, że dotarło. My wiemy, że dobrze zrozumieliśmy, zanim cokolwiek naprawimy.",
  say: [
    "Sprawdzam, czy dobrze rozumiem: buty wróciły z serwisu z tą samą usterką i są potrzebne na piątek. Tak?",
    "Czyli chodzi o dwie rzeczy: zwrot za drugą przesyłkę i termin nowej. Czy czegoś brakuje?",
  ],
  avoid: [{ words: "Czyli twierdzi Pan, że…", because: "Brzmi jak przesłuchanie." }],
  helps: "Na początku każdej sprawy z serwisu.",
  notWhen: ["Gdy klient już potwierdził, o co chodzi."],
  parts: {},
  source: "nasz serwis",
  comment: "U nas działa najlepiej z dwoma konkretami: rzeczą i dniem. Jedno pytanie na końcu wystarczy.",
  askedAs: ["mówi chaotycznie", "opowiada całą historię", "nie wiem, czego chce"],
};
