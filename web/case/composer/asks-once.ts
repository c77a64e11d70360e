export type Question = "placeholder" | "forgotten_file" | null;

/** Words that announce a file, in the three languages; the ends change, so beginnings are looked for. */
const announcesFile =
  /(?<!\p{L})(?:w załączeniu|w załączniku|załącza[mn]|przesyłam w zał|прикач|в прикачен|приложен|attached|attachment|enclosed)/iu;
const placeholder = /\{\{[^{}\n]{1,80}\}\}|\[(?:…|\.\.\.)\]/u;

/** What is worth one question before sending; the same key again sends. */
export function worthAsking(text: string, { files }: { files: number }): Question {
  if (placeholder.test(text)) return "placeholder";
  if (files === 0 && announcesFile.test(text)) return "forgotten_file";
  return null;
}
