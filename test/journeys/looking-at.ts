import type { Language } from "#words/say.ts";
import { type Customer, marian, nowak, okafor, petrova } from "./firm.ts";

/** What stands on the screens that are looked at. */
export interface Story {
  angry: Customer;
  calm: Customer;
  subject: string;
  furious: string;
  weak: string;
  calmSubject: string;
  calmText: string;
  note: string;
  reply: string;
  /** What concerns nobody but the team; and what changes something for the customer. */
  inside: string;
  material: string;
}

export const stories: Record<Language, Story> = {
  pl: {
    angry: marian,
    calm: nowak,
    subject: "Gdzie są moje buty",
    furious: "Ile k***a mam czekać! Jesteście bandą idiotów.\n\nMiały być w poniedziałek. Chcę wiedzieć, kiedy dostanę buty.",
    weak: "Dzień dobry, panie Marianie. Rozumiem, że czeka Pan od poniedziałku i nikt się nie odezwał. To wina kuriera, magazyn znowu zawalił. Odezwiemy się wkrótce. Pozdrawiam serdecznie.",
    calmSubject: "Trzewiki z reklamacji",
    calmText: "Dzień dobry, proszę o wiadomość, co z moimi trzewikami.",
    note: "Podeszwa przyjdzie w czwartek.",
    reply: "Dzień dobry, trzewiki schną. Napiszę jutro do 16:00.",
    inside: "Pytam dwa warsztaty o dratwę",
    material: "Trzewików nie da się naprawić",
  },
  bg: {
    angry: { name: "Стоян Колев", address: "stoyan@kolev.example" },
    calm: petrova,
    subject: "Къде са ми обувките",
    furious:
      "Докога, м***та ви, ще чакам! Вие сте банда идиоти.\n\nТрябваше да са готови в понеделник. Искам да знам кога ще получа обувките.",
    weak: "Здравейте, господин Колев. Разбирам, че чакате от понеделник и никой не се е обадил. Виновен е куриерът, складът пак ни провали. Ще се свържем с Вас скоро. Поздрави от всички нас.",
    calmSubject: "Рекламация на обувки",
    calmText: "Здравейте, моля, пишете ми докъде стигна рекламацията.",
    note: "Подметката идва в четвъртък.",
    reply: "Здравейте, обувките съхнат. Ще Ви пиша утре до 16:00 ч.",
    inside: "Питам два сервиза за конец",
    material: "Обувките не могат да се поправят",
  },
  en: {
    angry: { name: "Marcus Bell", address: "marcus@bell.example" },
    calm: okafor,
    subject: "Where are my shoes",
    furious:
      "How long do I have to f***ing wait! You are a bunch of idiots.\n\nThey were promised for Monday. I want to know when I will get my shoes.",
    weak: "Hello Mr Bell. I understand that you have been waiting since Monday and that nobody called. It is the courier's fault, the warehouse messed up again. We will get back to you soon. Kind regards from all of us.",
    calmSubject: "Boots under complaint",
    calmText: "Hello, could you please tell me how my boots are doing?",
    note: "The sole arrives on Thursday.",
    reply: "Hello, the boots are drying. I will write by tomorrow 16:00.",
    inside: "Asking two workshops about thread",
    material: "The boots cannot be repaired",
  },
};
