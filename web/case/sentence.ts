const ENDS = /[.!?…]["”“»)]?$/u;

/** Words as a sentence: the full stop that nobody typed is put there; nothing stays nothing. */
export function asSentence(words: string): string {
  const said = words.trim();
  return said === "" || ENDS.test(said) ? said : `${said}.`;
}
