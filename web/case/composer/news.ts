import type { CaseView } from "#contract/case-shapes.ts";

export type News = {
  key: string;
  kind: "message" | "note";
  who: string;
  at: string;
  text: string;
  masked: readonly (readonly [number, number])[];
  lang: string;
};
/** What stood in a case when its person last looked. */
export type Looked = { seen: number; messages: ReadonlySet<number>; notes: ReadonlySet<number> };

export const lookAt = (view: Pick<CaseView, "seen" | "messages" | "notes">): Looked => ({
  seen: view.seen,
  messages: new Set(view.messages.map((message) => message.id)),
  notes: new Set(view.notes.map((note) => note.id)),
});

/** Words of others that came since, oldest first. One's own words are no news. */
export function newsSince(view: Pick<CaseView, "messages" | "notes" | "language">, looked: Looked, me: number): News[] {
  const messages = view.messages
    .filter((message) => !looked.messages.has(message.id) && message.author.id !== me && message.purpose !== "acknowledgement")
    .map(
      (message): News => ({
        key: `m-${message.id}`,
        kind: "message",
        who: message.author.name || message.author.address,
        at: message.at,
        text: message.text,
        masked: message.reading?.masked ?? [],
        lang: message.language ?? view.language,
      }),
    );
  const notes = view.notes
    .filter((note) => !looked.notes.has(note.id) && note.author.id !== me)
    .map(
      (note): News => ({
        key: `n-${note.id}`,
        kind: "note",
        who: note.author.name,
        at: note.at,
        text: note.text,
        masked: [],
        lang: "",
      }),
    );
  return [...messages, ...notes].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
