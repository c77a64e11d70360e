import type pg from "pg";
import type { Language } from "#words/say.ts";
import { termsOf } from "./terms.ts";

const AT_ONCE = 1000;

interface Searchable {
  id: string;
  text: string;
  language: Language | null;
}

// The same words that receiving, replying, noting and finding a customer make searchable.
const TABLES = {
  messages: `
    select m.id, m.language, case when m.direction = 'out' then m.text else concat_ws(E'\\n',
      case when exists (select from messages e where e.case_number = m.case_number and e.id < m.id) then '' else c.subject end,
      m.author_name, m.text) end as text
    from messages m join cases c on c.number = m.case_number where m.id > $1 order by m.id limit $2`,
  notes: `
    select n.id, c.language, n.text from notes n join cases c on c.number = n.case_number where n.id > $1 order by n.id limit $2`,
  customers: `
    select u.id, u.language, concat_ws(' ', u.name, (select string_agg(value, ' ') from customer_addresses a where a.customer_id = u.id),
      (select string_agg(o.name, ' ') from belongings b join customers o on o.id = b.organisation_id where b.person_id = u.id and b.ended_at is null)) as text
    from customers u where u.id > $1 order by u.id limit $2`,
} as const;

/** Works out every search column anew, for a restored backup, which leaves them out, and after the rules of stemming have changed. */
export async function rebuildSearch(client: Pick<pg.ClientBase, "query">): Promise<void> {
  for (const [table, question] of Object.entries(TABLES)) {
    for (let last = "0"; ; ) {
      const { rows } = await client.query<Searchable>(question, [last, AT_ONCE]);
      if (rows.length === 0) break;
      last = rows.at(-1)!.id;
      // No term has a space in it, so that one text can carry a list.
      const terms = rows.map(({ text, language }) => termsOf(text, language).join(" "));
      await client.query(
        `update ${table} set search = array_to_tsvector(string_to_array(found.terms, ' '))
        from unnest($1::bigint[], $2::text[]) as found (id, terms) where ${table}.id = found.id`,
        [rows.map(({ id }) => id), terms],
      );
    }
  }
}
