import type { Language } from "#words/say.ts";
import { dayAndHour } from "./dates.ts";
import { type LetterFacts, paragraphs, sayLetter } from "./letter.ts";

interface Line {
  from: "customer" | "firm";
  name: string;
  text: string;
  at: string;
  files: { name: string }[];
}

export interface TranscriptFacts extends LetterFacts {
  caseNumber: number;
  firm: string;
  lines: readonly Line[];
  pageUrl: string;
}

/** What was said in a chat, from its beginning, each line with who and when. */
export function transcript({ caseNumber, firm, lines, pageUrl, ...facts }: TranscriptFacts): { subject: string; text: string } {
  const say = sayLetter(facts.language);
  const said = lines.map(({ from, name, text, at, files }) => {
    const who = from === "customer" ? say("transcript_you") : name || firm;
    const words = [text, ...files.map((file) => say("transcript_file", { name: file.name }))].filter(Boolean).join("\n");
    return `${who}, ${dayAndHour(new Date(at), facts)}\n${words}`;
  });
  return {
    subject: say("transcript_subject", { firm, number: caseNumber }),
    text: paragraphs(say("transcript_opening", { firm, number: caseNumber }), ...said, say("ack_page", { url: pageUrl })).text,
  };
}

/** Words of ours that the customer did not see before they went away. */
export function chatLeft(language: Language, lines: readonly { name: string; text: string }[]): string {
  const say = sayLetter(language);
  const said = lines.map(({ name, text }, at) => (name && name !== lines[at - 1]?.name ? `${name}:\n${text}` : text));
  return paragraphs(say("chat_left_opening"), ...said, say("chat_left_answer")).text;
}
