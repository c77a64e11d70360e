import type { Grammar } from "../rule.ts";
import { CUSTOMER_WORDS } from "./customer-words.ts";
import { DRAFT_WORDS } from "./draft-words.ts";
import { VULGAR_PL } from "./vulgar-words.ts";

/** Endings of Polish nouns, adjectives and verbs, folded. */
const ENDINGS =
  " a e i o u y ie iem em om ow ami ach ech owi owie owa ego emu ej ych ich ym im ymi imi iego iemu iej ia io iu iow iom iami iach ka ki ke ko ka kami kach kom ek kow mi " +
  "am asz amy acie aja ac al ala alo ali aly alem alam esz emy ecie im isz imy icie il ila ilo ili ily ilem ilam ic lem lam les las l la lo li ly lismy lysmy liscie lyscie cie my sz cy czy cze";

export const PL_GRAMMAR: Grammar = {
  endings: new Set(ENDINGS.split(" ")),
  negators: new Set(["nie", "bez", "zaden", "zadna", "zadnych", "nigdy"]),
  vocabulary: {
    ...DRAFT_WORDS,
    ...CUSTOMER_WORDS,
    fool: "idiota|idioci|idiot|idiotow|idiotami|idiotom|idiote|idioto|idiotka|idiotko|idiotki|idiotke|kretyn~|kretynk~|debil~|debilk~|imbecyl~|palant~|palancie|matol~|durni|durniem|durniu|duren|durniow|durniami|glupek|glupk~|glupcy|glupcem|glupcze|glupcami|tepak~|tuman~|nieudacznik~|nieudaczni~|nieudacznic~|nierob~|cham|chama|chamy|chamow|chamie|chamem|chamami|chamka|gnojek|gnojk~|gnoj|gnoju|gnoje|gnojem|smiec|smieciu|smieciem|szmata|szmato|szmaty|zlodziej~|zlodziejk~|zlodzieje|zlodziei|zlodzieja|oszust~|oszusci|oszuscie|oszustk~|kretacz~|naciagacz~|klamca|klamcy|klamco|klamcami|klamcow|klamczuch~|klamczuszk~|lajdak~|lajdac~|drani~|dran|lotr|lotry|swinia|swinie|swinio|swiniami|bydlak~|bydlaki|malpo|krowo|babsztyl~|pajac~|pajace|klaun~|klauni|blazn~|blazen|blaznami|glab|glaby|glabie|glabami|polglowek|polglowk~|tlumok~|ciemniak~|patalach~|partacz~|dyletant~|lamaga|lamagi|lamago|cymbal~|pasozyt~|hieny|pijawki|pijawkami|scierw~|scierwo|zlamas~|kanalie|kanalia|kanalio|leni|leniami|lenie|leniuchami|leniuch~|barany|baranami|baranie|tlusciochu|tlusta|pokrako|ofiaro|niedorajd~|niedorozwin*|uposledzon*|bezmozg*|dzban~|wariatka|wariatko|wariat|wariacie|swir|swirze|tepa|tepy|tepi|glupia|glupi|durna|durny|durni",
    foolcall:
      "idioto|idioci|idiotko|idiotki|kretynie|kretyni|kretyny|kretynko|debilu|debile|debilko|imbecylu|palancie|palanty|matole|matoly|durniu|durnie|glupku|glupcze|nieudaczniku|nieudacznicy|nieroby|nierobie|chamie|chamy|gnoju|gnojku|gnoje|smieciu|smiecie|szmato|szmaty|zlodzieje|zlodzieju|zlodziejko|oszusci|oszuscie|oszustko|naciagacze|klamco|klamcy|lajdaku|lajdaki|dranie|draniu|swinio|swinie|bydlaku|bydlaki|krowo|malpo|pajacu|pajace|klauni|glabie|glaby|polglowku|tlumoku|ciemniaki|patalachy|partacze|cymbale|barany|baranie|kanalie|babsztylu|niedorajdo|tepaki|tepaku|darmozjady|darmozjadzie",
    you: "ty|ciebie|cie|toba|tobie|wy|was|wam|wami|pan|pani|pana|panu|panem|panie|panstwo|panstwa|panstwu|jestes|jestescie|macie|robicie|wasz*|twoj*|twoja|twoje|panski*|panska",
    youare: "jestes|jestescie",
    say: "powiedzial|powiedziala|powiedzieli|nazwal|nazwala|nazwano|nazwaliscie|nazwal|wyzwal|wyzwala|uslyszalem|uslyszalam|mowil|mowila|krzyczal|krzyczala",
    swear: `${VULGAR_PL.join("|")}|<mask>|emojiswear|fuck*`,
    promise:
      "oddzwonie|oddzwonimy|odpisze|odpiszemy|odezwe|odezwiemy|skontaktuje|skontaktujemy|poinformuje|poinformujemy|powiadomie|powiadomimy|dam|damy|wrocimy|wroce|napisze|napiszemy|zadzwonie|zadzwonimy|zajme|zajmiemy|rozpatrzymy|rozpatrze|wyjasnie|wyjasnimy|zrealizujemy|naprawimy|naprawie|zalatwie|zalatwimy|wysle|wyslemy|przesle|przeslemy|zwroce|zwrocimy|oddamy|oddam|przygotujemy|przygotuje|ustale|ustalimy|dostarczymy|przekaze|przekazemy|sprawdze|sprawdzimy|zweryfikujemy|zweryfikuje|wymienimy|wymienie|odpowiemy|odpowiem|przyjrzymy|przyjrze|dopilnuje|dopilnujemy|przyjedzie|otrzyma|dostanie|zostanie|postaram|postaramy",
    hear: "rozumiem|rozumiemy|slysze|slyszymy|widze|widzimy|czuje|domyslam|wiem|wiemy|zdaje|zauwazam|przyjmuje|zrozumiale|naturalne|oczywiste",
    feeling:
      "rozczarowan*|rozczarowuj*|zdenerwowan*|zlosc*|zly|zla|zlosci|zle|frustr*|sfrustrowan*|irytuj*|irytacj*|zirytowan*|wsciekl*|zal|zalu|zalem|rozzalon*|zawod|zawodu|zawiedzion*|przykr*|trudn*|ciezk*|meczac*|uciazliw*|stres*|niepokoj*|zaniepokojon*|obaw*|obawia|martwi|zmartwi*|nerwy|nerwow*|denerwuj*|zdenerwowal*|niezadowol*|oburz*|zmecz*|bezradn*|bezsiln*|smut*|wzburz*|emocj*|niecierpliw*|zniecierpliw*|niewygod*|niekomfort*|klopotliw*|cierpliwosc|lekcewazon*|zlekcewazon*|zignorowan*|zdezorientow*|zagubion*|urazon*|dotknie*",
    matter:
      "opoznien*|blad|bledy|pomylk*|klopot*|niedogodnosc*|trudnosc*|sytuacj*|zamieszanie|brak|problem*|czekan*|oczekiwan*|to|zwlok*|usterk*|utrudnien*|niedopatrzen*|awari*|przerw*|niewygod*|cisze|milczenie|dlugi|dluga|nieporozumien*|stres|zawod|przeoczen*|ton|zachowan*|moj|moja|nasz|nasza|nasze|jakosc|doswiadczen*|niego|nia|nich",
    name: "ewa|bartek|marta|adam|anna|ania|kasia|katarzyna|piotr|tomasz|tomek|monika|magda|magdalena|agnieszka|pawel|michal|marcin|joanna|karolina|jan|krzysztof|marek|andrzej|zofia|julia|natalia|ola|aleksandra|jakub|kuba|lukasz|mateusz|dorota|beata|iwona|justyna|robert|grzegorz|wojciech|maria|ewelina|paulina|sylwia|renata",
    fake: "firm~|spolk~|sklep~|obslug~|serwis~|usług~|biur~|dzial~|instytucj~|organizacj~",
    thing:
      "produkt~|sprzet~|telefon~|laptop~|drukark~|towar~|but~|pralk~|lodowk~|program~|aplikacj~|system~|urzadzeni~|mebel|meble|kanap~|szaf~|rower~|internet~|strona|stronie|usluga|uslugi|auto|samochod~|toster~|zegarek|zegark~|czajnik~",
    now: "natychmiast|natychmiastowo|natychmiastow~|bezzwlocznie|niezwlocznie|teraz|zaraz|juz|dzis|dzisiaj",
    authority:
      "uokik~|uodo|uke|knf|sanepid~|rzecznik~|inspekcj~|inspektor~|policj~|prokuratur~|urzad|urzedu|urzedem|skarbowk~|skarbowej|pip|pipu|ombudsman~|federacj~",
  },
};
