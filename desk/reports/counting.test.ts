import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { nowakCase, nowakOptions, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { assignCase } from "../cases/assigning.ts";
import { closeCase } from "../cases/closing.ts";
import { noteRemainingProblem } from "../cases/remaining.ts";
import { reopenCase } from "../cases/reopening.ts";
import { setStage } from "../cases/staging.ts";
import { setMatter } from "../cases/setting-matter.ts";
import { setWaiting } from "../cases/waiting.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { writeNote } from "../conversations/noting.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { replyToCase } from "../conversations/replying.ts";
import { letPass } from "../demo/ageing.ts";
import { forgetFirm } from "../firm/reading.ts";
import { addOption } from "../options/adding.ts";
import { decide } from "../options/deciding.ts";
import { sendChoice } from "../options/sending-choice.ts";
import { answerConfirmation } from "../page/confirming.ts";
import { movePromise } from "../promises/moving.ts";
import { settlePromise } from "../promises/settling.ts";
import { Refusal } from "../refusal.ts";
import { undo } from "../undo/undoing.ts";
import { countAnew, countForReports } from "./counting.ts";

const { db, pool } = await freshDatabase();
const { ewa, marta } = await openFirm(db);
await openMailbox(db);
const team = await db.insertInto("teams").values({ name: "Serwis" }).returning("id").executeTakeFirstOrThrow();
const config = { url: "https://desk.example", secret: "geheim" };
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

const ACTS = [
  "reply",
  "ask",
  "noNews",
  "write",
  "machine",
  "note",
  "colleagues",
  "us",
  "stage",
  "close",
  "reopen",
  "confirm",
  "yes",
  "notYet",
  "move",
  "settle",
  "release",
  "team",
  "matter",
  "choice",
  "decide",
  "remains",
  "undo",
  "count",
] as const;
type ActName = (typeof ACTS)[number];

/** What the case's own row said after an act, and who had asked: kept while it is played, to count from in another way than the counts do. */
interface Witness {
  happening: number;
  stand: string | null;
  stage: number | null;
}

class Played {
  readonly seen: Witness[] = [];
  readonly spoken = new Map<number, string>();
  #asked = false;
  #last: { happening: number; asked: boolean; seen: number; message: number | null } | null = null;
  readonly number: number;

  private constructor(number: number) {
    this.number = number;
  }

  static async begin(): Promise<Played> {
    const played = new Played((await nowakCase(db)).number);
    await played.witness(0);
    return played;
  }

  private row = () => db.selectFrom("cases").selectAll().where("number", "=", this.number).executeTakeFirstOrThrow();

  private lastHappening = async () =>
    (await sql<{ id: number }>`select max(id) as id from happenings where case_number = ${this.number}`.execute(db)).rows[0]!.id;

  private async witness(after: number): Promise<void> {
    const { rows } = await sql<{ id: number }>`
      select max(id) as id from happenings where case_number = ${this.number} and id > ${after}`.execute(db);
    const { state, waiting_for, stage } = await this.row();
    const open = state === "open";
    if (rows[0]!.id !== null)
      this.seen.push({ happening: rows[0]!.id, stand: open ? waiting_for : null, stage: open ? stage : null });
  }

  async act(name: ActName, gapHours: number): Promise<void> {
    await db.transaction().execute((tx) => letPass(tx, { number: this.number, milliseconds: gapHours * 3_600_000 }));
    const before = await this.row();
    const head = await this.lastHappening();
    const seen = this.seen.length;
    const asked = this.#asked;
    if (name === "undo") return this.takeBack();
    let did: number | null | undefined;
    try {
      did = await this.do(name);
    } catch (refused) {
      if (refused instanceof Refusal) return;
      throw refused;
    }
    if (await this.said(head)) {
      if (before.state === "open" && before.waiting_for !== "customer") this.#asked = true;
    }
    const message = await this.spoke(head);
    if (message !== null) {
      const first = this.spoken.size === 0 ? "first_" : "";
      this.spoken.set(message, `${first}${this.#asked ? "asked" : "unasked"}`);
      this.#asked = false;
    }
    await this.witness(head);
    this.#last = typeof did === "number" ? { happening: did, asked, seen, message } : null;
  }

  private async takeBack(): Promise<void> {
    const last = this.#last;
    if (!last) return;
    try {
      await undo(db, { happening: last.happening, by: ewa });
    } catch (refused) {
      if (refused instanceof Refusal) return;
      throw refused;
    }
    this.seen.length = last.seen;
    this.#asked = last.asked;
    if (last.message !== null) this.spoken.delete(last.message);
    this.#last = null;
  }

  private async said(head: number): Promise<boolean> {
    const { rows } = await sql`
      select from happenings h join messages m on m.id = (h.detail->>'message')::bigint
      where h.case_number = ${this.number} and h.id > ${head} and h.what = 'message.received' and m.automatic is null`.execute(
      db,
    );
    return rows.length > 0;
  }

  private async spoke(head: number): Promise<number | null> {
    const { rows } = await sql<{ id: number }>`
      select (detail->>'message')::bigint as id from happenings
      where case_number = ${this.number} and id > ${head} and what <> 'message.received' and detail->>'message' is not null`.execute(
      db,
    );
    return rows[0]?.id ?? null;
  }

  private async do(name: Exclude<ActName, "undo">): Promise<number | null | undefined> {
    const { number } = this;
    const text = "Szewc pracuje nad butami.";
    switch (name) {
      case "reply":
        return (await replyToCase(db, { number, text, nextUpdate: inHours(30), by: ewa })).happening;
      case "ask":
        return (await replyToCase(db, { number, text: "Jaki kolor?", nextUpdate: null, by: ewa })).happening;
      case "noNews":
        return (
          await replyToCase(db, { number, text, nextUpdate: inHours(50), waitingFor: "colleagues", purpose: "no_news", by: ewa })
        ).happening;
      case "write":
      case "machine":
        await this.receive(name === "machine" ? "auto-replied" : null);
        return null;
      case "note":
        await writeNote(db, { number, text: "Zadzwonić.", mentions: [], attachmentIds: [], by: ewa });
        return null;
      case "colleagues":
      case "us":
        return setWaiting(db, { number, waitingFor: name, by: ewa });
      case "stage":
        return setStage(db, { number, stage: 1 + ((await this.row()).stage % 5), by: ewa });
      case "close":
        return db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: "Zrobione.", by: ewa }));
      case "reopen":
        await db.transaction().execute((tx) => reopenCase(tx, { number, because: "agent", by: ewa }));
        return null;
      case "confirm":
        return askConfirmation(db, { number, text: "Czy to rozwiązuje sprawę?", by: ewa });
      case "yes":
        await answerConfirmation(db, { caseNumber: number, answer: "yes", words: "" });
        return null;
      case "notYet":
        await answerConfirmation(db, { caseNumber: number, answer: "not_yet", words: "Nadal przeciekają." });
        return null;
      case "move":
        return (await movePromise(db, { id: await this.promise(), dueAt: inHours(90), message: "Później.", by: ewa })).happening;
      case "settle":
        return settlePromise(db, { id: await this.promise(), as: "kept", because: "", by: ewa });
      case "release":
        return settlePromise(db, { id: await this.promise(), as: "released", because: "Klient nie czeka.", by: ewa });
      case "matter":
        return setMatter(db, { number, matter: (await this.row()).matter === null ? "claim" : null, by: ewa });
      case "team":
        return assignCase(db, {
          number,
          ownerId: marta.id,
          teamId: (await this.row()).team_id === null ? team.id : null,
          by: ewa,
        });
      case "choice":
        await addOption(db, { number, words: nowakOptions.usual, by: ewa });
        await addOption(db, { number, words: nowakOptions.outside, by: ewa });
        return (await sendChoice(db, { number, words: "", by: ewa, config })).happening;
      case "decide":
        return (
          await decide(db, {
            number,
            option: null,
            summary: "Nowa podeszwa.",
            steps: [{ words: "Podeszwa", owner: null, dueAt: inHours(20) }],
            by: ewa,
          })
        ).happening;
      case "remains":
        await noteRemainingProblem(db, { number, words: "Przecieka.", by: ewa });
        return null;
      case "count":
        await countForReports(db);
        return null;
    }
  }

  private async receive(automatic: string | null) {
    const { customer_id } = await this.row();
    await db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: this.number,
        customerId: customer_id,
        channel: "mail",
        author: { name: "Anna Nowak", address: "anna@nowak.example" },
        automatic,
        text: "Czy coś wiadomo?",
      }),
    );
  }

  private async promise(): Promise<number> {
    const found = await db
      .selectFrom("promises")
      .select("id")
      .where("case_number", "=", this.number)
      .where("state", "=", "open")
      .executeTakeFirst();
    return found?.id ?? 0;
  }
}

