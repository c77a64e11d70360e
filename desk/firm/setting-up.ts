import { type Kysely, sql } from "kysely";
import type { WorkingHours } from "#contract/setup.ts";
import type { Language } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../accounts/actor.ts";
import { hashPassword, refuseWeakPassword } from "../accounts/password.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { refuseUnknownZone } from "./time-zone.ts";
import { refuseImpossibleHours } from "./working-hours.ts";

export interface SettingUp {
  firm: { name: string; language: Language; country: string; timeZone: string; workingHours: WorkingHours };
  admin: { name: string; email: string; password: string };
  mailbox?: { address: string; name: string } | null;
}

/** Sets the desk up, once: the firm, its first admin, a mailbox, and the privacy charter with today's date. */
export async function setUp(db: Kysely<Schema>, { firm, admin, mailbox }: SettingUp): Promise<{ accountId: number }> {
  if (await isSetUp(db)) throw new Refusal("setup.done");
  refuseUnknownZone(firm.timeZone);
  refuseImpossibleHours(firm.workingHours);
  refuseWeakPassword(admin.password, [firm.name, admin.name, admin.email, ...admin.email.split("@")]);
  const hash = await hashPassword(admin.password);
  return db.transaction().execute(async (tx) => {
    // There is one row at most: of two who set up at once the second waits here and is refused.
    const { rows } = await sql`
      insert into firm (name, language, country, time_zone, working_hours, charter_published_at)
      values (${firm.name}, ${firm.language}, ${firm.country}, ${firm.timeZone}, ${JSON.stringify(firm.workingHours)}, now())
      on conflict (id) do nothing returning 1`.execute(tx);
    if (rows.length === 0) throw new Refusal("setup.done");
    const account = await tx
      .insertInto("accounts")
      .values({ email: admin.email.toLowerCase(), name: admin.name, role: "admin", password_hash: hash, language: firm.language })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (mailbox) {
      await tx
        .insertInto("mailboxes")
        .values({ address: mailbox.address.toLowerCase(), name: mailbox.name || firm.name, language: firm.language })
        .execute();
    }
    await happened(tx, { what: "firm.set_up", by: theDesk, detail: { account: account.id } });
    await happened(tx, { what: "charter.published", by: theDesk });
    return { accountId: account.id };
  });
}

export async function isSetUp(db: Kysely<Schema>): Promise<boolean> {
  return (await db.selectFrom("firm").select("id").executeTakeFirst()) !== undefined;
}
