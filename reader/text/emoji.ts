/** Emoji that say something about the tone; the rest are passed over. The meaning is a key that rules can name. */
const MEANINGS: Readonly<Record<string, string>> = {
  "🖕": "emojifinger",
  "🤬": "emojiswear",
  "😡": "emojianger",
  "😠": "emojianger",
  "👿": "emojianger",
  "💩": "emojicrap",
  "🤡": "emojiclown",
  "🙄": "emojieyeroll",
  "👏": "emojiclap",
  "😘": "emojikiss",
  "🥰": "emojikiss",
  "😢": "emojisad",
  "😞": "emojisad",
  "😔": "emojisad",
};

export function emojiAt(text: string, at: number): { length: number; means?: string } | null {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return null;
  const pair = text.slice(at, at + 2);
  const means = MEANINGS[pair];
  return means ? { length: 2, means } : { length: Math.min(2, text.length - at) };
}
