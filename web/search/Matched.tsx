/** Of these every text is full. */
const SMALL_WORD = /^\p{L}{1,2}$/u;

/** Words with what matched between `[[` and `]]` marked. */
export function Matched({ text }: { text: string }) {
  return text.split(/(\[\[.*?\]\])/).map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    piece.startsWith("[[") ? <Match key={at} word={piece.slice(2, -2)} /> : <span key={at}>{piece}</span>,
  );
}

const Match = ({ word }: { word: string }) => (SMALL_WORD.test(word) ? <span>{word}</span> : <mark>{word}</mark>);
