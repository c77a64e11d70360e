// C0 and C1 controls but tab and newline. PostgreSQL refuses NUL in a text, and the rest is never meant to be seen.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f]/g;
// Characters that turn the direction of writing: "fdp.exe" is shown as "exe.pdf" behind one.
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// A letter carries a few marks. Normalising a run of thousands takes quadratic time (measured: 300,000 of three kinds took 68 s), so runs are cut
// (UAX #15, stream-safe text).
const MARKS = /(\p{M}{16})\p{M}+/gu;

/** Many lines: newlines are \n, no control characters, well-formed, NFC. */
export function cleanText(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").replace(/[\r\u2028\u2029\u0085]/g, "\n");
  return wellFormed(lines.replace(CONTROLS, ""));
}

/** One line: a CR LF hidden in an encoded word becomes a blank, so that no header can be smuggled into a mail of ours. */
export function cleanLine(text: string): string {
  const line = text.replace(/[\r\n\t\u2028\u2029\u0085]+/g, " ");
  return wellFormed(line.replace(CONTROLS, "").replace(TURNING, "")).trim();
}

function wellFormed(text: string): string {
  return text.toWellFormed().replace(MARKS, "$1").normalize("NFC");
}
