import { draftByRules } from "../draft-by-rules.ts";
import type { Language } from "../labels.ts";
import { type PreparedText, prepare } from "../text/prepare.ts";
import { echoesOf, repeatsOf, substanceOf } from "./echoes.ts";
import { fillSlots, type TechniqueFound } from "./fill-slots.ts";
import { climb } from "./ladder.ts";
import { cueSpots, type Spots, spotsIn } from "./spots.ts";
import { TECHNIQUES } from "./techniques.ts";

export type { TechniqueFound } from "./fill-slots.ts";
export type { TechniqueId } from "./technique.ts";

export type TechniqueQuestion = {
  draft: string;
  language: Language;
  /** What the customer wrote last. With it a paraphrase must hold two things of the customer's; without it, a full sentence will do. */
  customersText?: string;
  /** What we have sent in this case already, the oldest first; the last eight count. Without them nothing is read across drafts. */
  earlierDrafts?: readonly string[];
};

const MOST_EARLIER = 8;

/**
 * Which of the 32 techniques of difficult conversation (domain dossier, §2) a draft makes use of, in the order of the dossier: `found` with
 * every part that a technique needs, `partly` with more than half of them. Nothing else is said of a draft: never a score, and of a
 * plain, polite answer mostly nothing. Evidence is half-open, in UTF-16 code units of the draft as given; a slot may be filled without words,
 * by leaving something out or by an earlier draft. Never throws; linear in the length of the draft.
 */
export function readTechniques(question: TechniqueQuestion): TechniqueFound[] {
  const { draft, language, customersText } = question;
  const prepared = prepare(draft, language);
  const { findings, groups } = draftByRules(prepared);
  const apologies = groups.get("apology_word")?.length ?? 0;
  const earlier = once(() => (question.earlierDrafts ?? []).slice(-MOST_EARLIER).map((text) => prepare(text, language)));
  const spots = spotsIn(prepared, language, findings, {
    echo: () => (customersText === undefined ? [] : echoesOf(prepared, customersText, language)),
    substance: () => (customersText === undefined ? substanceOf(prepared, language) : []),
    repeats: () => repeatsOf(prepared, earlier(), language),
  });
  const earlierSpots = once(() => earlier().map((text) => onlyCues(text, language)));
  const found = TECHNIQUES.flatMap((technique) => {
    if (technique.mostApologies !== undefined && apologies > technique.mostApologies) return [];
    return (technique.order === "ladder" ? climb(technique, spots, earlierSpots) : fillSlots(technique, spots)) ?? [];
  });
  return withoutHalves(found);
}

/** Words that make one technique whole are not half of another. */
function withoutHalves(found: readonly TechniqueFound[]): TechniqueFound[] {
  const words = found.filter(({ state, slots }) => state === "found" && slots.length > 1).flatMap(wordsOf);
  const isUsed = ([start, end]: readonly [number, number]) => words.some(([from, to]) => from < end && to > start);
  return found.filter((one) => one.state === "found" || !wordsOf(one).every(isUsed));
}

const wordsOf = ({ slots }: TechniqueFound) => slots.flatMap(({ evidence }) => evidence);

function onlyCues(text: PreparedText, language: Language): Spots {
  const spots = cueSpots(text, language);
  return (source) => spots.get(source) ?? [];
}

function once<Value>(work: () => Value): () => Value {
  let done: { value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
