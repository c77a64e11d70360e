import { type RawBuilder, sql } from "kysely";
import type { SecondChair } from "#contract/second-chairs.ts";
import type { Allowed } from "#contract/shapes.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";

export interface ChairRecord {
  id: number;
  account_id: number;
  name: string;
  asked_by: number;
  asked_name: string;
  words: string;
  asked_at: string;
  joined_at: string | null;
}

/** Who sits beside in a case, is asked to or offers to, as JSON. */
export const chairsOf = (caseNumber: RawBuilder<unknown>): RawBuilder<ChairRecord[] | null> => sql`(
  select json_agg(json_build_object('id', s.id, 'account_id', s.account_id, 'name', sitter.name, 'asked_by', s.asked_by,
    'asked_name', asker.name, 'words', s.words, 'asked_at', s.asked_at, 'joined_at', s.joined_at) order by s.id)
  from second_chairs s join accounts sitter on sitter.id = s.account_id join accounts asker on asker.id = s.asked_by
  where s.case_number = ${caseNumber} and s.left_at is null)`;

/** Who may say yes: whoever is asked; to an offer, whoever is in the conversation. */
export function mayJoin(
  chair: Pick<ChairRecord, "account_id" | "asked_by">,
  { me, hosts }: { me: number | null; hosts: readonly (number | null)[] },
): Allowed {
  const isOffer = chair.account_id === chair.asked_by;
  const may = isOffer ? me !== null && me !== chair.asked_by && hosts.includes(me) : me === chair.account_id;
  return may ? true : "chair.not_yours";
}

/** Who may end it: both sides, and whoever is in the conversation. */
export const mayLeave = (
  chair: Pick<ChairRecord, "account_id" | "asked_by">,
  { me, hosts }: { me: number | null; hosts: readonly (number | null)[] },
): Allowed => (me !== null && [chair.account_id, chair.asked_by, ...hosts].includes(me) ? true : "chair.not_yours");

export function showChair(chair: ChairRecord, { by, hosts }: { by: Actor; hosts: readonly (number | null)[] }): SecondChair {
  const who = { me: accountIdOf(by), hosts };
  return {
    id: chair.id,
    person: { id: chair.account_id, name: chair.name },
    askedBy: { id: chair.asked_by, name: chair.asked_name },
    state: chair.joined_at !== null ? "joined" : chair.account_id === chair.asked_by ? "offered" : "asked",
    words: chair.words,
    since: new Date(chair.joined_at ?? chair.asked_at).toISOString(),
    may: { join: chair.joined_at !== null ? "chair.over" : mayJoin(chair, who), leave: mayLeave(chair, who) },
  };
}
