import { type Kysely, sql } from "kysely";
import type { CallView, RecordingView } from "#contract/call-shapes.ts";
import { mayClaimRecording, mayStepOn, RUNGS } from "#contract/ladder.ts";
import type { Allowed } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { may } from "../accounts/may.ts";
import { shownSubject } from "../cases/subject.ts";
import { iso } from "../conversations/thread.ts";
import { Refusal } from "../refusal.ts";
import { callQuotedIn } from "../threats/of-calls.ts";
import { mayHear } from "./recordings/may-hear.ts";

interface CallRecord {
  id: number;
  client_id: string;
  case: CallView["case"];
  customer: CallView["customer"];
  agent: CallView["agent"];
  owner_id: number | null;
  direction: CallView["direction"];
  source: CallView["source"];
  phone: string;
  started_at: Date;
  connection: CallView["connection"];
  ended_at: Date | null;
  ended_as: CallView["endedAs"];
  ladder_on: boolean;
  recording: CallView["recording"]["state"];
  recording_on: boolean;
  announced: { words: string; at: string } | null;
  agreed: string;
  next_step: string;
  next_at: Date | null;
  promise_id: number | null;
  closing_words: string;
  reason: string | null;
  threat_report: number | null;
  rungs: CallView["rungs"] | null;
  notes: CallView["notes"] | null;
  recordings: Omit<RecordingView, "mayHear">[] | null;
}

