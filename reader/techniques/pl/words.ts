import { DRAFT_WORDS } from "../../rules/pl/draft-words.ts";

/** Lists that the Polish slot rules share; they go into patterns as they stand. Folded, as patterns are. */

/** The customer, as one writes to one. */
export const PAN = "pan|pani|panstwo";
export const PANA = "pana|pani|panstwa";
export const PANU = "panu|pani|panstwu";
export const PANIA = "pana|pania|panstwa";

export const IF = "jesli|jezeli|gdyby";
export const WHEN = "kiedy|gdy|jak|ilekroc";
export const SO_THAT = "zeby|aby|by|zebym|abym|zebysmy|abysmy|bym|bysmy|azeby";
export const BECAUSE = "bo|poniewaz|gdyz|skoro|jako+ze|dlatego+ze";

/** What hurts or invades, as the customer does it. */
export const MISBEHAVES =
  "krzyczy|krzycza|krzyczal*|przeklina|przeklinaja|przeklinal*|obraza|obrazaja|obrazal*|obrazi|wyzywa|wyzywaja|wyzywal*|przerywa|przerywaja|przerywal*|wchodzi+mi+w+slowo|komentuje|komentuja|komentowal*|podnosi+glos|podnosza+glos|grozi|groza|grozil*|kpi|drwi|wysmiewa|szydzi|nazywa|nazywaja|nazwal*|wypytuje|pyta+o+moje|pyta+mnie|pytaja+mnie|pyta+o+moj|pyta+mnie+o|mowi+do+mnie|zwraca+sie+do+mnie|mowi+tak+szybko|pisze+wielkimi|uzywa+wulgar*|uzywa+obelg|zarzuca|zarzucaja|zarzucal*|dotyka|poucza|ubliza|ublizal*|wysyla|dzwoni";

/** The same as nouns and infinitives, as one asks to stop it. */
export const MISBEHAVIOUR =
  "wyzwisk*|obraz*|obelg*|wulgar*|przeklin*|przeklenstw*|krzyk*|krzycz*|wyzyw*|grozb*|grozi*|ublizan*|ubliz*|podnosz*+glos*|niepodnosz*|epitet*|kpin*|drwin*|zartow+z|komentow*|komentarz*|docinkow|docinki|inwektyw*|ponizan*|poniza*|przerywan*|przerywac|nazyw*|wysmiew*";

/** What is not as good as it could be, said of a thing of ours. */
export const WEAK =
  "dlugo|dlugi|dluga|dlugie|dluzej|dluzsz*|niewygodn*|mniej|gorz*|gorsz*|gorsza|wolno|wolniej|woln*|powoln*|zawil*|skomplikowan*|nieczyteln*|niejasn*|trudn*|ciezk*|uciazliw*|klopotliw*|lepiej|lepsz*|prostsz*|szybciej|czytelniej*|przejrzyst*|mylac*|brakuje|za+malo|zbyt|za+duzo|drogo|drozsz*|drogi|droga|drogie|wysok*|wyzsz*|ciasno|ciasn*|kolejk*|sztywn*|niedoskonal*|irytuj*|meczac*|rzadk*|zagmatwan*|staroswieck*|przestarzal*|nieintuicyjn*|glosn*|nieporeczn*|ubog*|skromn*|chaotyczn*|chlodn*|opieszal*|rozwlekl*|urzedow*";

/** What people feel, with the words that only an agent says of them. */
export const FEELING =
  "{emotion}|pominiet*|niepewnosc*|niepewn*|watpliwosc*|wahani*|wahac|opor|oporu|sceptyc*|zniechec*|niedocenion*|wykluczon*|zmartwieni*|rozterk*|dosyc|dosc|zal|nie+ufa|ufa|nie+wierzy";

/** Infinitives of what a desk can do for somebody. */
export const DO_FOR =
  "przyjac|zarezerwowac|wyslac|wymienic|zwrocic|oddac|naprawic|zamowic|odlozyc|rozlozyc|przesunac|przedluzyc|umowic|zapisac|przygotowac|wystawic|obnizyc|przelac|dolaczyc|dostarczyc|podmienic|wypozyczyc|pozyczyc|przeslac|nadac|uruchomic|odblokowac|wlaczyc|zmienic|dodac|przyspieszyc|zaproponowac|zaoferowac|sprawdzic|przyjechac|dowiezc|podstawic|otworzyc|zlozyc|zglosic|skrocic|przeniesc|rozliczyc|zaliczyc|dopisac|zablokowac|zatrzymac|wstrzymac|zorganizowac|wyznaczyc|przekazac|zlecic|poprawic|skorygowac|dac|zapewnic|przydzielic|dorobic|dokonczyc|zadzwonic|oddzwonic|wrocic|zrobic|anulowac|rozbic|podzielic|zamienic|pokazac|przejsc|polaczyc|dowiedziec|zapytac|zawiesic|odroczyc|odnowic|wydluzyc|wysuszyc|wyczyscic|zamontowac|zdemontowac|dostosowac|przywiezc|odebrac|zabrac|dowozic|wystapic|wypisac|napisac|wpisac|zapewnic|udostepnic|wypozyczac|podjechac|przyslac|podeslac|przygotowac|pomoc|przeprowadzic|zbadac|policzyc|przeliczyc|dolozyc|doliczyc|odliczyc|obciac|wstawic|przekierowac|skierowac|zaprosic|zaplanowac|spotkac|porozmawiac|zaprojektowac|uszyc|przerobic|skrocic|poszerzyc|wywolac|wydrukowac|zeskanowac|odtworzyc|przywrocic|usunac|wycofac|zatwierdzic|podpisac|rozwiazac|przejac|poprowadzic";

/** Verbs by which we tell when we are heard of again. */
export const REACH =
  "odezwe|odezwiemy|napisze|napiszemy|zadzwonie|zadzwonimy|oddzwonie|oddzwonimy|odpisze|odpiszemy|odpowiem|odpowiemy|poinformuje|poinformujemy|powiadomie|powiadomimy|dam+znac|damy+znac|dam+pan*|wroce|wrocimy|przekaze|przekazemy|przesle|przeslemy|wysle|wyslemy|podam|podamy|skontaktuje|skontaktujemy|zatelefonuje|potwierdze|potwierdzimy|wiadomosc|odpowiedz|decyzje|kolejny+kontakt|odpowiadam|pisze|dzwonie";

/** Roles of those to whom a case is handed over. */
export const ROLE =
  "kierown*|przelozon*|specjalist*|kolezan*|kolega|kolegi|koledze|kolege|liderk*|liderem|lidera|koordynator*|dyrektor*|ekspert*|inzynier*|doradc*|doradczyni*|mistrz*|opiekun*|szefow*|szefem|szefa|managerk*|menedzer*|prawni*|ksiegow*|technik*|pelnomocni*|rzecznik*|konsultant*";

/** Grammatical persons and things of ours, by which criticism is known to be of us. */
export const OURS =
  "nasz|nasza|nasze|naszej|naszym|naszego|naszych|naszymi|moj|moja|moje|mojej|moim|mojego|moich|obslug*|u+nas|z+nami|ze+mna|my|zawiedlismy|zawiodlem|zawiodlam|zrobilismy|zrobic|mogl*|powinnismy|powinienem|powinnam|wyjasnien*|wiadomosc*|instrukcj*|infolini*|odpowiedzi";

const WORDS_ONLY = new Set(REACH.split("|"));

/** What we do ourselves, words to the customer left out. */
export const ACTS_BUT_WORDS = DRAFT_WORDS.act!.split("|")
  .filter((act) => !WORDS_ONLY.has(act))
  .join("|");
