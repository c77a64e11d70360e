import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { ThreatView } from "#contract/threats.ts";
import type { Schema } from "#database/schema.ts";
import { sayIn } from "#words/all.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { originalOf } from "../channels/mail/settling/settling.ts";
import { dayAndHour } from "../conversations/letters/dates.ts";
import { theFirm } from "../firm/reading.ts";
import { Refusal } from "../refusal.ts";
import { showThreatReport } from "./viewing.ts";

/** The evidence as one page that prints and stands by itself; who took it, and when, is written down first. */
export async function packThreatReport(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<string> {
  const me = personOf(by);
  const view = await showThreatReport(db, { id, by });
  const { name, timeZone } = await theFirm(db);
  await db.insertInto("threat_downloads").values({ report_id: id, account_id: me.id }).execute();
  const words = sayIn(me.language);
  const say = (key: string, facts: Record<string, string | number> = {}) => safe(words(`threat.${key}`, facts));
  const at = (instant: string) => safe(dayAndHour(new Date(instant), { language: me.language, timeZone }));
  const hashes = (await Promise.all(view.originals.map((mail) => hashOf(db, mail)))).flat();
  const fact = (key: string, value: string) => `<dt>${say(key)}</dt><dd>${value}</dd>`;
  return `<!doctype html><html lang="${me.language}"><head><meta charset="utf-8"><title>${say("pack_title", { id })}</title><style>
body{font:16px/1.5 serif;max-width:45em;margin:2em auto;padding:0 1em;color:#111;background:#fff}dl{display:grid;grid-template-columns:12em 1fr;gap:.4em 1em}
dt{color:#555}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}blockquote{margin:0 0 1em;padding:.2em 1em;border-left:3px solid #555;white-space:pre-wrap}
footer{margin-top:2em;color:#555;font-size:14px;overflow-wrap:anywhere}</style></head><body>
<h1>${say("pack_title", { id })}</h1><dl>
${fact("pack_firm", safe(name))}${fact("case", safe(`${view.case.number} · ${view.case.subject}`))}${fact("customer", safe(view.customer.name))}
${fact("reporter", safe(view.reporter.name))}${fact("told", safe(view.told?.name ?? "–"))}${fact("when", at(view.happenedAt))}
${fact("witness", safe(view.witness || "–"))}${fact("done", safe(view.done || "–"))}</dl>
<h2>${say("quotes")}</h2>
${view.quotes.map(({ kind, of, text, at: when }) => `<p>${at(when)} · ${say(`kind_${kind}`)}${of === null ? "" : ` ${of}`}</p><blockquote lang="${view.case.language}">${safe(text)}</blockquote>`).join("\n")}
${duties(view, say, at)}
<footer><p>${say("pack_taken", { name: me.name })} ${at(new Date().toISOString())}</p>
${hashes.map(({ mail, sha256 }) => `<p>${say("pack_original", { mail })} SHA-256 ${sha256}</p>`).join("\n")}</footer></body></html>`;
}

const duties = (view: ThreatView, say: (key: string) => string, at: (instant: string) => string): string =>
  `<h2>${say("duties")}</h2><ul>${view.duties
    .map(
      ({ words, source, done }) =>
        `<li>${safe(words)} (${safe(source)})${done ? ` · ${safe(done.by.name)}, ${at(done.at)}` : ""}</li>`,
    )
    .join("\n")}</ul>`;

/** Nothing where the mail itself is there no more: a hash of nothing would be no evidence. */
async function hashOf(db: Kysely<Schema>, mail: number): Promise<{ mail: number; sha256: string }[]> {
  const content = await originalOf(db, mail);
  return content ? [{ mail, sha256: createHash("sha256").update(content).digest("hex") }] : [];
}

/** A mail that is quoted, byte for byte; who took it is written down, too. */
export async function originalOfReport(
  db: Kysely<Schema>,
  { id, mail, by }: { id: number; mail: number; by: Actor },
): Promise<Buffer> {
  const { originals } = await showThreatReport(db, { id, by });
  const content = originals.includes(mail) ? await originalOf(db, mail) : undefined;
  if (!content) throw new Refusal("mail.unknown");
  await db
    .insertInto("threat_downloads")
    .values({ report_id: id, account_id: personOf(by).id, mail_id: mail })
    .execute();
  return content;
}

const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
