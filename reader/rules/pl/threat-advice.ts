import type { Rule } from "../rule.ts";
import { NO_LEVER } from "./threat-lever.ts";

/** A threat that is told as well-meant advice. */
export const THREAT_ADVICE: readonly Rule[] = [
  {
    id: "pl.threat.advice",
    label: "threat",
    kind: "legal",
    strength: 2,
    patterns: [
      "radze|radzilbym|radzilabym|doradzam|dobrze+radze|proponuje .. sie? .. przemyslec|zastanowic|uwazac|pospieszyc|opamietac|nie+lekcewazyc",
      "lojalnie|uczciwie uprzedzam|ostrzegam|informuje",
      "wiecie|wiedza|wiesz .. co|czym .. to .. grozi|oznacza",
      "zobaczycie|zobaczysz|przekonacie|doigracie|zdziwicie|zdziwisz .. sie? .. jeszcze|co|jak|kto|ile",
      "nie chce|chcialbym|chcialabym tego robic|musiec",
      "macie|dostajecie|maja+panstwo|ma+pan|ma+pani .. ostatnia szanse|szansa",
      "macie|dostajecie jeszcze? szanse",
      "daje|dajemy .. wam|panstwu|panu|pani|ci|ostatnia .. szanse|szansa",
      "nagrywam|nagralem|nagralam|nagrywalam|nagrywalem .. cala|cale|ta|te|to|kazda|wszystk*",
      "zapobiegajcie|wycofajcie|oddajcie|zrobcie .. poki|zanim .. mozecie|czas|bedzie|nie|zadzwonie|sprawa",
    ],
    unless: NO_LEVER,
    negated: "keep",
    examples: ["Radzę przemyśleć.", "Lojalnie uprzedzam.", "Nagrywałam całą rozmowę z doktorem."],
    counters: [
      "Radzę się pospieszyć z zakupem, powiedział znajomy, polecił ten sklep.",
      "Uprzedzam, że będę pięć minut później.",
      "Czy mogę nagrywać lekcję?",
    ],
  },
  {
    id: "pl.threat.hint",
    label: "threat",
    kind: "legal",
    strength: 1,
    patterns: [
      "{strike}",
      "albo|inaczej|chyba+ze|w+przeciwnym|w+razie+odmowy|w+razie+uchybienia|bo+jak+nie",
      "uprzedzam|ostrzegam|lojalnie|radze|lepiej",
      "mam .. nagranie|nagrania|swiadkow|dowody|screeny|zrzuty|zdjecia|wszystko|kamerke",
      "nagranie|dowody|screeny|zrzuty+ekranu|swiadkow .. mam|posiadam|dysponuje",
      "zobaczycie|zobaczysz|przekonacie|doigracie|zdziwicie|zdziwisz",
      "{coming}",
    ],
    unless: NO_LEVER,
    examples: ["Mam nagranie.", "Uprzedzam po raz ostatni.", "Albo oddajecie, albo nie."],
    counters: ["Dziękuję za pomoc.", "Kiedy dostanę paczkę?", "Proszę o fakturę."],
  },
];