/** Each message of ours keeps whether the customer had to ask for it (decision 14): what was witnessed says the same. */
async function agreesWithCases(all: readonly Played[]): Promise<void> {
  for (const { number, spoken } of all) {
    const kept = await db
      .selectFrom("messages")
      .select(["id", "asked_before"])
      .where("case_number", "=", number)
      .where("asked_before", "is not", null)
      .where("delivery", "<>", "withdrawn")
      .execute();
    const asked = (kind: string) => kind.endsWith("_asked") || kind === "asked";
    expect([...spoken].map(([id, kind]) => [id, asked(kind)])).toEqual(
      kept.map(({ id, asked_before }) => [id, asked_before! > 0]),
    );
  }
}

interface Line {
  question: string;
  day: string;
  team: number;
  channel: string;
  language: string;
  kind: string;
  count: number;
  seconds: number;
}

async function counted(): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select question, day::text, team_id as team, channel, language, kind, count, seconds::float8 as seconds from daily_counts`.execute(
    db,
  );
  return rows.sort(byText);
}
const byText = (a: object, b: object) => JSON.stringify(a).localeCompare(JSON.stringify(b));

/** Everything counted directly: promises in SQL, all else from what was witnessed. */
async function direct(all: readonly Played[]): Promise<Line[]> {
  const { rows: promises } = await sql<Line>`
    select 'promises' as question, (p.due_at at time zone 'Europe/Warsaw')::date::text as day, coalesce(team_id, 0) as team, channel, language,
      case when p.state = 'open' or coalesce(settled_at, now()) > p.due_at then 'late' else p.state end as kind, 1 as count, 0 as seconds
    from promises p join cases c on c.number = p.case_number
    where told and settled_because is distinct from 'taken back' and (p.state <> 'open' or p.due_at < now())
    union all
    select 'waiting', (settled_at at time zone 'Europe/Warsaw')::date::text, coalesce(team_id, 0), channel, language, 'about_' || what, 1,
      round(extract(epoch from settled_at - made_at))::int
    from promises p join cases c on c.number = p.case_number where told and p.state in ('kept', 'late') and settled_because is distinct from 'taken back'`.execute(
    db,
  );
  const lines = [...promises];
  for (const { number, seen, spoken } of all) {
    const { rows: at } = await sql<{ id: number; at: number; day: string }>`
      select id, extract(epoch from at)::float8 as at, (at at time zone 'Europe/Warsaw')::date::text as day from happenings
      where case_number = ${number}`.execute(db);
    const { rows: said } = await sql<{ id: number; day: string }>`
      select id, (created_at at time zone 'Europe/Warsaw')::date::text as day from messages where case_number = ${number}`.execute(
      db,
    );
    const { team_id, channel, language, matter } = await db
      .selectFrom("cases")
      .selectAll()
      .where("number", "=", number)
      .executeTakeFirstOrThrow();
    const place = { team: team_id ?? 0, channel, language, count: 1 };
    const hour = (happening: number) => at.find(({ id }) => id === happening)!;
    const stretches = (of: (witness: Witness) => string | null) => {
      let since: Witness | null = null;
      const done: { kind: string; day: string; seconds: number }[] = [];
      for (const witness of seen) {
        if (since && of(witness) === of(since)) continue;
        const until = hour(witness.happening);
        if (since && of(since) !== null)
          done.push({ kind: of(since)!, day: until.day, seconds: Math.max(0, until.at - hour(since.happening).at) });
        since = witness;
      }
      return { done, since };
    };
    for (const { kind, day, seconds } of stretches(({ stand }) => stand).done)
      lines.push({ ...place, question: "waiting", kind: `${kind}:${matter ?? "unsaid"}`, day, seconds: Math.round(seconds) });
    const stays = stretches(({ stage }) => (stage === null ? null : String(stage)));
    for (const { kind, day, seconds } of stays.done) {
      const days = seconds / 86_400;
      const limit = days <= 1 ? "day" : days <= 3 ? "three_days" : days <= 7 ? "week" : days <= 30 ? "month" : "longer";
      lines.push({ ...place, question: "stages", kind: `${kind}:${limit}`, day, seconds: Math.round(seconds) });
    }
    if (stays.since?.stage)
      lines.push({
        ...place,
        question: "standing",
        kind: String(stays.since.stage),
        day: hour(stays.since.happening).day,
        seconds: 0,
      });
    for (const [message, kind] of spoken)
      lines.push({ ...place, question: "first_to_speak", kind, day: said.find(({ id }) => id === message)!.day, seconds: 0 });
  }
  const summed = new Map<string, Line>();
  for (const { count, seconds, ...key } of lines) {
    const text = JSON.stringify(Object.entries(key).sort());
    const known = summed.get(text) ?? { ...key, count: 0, seconds: 0 };
    known.count += count;
    known.seconds += seconds;
    summed.set(text, known);
  }
  return [...summed.values()]
    .map(({ question, day, team, channel, language, kind, count, seconds }) => ({
      question,
      day,
      team,
      channel,
      language,
      kind,
      count,
      seconds,
    }))
    .sort(byText);
}

async function moveTo(zone: string): Promise<void> {
  await sql`update firm set time_zone = ${zone}`.execute(db);
  forgetFirm(db);
}

async function emptied(): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select string_agg(quote_ident(relname), ', ') as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('migrations', 'firm', 'accounts', 'teams', 'mailboxes')`.execute(db);
  await pool.query(`truncate ${rows[0]!.name} restart identity cascade`);
}

