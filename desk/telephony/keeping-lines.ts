import type { Kysely } from "kysely";
import type { LineInput } from "#contract/lines.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { newSecret } from "../accounts/secrets.ts";
import { seal } from "../channels/mail/mailboxes/sealing.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockLine, urlOfLine } from "./line.ts";

interface Given {
  by: Actor;
  /** The installation's secret, under which the line's own is sealed. */
  secret: string;
}

const rowOf = ({ name, country, teamId }: Omit<LineInput, "proof">) => ({
  name,
  country,
  team_id: teamId,
});

/** Adds a phone line. The secret with which its exchange shows that it is the one is answered once. */
export async function addLine(
  db: Kysely<Schema>,
  { input, by, secret, url }: Given & { input: LineInput; url: string },
): Promise<{ id: number; secret: string; url: string }> {
  must(by, "lines");
  const own = newSecret("phsec_");
  return db.transaction().execute(async (tx) => {
    await refuseUnknownTeam(tx, input.teamId);
    const { id } = await tx
      .insertInto("phone_lines")
      .values({ ...rowOf(input), proof: input.proof, secret: seal(secret, own), made_by: accountIdOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { name, proof } = input;
    await happened(tx, { what: "line.added", by, detail: { line: id, name, proof } });
    return { id, secret: own, url: urlOfLine(url, id) };
  });
}

/** Changes a line's name, country and team. */
export async function changeLine(
  db: Kysely<Schema>,
  { id, input, by }: { id: number; input: Omit<LineInput, "proof">; by: Actor },
): Promise<void> {
  must(by, "lines");
  await db.transaction().execute(async (tx) => {
    await lockLine(tx, id);
    await refuseUnknownTeam(tx, input.teamId);
    await tx.updateTable("phone_lines").set(rowOf(input)).where("id", "=", id).execute();
    await happened(tx, { what: "line.changed", by, detail: { line: id, name: input.name } });
  });
}

/** Takes a new secret, and with it perhaps the other proof: a secret that was shown in the open must not sign anything later. */
export async function renewLineSecret(
  db: Kysely<Schema>,
  { id, proof, by, secret }: Given & { id: number; proof?: LineInput["proof"] | undefined },
): Promise<string> {
  must(by, "lines");
  const own = newSecret("phsec_");
  await db.transaction().execute(async (tx) => {
    const found = await lockLine(tx, id);
    const next = { secret: seal(secret, own), proof: proof ?? found.proof };
    await tx.updateTable("phone_lines").set(next).where("id", "=", id).execute();
    await happened(tx, { what: "line.secret_renewed", by, detail: { line: id, name: found.name, proof: next.proof } });
  });
  return own;
}

async function refuseUnknownTeam(tx: Kysely<Schema>, id: number | null): Promise<void> {
  if (id === null) return;
  const team = await tx.selectFrom("teams").select("id").where("id", "=", id).executeTakeFirst();
  if (!team) throw new Refusal("team.unknown");
}
