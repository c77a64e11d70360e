const TITLES = /^(?:p|pan|pani|mgr|inż|dr|prof|hab|lek|mec|г-н|г-жа|г-ца|д-р|инж|проф|адв|mr|mrs|ms|miss|mx|sir)\.?$/iu;
/** What stands beside more than one person, or beside a firm. */
const SEVERAL = /[&+/@\d]|(?<!\p{L})(?:i|oraz|и|and|lub|или|or)(?!\p{L})/iu;
const FIRM =
  /(?<!\p{L})(?:sp|s\.? ?a|z o\.? ?o|spółka|firma|sklep|biuro|hurtownia|urząd|gmina|szkoła|fundacja|zakład|serwis|dział|obsługa|zarząd|wspólnota|rodzina|państwo|polska|еоод|оод|ад|ет|фирма|магазин|офис|община|училище|семейство|сервиз|отдел|ltd|limited|llc|inc|plc|gmbh|company|shop|store|office|team|family|department|services?|support|group|council|school|trust)(?!\p{L})/iu;

/** The words of one person's name, as names are written; empty where it may be a firm, a couple, an address or no name at all. */
export function namePartsOf(name: string): string[] {
  const plain = name
    .normalize("NFC")
    .replace(/\(.*?\)|"|„|”|“/g, " ")
    .trim();
  if (SEVERAL.test(plain) || FIRM.test(plain)) return [];
  // "Nowak, Anna" is how address books write it.
  const turned = /^([^,]+),\s*([^,]+)$/.exec(plain);
  const words = (turned ? `${turned[2]} ${turned[1]}` : plain).split(/\s+/).filter((word) => word && !TITLES.test(word));
  if (words.some((word) => !/^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word))) return [];
  const loud = plain === plain.toUpperCase();
  const quiet = plain === plain.toLowerCase();
  return words.map((word) => (loud || quiet ? capitalised(word) : word));
}

const capitalised = (word: string): string => word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (first) => first.toUpperCase());
