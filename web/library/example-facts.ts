import { addressOf } from "#knowhow/address/address.ts";
import type { TemplateFacts } from "#knowhow/filling.ts";
import type { Language } from "#words/say.ts";

const PEOPLE: Record<
  Language,
  { customer: string; agent: string; colleague: string; subject: string; firm: string; date: string; keptFor: string }
> = {
  pl: {
    customer: "Marian Wójcik",
    agent: "Ewa Zając",
    colleague: "Anna Lis",
    subject: "Naprawa butów",
    firm: "Szewc Kowalski",
    date: "czwartek 26 listopada, 16:00",
    keptFor: "30 dni",
  },
  bg: {
    customer: "Мария Петрова",
    agent: "Ева Колева",
    colleague: "Анна Илиева",
    subject: "Ремонт на обувки",
    firm: "Обувки Бор",
    date: "четвъртък, 26 ноември, 16:00 ч.",
    keptFor: "30 дни",
  },
  en: {
    customer: "Grace Okafor",
    agent: "Ellen Hart",
    colleague: "Anna Reed",
    subject: "Shoe repair",
    firm: "Pine Shoes",
    date: "Thursday 26 November, 16:00",
    keptFor: "30 days",
  },
};

/** Facts of a case that does not exist, for reading a template as its customer would. */
export function exampleFacts(language: Language): TemplateFacts & { colleague: string; keptFor: string } {
  const { customer, agent, colleague, subject, firm, date, keptFor } = PEOPLE[language];
  const { called, greeting, form } = addressOf(customer, language);
  return {
    greeting,
    ...(called ? { "customer.name": called } : {}),
    "case.number": "1042",
    "case.subject": subject,
    "promise.date": date,
    "agent.name": agent,
    "firm.name": firm,
    colleague,
    keptFor,
    form,
  };
}
