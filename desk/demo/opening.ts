import { randomBytes, randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { openCase } from "../cases/opening.ts";
import { startChat } from "../channels/chat/starting.ts";
import { findOrMakeCustomer } from "../customers/finding.ts";
import type { Stage } from "./playing.ts";
import type { Story } from "./script.ts";

interface Opening {
  story: Story;
  text: string;
  stage: Stage;
}

/** Opens a case by mail or form. */
export function openCaseOf(db: Kysely<Schema>, { story, text, stage: { cast, firm } }: Opening) {
  const { customer, subject, language, team, channel = "mail" } = story;
  return db.transaction().execute(async (tx) => {
    const by = { kind: "desk" } as const;
    const found = await findOrMakeCustomer(tx, { ...customer, language, by });
    const author = { name: customer.name, address: customer.email };
    const words = { customerId: found.id, channel, author, text };
    const where = { teamId: cast.teams[team], mailboxId: cast.mailboxes[team] };
    const { number } = await openCase(tx, { subject, channel, language, ...where, by, firm, words });
    return { number, customerId: found.id, chat: null };
  });
}

/** When an answer in a chat is promised for. */
export const soon = (): Date => new Date(Date.now() + 15 * 60_000);

/** Opens a case by a chat, as the widget on the website does. */
export async function openChatOf(db: Kysely<Schema>, { story, text, stage: { cast } }: Opening) {
  const { customer, language, team } = story;
  const given = { token: randomBytes(32).toString("base64url"), id: randomUUID(), text, ...customer, language };
  const widget = { id: cast.widget, team_id: cast.teams[team] };
  const { chat } = await startChat(db, { widget, given, answerBy: soon() });
  return { number: chat.caseNumber, customerId: chat.customerId, chat };
}
