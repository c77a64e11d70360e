import type { DemoCall } from "../calling.ts";

/** Marian rings and swears, Bartek takes it rung by rung; the silence is where he calms. */
export const mariansCall: DemoCall = {
  direction: "in",
  lasts: "6:20",
  moments: [
    { at: "0:04", rung: 1 },
    { at: "0:15", quotes: "Czy wyście tam do reszty #$&^&%@! w tym serwisie? Ile mam czekać na tego @#$@# laptopa?" },
    {
      at: "0:24",
      says: "Dzień dobry, Panie Marianie. Nazywam się Bartek. Słyszę, ile nerwów to Pana kosztuje. Proszę spokojnie opowiedzieć od początku, co się stało.",
    },
    { at: "0:50", quotes: "Mam gdzieś, jak się nazywasz. Chcę swojego laptopa." },
    { at: "0:58", brought: "no_result" },
    { at: "1:00", rung: 2 },
    { at: "1:06", says: "Jestem tu po to, żeby Panu pomóc, i nie rozwiążemy tego, kiedy słyszę obelgi." },
    { at: "1:20", brought: "no_result" },
    { at: "1:22", rung: 3 },
    {
      at: "1:50",
      notes:
        "Mówi, że termin zmieniono trzeci raz. Ostatnio od nas: „poniedziałek”. W tym tygodniu ma egzamin, notatki są na dysku.",
    },
    { at: "2:31", quotes: "Jest pan tam jeszcze?" },
    { at: "2:36", says: "Tak, jestem tutaj i notuję każde słowo. Czego Pan potrzebuje ode mnie najpierw?" },
    { at: "2:52", quotes: "Żeby ktoś mi wreszcie powiedział, kiedy." },
    { at: "3:05", brought: "calmed" },
    { at: "3:10", notes: "Prosi o kopię plików jeszcze przed naprawą. Zapytać w warsztacie." },
  ],
  agreed: "Sprawdzamy, czy notatki da się zgrać z dysku wcześniej. O terminie odbioru piszemy, gdy druga matryca będzie u nas.",
};
