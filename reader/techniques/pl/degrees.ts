import type { SlotRule } from "../slot-rule.ts";
import { IF, MISBEHAVES, MISBEHAVIOUR, PAN, PANU } from "./words.ts";

/** The four degrees of a border, and limits that leave a choice. */
export const DEGREES: readonly SlotRule[] = [
  {
    id: "pl.slot.asks_to_stop",
    cue: "asks_to_stop",
    patterns: [
      `prosze|prosimy|prosilbym|prosilabym|poprosze ... bez .. ${MISBEHAVIOUR}`,
      `prosze|prosimy|prosilbym|prosilabym .. nie .. krzyczec|obrazac|przeklinac|wyzywac|grozic|podnosic|przerywac|komentowac|ublizac|uzywac|wysmiewac|nazywac|mowic`,
      "prosze|prosimy .. przestac|zaprzestac|skonczyc+z",
      "prosze|prosimy .. o .. rozmowe+bez|kulture|szacunek|spokojny+ton|spokojna+rozmowe|zachowanie+kultury|zachowanie+spokoju|niepodnoszenie+glosu|nieobrazanie",
      "prosze|prosimy .. mowic|pisac|rozmawiac|zwracac .. do|ze|sie .. spokojnie|z+szacunkiem|grzecznie|kulturalnie|ciszej|bez",
      "rozmawiajmy|porozmawiajmy bez _",
    ],
    unless: ["^ jesli|jezeli", "czujnik*|kabl*|przycisk*"],
    negated: "keep",
    examples: [
      "Proszę mówić do mnie bez wyzwisk.",
      "Proszę przestać i powiedzieć, o którą przesyłkę chodzi.",
      "Proszę nie podnosić głosu.",
    ],
    counters: ["Proszę nie wyłączać komputera.", "Jeśli Pan nie przestanie, zakończę rozmowę.", "Proszę mówić, słucham."],
  },
  {
    id: "pl.slot.does_not_accept",
    cue: "does_not_accept",
    patterns: [
      `nie zgadzam|godze|zgodze|zgadzamy .. sie .. na .. ${MISBEHAVIOUR}|to|takie|taki|taka|ton|jezyk`,
      `nie zgadzam|godze|zgodze|zgadzamy .. sie , zeby|aby|by ... ${MISBEHAVES}|mnie|do+mnie`,
      `nie akceptuje|akceptujemy|toleruje|przyjmuje|zycze+sobie|pozwalam|pozwole ... ${MISBEHAVIOUR}|tonu|jezyka|takich|takiego|takiej|na|zeby|by|aby`,
    ],
    unless: ["na .. rabat*|cen*|rat*|warunk*|zwrot*|termin*|umow*|kwot*"],
    negated: "keep",
    examples: ["Nie zgadzam się, żeby mnie Pan obrażał.", "Nie zgadzam się na wyzwiska.", "Nie akceptuję takiego tonu."],
    counters: [
      "Nie zgadzam się na obniżenie ceny o połowę.",
      "Nie zgadzamy się na takie warunki umowy.",
      "Proszę się zgodzić na regulamin.",
    ],
  },
  {
    id: "pl.slot.announces_consequence",
    cue: "announces_consequence",
    patterns: [
      `${IF}|gdy|kiedy ... ${MISBEHAVES}|${MISBEHAVIOUR}|jeszcze+raz|nie+przestanie|powtorz*|dalej|nadal|uslysze ... zakoncze|zakonczymy|rozlacze|przerwe|przerwiemy|odloze|koncze|przelacze|przekaze|poprosze|przejdziemy|zglosze|zamkne|wylacze|nie+bede|dokonczymy|umowie`,
      `zakoncze|zakonczymy|rozlacze|przerwe|odloze|przelacze|przekaze|poprosze|przejdziemy|zglosze ... ${IF}|gdy .. ${MISBEHAVES}|${MISBEHAVIOUR}|jeszcze+raz|nie+przestanie|powtorz*|dalej|nadal|uslysze`,
      `przy|po|na kolejn*|nastepn*|jeszcze+jedn* .. ${MISBEHAVIOUR} .. zakoncze|rozlacze|przerwe|koncze|odloze|przelacze|przejdziemy|zamkne`,
    ],
    unless: ["czy", "usterka|awaria|blad"],
    negated: "keep",
    examples: [
      "Jeśli jeszcze raz mnie Pan obrazi, zakończę tę rozmowę.",
      "Zakończę rozmowę, jeżeli nadal będzie Pan krzyczał.",
      "Przy kolejnym wyzwisku rozłączę się.",
    ],
    counters: [
      "Jeśli usterka się powtórzy, przekażę sprzęt do serwisu.",
      "Jeśli nie odbiorę, proszę nagrać wiadomość.",
      "Zakończę sprawę w piątek.",
    ],
  },
  {
    id: "pl.slot.carries_out",
    cue: "carries_out",
    patterns: [
      "zgodnie+z+zapowiedzia|tak+jak+zapowiedzialem|tak+jak+zapowiedzialam|jak+zapowiedzialem|jak+zapowiedzialam|jak+uprzedzalem|jak+uprzedzalam|tak+jak+uprzedzalem|tak+jak+uprzedzalam|jak+mowilem|jak+mowilam|uprzedzalem|uprzedzalam|zapowiedzialem|zapowiedzialam ... koncze|przerywam|rozlaczam|przelaczam|przekazuje|zamykam|odkladam|przechodze|przechodzimy",
      "koncze|przerywam|rozlaczam|zamykam .. te|ta|rozmow*|czat|polaczenie|sie|telefon ... zgodnie+z+zapowiedzia|tak+jak|jak+zapowi*|jak+uprzedz*",
      "uprzedzalem|uprzedzalam|zapowiedzialem|zapowiedzialam|zapowiadalem|zapowiadalam ... _ ... teraz|wlasnie .. to+robie|robie|koncze|rozlaczam",
      `po|wobec|z+powodu .. ${MISBEHAVIOUR} .. koncze|przerywam|rozlaczam|zamykam|nie+prowadze|nie+kontynuuje`,
    ],
    unless: ["jesli|jezeli"],
    negated: "keep",
    examples: [
      "Tak jak zapowiedziałem, kończę rozmowę.",
      "Po groźbach nie prowadzę dalszej rozmowy.",
      "Zgodnie z zapowiedzią przełączam Pana do kierowniczki.",
    ],
    counters: [
      "Jeśli to się powtórzy, kończę rozmowę.",
      "Kończę pracę o szesnastej.",
      "Tak jak zapowiedziałem, wysyłam fakturę.",
    ],
  },
  {
    id: "pl.slot.if_calmly",
    cue: "if_calmly",
    patterns: [
      `${IF}|gdy|kiedy ... porozmawiamy|bedziemy|rozmawiamy|trzymac|trzymamy|wrocimy|zostaniemy|bedzie|skupimy|ustalimy|porozmawia ... spokojnie|spokojniej|spokojnej|spokojna|bez|rzeczowo|o+sprawie|przy+temacie|do+sprawy|do+faktow|faktow|tematu|na+sprawie|na+faktach|jednym`,
      "porozmawiajmy|rozmawiajmy|zostanmy|skupmy+sie .. spokojnie|rzeczowo|o+faktach|na+faktach|przy+faktach|bez|o+sprawie , a|i|to|wtedy _",
      "chetnie|z+checia|zalezy+mi .. {customer}? .. pomoge|dokoncze|dokonczymy|zalatwie|wyjasnie|rozwiaze|omowie|przejde|pomoc|dokonczyc|dokoncz*|_",
      `chce|jestem+tu|jestem+tutaj ... ${PANU}? ... pomoc|dokonczyc|rozwiazac|zalatwic|znalezc`,
    ],
    unless: ["jesli+nie"],
    examples: [
      "Jeśli porozmawiamy spokojnie, skończymy to w dziesięć minut.",
      "Chętnie dokończę z Panią to zgłoszenie.",
      "Chcę Panu pomóc.",
    ],
    counters: ["Jeśli nie, umówię rozmowę na jutro.", "Chcę zwrócić buty.", "Jestem tutaj od maja."],
  },
  {
    id: "pl.slot.or_else",
    cue: "or_else",
    patterns: [
      "jesli|jezeli nie , .. umowie|przejdziemy|zakoncze|zakonczymy|dokonczymy|przelacze|zostaje|koncze|rozlacze|przerwe|wroce|wrocimy|porozmawiamy|odezwe|zadzwonie|oddzwonie|poprosze|przekaze|odpisze",
      "^ w+przeciwnym+razie|inaczej|w+innym+razie .. {act}|umowie|przejdziemy|zakoncze|dokonczymy|przelacze|koncze",
      "warunek|warunkiem .. jest? .. jeden|prosty|tylko|:|bez|spokojna|brak",
      "jeden|tylko+jeden|moj|jedyny .. warunek",
      `pod+warunkiem ... bez|spokojn*|${MISBEHAVIOUR}`,
      `nie .. {act}|rozwiazemy|zalatwimy|dokonczymy|pojdziemy|ruszymy ... ${IF} .. bedzie|dalej|nadal|${MISBEHAVES}`,
    ],
    unless: ["umowy|promocji|gwarancji", "nie+dotrze|nie+odbierze|nie+dostanie"],
    negated: "keep",
    examples: [
      "Jeśli nie, umówię Panu rozmowę na jutro.",
      "Warunek jest jeden: bez gróźb.",
      "Nie rozwiążemy sprawy, jeżeli będzie mnie Pan obrażał.",
    ],
    counters: [
      "Jeśli paczka nie dotrze, zwrócimy pieniądze.",
      "Warunki umowy są w załączniku.",
      "Jeden warunek promocji to zakup dwóch sztuk.",
    ],
  },
  {
    id: "pl.slot.leaves_choice",
    cue: "leaves_choice",
    patterns: [
      `co|ktor* .. ${PAN} .. wybiera|woli|wybierze|decyduje`,
      "wybor|decyzja|decyzje .. nalezy|zostawiam|jest .. {customer}|_",
      "prosze .. wybrac|zdecydowac|powiedziec+mi|dac+znac .. _",
      "daje|dajemy .. {customer} .. chwil*|czas*|minut*",
    ],
    unless: ["numer|rozmiar|kolor"],
    examples: ["Co Pan wybiera?", "Wybór zostawiam Pani.", "Proszę zdecydować, jak wolimy rozmawiać."],
    counters: ["Proszę wybrać rozmiar.", "Wybrał Pan kuriera.", "Decyzję podjęliśmy wczoraj."],
  },
];
