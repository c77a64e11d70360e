import type { Kysely } from "kysely";
import type { z } from "zod";
import type { addMailbox as addMailboxEndpoint } from "#contract/mailboxes.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../../../accounts/actor.ts";
import { must } from "../../../accounts/may.ts";
import { theFirm } from "../../../firm/reading.ts";
import { happened } from "../../../happenings/writing.ts";
import { Refusal } from "../../../refusal.ts";
import { asMailbox } from "./mailbox.ts";
import { seal } from "./sealing.ts";

export type MailboxInput = z.output<(typeof addMailboxEndpoint)["input"]>;

interface Keeping {
  input: MailboxInput;
  /** This installation's secret, under which passwords are kept. */
  secret: string;
  by: Actor;
}

/** Adds a mailbox: one whose mail comes to our own listener, or one that is fetched over IMAP. */
export async function addMailbox(db: Kysely<Schema>, { input, secret, by }: Keeping): Promise<{ id: number }> {
  must(by, "mailboxes");
  if (input.imap && !input.imapPassword) throw new Refusal("mailbox.imap_password_missing");
  return db.transaction().execute(async (tx) => {
    const row = await rowOf(tx, input, null);
    const { id } = await tx
      .insertInto("mailboxes")
      .values({ ...row, ...secretsOf(input, secret) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await happened(tx, { what: "mailbox.added", by, detail: { mailbox: id, address: row.address } });
    return { id };
  });
}

/** Changes a mailbox. A password that is left out stays; settings taken away take their password with them. */
export async function changeMailbox(db: Kysely<Schema>, { id, input, secret, by }: Keeping & { id: number }): Promise<void> {
  must(by, "mailboxes");
  await db.transaction().execute(async (tx) => {
    const found = await lockMailbox(tx, id);
    if (input.imap && !input.imapPassword && !found.imap_secret) throw new Refusal("mailbox.imap_password_missing");
    await tx
      .updateTable("mailboxes")
      .set({ ...(await rowOf(tx, input, id)), ...secretsOf(input, secret), trouble: null, trouble_since: null })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "mailbox.changed", by, detail: { mailbox: id } });
  });
}

/** Stops receiving at a mailbox. Its cases and mails stay, and so does what is needed to answer them. */
export async function closeMailbox(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "mailboxes");
  await db.transaction().execute(async (tx) => {
    await lockMailbox(tx, id);
    await tx.updateTable("mailboxes").set({ closed_at: new Date(), imap_secret: null }).where("id", "=", id).execute();
    await happened(tx, { what: "mailbox.closed", by, detail: { mailbox: id } });
  });
}

async function lockMailbox(tx: Kysely<Schema>, id: number) {
  const row = await tx
    .selectFrom("mailboxes")
    .selectAll()
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal("mailbox.unknown");
  return asMailbox(row);
}

async function rowOf(tx: Kysely<Schema>, input: MailboxInput, id: number | null) {
  const address = input.address.trim().toLowerCase();
  const other = await tx
    .selectFrom("mailboxes")
    .select("id")
    .where("address", "=", address)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  if (other && other.id !== id) throw new Refusal("mailbox.address_taken", { address });
  if (input.teamId != null) {
    const team = await tx.selectFrom("teams").select("id").where("id", "=", input.teamId).executeTakeFirst();
    if (!team) throw new Refusal("team.unknown");
  }
  return {
    address,
    name: input.name,
    language: input.language ?? (await theFirm(tx)).language,
    team_id: input.teamId ?? null,
    signature: input.signature,
    imap: input.imap ?? null,
    relay: input.relay ?? null,
  };
}

function secretsOf(input: MailboxInput, secret: string) {
  return {
    ...kept("imap_secret", input.imap, input.imapPassword, secret),
    ...kept("relay_secret", input.relay, input.relayPassword, secret),
  };
}

function kept<Column extends string>(
  column: Column,
  settings: object | null | undefined,
  password: string | undefined,
  secret: string,
) {
  if (!settings) return { [column]: null } as Record<Column, null>;
  if (password === undefined) return {} as Record<Column, never>;
  return { [column]: password === "" ? null : seal(secret, password) } as Record<Column, string | null>;
}
