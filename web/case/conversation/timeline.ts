import type { CallCard } from "#contract/call-shapes.ts";
import type { CaseView } from "#contract/case-shapes.ts";
import type { MessageView, NoteView } from "#contract/messages.ts";

export type Happening = {
  id: number;
  what: string;
  by: "agent" | "customer" | "program" | "desk";
  person: { id: number; name: string } | null;
  at: string;
  detail: Record<string, unknown>;
};

export type Entry =
  | { kind: "message"; key: string; at: string; message: MessageView }
  | { kind: "note"; key: string; at: string; note: NoteView }
  | { kind: "call"; key: string; at: string; call: CallCard }
  | { kind: "happenings"; key: string; at: string; happenings: Happening[] };

/** What a message, a note or a call of the conversation shows already needs no line of its own. */
const SHOWN_ELSEWHERE = /^(message|note|draft|attachment|behaviour|call)\./;
const isShownElsewhere = ({ what, detail }: Happening): boolean =>
  // A message says nothing of a naming that was undone, and that is all there is to say.
  SHOWN_ELSEWHERE.test(what) || (what === "act.undone" && String(detail.what).startsWith("behaviour."));

/**
 * The conversation from oldest to newest: messages, notes and calls where they were written and begun,
 * and between them one folded entry for all that was done meanwhile.
 */
export function timeline(view: Pick<CaseView, "messages" | "notes" | "calls">, happenings: readonly Happening[] = []): Entry[] {
  const words: Entry[] = [
    ...view.messages.map((message): Entry => ({ kind: "message", key: `m-${message.id}`, at: message.at, message })),
    ...view.notes.map((note): Entry => ({ kind: "note", key: `n-${note.id}`, at: note.at, note })),
    ...view.calls.map((call): Entry => ({ kind: "call", key: `c-${call.id}`, at: call.startedAt, call })),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.key < b.key ? -1 : 1));

  const first = words[0]?.at;
  const deeds = happenings
    .filter((one) => !isShownElsewhere(one))
    // What lies before the oldest message shown belongs to the part not yet asked for.
    .filter((one) => first === undefined || Date.parse(one.at) >= Date.parse(first))
    .toSorted((a, b) => a.id - b.id);

  const entries: Entry[] = [];
  let waiting = 0;
  const fold = (until: number) => {
    const meanwhile: Happening[] = [];
    while (waiting < deeds.length && Date.parse(deeds[waiting]!.at) < until) meanwhile.push(deeds[waiting++]!);
    const opened = meanwhile[0];
    if (opened) entries.push({ kind: "happenings", key: `h-${opened.id}`, at: opened.at, happenings: meanwhile });
  };
  for (const entry of words) {
    fold(Date.parse(entry.at));
    entries.push(entry);
  }
  fold(Number.POSITIVE_INFINITY);
  return entries;
}

/** The newest message of the customer: what is asked stands there. */
export const lastWordOfCustomer = (messages: readonly MessageView[]): MessageView | undefined =>
  messages.findLast((message) => message.direction === "in" && message.automatic === null);
