import type { Rule } from "../rule.ts";

const NOBODY_CALLED = [
  // Somebody else's people, from before or from next door.
  "dawny|dawna|dawnego|poprzedni*|byly|byla|bylego|sasiad*|obcy|innej|innym|polis*",
  "jestem|bylem|bylam|czuje|ze+mnie|z+nas|ze+siebie",
  "jak|niczym ten|ta|ostatni|ostatnia|jakis|jakas|glupi|glupia",
  "nazwal*|nazwano|wyzwal*|wyzywal*|krzyczal*|krzyknal|krzyknela",
  "nie .. mowie|twierdze|uwazam|jest|sa|sadze",
  "moj|moja|mojego|mojej|nasz|nasza|naszego|wnuk*|syn|syna|corka|corki|dziecko|maz|meza|zona",
  "zabawk*|maskotk*|kostium*|bajk*|ksiazk*|spektakl*|rola|film*|pluszow*|figurk*|gra|haft*|wzor",
  "weterynarz*|pies|psa|kot|kota|karm*|hodowl*|pasz*|miod*|rasy|gospodarstw*|jaja|jajek|mieso|pieczon*|zupa|rosol",
];

/** Names thrown at whoever serves: what makes them names is the frame. */
export const INSULT_HINTS: readonly Rule[] = [
  {
    id: "pl.insult.vulgar-name",
    label: "insult",
    strength: 3,
    patterns: [
      "kutasie|kutafonie|chuju|cwelu|pizdo|fiucie|dziwko|kurwiszonie|zjebie|pojebie|jebancu|sukinsynu|sukinsyny|sukinsynow|skurwysynu|szmaciarzu",
      "co+za|ten|tego|temu|tym|stary|mały|maly|kawal|jakis|jaki|taki|zwykly|glupi|glupia|tepy|tepa|ta|te|wasz|wasza|twoj|kazdy _? kutas|kutasa|kutasem|kutasowi|cwel|cwela|cwelem|pizda|pizde|chuja|chujem|chujowi|fiut|fiuta|skurwiel|skurwiela|zjeb|zjeba|zjebem|pojeb|pojeba|kurwe|kurwy",
      "kurwy|kurwo|chuje|cwele|pizdy|kutasy jedne|jedna|jedni|jebane|jebana|zlodziejskie",
      "pojebani|zjebani|popierdoleni|pierdolnieci|jebnieci jestescie|wszyscy|tam",
      "chuj|cwel|pizda , a? nie {venue}|_",
      "{fool}|{contempt} jebany|jebana|pierdolony|pierdolona|pieprzony|zasrany",
    ],
    unless: ["dlugopis*|pogoda|robota", "jak chuja|skurwysyn"],
    negated: "keep",
    examples: ["Ej cwelu z obsługi, dzwoń.", "Co za kutas to rysował?", "Ty stary chuju, oddawaj rower."],
    counters: ["Co za kurwa pogoda dzisiaj.", "Chujowa ta aplikacja.", "Leje jak skurwysyn, kurier zmókł."],
  },
  {
    id: "pl.insult.pointed",
    label: "insult",
    strength: 2,
    patterns: [
      "ten|ta|ci|te|tego|tej|temu|tym|tych|wasz*|twoj*|panski*|panstwa|jaki|jakas|jakis|jakiegos|taki|taka|takiego|takich|takim|zwykl*|skonczon*|kompletn*|stary|stara|star*|wredn*|nadet*|naburmuszon*|pazern*|bezczeln*|zarozumial*|zaklaman*|przemadrzal*|niedouczon*|zasran*|pieprzon*|cholern*|jeban* _? [{slight}]",
      "co za _? [{slight}|{beast}]",
      "niedouczon*|zakut*|tep*|nadet*|naburmuszon*|pazern*|bezczeln*|zarozumial*|zaklaman*|przemadrzal*|zasran*|pieprzon*|cholern*|jeban*|wredn*|swiet*|chciw*|sprzedajn*|leniw*|zapyzial*|oblesn* [{beast}]",
      "[{slight}|{beast}] jedna|jeden|jedni|skonczon*|zawszon*|patentowan*|pieczatkow*|kancelaryjn*|ladow*|biurow*|zza|od+pieczatek",
      "[{slight}|{beast}] z|w|za|od .. piekla|fartuch*|garsonce|kamizelce|kapciach|lada|lady|biurka|dyplomem|recepcji|okienka|infolinii|kasy|dziekanatu|kierownica|pieczatka|garniturze|mundurze|sluchawka|papierami|pistoletem|agrafka|pompka|plomb*|bozej+laski|krawacie",
      "ty|wy|panie|pani|jestes|jestescie _? [{slight}|{beast}] ",
      "z|od pana|pani|niego|niej|was|ciebie .. [{slight}]",
      "^ [{slight}] ,",
      ", [{slight}] ,",
      "kierowc*|doradc*|recepcjonist*|ekspedientk*|kierownik*|kierowniczk*|soltys|prezes*|portier*|szatniarz*|masazyst*|technik*|sprzedawc*|kasjerk*|ajent*|kelner*|instruktor*|monter*|montazyst*|urzednicz*|sekretark*|pielegniark*|panie|pani|konsultant* .. to|, .. zwykl*? .. [{slight}|{beast}]",
      "to|jak zwykl* [{slight}|{beast}]",
      "[{slight}|{beast}] , .. nie|a+nie .. {agent}|{venue}|nauczyciel*|wykladowc*|konsjerz*|opiekun*",
    ],
    unless: NOBODY_CALLED,
    negated: "keep",
    examples: [
      "Wasza ropucha z okienka rzuciła mi dowód.",
      "Niedouczona gęś z apteki pomyliła dawki.",
      "Szatniarz to bydlę.",
      "Ty wydro zza biurka!",
    ],
    counters: [
      "Wasza gęś pieczona była pyszna.",
      "Syn nazwał mnie starą wiedźmą, śmieszne.",
      "Czuję się jak ten osioł, zgubiłem kwit.",
      "Ta małpa to zabawka dla wnuczki?",
    ],
  },
  {
    id: "pl.insult.worse-than",
    label: "insult",
    strength: 1,
    patterns: [
      "kura|malpa|szympans|przedszkolak|slepy|pijany|pies|kot|dziecko|papuga by .. to|lepiej|predzej|szybciej",
      "{agent} pozal|z+bozej|za+dyche|od+siedmiu|z+przypadku",
      "kto .. u|was|tam|to .. uklada|projektowal|robil|pisal|wymyslil ... szympans|malpa|pijan*|przedszkol*|slep*|idiot*|debil*|kretyn*",
      "takich|takim|takiej|takie .. jak .. pani|pan|ty|wy|on|ona .. sie|to|znalo|w|nie",
      "wstydu|honoru|sumienia|kultury|rozumu .. nie .. maja|macie|masz|ma|mial*",
      "{slight}|{beast}",
    ],
    unless: NOBODY_CALLED,
    negated: "keep",
    examples: ["Kura by to lepiej wydziobała.", "Wstydu nie mają."],
    counters: ["Dziecko by się ucieszyło, moje dziecko.", "Kto to projektował, jest piękne?", "Dziękuję za pomoc."],
  },
];
