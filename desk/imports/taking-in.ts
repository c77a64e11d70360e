import type { Kysely, Selectable } from "kysely";
import type { Imports, Schema } from "#database/schema.ts";
import { type Actor, theDesk } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { later } from "../later.ts";
import { forgetRead, readOnce } from "./kept-files.ts";
import { leaveOut } from "./leaving-out.ts";
import type { OldDesk } from "./old-case.ts";
import { NOTHING, type Taken, takeCase, takeCustomer } from "./taking-parts.ts";

/** So many at a time: each lot is whole, and mail from the same people waits no longer than for one. */
const AT_ONCE = 50;
/** So many lots are one job; then the next one is asked for, so that a desk that is stopped waits for no more than these. */
const LOTS = 5;

/**
 * Takes in what an import holds, lot after lot, with the hours as they were. Nothing is mailed to anybody, no acknowledgement, no notice, and
 * nothing is owed but on what is open and waits for us. Where it was interrupted, it goes on; two that are at it take turns.
 */
export async function takeIn(db: Kysely<Schema>, { importId: id }: { importId: number }): Promise<void> {
  for (let lot = 0; lot < LOTS; lot++) if (!(await takeLot(db, id))) return;
  await db.transaction().execute((tx) => later(tx, "take_import", { importId: id }));
}

/** @returns whether there is more to take */
export async function takeLot(db: Kysely<Schema>, id: number): Promise<boolean> {
  try {
    return await takeSome(db, id, AT_ONCE);
  } catch (error) {
    if (!isOfData(error)) throw error;
    // Something in this lot cannot be kept: one by one, so that the others are.
    let more = true;
    for (let each = 0; each < AT_ONCE && more; each++) more = await takeOne(db, id);
    return more;
  }
}

/** A line that the database will not keep is left out and named; one that somebody else brought at the same moment is tried again. */
async function takeOne(db: Kysely<Schema>, id: number): Promise<boolean> {
  for (let tries = 0; tries < 2; tries++) {
    try {
      return await takeSome(db, id, 1);
    } catch (error) {
      if (!isOfData(error)) throw error;
    }
  }
  return db.transaction().execute(async (tx) => {
    const run = await underway(tx, id);
    if (!run) return false;
    const next = partsOf(await readOnce(tx, run))[run.reached];
    if (next) {
      await leaveOut(tx, {
        id,
        leftOut: [
          {
            file: next.file,
            line: next.line,
            meaning: null,
            why: "fault",
            facts: {},
            partly: false,
            values: next.values ?? null,
          },
        ],
      });
      await settle(tx, run, { parts: 1, taken: NOTHING });
    }
    return next !== undefined;
  });
}

/** Class 22, data exceptions, and 23, constraints: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const isOfData = (error: unknown): boolean => /^2[23]/.test(String((error as { code?: unknown }).code));

type Part = (OldDesk["customers"][number] & { values?: readonly string[] }) | OldDesk["cases"][number];

const partsOf = (old: OldDesk): readonly Part[] => [...old.customers, ...old.cases];

async function takeSome(db: Kysely<Schema>, id: number, most: number): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const run = await underway(tx, id);
    if (!run) {
      forgetRead(tx);
      return false;
    }
    const lot = partsOf(await readOnce(tx, run)).slice(run.reached, run.reached + most);
    const by = await beganBy(tx, run);
    const taken = { ...NOTHING };
    for (const part of lot) {
      const one = await ("case" in part
        ? takeCase(tx, { run, by, old: part.case })
        : takeCustomer(tx, { run, customer: part.customer }));
      taken.cases += one.cases;
      taken.customers += one.customers;
      taken.known += one.known;
    }
    await settle(tx, run, { parts: lot.length, taken });
    return run.reached + lot.length < run.total;
  });
}

type Run = Selectable<Imports>;

/** Whoever had it run stands in the history of each case; the desk itself, where it was somebody at the machine. */
async function beganBy(tx: Kysely<Schema>, { begun_by }: Run): Promise<Actor> {
  if (begun_by === null) return theDesk;
  const account = await tx
    .selectFrom("accounts")
    .select(["id", "name", "role", "language"])
    .where("id", "=", begun_by)
    .executeTakeFirstOrThrow();
  return { kind: "agent", ...account, teamIds: [] };
}

/** The import while it runs, held: who takes it back waits for the lot in hand. */
const underway = (tx: Kysely<Schema>, id: number): Promise<Run | undefined> =>
  tx
    .selectFrom("imports")
    .selectAll()
    .where("id", "=", id)
    .where("begun_at", "is not", null)
    .where("done_at", "is", null)
    .where("undo_asked_at", "is", null)
    .forUpdate()
    .executeTakeFirst();

/** Notes how far a run has come; at its end, that it has ended. */
async function settle(tx: Kysely<Schema>, run: Run, { parts, taken }: { parts: number; taken: Taken }): Promise<void> {
  const reached = run.reached + parts;
  const ends = reached >= run.total;
  await tx
    .updateTable("imports")
    .set({
      reached,
      made_cases: run.made_cases + taken.cases,
      made_customers: run.made_customers + taken.customers,
      known: run.known + taken.known,
      stirred_at: new Date(),
      ...(ends ? { done_at: new Date() } : {}),
    })
    .where("id", "=", run.id)
    .execute();
  if (!ends) return;
  forgetRead(tx);
  await happened(tx, { what: "import.all_taken_in", by: theDesk, detail: { import: run.id } });
}
