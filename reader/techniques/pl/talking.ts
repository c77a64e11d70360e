import type { SlotRule } from "../slot-rule.ts";
import { PAN } from "./words.ts";

/** Talking about the talk: what happens between the two, and in which form it should go on. */
export const PROCESS: readonly SlotRule[] = [
  {
    id: "pl.slot.names_process",
    cue: "names_process",
    patterns: [
      "zauwazam|zauwazylem|zauwazylam|widze|slysze|mam+wrazenie|odnosze+wrazenie , ze .. rozmawiamy|mowimy|krazymy|wracamy|przerywamy|klocimy|sprzeczamy|piszemy|schodzimy|oddalamy|wymieniamy|obwiniamy|przekonujemy|zarzucamy|oskarzamy|udowadniamy|odbijamy|licytujemy|mijamy|nasza+rozmowa|kreci|krecimy|spieramy|odchodzimy|skupiamy",
      "<num>|drugi|trzeci|czwarty|piaty|kolejny .. raz .. sobie? .. przerywamy|wracamy|mowimy|powtarzamy|krazymy|spieramy",
      "rozmawiamy|mowimy|krazymy|piszemy|spieramy|wymieniamy .. sie? .. juz|teraz|wciaz|od+kilku|od+dwoch|od+pieciu|coraz|glownie .. o+mnie|o+sobie|w+kolko|zamiast|a+nie|o+tym+samym|o+tonie|wiadomosci",
      "rozmawiamy|mowimy|krazymy|piszemy .. o+mnie|o+sobie|w+kolko|o+tym+samym|o+tonie",
      "rozmawiamy|mowimy|piszemy|spieramy .. sie? .. o+tym|o+to , kto|czyja|kogo",
      "nasza|ta rozmowa|wymiana|korespondencja .. krazy|kreci|zbacza|schodzi|odbiega|zamienia|zeszla|stoi|robi",
      "przerywamy .. sobie|nawzajem",
      "klocimy|spieramy|sprzeczamy|licytujemy|przekomarzamy sie .. o|na|_",
      "mowimy .. naraz|jednoczesnie|oboje|obaj|obie",
      "krecimy|krazymy .. sie? .. w+kolko|w+miejscu",
    ],
    unless: ["jesli|gdy|czy", "jutro|o+terminie"],
    examples: [
      "Zauważam, że rozmawiamy już o mnie, a nie o laptopie.",
      "Trzeci raz przerywamy sobie nawzajem.",
      "Krążymy w kółko.",
    ],
    counters: ["Rozmawiamy jutro o dziesiątej.", "Widzę, że paczka wraca.", "Wracamy do pracy w poniedziałek."],
  },
  {
    id: "pl.slot.proposes_order",
    cue: "proposes_order",
    patterns: [
      "proponuje|umowmy+sie|ustalmy|zrobmy+tak|proponowalbym|proponowalabym ... najpierw|po+kolei|jedno+po+drugim|kazde|kazdy|nie+przerywamy|zebysmy|bysmy|abysmy|na+zmiane|bez+przerywania|piec+minut|tak",
      `najpierw ${PAN} ... potem|pozniej .. ja|my`,
      "mowmy|rozmawiajmy|piszmy .. po+kolei|na+zmiane|o|jedno+po+drugim|tylko",
      "niech .. kazde|kazdy .. z+nas",
    ],
    examples: ["Proponuję: najpierw Pani, potem ja.", "Umówmy się, że nie przerywamy sobie.", "Mówmy na zmianę."],
    counters: ["Proponuję termin w środę.", "Najpierw proszę wysłać zdjęcie.", "Ustalmy dzień dostawy."],
  },
  {
    id: "pl.slot.wishes_form",
    cue: "wishes_form",
    patterns: [
      "wole|wolalbym|wolalabym|prosze|prosilbym|prosilabym|chce|chcialbym|chcialabym ... per|na pan|panie|pani|panstwo",
      "wole|wolalbym|wolalabym|prosze|prosilbym|prosilabym ... po+nazwisku|formy+grzecznosciowe*|form+grzecznosciowych|formy+pan|formy+pani|oficjaln*|bez+zdrobnien|zdrobnien|po+imieniu",
      `zwracajmy|mowmy|pozostanmy|zostanmy|badzmy|piszmy .. sie|sobie|przy|na .. form*|pan|pani|per|panstwo`,
      "zwracamy|mowimy .. sie|sobie .. do+siebie? .. per",
      "pytania|pytanie|temat|tematy .. o|prywatn* ... zostawie|zostawiam|pozostawie|pozostawiam|pomine .. bez+odpowiedzi|na+boku|_",
      "o|na .. zyciu+prywatnym|sprawach+prywatnych|rodzinie|wygladzie|swoim+zyciu|sobie|pytania+prywatne|prywatne+pytania|tematy+prywatne|moim+wieku|planach+po+pracy .. nie .. rozmawiam|mowie|opowiadam|odpowiadam|pisze|wole",
      "nie .. rozmawiam|mowie|opowiadam|odpowiadam .. w+pracy? .. o|na .. zyciu+prywatnym|sprawach+prywatnych|rodzinie|wygladzie|swoim+zyciu|sobie|pytania+prywatne|prywatne+pytania|tematy+prywatne|prywatnych",
      "spraw*|zycie|tematy|pytania prywatne|prywatnych|prywatnym .. zostawiam|wole|nie|pomijam|poza",
      "wole|wolalbym|wolalabym , zebysmy|zeby|bysmy|aby .. zostali|pozostali|mowili|zwracali|pisali ... form*|pan|pani|panstwo|nazwisk*|per",
      "prosze|prosimy .. nie .. zwracac|mowic|nazywac .. do+mnie|mnie|sie .. <quoted>|po+imieniu|per+ty|zdrobn*|na+ty",
      "zachowam|zostawie|zatrzymam|zachowuje .. dla+siebie",
      "zachowajmy .. form*|dystans|oficjaln*",
      "wole|wolalbym|wolalabym .. zostac|pozostac .. przy",
    ],
    unless: ["per+mail", "na+pani+konto|na+pana+konto", "chce .. zwrocic", "czy|numer*|adres*"],
    negated: "keep",
    examples: [
      "Wolę, gdy zwracamy się do siebie per Pan i Pani.",
      "O życiu prywatnym nie rozmawiam w pracy.",
      "Proszę zwracać się do mnie po nazwisku.",
    ],
    counters: ["Chcę przelać zwrot na Pani konto.", "Rozmawiam właśnie z magazynem.", "Wolę wysłać to pocztą."],
  },
];
