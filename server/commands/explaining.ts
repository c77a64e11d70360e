import { Refusal } from "#desk/refusal.ts";
import type { Facts } from "#words/say.ts";

/** What standard error says about why a command did not do it: a sentence, or for a fault all there is. */
export async function explain(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "Obstacle") return error.message;
  if (error instanceof Refusal) return sentenceOf(error);
  return `This should not have happened: ${error.stack ?? error.message}`;
}

/** In English, as everything on the command line is. The words are loaded only now: most commands end well. */
async function sentenceOf({ code, facts }: Refusal): Promise<string> {
  const { sayIn } = await import("#words/all.ts");
  const sentence = sayIn("en")(`refusals.${code}`, facts as Facts);
  return sentence === `refusals.${code}` ? `Refused: ${code}.` : sentence;
}
