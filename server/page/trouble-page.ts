import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { html } from "./html.ts";
import { layout } from "./layout.ts";
import type { Speaking } from "./speaking.ts";

/** Who we are, as a page without a case may say it: what the firm prints on its door. */
export interface Door {
  firm: string;
  mailbox: string | null;
  language: "pl" | "bg" | "en";
  timeZone: string;
}

export async function theDoor(db: Kysely<Schema>): Promise<Door> {
  const firm = await db.selectFrom("firm").select(["name", "language", "time_zone"]).executeTakeFirst();
  const mailbox = await db
    .selectFrom("mailboxes")
    .select("address")
    .where("closed_at", "is", null)
    .orderBy("id")
    .executeTakeFirst();
  return {
    firm: firm?.name ?? "",
    language: firm?.language ?? "en",
    timeZone: firm?.time_zone ?? "UTC",
    mailbox: mailbox?.address ?? null,
  };
}

/** A link that opens nothing: what happened, what is safe, what to do. Says the same whether there ever was such a case. */
export function unknownPage(door: Door, speaking: Speaking): string {
  const { say } = speaking;
  return layout(speaking, {
    title: say("unknown_title"),
    ...door,
    content: html`<h1>${say("unknown_title")}</h1>
<p>${say("unknown_words")}</p>
<p>${say("unknown_newest")} ${say("unknown_reply")}</p>`,
  });
}

export type Trouble =
  | "fault"
  | "too_many"
  | "not_valid"
  | "cross_site"
  | "file"
  | "form_unknown"
  | "form_elsewhere"
  | "form_not_valid";

export function troublePage(door: Door, speaking: Speaking, trouble: Trouble): string {
  const { say, to } = speaking;
  return layout(speaking, {
    title: say("trouble_title"),
    ...door,
    content: html`<h1>${say("trouble_title")}</h1>
<p>${say(`trouble_${trouble}`)}</p>
<p><a href="${to()}">${say(trouble.startsWith("form_") ? "trouble_to_form" : "trouble_back")}</a></p>`,
  });
}
