import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { lockCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { termsOf } from "../search/terms.ts";
import { attachDrafted } from "./attaching.ts";
import { grewInto } from "./drafting.ts";

export interface NewNote {
  number: number;
  text: string;
  mentions: readonly number[];
  attachmentIds: readonly number[];
  by: Actor;
}

/** Writes to the team; whoever is mentioned hears of it. The customer never does. The draft that the note was is forgotten. */
export async function writeNote(db: Kysely<Schema>, note: NewNote): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { number, by } = note;
    const noteId = await addNote(tx, note);
    if (by.kind === "agent") {
      await tx
        .deleteFrom("drafts")
        .where("case_number", "=", number)
        .where("account_id", "=", by.id)
        .where("mode", "=", "note")
        .where(grewInto(note.text))
        .execute();
    }
    return noteId;
  });
}

/** The same within a larger act; a draft that waits in the case stays. */
export async function addNote(tx: Kysely<Schema>, { number, text, mentions, attachmentIds, by }: NewNote): Promise<number> {
  const found = await lockCase(tx, number);
  const author = authorNameOf(by);
  const { rows } = await sql<{ id: number }>`
    insert into notes (case_number, customer_id, author_id, author_name, text, search)
    values (${number}, ${found.customer_id}, ${accountIdOf(by)}, ${author}, ${text}, array_to_tsvector(${termsOf(text, found.language)}::text[]))
    returning id`.execute(tx);
  const noteId = rows[0]!.id;
  await attachDrafted(tx, { caseNumber: number, attachmentIds, accountId: accountIdOf(by), to: { noteId } });
  await mention(tx, { noteId, number, people: [...new Set(mentions)], by });
  await happened(tx, {
    what: "note.written",
    by,
    caseNumber: number,
    customerId: found.customer_id,
    detail: { note: noteId, mentions },
  });
  return noteId;
}

async function mention(
  tx: Kysely<Schema>,
  { noteId, number, people, by }: { noteId: number; number: number; people: number[]; by: Actor },
) {
  if (people.length === 0) return;
  const known = await tx
    .selectFrom("accounts")
    .select("id")
    .where("id", "in", people)
    .where("deactivated_at", "is", null)
    .execute();
  if (known.length < people.length) throw new Refusal("person.unknown");
  await tx
    .insertInto("mentions")
    .values(people.map((account_id) => ({ note_id: noteId, account_id })))
    .execute();
  const others = people.filter((id) => id !== accountIdOf(by));
  if (others.length === 0) return;
  await tx
    .insertInto("notices")
    .values(others.map((account_id) => ({ account_id, kind: "mentioned" as const, case_number: number })))
    .execute();
}
