import type { SlotRule } from "../slot-rule.ts";
import { BECAUSE, PAN, PANU, WEAK } from "./words.ts";

const FAILED =
  "pomylilem|pomylilam|pomylilismy|przeoczylem|przeoczylam|przeoczylismy|zawiedlismy|zawiodlem|zawiodlam|zapomnialem|zapomnialam|zapomnielismy|zaniedbalem|zaniedbalam|zaniedbalismy|zgubilem|zgubilam|zgubilismy|przegapilem|przegapilam|przegapilismy|spoznilem|spoznilam|spoznilismy|zle+policzylem|zle+policzylam|zle+policzylismy|zle+zapisalem|zle+zapisalam|zawalilem|zawalilam|zawalilismy|pomieszalem|pomieszalam";
const DID =
  "wyslalem|wyslalam|wyslalismy|podalem|podalam|podalismy|wpisalem|wpisalam|wpisalismy|naliczylem|naliczylam|naliczylismy|pobralismy|wystawilem|wystawilam|wystawilismy|spakowalismy|spakowalem|spakowalam|zapisalem|zapisalam|obiecalismy|obiecalem|obiecalam|przekazalem|przekazalam|przekazalismy|umowilem|umowilam|umowilismy|zamowilem|zamowilam|zamowilismy";
const DID_NOT =
  "oddzwonilismy|oddzwonilem|oddzwonilam|odpisalismy|odpisalem|odpisalam|odpowiedzielismy|odpowiedzialem|odpowiedzialam|wyslalismy|wyslalem|wyslalam|dotrzymalismy|dotrzymalem|dotrzymalam|dopilnowalem|dopilnowalam|dopilnowalismy|sprawdzilem|sprawdzilam|sprawdzilismy|uprzedzilismy|uprzedzilem|uprzedzilam|poinformowalismy|poinformowalem|poinformowalam|powiadomilismy|zadzwonilismy|zadzwonilem|zadzwonilam|przyjechalismy|zauwazylem|zauwazylam|zauwazylismy|przekazalismy|przekazalem|przekazalam|napisalem|napisalam|napisalismy";

