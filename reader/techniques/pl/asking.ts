import type { SlotRule } from "../slot-rule.ts";
import { OURS, PAN, PANA, SO_THAT } from "./words.ts";

const FAULTY =
  "klopotliw*|niejasn*|trudn*|zawiodlo|zawiodl*|zawiedlismy|przeszkadza*|przeszkodzil*|zabraklo|brakowalo|brakuje|poprawic|inaczej|lepiej|niewygodn*|zle|rozczarowalo|rozczarowal*|zdenerwowal*|zirytowal*|nie+odpowiadalo|utrudnil*|utrudnia*|myla|mylac*|nie+podoba*|niezrozumial*|zlego|nie+zadzialal*|uciazliw*|dotkliw*|zmienic|najgorsz*|slab*|najtrudn*|najslab*|najgorz*|nie+tak|bolalo|zabolalo|zlosci|zezloscilo|zniechec*|meczy|irytuj*|drazni*|odstrasz*|blokuje|blokowal*";

const EVENT =
  "dostaw*|przesyl*|paczk*|wizyt*|rozmow*|dni|dniu|dnia|dzien|faktur*|wiadomosc*|zamowien*|przypad*|sytuacj*|termin*|punkt*|pozycj*|miesiac*|osob*|konsultant*|opoznien*|napraw*|polacz*|rachun*|raz|zdarzen*|wyjazd*|kurs*|produkt*|rzecz*|zdan*|fragment*|sklep*|oddzial*|monter*|ekran*|funkcj*|krok*|moment*";

