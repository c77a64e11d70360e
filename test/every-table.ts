import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** A row in every table that can say something of a customer, „zenobia” in each place for words. */
export async function fillEverything(
  tx: Kysely<Schema>,
  { number, id, people }: { number: number; id: number; people: Record<"ewa" | "marta" | "georgi", { id: number }> },
): Promise<void> {
  const { ewa, marta, georgi } = people;
  const { rows: last } = await sql<{ id: number }>`select max(id) as id from messages where case_number = ${number}`.execute(tx);
  const message = last[0]!.id;
  await sql`insert into customer_values (customer_id, field_id, value) values (${id}, 1, 'zenobia')`.execute(tx);
  await sql`insert into case_values (case_number, field_id, value) values (${number}, 2, 'zenobia')`.execute(tx);
  await sql`insert into customers (name, kind) values ('Mark i Syn', 'organisation')`.execute(tx);
  await sql`insert into belongings (person_id, organisation_id, role, author_name) select ${id}, max(id), 'zenobia', 'Ewa' from customers`.execute(
    tx,
  );
  await sql`insert into automatic_mails (address) values ('zenobia@mark.example')`.execute(tx);
  await sql`insert into blocked_senders (address, case_number) values ('zenobia@mark.example', ${number})`.execute(tx);
  await sql`insert into imports (format, made_by) values ('zammad', ${georgi.id})`.execute(tx);
  await sql`insert into imported_customers (source, source_id, customer_id, import_id, made) select 'zammad', 'zenobia', ${id}, max(id), true from imports`.execute(
    tx,
  );
  await sql`insert into imported_cases (source, source_id, case_number, import_id) select 'zammad', 'zenobia', ${number}, max(id) from imports`.execute(
    tx,
  );
  await sql`
    insert into mails (route, sha256, size, envelope_from, envelope_to, from_address, subject, rfc_message_id, case_number, message_id, fate, settled_at)
    values ('smtp', 'a1', 9, 'zenobia@mark.example', '{pomoc@szewc.example}', 'zenobia@mark.example', 'Zenobia', '<1@zenobia>', ${number}, ${message}, 'message', now()),
      ('smtp', 'a2', 9, 'zenobia@mark.example', '{}', 'zenobia@mark.example', 'Zenobia', '<2@zenobia>', null, null, 'discarded', now())`.execute(
    tx,
  );
  await sql`insert into mail_originals (mail_id, content) select id, 'From: zenobia'::bytea from mails`.execute(tx);
  await sql`
    update messages set quoted = 'zenobia', signature = 'zenobia', html = '<b>zenobia</b>', rfc_message_id = '<1@zenobia>', rfc_in_reply_to = '<0@zenobia>',
      delivery_trouble = 'zenobia', author_address = 'zenobia@mark.example', reading = '{"masked": [], "quote": "zenobia"}' where id = ${message}`.execute(
    tx,
  );
  await sql`insert into files (sha256, size, content) values ('f1', 7, 'zenobia'::bytea), ('f2', 7, 'inna'::bytea)`.execute(tx);
  await sql`
    insert into attachments (case_number, message_id, audience, name, type, size, sha256)
    values (${number}, ${message}, 'customer', 'zenobia.png', 'image/png', 7, 'f1'), (${number}, ${message}, 'customer', 'b.png', 'image/png', 7, 'f2')`.execute(
    tx,
  );
  await sql`insert into namings (message_id, case_number, customer_id, areas, evidence, author_name) values (${message}, ${number}, ${id}, '{demand}', '{"demand": "zenobia"}', 'Ewa')`.execute(
    tx,
  );
  await sql`
    insert into options (case_number, customer_id, kind, what, cost_to_customer, legal_basis, needs, feasibility, cost_to_us, who_decides, why_not, author_name)
    values (${number}, ${id}, 'wish', 'zenobia', 'zenobia', 'zenobia', 'zenobia', 'impossible', 'zenobia', 'zenobia', 'zenobia', 'Ewa')`.execute(
    tx,
  );
  await sql`insert into choices (case_number, customer_id, message_id, words, answered_at) values (${number}, ${id}, ${message}, 'zenobia', now())`.execute(
    tx,
  );
  await sql`insert into decisions (case_number, customer_id, summary, message_id, author_name) values (${number}, ${id}, 'zenobia', ${message}, 'Ewa')`.execute(
    tx,
  );
  await sql`
    insert into promises (case_number, customer_id, what, words, due_at, told, state, settled_at, phone, settled_because)
    values (${number}, ${id}, 'deed', 'zenobia', now(), true, 'kept', now(), 'zenobia 600', 'zenobia')`.execute(tx);
  await sql`insert into confirmations (case_number, answer, words, answered_at) values (${number}, 'partly', 'zenobia', now())`.execute(
    tx,
  );
  await sql`
    insert into selections (case_number, customer_id, fact, how, touches, kind, for_whom, words, options, next_step, next_word_at, review_at, stage, author_name)
    values (${number}, ${id}, 'zenobia', 'held', '{}', 'technical', 'customer', 'zenobia', '{zenobia}', 'zenobia', now(), now(), 2, 'Ewa')`.execute(
    tx,
  );
  await sql`insert into drafts (case_number, account_id, mode, text) values (${number}, ${ewa.id}, 'note', 'zenobia')`.execute(
    tx,
  );
  await sql`insert into transfers (case_number, customer_id, from_id, to_id, language, who, wants, happened, promised, not_again, would_help, ended_at, ended_because, ended_words)
    values (${number}, ${id}, ${ewa.id}, ${marta.id}, 'pl', 'zenobia', 'zenobia', 'zenobia', 'zenobia', 'zenobia', 'zenobia', now(), 'declined', 'zenobia')`.execute(
    tx,
  );
  await sql`insert into second_chairs (case_number, customer_id, account_id, asked_by, words) values (${number}, ${id}, ${marta.id}, ${ewa.id}, 'zenobia')`.execute(
    tx,
  );
  await sql`update cases set team_line = 'zenobia', customer_line = 'zenobia', situation = 'we_are_late', situation_at = now() where number = ${number}`.execute(
    tx,
  );
  await sql`update customers set what_helps = 'zenobia' where id = ${id}`.execute(tx);
  await sql`insert into customer_merges (from_id, into_id, moved, taken_back_at) select max(id), ${id}, '{"before": {"name": "zenobia"}}', now() from customers`.execute(
    tx,
  );
  const { rows: other } = await sql<{ number: number }>`
    insert into cases (customer_id, subject, channel, language, state, queue_rank) values (${id}, 'zenobia', 'api', 'pl', 'closed', 3) returning number`.execute(
    tx,
  );
  const { number: second } = other[0]!;
  await sql`insert into merges (case_number, into_number, before) values (${second}, ${number}, '{"preview": "zenobia"}')`.execute(
    tx,
  );
  await sql`insert into splits (case_number, new_number, before) values (${number}, ${second}, '{"preview": "zenobia"}')`.execute(
    tx,
  );
  await sql`insert into letters (to_address, subject, text, language) values ('zenobia@mark.example', 'x', 'zenobia', 'pl')`.execute(
    tx,
  );
  await sql`
    insert into measures (customer_id, stage, quote, quoted_on, grounds_case, reason, skipped_because, starts_at, appeal_by, letter_language, letter, letter_id, proposed_by,
      proposed_name, confirmed_by, confirmed_name, confirmed_at, ended_by, ended_because, ended_words, ended_at)
    select ${id}, 'advice', 'zenobia', '2026-01-01', ${number}, 'zenobia krzyczała', 'zenobia', now(), now() - interval '1 day', 'pl', 'zenobia', max(id), ${ewa.id}, 'Ewa',
      ${marta.id}, 'Marta', now(), ${marta.id}, 'lifted', 'zenobia', now() from letters`.execute(tx);
  await sql`
    insert into appeals (measure_id, words, received_on, recorded_by, recorded_name, not_by, decided_by, decided_name, decided_at, outcome, reasons, letter)
    select id, 'zenobia', '2026-01-02', ${ewa.id}, 'Ewa', '{}', ${georgi.id}, 'Georgi', now(), 'lifted', 'zenobia', 'zenobia' from measures`.execute(
    tx,
  );
  const { rows: calls } = await sql<{ id: number }>`
    insert into calls (case_number, customer_id, account_id, direction, source, external_id, phone, started_at, ladder_on, ended_at, end_written_at, ended_as, agreed, next_step,
      closing_words)
    values (${number}, ${id}, ${ewa.id}, 'in', 'telephony', 'zenobia', 'zenobia 600', now(), true, now(), now(), 'finished', 'zenobia', 'zenobia', 'zenobia') returning id`.execute(
    tx,
  );
  const call = calls[0]!.id;
  await sql`insert into call_notes (call_id, kind, text, author_name, at) values (${call}, 'quote', 'zenobia', 'Ewa', now())`.execute(
    tx,
  );
  await sql`insert into recording_changes (call_id, state, recording_on, words, at) values (${call}, 'consent_given', true, 'zenobia', now())`.execute(
    tx,
  );
  await sql`insert into call_recordings (call_id, name, type, size, sha256, content, keep_until) values (${call}, 'zenobia.ogg', 'audio/ogg', 7, 'c1', 'zenobia'::bytea, now())`.execute(
    tx,
  );
  await sql`insert into customer_addresses (customer_id, kind, value) values (${id}, 'phone', '+48600100200')`.execute(tx);
  await sql`insert into phone_lines (name, country, proof, secret) values ('centrala', 'PL', 'token', 'x')`.execute(tx);
  await sql`
    insert into phone_calls (line_id, external_id, phone, customer_id) select max(id), 'a', '+48600100200', ${id}::bigint from phone_lines
    union all select max(id), 'b', '+48600100200', null from phone_lines`.execute(tx);
  await sql`insert into phone_events (line_id, content, fate, next_try_at, phone_call_id) select line_id, 'zenobia', 'done', null, id from phone_calls`.execute(
    tx,
  );
}
