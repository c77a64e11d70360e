import type { Language } from "./labels.ts";

/** What draft coaching may point at. */
export const ADVICE_RULES = [
  "no_date",
  "no_next_step",
  "culprit",
  "no_agency",
  "counter_attack",
  "surrender",
  "over_promise",
  "feeds_anxiety",
  "not_reflected",
  "labels_person",
] as const;
export type AdviceRule = (typeof ADVICE_RULES)[number];

export type Explanation = Readonly<Record<Language, string>> & { readonly source: string };

/** One sentence each on why, in the writer's language, and where the advice comes from. */
export const EXPLANATIONS: Readonly<Record<AdviceRule, Explanation>> = {
  no_date: {
    pl: "Bez terminu klient nie wie, jak długo ma czekać.",
    bg: "Без срок клиентът не знае докога да чака.",
    en: "Without a date the customer does not know when to stop waiting.",
    source: "„Работа с труден клиент, успех в живота“: уговорете точен час",
  },
  no_next_step: {
    pl: "Nie widać, co stanie się dalej.",
    bg: "Не се вижда каква е следващата стъпка.",
    en: "It does not say what happens next.",
    source: "„Subiektywna lista cech niezbędnych przy obsłudze klienta”: działanie zamiast narzekania",
  },
  culprit: {
    pl: "Tu pojawia się winny. Rozżalony klient usłyszy wymówkę.",
    bg: "Тук се сочи виновник. Разстроеният клиент ще чуе оправдание.",
    en: "This points at someone else. An upset reader hears an excuse.",
    source: "„Subiektywna lista cech niezbędnych przy obsłudze klienta”: nie szukać winnych",
  },
  no_agency: {
    pl: "To zamyka rozmowę. Zawsze da się powiedzieć, co jest możliwe.",
    bg: "Това затваря пътя. Винаги може да се каже какво е възможно.",
    en: "This closes the door. There is always something that can be said to be possible.",
    source: "„Subiektywna lista cech niezbędnych przy obsłudze klienta”: zawsze da się coś zrobić",
  },
  counter_attack: {
    pl: "To może zabrzmieć jak odwet. Sam fakt wystarczy.",
    bg: "Това може да прозвучи като отмъщение. Самият факт е достатъчен.",
    en: "This may sound like hitting back. The fact alone is enough.",
    source: "Robert Zych, „Klient w centrum uwagi”: agresja, uległość, asertywność",
  },
  surrender: {
    pl: "To ustępstwo większe, niż trzeba. Granica i realna propozycja budzą więcej zaufania.",
    bg: "Така се отстъпва повече от нужното. Ясна граница и реално предложение будят повече доверие.",
    en: "This gives away more than is needed. A limit and a real offer earn more trust.",
    source: "Robert Zych, „Klient w centrum uwagi”: agresja, uległość, asertywność",
  },
  over_promise: {
    pl: "To nie jest pewne. Lepiej napisać, co jest ustalone i kiedy będzie wiadomość.",
    bg: "В това не може да сме сигурни. По-добре е да пише какво е ясно и кога ще има новина.",
    en: "This cannot be certain. Better to say what is settled and when there will be news.",
    source: "„Subiektywna lista cech niezbędnych przy obsłudze klienta”: obiecuj tyle, ile dotrzymasz",
  },
  feeds_anxiety: {
    pl: "Ten szczegół z wewnątrz firmy budzi niepokój, a w niczym nie pomaga.",
    bg: "Тази вътрешна подробност тревожи, а не помага с нищо.",
    en: "This inside detail worries the reader and helps with nothing.",
    source: "„Subiektywna lista cech niezbędnych przy obsłudze klienta”: selekcja informacji",
  },
  not_reflected: {
    pl: "Klient jeszcze nie usłyszał, że jego uczucia i sprawa zostały zauważone.",
    bg: "Клиентът още не е чул, че чувствата и случаят му са забелязани.",
    en: "The customer has not yet heard that their feelings and their matter were noticed.",
    source: "„Работа с труден клиент, успех в живота“: отразяване и перифраза",
  },
  labels_person: {
    pl: "To etykieta przypięta człowiekowi. Opis tego, co padło w rozmowie, będzie prawdziwy także jutro.",
    bg: "Това е етикет за човека. Описанието на казаното остава вярно и утре.",
    en: "This labels a person. A description of what was said will still be true tomorrow.",
    source: "RODO/GDPR art. 5 and 9; a note is the customer's to read on request",
  },
};
