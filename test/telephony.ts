import { sql } from "kysely";
import { beforeEach } from "vitest";
import type { RingView } from "#contract/rings.ts";
import { startCase } from "#desk/cases/starting.ts";
import { program } from "./cast.ts";
import { addFirm, testEdge } from "./edge.ts";
import { openExchange } from "./phones.ts";
import { workAlways } from "./work-always.ts";

/** A desk with a phone line and two agents at their telephones. Before each test nobody is in a call, and nobody is owed one. */
export async function openTelephony() {
  const edge = await testEdge();
  const { db } = edge;
  await addFirm(edge.fresh);
  await workAlways(db, "PL");
  const ewa = await edge.person({ name: "Ewa" });
  const bartek = await edge.person({ name: "Bartek" });
  const georgi = await edge.person({ name: "Georgi", role: "admin", language: "bg" });
  const pbx = await openExchange(edge, georgi);
  await ewa.put("/me/extension", { extension: "201" });
  await bartek.put("/me/extension", { extension: "202" });

  beforeEach(async () => {
    await sql`update calls set ended_at = greatest(now(), started_at), end_written_at = now(), ended_as = 'finished' where ended_at is null`.execute(
      db,
    );
    await sql`update promises set state = 'released', settled_at = now() where state = 'open' and phone is not null`.execute(db);
    await sql`update phone_calls set ended_at = now(), missed_at = now() where answered_at is null`.execute(db);
  });

  let counted = 0;
  return {
    edge,
    db,
    ewa,
    bartek,
    georgi,
    pbx,
    PHONE: () => `+48600${String(100_000 + ++counted)}`,
    caseOf: async (phone: string, text = "Kiedy dostanę laptopa?", name = "Marian Wójcik") =>
      (await startCase(db, { customer: { name, phone }, subject: "Laptop", text, channel: "api", by: program })).number,
    ringsOf: async (who: typeof ewa) => (await who.get("/rings")).json<{ items: RingView[] }>().items,
    say: (event: string, call: string, more: Record<string, unknown> = {}) => pbx.say({ event, call, ...more }),
    callsOf: (caseNumber: number) =>
      db
        .selectFrom("calls")
        .select(["account_id", "direction", "source", "phone"])
        .where("case_number", "=", caseNumber)
        .execute(),
    callBacks: async () =>
      (await ewa.get("/call-backs")).json<{
        items: { case: number; phone: string; told: boolean; words: string; promise: number }[];
      }>().items,
    phoneCall: (call: string) =>
      db.selectFrom("phone_calls").selectAll().where("external_id", "=", call).executeTakeFirstOrThrow(),
  };
}
