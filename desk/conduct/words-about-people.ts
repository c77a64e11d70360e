/**
 * Beginnings of words that say what somebody is, where only what somebody said or did may stand (docs: the charter, point 4; GDPR art. 9 for those
 * of health). Quoted grounds are not looked at: they are the customer's own words.
 */
const ABOUT_PEOPLE = [
  // Polish
  "agresywn\\p{L}* (osob|klient|człowiek|z natury)",
  "trudn\\p{L}* (klient|osob|człowiek)",
  "roszczeniow",
  "awanturni",
  "pieniacz",
  "toksyczn",
  "narcy[zs]",
  "psych(opat|iczn|icznie|ol)",
  "wariat",
  "nienormaln",
  "niezrównoważ",
  "chor(y|a|ej|ego|ych|oba|oby) ",
  "histeryczk",
  "histeryk",
  "manipulant",
  "z natury",
  "pijan",
  "alkoholi",
  // Bulgarian
  "агресивен (човек|клиент)",
  "агресивна (личност|клиентка)",
  "труден (клиент|човек)",
  "трудна (клиентка|личност)",
  "скандалджи",
  "токсич",
  "нарцис",
  "психо(пат|тич)",
  "психичн",
  "луд(а|и)?(?!\\p{L})",
  "ненормал",
  "неуравновесен",
  "истери(к|чк|чен|чна)",
  "манипулатор",
  "по природа",
  "пиян",
  "алкохолик",
  // English
  "difficult (customer|person|client)",
  "aggressive (person|customer|by nature)",
  "toxic",
  "narciss",
  "psycho",
  "crazy",
  "insane",
  "unstable",
  "mentally",
  "mental (illness|health|problem)",
  "hysteric",
  "manipulator",
  "by nature",
  "drunk",
  "alcoholic",
  "troublemaker",
];
const PATTERN = new RegExp(`(?<!\\p{L})(?:${ABOUT_PEOPLE.join("|")})`, "iu");

/** Whether a text says what somebody is instead of what they did. */
export const speaksOfThePerson = (text: string): boolean => PATTERN.test(text);
