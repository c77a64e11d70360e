import type { WorkingHours } from "#contract/setup.ts";
import type { AddressForm } from "#contract/shapes.ts";
import { addressOf } from "#knowhow/address/address.ts";
import type { Language } from "#words/say.ts";
import { dayOf } from "../conversations/letters/dates.ts";
import { paragraphs, sayLetter, sentence } from "../conversations/letters/letter.ts";

export interface ConductLetterFacts {
  language: Language;
  timeZone: string;
  firm: string;
  customer: { name: string; addressForm: AddressForm | null };
  stage: "advice" | "warning" | "restriction";
  quote: string;
  quotedOn: Date;
  caseNumber: number;
  reason: string;
  restriction: {
    writingOnly: boolean;
    contact: string | null;
    windows: WorkingHours | null;
    answerDays: number;
    reviewAt: Date;
    endsAt: Date;
    goesOn: boolean;
  } | null;
  appealBy: Date;
  /** Where to write: the address that the letter comes from. */
  replyTo: string | null;
}

const weekdayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, Number(day)));

/** "poniedziałek 10:00–12:00, środa 14:00–15:00" */
export const sayWindows = (windows: WorkingHours, language: Language): string =>
  Object.entries(windows)
    .filter(([, spans]) => (spans ?? []).length > 0)
    .map(([day, spans]) => `${weekdayIn(language, day)} ${spans!.map(({ opens, closes }) => `${opens}–${closes}`).join(", ")}`)
    .join("; ");

const STATED = { pan: "m", pani: "f", panstwo: "open" } as const;
export function greetingTo({ name, addressForm }: ConductLetterFacts["customer"], language: Language): string {
  const stated = addressForm && addressForm in STATED ? STATED[addressForm as keyof typeof STATED] : undefined;
  return `${addressOf(name, language, stated).greeting},`;
}

/**
 * The letter about conduct. Whatever is decided, it quotes what was said and when, says what follows, what stays open whatever happens, and to whom
 * and by when one can appeal. Its frame is fixed; the reason alone is written by the people who decide.
 */
export function conductLetter(facts: ConductLetterFacts): string {
  const { language, restriction } = facts;
  const say = sayLetter(language);
  const day = (at: Date) => dayOf(at, facts);
  const measures = restriction && [
    restriction.writingOnly && say("conduct_writing_only"),
    restriction.contact && say("conduct_contact", { name: restriction.contact }),
    restriction.windows && say("conduct_windows", { windows: sayWindows(restriction.windows, language) }),
    say("conduct_rhythm", { days: restriction.answerDays }),
  ];
  return paragraphs(
    greetingTo(facts.customer, language),
    say("conduct_grounds", { number: facts.caseNumber, day: day(facts.quotedOn), quote: facts.quote }),
    sentence(facts.reason),
    restriction
      ? `${say(restriction.goesOn ? "conduct_goes_on" : "conduct_restriction", { day: day(restriction.endsAt) })}\n${measures!
          .filter(Boolean)
          .map((line) => `• ${line}`)
          .join("\n")}`
      : say(`conduct_${facts.stage}`),
    restriction && say("conduct_review", { review: day(restriction.reviewAt), end: day(restriction.endsAt) }),
    say("conduct_open"),
    say(facts.replyTo ? "conduct_appeal" : "conduct_appeal_in_writing", {
      day: day(facts.appealBy),
      address: facts.replyTo ?? "",
    }),
    say("conduct_close", { firm: facts.firm }),
  ).text;
}

/** What became of an appeal. */
export function appealLetter(facts: {
  language: Language;
  customer: ConductLetterFacts["customer"];
  outcome: "stands" | "lifted";
  reasons: string;
  firm: string;
}): string {
  const say = sayLetter(facts.language);
  return paragraphs(
    greetingTo(facts.customer, facts.language),
    say(`conduct_appeal_${facts.outcome}`),
    sentence(facts.reasons),
    say("conduct_open"),
    say("conduct_close", { firm: facts.firm }),
  ).text;
}

/** That a restriction ended before its day. */
export function liftedLetter(facts: { language: Language; customer: ConductLetterFacts["customer"]; firm: string }): string {
  const say = sayLetter(facts.language);
  return paragraphs(greetingTo(facts.customer, facts.language), say("conduct_lifted"), say("conduct_close", { firm: facts.firm }))
    .text;
}
