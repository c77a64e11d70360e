import { z } from "zod";
import { htmlLines } from "../channels/mail/reading/html/to-lines.ts";
import { jsonEntries } from "./json-entries.ts";
import {
  type At,
  emailOf,
  emptyDesk,
  instantOf,
  leaving,
  type OldCase,
  type OldDesk,
  type OldWords,
  textOf,
} from "./old-case.ts";

const Article = z.object({
  id: z.number().optional(),
  from: z.string().nullish(),
  body: z.string().nullish(),
  content_type: z.string().nullish(),
  type: z.string().nullish(),
  sender: z.string().nullish(),
  internal: z.boolean().default(false),
  created_at: z.string(),
  attachments: z.array(z.unknown()).nullish(),
});
type Article = z.output<typeof Article>;

/** A ticket as `GET /api/v1/tickets/{id}?expand=true` answers it, with its articles and tags beside. */
const Ticket = z.object({
  id: z.number(),
  number: z.string().nullish(),
  title: z.string().nullish(),
  state: z.string().nullish(),
  state_id: z.number().nullish(),
  customer: z.string().nullish(),
  customer_id: z.number().nullish(),
  created_at: z.string(),
  close_at: z.string().nullish(),
  articles: z.array(Article).min(1),
  tags: z.array(z.string()).nullish(),
});

/** The states that Zammad brings along, by their numbers there; a firm's own come by name with `expand=true`. */
const STATES: Record<number, string> = {
  1: "new",
  2: "open",
  3: "pending reminder",
  4: "closed",
  5: "merged",
  7: "pending close",
};

/** Reads tickets of Zammad, https://docs.zammad.org/en/latest/api/ticket/index.html */
export function readZammad(texts: readonly string[]): OldDesk {
  const found = emptyDesk();
  for (const [index, text] of texts.entries()) readFile(found, text, index + 1);
  return found;
}

function readFile(found: OldDesk, text: string, file: number): void {
  const { entries, wrong } = jsonEntries(text);
  for (const line of wrong) leaving(found, { file, line })("json");
  for (const { line, value } of entries) {
    const ticket = Ticket.safeParse(value);
    if (!ticket.success) {
      leaving(found, { file, line })("shape", { part: ticket.error.issues[0]!.path.join(".") });
      continue;
    }
    takeTicket(found, { file, line }, ticket.data);
  }
}

function takeTicket(found: OldDesk, at: At, ticket: z.output<typeof Ticket>): undefined {
  const state = ticket.state ?? STATES[ticket.state_id ?? 0] ?? "open";
  const leave = leaving(found, at);
  const name = ticket.number ?? String(ticket.id);
  if (state === "merged") return leave("merged", { ticket: name });
  const openedAt = instantOf(ticket.created_at);
  if (!openedAt) return leave("instant", { ticket: name, value: ticket.created_at });
  const files = ticket.articles.reduce((sum, { attachments }) => sum + (attachments?.length ?? 0), 0);
  if (files > 0) leave("files", { ticket: name, count: files }, { partly: true });
  const first = ticket.articles.find(({ sender }) => sender === "Customer") ?? ticket.articles[0]!;
  const author = namedIn(first.from ?? "");
  const closed = /^closed|^removed/.test(state);
  found.cases.push({
    ...at,
    case: {
      id: String(ticket.id),
      customer: {
        id: ticket.customer_id == null ? null : String(ticket.customer_id),
        name: author.name || (emailOf(ticket.customer) === null ? textOf(ticket.customer) : ""),
        email: emailOf(ticket.customer) ?? author.email,
        phone: null,
      },
      subject: textOf(ticket.title) || "—",
      state: closed ? "closed" : state.startsWith("pending") ? "waiting" : "open",
      channel: channelOf(first),
      openedAt,
      closedAt: closed ? (instantOf(ticket.close_at) ?? openedAt) : null,
      tags: ticket.tags ?? [],
      words: ticket.articles.flatMap((article) => wordsOf(article)),
    },
  });
}

function wordsOf(article: Article): OldWords[] {
  const at = instantOf(article.created_at);
  const body = article.body ?? "";
  const text =
    article.content_type === "text/html"
      ? htmlLines(body)
          .map((line) => line.text)
          .join("\n")
      : body;
  if (!at || textOf(text) === "") return [];
  const from = article.internal
    ? "team"
    : article.sender === "Customer"
      ? "customer"
      : article.sender === "System"
        ? "team"
        : "us";
  return [{ from, author: namedIn(article.from ?? "").name, text: textOf(text), at }];
}

function channelOf({ type }: Article): OldCase["channel"] {
  if (type === "email") return "mail";
  if (type === "phone" || type === "chat") return type;
  return type === "web" ? "form" : "api";
}

/** `"Anna Nowak" <anna@example.org>`, or a name alone. */
function namedIn(from: string): { name: string; email: string | null } {
  const [, name = from, address] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(from) ?? [];
  const email = emailOf(address ?? from);
  return { name: email !== null && address === undefined ? "" : textOf(name.replace(/^"|"$/g, "")), email };
}