/** Meeting criticism: agreeing in part, admitting, and saying it before the other does. */
export const CRITICISM: readonly SlotRule[] = [
  {
    id: "pl.slot.agrees_in_part",
    cue: "agrees_in_part",
    patterns: [
      `mozliwe|byc+moze|niewykluczone|zapewne|rzeczywiscie|faktycznie|istotnie , ze? ... ${WEAK}`,
      `mozliwe|byc+moze|niewykluczone|zapewne|rzeczywiscie|faktycznie|istotnie ... ${WEAK}`,
      `rzeczywiscie|faktycznie|istotnie|owszem|przyznaje|to+prawda ... _ ... ${WEAK}`,
      `ma|maja ${PAN} .. racje|slusznosc ... ${WEAK}`,
      `to prawda|fakt , ze? ... ${WEAK}`,
      `zgadzam+sie|przyznaje|trudno+sie+nie+zgodzic|trudno+zaprzeczyc|nie+przecze , ze ... ${WEAK}`,
      `moglby|moglaby|mogloby|moglyby .. byc|dzialac|trwac|isc .. ${WEAK}`,
      "moglismy|moglem|moglam ... prosci*|lepiej|jasniej|szybciej|wczesniej|krocej|wyrazniej",
      `nasz|nasza|nasze|moj|moja ... bywa|bywaja|potrafi ... ${WEAK}`,
    ],
    unless: [
      "nie+ma pan|pani racji",
      "jesli|czy",
      "paczka|przesylka|kurier ... dotrze|przyjedzie",
      "nie+jest+tak|nie+zgadzam",
      "blad|pomylk*|wina",
    ],
    negated: "keep",
    examples: [
      "Możliwe, że nasz formularz jest mniej wygodny niż u innych.",
      "Ma Pani rację, że czekanie na linii bywa długie.",
      "To prawda, że ta instrukcja jest zawiła.",
    ],
    counters: [
      "Możliwe, że paczka dotrze w piątek.",
      "Nie ma Pan racji.",
      "Być może potrzebny będzie dowód zakupu.",
      "Czy to prawda, że jest wolniej?",
    ],
  },
  {
    id: "pl.slot.agrees_in_part.maybe",
    cue: "agrees_in_part",
    ends: ".",
    patterns: [
      "^ moze+tak+byc|byc+moze+tak+jest|mozliwe|calkiem+mozliwe|moze+i+tak|mozliwe+ze+tak $",
      "^ moze|mozliwe+ze|byc+moze , ze? tak .. jest|bylo|byc|wyglada",
    ],
    examples: ["Może tak być.", "Być może tak jest."],
    counters: ["Może tak być?", "Może być jutro o dziesiątej."],
  },
  {
    id: "pl.slot.defends",
    cue: "defends",
    patterns: [
      ", ale|lecz|jednak|jednakze|tylko+ze|natomiast|niemniej|aczkolwiek _",
      "^ ale|jednak|jednakze|niemniej|mimo+to _",
      "staramy|staralismy .. sie",
      "inni|inne|konkurencja|konkurencji ... tez|rowniez|takze|gorz*|wolni*|dluz*",
      "robimy|zrobilismy .. wszystko|co+mozemy|co+w+naszej",
      "to .. nie .. nasz*|moj* .. wina",
      "nikt|zaden+klient ... nie .. narzeka*|skarzy*|zglaszal*",
    ],
    negated: "keep",
    examples: ["Możliwe, ale mamy bardzo dużo zgłoszeń.", "Staramy się, jak możemy.", "Inni też pracują wolniej w grudniu."],
    counters: ["Wróćmy do Pana zgłoszenia.", "Zajmijmy się fakturą.", "Inni klienci dostali już wiadomość."],
  },
  {
    id: "pl.slot.admits",
    cue: "admits",
    patterns: [
      "to .. nasz|moj|nasza|moja .. blad|pomylka|wina|niedopatrzenie|przeoczenie|zaniedbanie",
      "nasz|moj|nasza|moja .. blad|bledu|pomylka|pomylki|niedopatrzenie|przeoczenie|zaniedbanie",
      "blad|pomylka|wina|niedopatrzenie .. jest|byl|byla|lezy|stoi|powstal|powstala|nastapil* .. po+naszej+stronie|po+mojej+stronie|u+nas|nasz|nasza|moj|moja",
      "po naszej|mojej stronie .. blad|pomylka|wina|zawin*|zabrak*",
      FAILED,
      `nie .. ${DID_NOT}`,
      `${DID} .. {customer}? .. zly|zla|zle|zlego|zlej|bledny|bledna|bledne|blednie|cudzy|cudza|cudze|niewlasciw*|nie+ten|nie+ta|nie+te|nie+to|dwa+razy|dwukrotnie|podwojnie|podwojna|za+duzo|za+malo|o+dzien+za|nieaktualn*`,
      `zle|blednie|niepotrzebnie|dwa+razy|dwukrotnie|podwojnie|omylkowo|pomylkowo|za+pozno ${DID}`,
      "zawinilem|zawinilam|zawinilismy|popelnilem|popelnilam|popelnilismy",
      "biore|bierzemy .. to|ten+blad|odpowiedzialnosc .. na+siebie|za+to",
    ],
    unless: [
      "jesli|gdyby|jezeli",
      "czy|w+czym|co+jeszcze",
      "to nie my|ja",
      "to .. nie .. nasz|moj|nasza|moja",
      "numeru+telefonu",
    ],
    negated: "keep",
    examples: [
      "To był nasz błąd: nie oddzwoniliśmy w poniedziałek.",
      "Wysłałem Panu zły numer przesyłki.",
      "Pomyliłam daty dwóch wizyt.",
      "Błąd jest po naszej stronie.",
    ],
    counters: [
      "To nie nasz błąd.",
      "Jeśli pomyliłem numer, proszę o sygnał.",
      "Czy to nasz błąd?",
      "Wysłałem Panu numer przesyłki.",
    ],
  },
  {
    id: "pl.slot.excuses_admission",
    cue: "excuses_admission",
    patterns: [
      "blad|bledu|pomylka|pomylki|wina|niedopatrzenie , ale|lecz|jednak|tylko+ze|jednakze|choc",
      "blad|pomylka|wina|niedopatrzenie ... , ale|lecz|jednak|tylko+ze|jednakze",
      `${FAILED} ... , ale|lecz|jednak|tylko+ze|jednakze`,
      `nie ${DID_NOT} ... , ale|lecz|${BECAUSE}|jednak|tylko+ze`,
      `${FAILED} ... ${BECAUSE}`,
    ],
    unless: ["ale .. juz|naprawi*|poprawi*|oddam|zwroc*", "po+naszej+stronie|za+to"],
    negated: "keep",
    examples: [
      "To nasz błąd, ale mieliśmy dużo zgłoszeń.",
      "Pomyliłem numer, tylko że formularz był niejasny.",
      "Nie oddzwoniliśmy, bo linia była zajęta.",
    ],
    counters: [
      "To nasz błąd i naprawimy go dziś.",
      "Pomyliłem numer, ale już go poprawiłem.",
      "Nie oddzwoniliśmy w poniedziałek.",
    ],
  },
  {
    id: "pl.slot.effect_on_customer",
    cue: "effect_on_customer",
    patterns: [
      `stracil|stracila|stracili|czekal|czekala|czekali|musial|musiala|musieli|zmarnowal|zmarnowala|zostal|zostala|jezdzil|jezdzila|zaplacil|zaplacila|dzwonil|dzwonila|przyjechal|przyjechala|wzial|wziela ${PAN}`,
      `${PAN} .. niepotrzebnie|na+darmo|na+prozno|przez+to|drugi+raz|dwa+razy|trzy+razy|stracil*|czekal*|musial*|zmarnowal* .. _`,
      `przez to|nas|mnie|ten+blad|te+pomylke .. ${PAN}|${PANU}|_`,
      `kosztowalo|kosztowal|zabralo|zabral|zepsulo|zepsul|utrudnilo|popsulo .. to? .. {customer}`,
    ],
    unless: ["czy", "bedzie|nie+bedzie"],
    negated: "keep",
    examples: ["Stracił Pan przez to pół dnia.", "Czekała Pani na próżno.", "Kosztowało to Panią drugi dzień urlopu."],
    counters: ["Czy musiał Pan czekać?", "Nie będzie Pan musiał dzwonić.", "Czekam na Pani odpowiedź."],
  },
  {
    id: "pl.slot.foresees",
    cue: "foresees",
    patterns: [
      "wiem|wiemy|rozumiem|zdaje+sobie+sprawe , ze|jak ... liczyl*|spodziewal*|czekal*|oczekiwal*|nadzieje|zalezalo|wolal*|planowal*|nastawil*|cieszyl*",
      `zanim .. ${PAN} .. zapyta*|pomysli*|otworzy|przeczyta|zadzwoni|zdenerwuje`,
      "uprzedze|uprzedzam|uprzedzajac .. pytanie|pytania|pana|pani|panstwa|zarzut",
      "domyslam+sie|spodziewam+sie|przypuszczam|zdaje+sobie+sprawe|wiem ... , ze|jak .. to|ta|ten|te|taka|taki ... rozczaruj*|nie+ucieszy|zmartwi|nie+spodoba|zdenerwuje|zaskoczy|nie+jest+odpowiedz|nie+jest+wiadomosc|nie+bedzie",
      "nie ucieszy|zachwyci|zadowoli|spodoba|uraduje .. {customer}|sie+panu|sie+pani",
      "to|ta+wiadomosc|ta+odpowiedz nie|pewnie|raczej .. ucieszy|spodoba|rozczaruje|zmartwi|tego",
      "nie .. takiej|tej|tego|na+taka|na+te .. wiadomosc*|odpowiedz* .. czekal*|spodziewal*|oczekiwal*|_",
    ],
    unless: ["czy", "dziekuje"],
    negated: "keep",
    examples: [
      "Wiem, że liczył Pan na naprawę przed weekendem.",
      "Zanim Pani zapyta: tak, to już druga prośba o dokumenty.",
      "Domyślam się, że ta wiadomość Pana nie ucieszy.",
    ],
    counters: ["Liczyliśmy na dobrą współpracę.", "Wiem, że paczka jest w drodze.", "Zanim wyślemy, sprawdzimy adres."],
  },
  {
    id: "pl.slot.tells_bad_news",
    cue: "tells_bad_news",
    patterns: [
      "nie jest|sa|bedzie|beda .. mozliw*|dostepn*|gotow*|objet*|do+naprawy|do+uratowania|na+czas|w+terminie|naprawien*|wykonan*|dostarczon*|juz|wznawian*|produkowan*",
      "nie .. jest|bedzie mozliw*|dostepn*|gotow*|objet*",
      "nie mamy|dostaniemy|wyslemy|da+sie|uda+sie|udalo+sie|mozemy|zdazymy|zdaze|dojedzie|przyjedzie|dotrze|dostanie|obejmuje|uznajemy|uznalismy|naprawimy|wymienimy|zwrocimy|zwroce|zwracamy|odzyskamy|odzyskalismy|przyjmiemy|przyjmujemy|wroci|odbedzie|przyznalismy|przyznamy|przyznajemy|kwalifikuje|nadaje|wejdzie|wyleci|odplynie",
      "nie .. sie .. uda|udalo|da|odbedzie|nadaje|kwalifikuje",
      "przesunie|przesuwa|przesunal|przesuniety|przesunieta|opozni|opoznia|opozniona|opozniony|przeciagnie|wydluzy .. sie|_",
      "potrwa|zajmie|przyjdzie|bedzie ... dluzej|dopiero|pozniej|drozej",
      "jest|sa|bedzie|beda|wynosi|wyniesie .. wyzsz*|drozsz*|mniejsz*|krotsz*|dluzsz*|nizsz*|pozniejsz*",
      "dopiero .. w|we|po|za|od|na",
      "odrzucono|wstrzymano|odmowiono|anulowano|cofnieto|wykluczono|zamknieto|odwolano|skreslono|wycofano|przelozono|przesunieto|zawieszono",
      "nie zostal|zostala|zostalo|zostaly .. uznan*|przyjet*|naprawion*|dostarczon*|zaakceptowan*|zatwierdzon*|przyznan*|wykonan*|wyslan*|rozpatrzon*",
      "nie bedzie|beda .. przed|do|w|we|w+tym|wczesniej|juz",
      "odwolan*|anulowan*|wycofan*|niedostepn*|zaginela|zaginal|zaginely|odrzucon*|odmown* .. _",
      "jest|zostala|zostal|bedzie odwolan*|anulowan*|wycofan*|niedostepn*|odrzucon*|odmown*|niemozliw*",
      "wzrosnie|podrozeje|wygasl*|przepadl*|przepada|zaginela|zaginal",
      "to .. juz .. drug*|trzeci*|kolejn* .. prosb*|raz|termin*|wizyt*|wiadomosc*",
    ],
    unless: ["nie+jest|nie+bedzie .. problem*|pilne", "nie+ma .. za+co|problemu|powodu|potrzeby"],
    negated: "keep",
    examples: [
      "Naprawa przesunie się na środę.",
      "Naprawa nie jest możliwa.",
      "Tej reklamacji nie uznajemy.",
      "Paczka przyjdzie dopiero w poniedziałek.",
    ],
    counters: ["Naprawa będzie gotowa w środę.", "Nie ma za co.", "Reklamację przyjmiemy dziś.", "Mam dobrą wiadomość."],
  },
  {
    id: "pl.slot.explains",
    cue: "explains",
    patterns: [
      "wyjasniam|wyjasnie|tlumacze|wytlumacze|opisuje|opisze|opisalem|opisalam|podaje .. , dlaczego|skad|po+co|z+czego|co",
      "powod|powody|przyczyne|uzasadnienie .. opisalem|opisalam|opisuje|podaje|wyjasniam|znajdzie|przesylam|jest|sa",
      "opisalem|opisalam|opisuje|podaje|wyjasniam|przesylam .. powod*|przyczyn*|uzasadnieni*",
    ],
    examples: ["Wyjaśniam, dlaczego jest potrzebna.", "Powody opisałam w trzech punktach.", "Niżej podaję uzasadnienie."],
    counters: ["Proszę wyjaśnić, co się stało.", "Proszę podać powód zwrotu.", "Podaję numer przesyłki."],
  },
];
