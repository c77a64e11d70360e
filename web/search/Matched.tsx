/** Words with what matched between `[[` and `]]` marked. */
export function Matched({ text }: { text: string }) {
  return text.split(/(\[\[.*?\]\])/).map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    piece.startsWith("[[") ? <mark key={at}>{piece.slice(2, -2)}</mark> : <span key={at}>{piece}</span>,
  );
}
