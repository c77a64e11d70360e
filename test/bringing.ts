import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, theDesk } from "#desk/accounts/actor.ts";
import { beginImport } from "#desk/imports/beginning.ts";
import { previewImport } from "#desk/imports/previewing.ts";
import { receiveImport } from "#desk/imports/receiving.ts";
import { removeLot } from "#desk/imports/removing.ts";
import { takeImportBack } from "#desk/imports/taking-back.ts";
import { takeLot } from "#desk/imports/taking-in.ts";
import { showImport } from "#desk/imports/viewing.ts";

const sample = (name: string) => readFileSync(join(import.meta.dirname, "..", "desk", "imports", "samples", name));

export const ZAMMAD = [sample("zammad.jsonl")];
export const ZENDESK = [sample("zendesk-tickets.jsonl"), sample("zendesk-users.jsonl")];

/** Cases of customers who have a number and a name: `a-1` of `k1`, and so on. */
export const casesFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at).map(
    (each) => `a-${each};k${each};Klient ${each};;Sprawa ${each};2025-03-01;Proszę o pomoc`,
  );
export const casesFile = (lines: readonly string[]) =>
  ["case;customer;customer_name;customer_email;subject;opened_at;text", ...lines].join("\n");

/** Brings files in and takes them back, as an admin and the jobs do it. */
export function bringing(db: Kysely<Schema>, admin: Actor) {
  const add = (contents: readonly (string | Buffer)[], { by = admin } = {}) =>
    receiveImport(db, { files: contents.map((content, at) => ({ name: `file-${at + 1}`, content: Buffer.from(content) })), by });
  return {
    add,
    async bring(contents: readonly (string | Buffer)[]) {
      const id = await add(contents);
      const foreseen = await previewImport(db, { id, by: theDesk });
      await beginImport(db, { id, by: admin });
      while (await takeLot(db, id));
      const view = await showImport(db, { id, by: theDesk });
      return { id, view, counts: view.counts, foreseen: foreseen.counts };
    },
    async takeBack(id: number) {
      await takeImportBack(db, { id, by: admin });
      while (await removeLot(db, id));
      return showImport(db, { id, by: theDesk });
    },
  };
}

type Counted = "cases" | "customers" | "customer_addresses" | "messages" | "notes" | "case_shares" | "daily_counts";

export const count = async (db: Kysely<Schema>, table: Counted) =>
  Number((await db.selectFrom(table).select(sql<number>`count(*)`.as("n")).executeTakeFirstOrThrow()).n);

/** How much there is of all that an import makes. */
export const countAll = (db: Kysely<Schema>) =>
  Promise.all((["cases", "customers", "customer_addresses", "messages", "notes"] as const).map((table) => count(db, table)));
