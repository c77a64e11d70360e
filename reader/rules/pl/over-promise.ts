import type { Rule } from "../rule.ts";

export const OVER_PROMISE: readonly Rule[] = [
  {
    id: "pl.over_promise.sure",
    label: "over_promise",
    strength: 3,
    patterns: [
      "na+pewno|napewno|z+pewnoscia .. {promise}|sie|bedzie|nie|to|dzis|jutro|dojdzie|dotrze|zdaz*|otrzyma*|dostan*|uda|wszystko",
      "{promise}|bedzie|dotrze|dojdzie .. na+pewno|napewno|na+sto+procent|bez+watpienia",
      "gwarantuje|gwarantujemy|zapewniam|zapewniamy|obiecuje|obiecujemy|przyrzekam|reczę|recze",
      "na .. <num> proc*",
      "sto|stu procent",
      "to sie .. wiecej|juz nigdy .. nie .. powtorzy",
      "nigdy .. wiecej|juz .. nie .. powtorzy|zdarzy|bedzie",
    ],
    unless: [
      "gwarancj*",
      "nie na+pewno|gwarantuje|gwarantujemy|moge|mozemy",
      "na pewno .. pan|pani|panstwo|trudn*|to+dla|frustr*|denerw*|rozczarow*",
    ],
    examples: ["Na pewno dotrze jutro.", "Gwarantuję, że to się nie powtórzy."],
    counters: [
      "Nie mogę zagwarantować terminu, odezwę się jutro do 12:00.",
      "Gwarancja obejmuje dwa lata.",
      "To na pewno jest dla Pani trudne.",
    ],
  },
  {
    id: "pl.labels_person.word",
    label: "labels_person",
    strength: 3,
    patterns: [
      "roszczeniow*|histeryk|histeryczk*|awanturni*|pieniacz*|wariat*|wariatk*|psychiczn*|chory+psychicznie|chora+psychicznie|nienormaln*|schizofreni*|psychol*|nawiedzon*|upierdliw*|furiat*|choleryk|choleryczk*|narcyz|narcyzem|toksyczn*|alkoholi*|pijak|pijany|pijana|bipolarn*|borderline|paranoi*",
      "trudny|trudna|trudnym|trudna|problematyczn*|konfliktow*|uciazliw*|agresywn* klient*|klientk*|czlowiek|osoba|typ|baba|gosc|pacjent*",
      "klient*|klientk*|pan|pani|pacjent* .. jest|to .. trudny|trudna|konfliktow*|problematyczn*|agresywn*|ukrain*|cygan*|romk*|rom|zyd*|arab*|czarn*|glupi|glupia|niepowazn*|nienormaln*|stuknie*",
      "ukrainiec|ukrainka|cygan|cyganka|ruski|arab|ciapaty|pedal|gej|lesbijka|zyd|zydowka",
      "baba|babsko|babsztyl|debil*|idiot*|kretyn*|cham|chamk*|oszolom*",
    ],
    unless: ["produkt*|sprzet*", "przepraszam"],
    negated: "keep",
    examples: ["Klient roszczeniowy, uważać.", "Dzwoniła znowu ta histeryczka."],
    counters: ["Klient napisał, że czeka od dwóch tygodni.", "To trudna sytuacja."],
  },
];
