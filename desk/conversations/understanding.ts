import type { Reading } from "#contract/messages.ts";
import { doubtful } from "#reader/doubtful.ts";
import { requestIn } from "#reader/find-request.ts";
import { maskText } from "#reader/mask-text.ts";
import { detectLanguage, readMessage, studyMessage } from "#reader/read.ts";
import type { Language } from "#words/say.ts";

const READ_LETTERS = 20_000;
const PREVIEW_LETTERS = 180;
// Below this the words are too few to tell (a name, "ok"), and what is known of the mailbox or the case is the better guess.
const SURE_ENOUGH = 0.5;

/** The language of a text, or the fallback where it says too little. */
export function languageOf(text: string, fallback: Language): Language {
  const { lang, confidence } = detectLanguage(text.slice(0, READ_LETTERS));
  return confidence >= SURE_ENOUGH ? lang : fallback;
}

export interface Understood {
  language: Language;
  reading: Reading;
  /** The first words, insults masked, for lists. */
  preview: string;
  previewMasked: boolean;
  /** Whether a second reader might well see it otherwise. */
  inDoubt: boolean;
}

/** What the reader sees in a customer's words. Kept with the message, never with the person; the guess at a source is not kept. */
export function understand(text: string, fallback: Language): Understood {
  const read = text.slice(0, READ_LETTERS);
  const language = languageOf(read, fallback);
  const studied = studyMessage(read, { lang: language });
  const { lang, labels, emotion, intensity } = studied.reading;
  const { text: safe, masked } = maskText(read, labels);
  const request = requestIn(studied)?.text ?? null;
  return {
    language,
    reading: {
      lang,
      labels: labels.map((found) => ({
        ...found,
        evidence: found.evidence.map(([start, end]) => [start, end] as [number, number]),
      })),
      emotion,
      intensity,
      masked: masked.map(([start, end]) => [start, end] as [number, number]),
      request,
    },
    preview: preview(safe),
    previewMasked: masked.length > 0,
    inDoubt: doubtful(studied).length > 0,
  };
}

/** A line with its insults and swearing covered; null where there are none. */
export function shieldLine(line: string, language: Language): string | null {
  const { text, masked } = maskText(line, readMessage(line, { lang: language }).labels);
  return masked.length > 0 ? text : null;
}

/** The beginning of a text on one line. */
export function preview(text: string): string {
  const line = text
    .slice(0, PREVIEW_LETTERS * 4)
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= PREVIEW_LETTERS ? line : `${line.slice(0, PREVIEW_LETTERS).trimEnd()}…`;
}