/** Questions, and what makes them welcome. */
export const ASKING: readonly SlotRule[] = [
  {
    id: "pl.slot.takes_seriously",
    cue: "takes_seriously",
    patterns: [
      "chce|chcemy|chcialbym|chcialabym|zalezy+mi .. to|te|tym|sprawe|wszystko|dobrze|naprawde|dokladnie|pana|pania .. zrozumiec",
      "zalezy mi|nam .. na",
      "zalezy mi|nam , zeby|aby|by",
      `biore|bierzemy|traktuje|traktujemy .. to|te|ta|${PANA}|uwage|slowa .. powaznie|serio|do+siebie`,
      "to .. dla mnie|nas .. wazn*",
      "to wazne|istotne .. dla .. mnie|nas",
      `${PANA}|ta|taka uwaga|uwagi|krytyka|zdanie|opinia .. jest|sa|to .. wazn*|cenn*|potrzebn*|pomocn*`,
      "wole|wolimy .. wiedziec|uslyszec , co|jak|ze",
      "to wazne|istotne|cenne|powazne , co|ze _",
      "wazne|istotne jest? .. dla+mnie|dla+nas|mi",
    ],
    unless: ["nie .. wazne|chce|zalezy", "numer|czas"],
    examples: [
      "Chcę to dobrze zrozumieć.",
      "Zależy mi na tym, żeby to poprawić.",
      "Pani uwagi są dla nas cenne.",
      "Biorę tę uwagę poważnie.",
    ],
    counters: ["Chcę wysłać fakturę.", "Proszę o ważny dowód.", "Zależy Panu na czasie.", "Umowa jest ważna do maja."],
  },
  {
    id: "pl.slot.asks_for_criticism",
    cue: "asks_for_criticism",
    ends: "?",
    patterns: [
      `co .. jeszcze|dokladnie|konkretnie|najbardziej|szczegolnie|wlasciwie|poza+tym|oprocz+tego ... ${FAULTY}`,
      `co .. w .. ${OURS} ... ${FAULTY}`,
      `co ... ${FAULTY} ... ${OURS}`,
      `ktory|ktora|ktore|ktorym|jaki|jaka|jakie ... ${OURS} ... ${FAULTY}`,
      "w+czym .. zawiedlismy|zawiodlem|zawiodlam|utrudnil*|moglismy",
      "czego .. jeszcze? .. zabraklo|brakowalo|brakuje .. panu|pani|panstwu|w|ze|u",
      "co|jak .. moglismy|moglem|moglam|mozemy|powinnismy|powinienem|powinnam .. zrobic|poprawic|zmienic|wyjasnic .. inaczej|lepiej|w|po|zeby|u|_",
    ],
    near: OURS.split("|").concat("u+nas", "zabraklo", "utrudnil*", "moglismy"),
    unless: ["dlaczego", "czy", "jak+mozemy+pomoc|co+mozemy+zrobic+dla", "moge+pomoc"],
    negated: "keep",
    examples: [
      "Co jeszcze w naszej obsłudze było dla Pani kłopotliwe?",
      "Co dokładnie w moim wyjaśnieniu było niejasne?",
      "Czego zabrakło Panu w naszej odpowiedzi?",
      "Co mogliśmy zrobić inaczej?",
    ],
    counters: [
      "Co dokładnie nie działa w drukarce?",
      "W czym mogę pomóc?",
      "Dlaczego Pan uważa, że nasza obsługa jest zła?",
      "Czy nasza instrukcja jest jasna?",
    ],
  },
  {
    id: "pl.slot.will_use_answer",
    cue: "will_use_answer",
    patterns: [
      "poprawie|poprawimy|uzupelnie|uzupelnimy|dopowiem|sprostuje|zmienie|zmienimy|uwzglednie|uwzglednimy|naprawie|naprawimy|uproszcze|uproscimy|przekaze|przekazemy|wyjasnie|dopisze|przerobimy|przepisze .. to|je|ja|go|w|tak|nasz*|kazd*|te|ta|ten|jeszcze",
      "chce|chcemy .. to|ja|je|go|te|ten .. poprawic|napisac|zmienic|naprawic|przerobic",
      `${SO_THAT} ... poprawic|poprawil*|zmienic|zmienil*|uniknac|unikn*|powtorzyl*|ulepszyc|naprawic|naprawil*|uproscic|inaczej|lepiej`,
      "pomoze|pomoga|pozwoli|pozwola .. mi|nam|to .. popraw*|zmien*|napraw*|unikn*|pisac|uprosci*|lepiej|wyjasn*|_",
      "dzieki .. temu|tej+uwadze|takim+uwagom .. popraw*|wiem|bede|bedziemy|zmieni*",
      "pytam|dopytuje , bo|zeby|poniewaz ... popraw*|zmieni*|napraw*|powtorzy*|inaczej|lepiej",
    ],
    negated: "keep",
    unless: ["adres|termin|konto|haslo"],
    examples: ["Poprawię je w piśmie.", "Pytam, żebyśmy mogli to poprawić.", "Pomoże nam to lepiej pisać instrukcje."],
    counters: ["Zmienię Pani termin na środę.", "To pomoże Panu zasnąć.", "Żeby wejść, proszę podać kod."],
  },
  {
    id: "pl.slot.why_asked",
    cue: "why_asked",
    patterns: [
      `${SO_THAT} ... sprawdzic|sprawdzil*|sprawdzila|ustalic|ustalil*|wyjasnic|wyjasnil*|odnalezc|odnalazl*|zbadac|zbadal*|dotrzec|dotarl*|zrozumiec|zrozumial*|odtworzyc|znalezc|znalazl*|pomoc|pomogl*|doradzic|dobrac|porownac|porownal*|zlokalizowac|zawezic`,
      "zebym|abym|zebysmy|abysmy .. mogl*|moglam|moglo .. _",
      "pytam|dopytuje|dopytam .. , bo|poniewaz|gdyz|zeby|aby|dlatego",
      "pozwoli|pomoze mi|nam|to .. to|sprawdzic|ustalic|znalezc|zawezic|zrozumiec|dotrzec|wyjasnic",
      "chce|chcialbym|chcialabym .. to|dobrze|dokladnie|wszystko .. zrozumiec|ustalic|sprawdzic|wyjasnic",
      "chce|chcialbym|chcialabym zrozumiec|ustalic|sprawdzic , co|jak|skad|dlaczego|gdzie|kiedy",
    ],
    unless: ["nie+trzeba", "nie+zapomniec"],
    examples: [
      "Żeby to sprawdzić, potrzebuję dwóch rzeczy.",
      "Pytam, bo od tego zależy wybór części.",
      "Chcę dobrze zrozumieć, co się stało.",
    ],
    counters: ["Żeby odebrać paczkę, proszę podać kod.", "Chcę zwrócić Pani koszty.", "Pytam po raz ostatni."],
  },
  {
    id: "pl.slot.echoes_generaliser",
    cue: "echoes_generaliser",
    quoted: "keep",
    patterns: [
      `mowi|pisze|twierdzi|wspomina|zaznacza|podkresla ${PAN} ... zawsze|nigdy|nikt|nikogo|nikomu|wszys*|ciagle|stale|wiecznie|kazd*|nic|wciaz|za+kazdym+razem|ani+razu|zadn*|bez+przerwy|notorycznie|znowu|cala`,
      "slysze|czytam , ze .. zawsze|nigdy|nikt|ciagle|stale|wiecznie|za+kazdym+razem|ani+razu|bez+przerwy|notorycznie",
      "slowo|slowa|padlo|uzyl|uzyla|napisal|napisala .. zawsze|nigdy|nikt|ciagle|wiecznie|ani+razu|za+kazdym+razem",
    ],
    negated: "keep",
    examples: ["Mówi Pani, że zawsze są opóźnienia.", "Pisze Pan, że nikt u nas nie odbiera telefonu.", "Napisała Pani „nigdy”."],
    counters: ["Zawsze odpisujemy w ciągu doby.", "Nikt nie odbierał telefonu.", "Mówi Pani o dwóch fakturach."],
  },
  {
    id: "pl.slot.asks_specifics",
    cue: "asks_specifics",
    ends: "?",
    patterns: [
      `ktory|ktora|ktore|ktorych|ktorego|ktorej|ktorym|jaki|jaka|jakie|jakich|jakiego|jakiej ${EVENT}`,
      `o ktory|ktora|ktore|ktorych|ktorego|ktorej|jaki|jaka|jakie .. ${EVENT} .. chodzi`,
      "kiedy ... ostatnio|ostatni|pierwszy|raz",
      "kiedy .. prosil*|pisal*|zglaszal*|kupil*|zamawial*|zauwazyl*|pojawil*|pojawia|nastapil*|doszlo",
      "kiedy .. ostatnio|dokladnie|to|bylo|zdarzyl*|wydarzyl*|dzwonil*|rozmawial*|po+raz|mialo|ostatni",
      "ile+razy|z+kim|o+ktorej|od+kiedy|ktorego+dnia|jakiego+dnia|w+ktorym|w+ktorej|na+ktorym|przy+ktorym|od+kogo|kto .. _",
      "co|czego .. dokladnie|konkretnie .. zostalo|bylo|sie|powiedzial*|przestalo|nie|stalo|uslyszal*|brakowalo|dotyczy|zaszlo|ma|padlo",
      "kogo|co|ktore|ktora|ktory .. ma|maja .. na+mysli",
    ],
    unless: ["ile+razy+mam", "pasuje|odpowiada|dogodn*|woli|wygodn*", "mozemy+zadzwonic|oddzwonic|przyjechac", "nasz*|moj*|moim"],
    negated: "keep",
    examples: [
      "Które dostawy ma Pani na myśli?",
      "Ile razy dzwonił Pan w tym tygodniu?",
      "Co dokładnie przestało działać?",
      "Kiedy ostatnio rozmawiała Pani z kimś od nas?",
    ],
    counters: [
      "Który termin Pani odpowiada?",
      "Ile razy mam powtarzać?",
      "Czy może Pan podać numer zamówienia?",
      "Co jeszcze w naszej obsłudze było kłopotliwe?",
    ],
  },
  {
    id: "pl.slot.asks_specifics.told",
    cue: "asks_specifics",
    patterns: [
      "potrzebuje|potrzebujemy|prosze|poprosze|wystarczy|wystarcza|przyda|przydadza ... dzien|dnia|dni|date|daty|dat|godzine|godziny|nazwisk*|nazwiska|przyklad*|konkret*|miejsc*",
      "prosze|poprosze .. podac|napisac|wskazac|wymienic|powiedziec|przypomniec , ktory|ktora|ktore|ktorych|ktorego|ktorej|kiedy|ile+razy|z+kim|co+dokladnie|o+ktor*|w+ktor*",
    ],
    unless: ["dogodn*|pasuj*|odpowiad*|woli|urodz*|wazn*|waznosci", "cierpliwosc|do+dnia|karty"],
    examples: [
      "Potrzebuję dwóch rzeczy: dnia rozmowy i nazwiska.",
      "Proszę napisać, które dostawy się spóźniły.",
      "Wystarczy mi jeden przykład.",
    ],
    counters: ["Proszę podać dogodny dzień wizyty.", "Proszę podać datę urodzenia.", "Potrzebuję numeru zamówienia."],
  },
  {
    id: "pl.slot.asks_openly",
    cue: "asks_openly",
    patterns: [
      `prosze|prosilbym|prosilabym|poprosze|niech ${PAN}? .. mi? .. opowiedziec|opisac|opowie|opisze|przedstawic`,
      "prosze .. napisac|powiedziec .. wlasnymi|po+kolei|szerzej|wiecej|co+sie|jak+to|jak+do+tego|jak+wygladal*|od+poczatku",
      "prosze .. napisac|powiedziec|opowiedziec , od+czego|skad|kiedy+to|jak|co .. byloby|pan|pani|panstwo|sie|to|doszlo|wygladal*|wydarzyl*",
      "chetnie .. uslysze|poslucham|przeczytam|wyslucham , co|jak|_",
    ],
    unless: ["do+nas|na+adres|formularzu|w+formularzu", "ktora|ktory|numer"],
    examples: [
      "Proszę opowiedzieć po kolei, co się stało po odebraniu paczki.",
      "Proszę napisać, jak to się zaczęło.",
      "Chętnie usłyszę, co się wydarzyło.",
    ],
    counters: ["Proszę napisać na adres sklepu.", "Proszę podać numer.", "Opowiem Pani o promocji."],
  },
  {
    id: "pl.slot.asks_openly.asked",
    cue: "asks_openly",
    ends: "?",
    patterns: [
      `co .. byloby|uznalby|uznalaby|pomogloby|rozwiazaloby|byloby+dobre .. {customer}|dobr*|najlepsz*|rozwiazani*|w+tej+sytuacji`,
      "co .. dla {customer} .. byloby|jest|najwazniejsz*|dobrym|najlepsz*",
      "co|jak .. sie|to|do+tego .. stalo|wydarzylo|zaszlo|zdarzylo|zaczelo|doszlo|dzieje|dzialo|skonczylo",
      "jak .. wygladal*|przebiegal*|przebiegl*|doszlo|to+sie+zaczelo|pan+to+widzi|pani+to+widzi|do+tego .. _",
      "jak to|do+tego .. doszlo|bylo|wygladalo",
      "jakie .. rozwiazani*|wyjsci* .. byloby|uznal*|widzi|wyobraz*|{customer}|_",
      `co .. ${PAN} .. zauwazyl*|widzi|widzial*|zobaczyl*|uslyszal*|probowal*|proponuje|oczekuje`,
      `czego .. ${PAN} .. potrzebuje|oczekuje|_`,
    ],
    unless: ["w+czym", "moge+jeszcze|jeszcze+moge", "ode+mnie", "oczekiwal*", "sobie+wyobraza", "co+jeszcze", "dlaczego"],
    negated: "keep",
    examples: ["Co byłoby dla Pani dobrym rozwiązaniem?", "Co się stało po włączeniu urządzenia?", "Jak do tego doszło?"],
    counters: ["W czym jeszcze mogę pomóc?", "Czy dioda świeci?", "Jak Pan sobie to wyobraża?"],
  },
];