describe("the counts of reports", () => {
  test("equal a direct count, whatever happened and whenever it was counted", async () => {
    const step = fc.record({ which: fc.nat({ max: 1 }), act: fc.constantFrom(...ACTS), gap: fc.integer({ min: 1, max: 200 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        await emptied();
        const all = [await Played.begin(), await Played.begin()];
        for (const { which, act, gap } of steps) await all[which]!.act(act, gap);
        // Time passes in the counts only by what happens: let each case have a last word.
        for (const played of all) await played.act("note", 1);
        await agreesWithCases(all);
        await countForReports(db);
        const expected = await direct(all);
        expect(await counted()).toEqual(expected);

        await countAnew(db);
        await countForReports(db);
        expect(await counted()).toEqual(expected);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 240_000);

  test("do not change by counting again", async () => {
    await emptied();
    const played = await Played.begin();
    await played.act("reply", 3);
    await countForReports(db);
    const before = await counted();
    expect(before.length).toBeGreaterThan(0);
    await countForReports(db);
    await Promise.all([countForReports(db), countForReports(db)]);
    expect(await counted()).toEqual(before);
  });

  test("hear of a promise that came due though nothing happened", async () => {
    await emptied();
    const played = await Played.begin();
    await played.act("reply", 3);
    await countForReports(db);
    const late = async () => (await counted()).filter(({ question, kind }) => question === "promises" && kind === "late").length;
    expect(await late()).toBe(0);
    await sql`update promises set due_at = now() where case_number = ${played.number} and state = 'open'`.execute(db);
    await countForReports(db);
    expect(await late()).toBe(1);
  });

  // The two zones are 25 hours apart: whatever the hour, it is another day there.
  test("are counted anew when the firm moves to another time zone", async () => {
    await emptied();
    await Played.begin();
    for (const zone of ["Pacific/Kiritimati", "Pacific/Niue"]) {
      await moveTo(zone);
      await countForReports(db);
      const { rows } = await sql<{ day: string; there: string }>`
        select day::text, (select (opened_at at time zone ${zone})::date::text from cases) as there from daily_counts`.execute(
        db,
      );
      expect(rows).not.toEqual([]);
      expect(rows.map(({ day }) => day)).toEqual(rows.map(({ there }) => there));
    }
    await moveTo("Europe/Warsaw");
  });

  test("say how far they are while what was there before is counted", async () => {
    await emptied();
    for (let n = 0; n < 3; n++) await Played.begin();
    expect(await countForReports(db, { patience: -1 })).toBe(true);
    const { rows } = await sql<{ counted_case: number | null; counted_cases: number }>`select * from counting`.execute(db);
    expect(rows[0]).toMatchObject({ counted_case: null, counted_cases: 3 });
  });
});
