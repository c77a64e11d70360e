/** Everyday words that tell the three languages apart when all of them are typed in Latin letters. Folded. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const POLISH_WORDS = words(`
  nie jest sie ze czy jak juz mam mnie moje moja moj pan pani panu pana panstwo prosze dziekuje przepraszam zamowienie zamowienia
  kiedy dlaczego gdzie tylko jeszcze bardzo wam was wy ale dla przez przy od po ktory ktora ktore ktos nikt nic bylo byl byla bedzie
  beda moge moze chce chcialbym chcialabym zwrot paczka paczki pieniadze faktura reklamacja umowa umowe dzien dobry witam pozdrawiam
  dzis dzisiaj jutro wczoraj tydzien miesiac razy raz znowu zawsze nigdy wszystko jestem jestes jestescie macie maja mi sa tez albo bo
  oddajcie obsluga sprawa sprawie sprawy odpowiedz kontakt z w i o na do za ten ta to tego tej tym co cos tak lub gdy jesli zeby aby
  natychmiast czekam dzwonie ile sobie swoje wasza wasze ludzie firma pomoc rozumiem mozna trzeba
`);

export const ENGLISH_WORDS = words(`
  the a an is are was were be been i you he she it we they my your our their me him her us them this that these those and or but if
  so not no do does did have has had will would can could should to of in on at for with from by about what when where why how who
  which please thank thanks hello hi dear order delivery refund money still never always again just very really am there here any
  some all one more out up get got need want know because as than then too back after before now today tomorrow yesterday
`);

/** Bulgarian words as they are typed in Latin letters. */
export const LATIN_BULGARIAN_WORDS = words(`
  sum sym sam ste sme sa li ne da se vi vie mi mu ot za sas sus v na i ili che 4e no ama nali kak kakvo kvo koga kade kude kyde zashto
  za6to zasto shte 6te ste njama nqma nyama ima imam iskam molya molia molq blagodarya blagodaria blagodarq zdraveite zdravejte zdr
  dobar dobyr dobur den mnogo oshte o6te veche ve4e pak samo tova towa tozi tazi tezi neshto ne6to nishto ni6to moga mozhe moje
  poruchka poruchkata pora4ka poru4ka porychka parite pari paketa pratka pratkata kuriera chakam 4akam chaka 4aka sedmica sedmitsa
  dni den dnes utre vchera v4era vijte vizh kazhete kajete obazhdam obadete vurnete varnete ofis magazin firma rabota raboti be bre abe
  haide hajde ei mai ia ya az vas nas men mene toi tq te tiq koi koito koqto tolkova nikoi nikoy vinagi nikoga otnovo molim sydq suda
`);

/** Ends and clusters that give a language away in a word nobody listed. */
export const POLISH_SHAPES =
  /[ąćęłńśźż]|sz|cz|rz|dz[iy]|prz|owa[cn]|ie[jm]|(?:osci|enie|aniu|ania|ego|emu|ych|ami|lem|lam|cie|esz)$/;
export const ENGLISH_SHAPES = /th|wh|ck|oo|ee|gh|(?:ing|ed|ly|tion|ment|ould|ness|'s)$/;
export const LATIN_BULGARIAN_SHAPES =
  /[a-z][46]|[46][a-z]|sht|zh|[aeiou]q|q$|(?:ite|ata|iat|iqt|yat|oto|hme|hte|ha|li|shte|ame|ete|vam|vate)$/;
