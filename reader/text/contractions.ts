/** English contractions as the words they stand for, with the length of the first part, so that both keep their place. */
const WHOLE: Readonly<Record<string, readonly [string, string, number]>> = {
  "can't": ["can", "not", 2],
  "won't": ["will", "not", 2],
  "shan't": ["shall", "not", 3],
  "ain't": ["is", "not", 2],
  "let's": ["let", "us", 3],
  cannot: ["can", "not", 3],
  cant: ["can", "not", 2],
  wont: ["will", "not", 2],
  dont: ["do", "not", 2],
  doesnt: ["does", "not", 4],
  didnt: ["did", "not", 3],
  isnt: ["is", "not", 2],
  arent: ["are", "not", 3],
  wasnt: ["was", "not", 3],
  werent: ["were", "not", 4],
  havent: ["have", "not", 4],
  hasnt: ["has", "not", 3],
  couldnt: ["could", "not", 5],
  wouldnt: ["would", "not", 5],
  shouldnt: ["should", "not", 6],
  im: ["i", "am", 1],
  ive: ["i", "have", 1],
  youre: ["you", "are", 3],
  youve: ["you", "have", 3],
  theyre: ["they", "are", 4],
  thats: ["that", "is", 4],
  whats: ["what", "is", 4],
  gonna: ["going", "to", 3],
  gotta: ["got", "to", 3],
  wanna: ["want", "to", 3],
};

const ENDS: Readonly<Record<string, string>> = { "'ll": "will", "'re": "are", "'ve": "have", "'d": "would", "'m": "am" };
const IS = new Set([
  "it",
  "that",
  "what",
  "he",
  "she",
  "there",
  "who",
  "here",
  "where",
  "how",
  "this",
  "everything",
  "nothing",
  "everyone",
  "nobody",
]);

/** The two words of a contraction and where the second begins, or null. The key has straight apostrophes. */
export function contraction(key: string): readonly [string, string, number] | null {
  const whole = WHOLE[key];
  if (whole && Object.hasOwn(WHOLE, key)) return whole;
  const at = key.lastIndexOf("'");
  if (at < 1) return null;
  if (key.endsWith("n't")) return [key.slice(0, -3), "not", key.length - 3];
  const end = key.slice(at);
  if (end === "'s") return [key.slice(0, at), IS.has(key.slice(0, at)) ? "is" : "'s", at];
  const word = ENDS[end];
  return word ? [key.slice(0, at), word, at] : null;
}
