import type { AdviceRule } from "./explanations.ts";
import type { Language } from "./labels.ts";

export type CaseFacts = {
  customerName?: string;
  agentName?: string;
  /** Already written for people in the draft's language, as it stands after a colon: "czwartek 26 listopada, 16:00". */
  nextUpdateAt?: string;
  /** Only when the customer's own form is known. Without it the wording names no gender. */
  address?: "pan" | "pani" | "panstwo";
};

const BLANK = "[…]";

type Forms = { dative: string; genitive: string };

/** Polish needs a gendered form of address; when nobody told it, the sentence does without one. */
const POLISH_ADDRESS: Readonly<Record<NonNullable<CaseFacts["address"]>, Forms>> = {
  pan: { dative: "Panu ", genitive: "Pana " },
  pani: { dative: "Pani ", genitive: "Pani " },
  panstwo: { dative: "Państwu ", genitive: "Państwa " },
};

/**
 * Better wording for a weak sentence, in the draft's language and polite form, from the facts given; what is not known
 * stays a blank "[…]". Null where only the writer can know better.
 */
export function offerFor(rule: AdviceRule, lang: Language, facts: CaseFacts = {}): string | null {
  const when = facts.nextUpdateAt?.trim() || BLANK;
  const forms = facts.address ? POLISH_ADDRESS[facts.address] : { dative: "", genitive: "" };
  const offer = lang === "pl" ? polish(rule, when, forms) : lang === "bg" ? bulgarian(rule, when) : english(rule, when);
  // An hour that is abbreviated („16:00 ч.“) brings the full stop along.
  return offer?.replace(/\.\.$/, ".") ?? null;
}

function polish(rule: AdviceRule, when: string, forms: Forms): string | null {
  switch (rule) {
    case "no_date":
      return `Następna wiadomość ode mnie: ${when}, także wtedy, gdy nic się nie zmieni.`;
    case "no_next_step":
      return `Następny krok: ${BLANK}. Następna wiadomość ode mnie: ${when}.`;
    case "culprit":
      return `Biorę tę sprawę na siebie: ${BLANK}. Następna wiadomość ode mnie: ${when}.`;
    case "no_agency":
      return `W tej sytuacji mogę ${forms.dative}zaproponować: ${BLANK}.`;
    case "counter_attack":
      return `Dla porządku podaję raz jeszcze najważniejszy fakt: ${BLANK}.`;
    case "surrender":
      return `Mogę ${forms.dative}zaproponować: ${BLANK}.`;
    case "over_promise":
      return `Ustalone jest: ${BLANK}. Następna wiadomość ode mnie: ${when}.`;
    case "feeds_anxiety":
      return `Sprawa wymaga jeszcze jednego kroku: ${BLANK}. Następna wiadomość ode mnie: ${when}.`;
    case "not_reflected":
      return `Rozumiem, że ta sytuacja jest ${forms.genitive ? `dla ${forms.genitive}` : ""}bardzo uciążliwa.`;
    case "labels_person":
      return `W wiadomości padły słowa: „${BLANK}”.`;
  }
}

function bulgarian(rule: AdviceRule, when: string): string | null {
  switch (rule) {
    case "no_date":
      return `Следваща новина от мен: ${when}, дори ако няма промяна.`;
    case "no_next_step":
      return `Следваща стъпка: ${BLANK}. Следваща новина от мен: ${when}.`;
    case "culprit":
      return `Поемам случая: ${BLANK}. Следваща новина от мен: ${when}.`;
    case "no_agency":
      return `В тази ситуация мога да Ви предложа: ${BLANK}.`;
    case "counter_attack":
      return `За яснота ще посоча още веднъж най-важното: ${BLANK}.`;
    case "surrender":
      return `Мога да Ви предложа: ${BLANK}.`;
    case "over_promise":
      return `Ясно е следното: ${BLANK}. Следваща новина от мен: ${when}.`;
    case "feeds_anxiety":
      return `Остава още една стъпка: ${BLANK}. Следваща новина от мен: ${when}.`;
    case "not_reflected":
      return "Разбирам, че това е много неприятно за Вас.";
    case "labels_person":
      return `В съобщението пише: „${BLANK}“.`;
  }
}

function english(rule: AdviceRule, when: string): string | null {
  switch (rule) {
    case "no_date":
      return `The next news from me: ${when}, even if nothing changes.`;
    case "no_next_step":
      return `The next step: ${BLANK}. The next news from me: ${when}.`;
    case "culprit":
      return `I am taking this on: ${BLANK}. The next news from me: ${when}.`;
    case "no_agency":
      return `What I can offer you in this situation: ${BLANK}.`;
    case "counter_attack":
      return `To be clear, the main point once more: ${BLANK}.`;
    case "surrender":
      return `What I can offer you: ${BLANK}.`;
    case "over_promise":
      return `What is settled: ${BLANK}. The next news from me: ${when}.`;
    case "feeds_anxiety":
      return `One more step is needed: ${BLANK}. The next news from me: ${when}.`;
    case "not_reflected":
      return "I understand how frustrating this is for you.";
    case "labels_person":
      return `The message says: "${BLANK}".`;
  }
}