/** One call as its case's agents see it. Who may see the case is asked before. */
export async function viewCall(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<CallView> {
  const { rows } = await sql<CallRecord>`
    select k.id, k.client_id, json_build_object('number', c.number, 'subject', ${shownSubject()}, 'language', c.language) as "case", c.owner_id,
      json_build_object('id', customer.id, 'name', customer.name) as customer, json_build_object('id', a.id, 'name', a.name) as agent,
      k.direction, k.source, k.phone, k.started_at,
      (select json_build_object('answeredAt', p.answered_at, 'endedAt', k.hung_up_at) from phone_calls p where p.call_id = k.id
        order by p.id desc limit 1) as connection, k.ended_at, k.ended_as, k.ladder_on, k.recording, k.recording_on, k.agreed, k.next_step,
      k.next_at, k.promise_id, k.closing_words, k.reason,
      (select max(t.id) from threat_reports t where t.case_number = k.case_number and t.reporter_id = ${accountIdOf(by)}
        and ${callQuotedIn(sql`t.quotes`)} = k.id) as threat_report,
      (select json_build_object('words', words, 'at', at) from recording_changes where call_id = k.id and words <> '' order by id desc limit 1)
        as announced,
      (select json_agg(json_build_object('clientId', r.client_id, 'rung', r.rung, 'at', r.at,
          'by', case when stepped.id is null then null else json_build_object('id', stepped.id, 'name', stepped.name) end,
          'bypass', case when r.bypass is null then null else json_build_object('because', r.bypass, 'words', r.bypass_words) end,
          'outcome', o.outcome, 'because', coalesce(o.because, ''), 'judgedAt', o.at) order by r.id)
        from call_rungs r left join accounts stepped on stepped.id = r.account_id
          left join lateral (select * from call_outcomes where visit_id = r.id order by id desc limit 1) o on true
        where r.call_id = k.id) as rungs,
      (select json_agg(json_build_object('clientId', n.client_id, 'kind', n.kind, 'text', n.text, 'rung', n.rung, 'at', n.at,
          'by', json_build_object('id', n.author_id, 'name', n.author_name), 'promiseId', n.promise_id) order by n.at, n.id)
        from call_notes n where n.call_id = k.id) as notes,
      (select json_agg(json_build_object('id', f.id, 'name', f.name, 'type', f.type, 'size', f.size,
          'from', case when f.phone_line_id is null then 'hand' else 'exchange' end, 'keptAt', f.kept_at,
          'keepUntil', f.keep_until, 'removedAt', f.removed_at, 'removedBecause', f.removed_because) order by f.id)
        from call_recordings f where f.call_id = k.id) as recordings
    from calls k join cases c on c.number = k.case_number join customers customer on customer.id = c.customer_id
      join accounts a on a.id = k.account_id
    where k.id = ${id}`.execute(db);
  const row = rows[0];
  if (!row) throw new Refusal("call.unknown");
  return show(row, by);
}

function show(row: CallRecord, by: Actor): CallView {
  const rungs = (row.rungs ?? []).map((visit) => ({
    ...visit,
    at: iso(visit.at),
    judgedAt: visit.judgedAt && iso(visit.judgedAt),
  }));
  const hears = mayHear({ agentId: row.agent.id, ownerId: row.owner_id, by });
  return {
    id: row.id,
    clientId: row.client_id,
    case: row.case,
    customer: row.customer,
    agent: row.agent,
    direction: row.direction,
    source: row.source,
    phone: row.phone,
    startedAt: row.started_at.toISOString(),
    connection: row.connection && {
      answeredAt: row.connection.answeredAt && iso(row.connection.answeredAt),
      endedAt: row.connection.endedAt && iso(row.connection.endedAt),
    },
    endedAt: row.ended_at?.toISOString() ?? null,
    endedAs: row.ended_as,
    ladderOn: row.ladder_on,
    rung: rungs.at(-1)?.rung ?? null,
    rungs,
    notes: (row.notes ?? []).map((note) => ({ ...note, at: iso(note.at) })),
    recording: {
      state: row.recording,
      on: row.recording_on,
      words: row.announced?.words ?? "",
      at: row.announced && iso(row.announced.at),
      mayBeClaimed: mayClaimRecording({ state: row.recording, on: row.recording_on }),
    },
    recordings: (row.recordings ?? []).map((file) => ({
      ...file,
      keptAt: iso(file.keptAt),
      keepUntil: iso(file.keepUntil),
      removedAt: file.removedAt && iso(file.removedAt),
      mayHear: file.removedAt === null ? hears : "recording.gone",
    })),
    agreed: row.agreed,
    nextStep: row.next_step,
    nextAt: row.next_at?.toISOString() ?? null,
    promiseId: row.promise_id,
    closingWords: row.closing_words,
    reason: { owed: row.ended_as === "by_us" && row.reason === null, words: row.reason },
    threatReport: row.threat_report,
    may: mayInCall(row, rungs, by),
  };
}

/** What the asker may do in the call; each rung is asked for by itself, so that the interface can say why not. */
function mayInCall(row: CallRecord, visits: CallView["rungs"], by: Actor): Record<string, Allowed> {
  const own: Allowed = by.kind !== "agent" ? "sign_in.person_only" : row.agent.id === accountIdOf(by) ? true : "call.not_yours";
  const standing: Allowed = own !== true ? own : row.ended_at === null ? true : "call.ended";
  const steps = RUNGS.map((rung): [string, Allowed] => [
    `rung${rung}`,
    standing === true ? mayStepOn({ ladderOn: row.ladder_on, visits }, rung, false) : standing,
  ]);
  return {
    ...Object.fromEntries(steps),
    bypass: standing === true ? mayStepOn({ ladderOn: row.ladder_on, visits }, 5, true) : standing,
    judge: standing !== true ? standing : visits.length > 0 ? true : "rung.not_standing",
    note: own,
    promise: standing,
    ladder: standing,
    recording: standing,
    end: standing,
    // Also after the call: somebody may think it over.
    object: own !== true ? own : row.recording === "objected" ? "recording.objected" : true,
    keepRecording: mayKeep(row, own, by),
    removeRecording: by.kind === "agent" ? may(by, "recordings") : "sign_in.person_only",
    giveReason: own !== true ? own : row.ended_as === "by_us" ? true : "call.no_reason_owed",
  };
}

function mayKeep({ recording }: CallRecord, own: Allowed, by: Actor): Allowed {
  if (own !== true && may(by, "recordings") !== true) return "call.not_yours";
  return recording === "objected" ? "recording.objected" : recording === "off" ? "recording.not_announced" : true;
}
