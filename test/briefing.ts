/** What somebody who asks for a transfer has written in its six lines. */
export const BRIEFING = {
  who: "Marian Wójcik",
  wants: "Termin dostawy laptopa",
  happened: "Dwa razy prosiłem o rozmowę bez wyzwisk.",
  promised: "Odpowiedź dziś",
  notAgain: "Numer zamówienia: 8812",
  wouldHelp: "Dokładna data",
};
