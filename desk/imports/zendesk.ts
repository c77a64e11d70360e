import { z } from "zod";
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
  phoneOf,
  textOf,
} from "./old-case.ts";

const User = z.object({
  id: z.number(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  role: z.string().nullish(),
});
type User = z.output<typeof User>;

const Comment = z.object({
  author_id: z.number().nullish(),
  body: z.string().nullish(),
  plain_body: z.string().nullish(),
  public: z.boolean().default(true),
  created_at: z.string(),
  attachments: z.array(z.unknown()).nullish(),
});

/** A ticket as Zendesk's JSON export writes it, one a line, with its comments. */
const Ticket = z.object({
  id: z.number(),
  subject: z.string().nullish(),
  raw_subject: z.string().nullish(),
  description: z.string().nullish(),
  status: z.string(),
  created_at: z.string(),
  updated_at: z.string().nullish(),
  requester_id: z.number().nullish(),
  requester: User.nullish(),
  submitter: User.nullish(),
  assignee: User.nullish(),
  tags: z.array(z.string()).nullish(),
  via: z.object({ channel: z.union([z.string(), z.number()]).nullish() }).nullish(),
  comments: z.array(Comment).nullish(),
});
type Ticket = z.output<typeof Ticket>;

/**
 * Reads Zendesk's JSON exports of tickets and of users, as many files as there are: a line with a status is a ticket, another a user.
 * https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export function readZendesk(texts: readonly string[]): OldDesk {
  const found = emptyDesk();
  const users = new Map<number, User & { at: At }>();
  const tickets: { at: At; ticket: Ticket }[] = [];
  for (const [index, text] of texts.entries()) {
    const { entries, wrong } = jsonEntries(text);
    for (const line of wrong) leaving(found, { file: index + 1, line })("json");
    for (const { line, value } of entries) {
      const at = { file: index + 1, line };
      const shape = "status" in value ? Ticket.safeParse(value) : User.safeParse(value);
      if (!shape.success) leaving(found, at)("shape", { part: shape.error.issues[0]!.path.join(".") });
      else if ("status" in shape.data) tickets.push({ at, ticket: shape.data });
      else users.set(shape.data.id, { ...shape.data, at });
    }
  }
  for (const { at, ticket } of tickets) {
    for (const user of [ticket.requester, ticket.submitter, ticket.assignee])
      if (user && !users.has(user.id)) users.set(user.id, { ...user, at });
  }
  for (const user of users.values()) {
    if (user.role === "end-user" && (user.name || emailOf(user.email)))
      found.customers.push({ ...user.at, customer: customerOf(user) });
  }
  for (const { at, ticket } of tickets) takeTicket(found, at, { ticket, users });
  return found;
}

const customerOf = ({ id, name, email, phone }: User) => ({
  id: String(id),
  name: textOf(name),
  email: emailOf(email),
  phone: phoneOf(phone),
});

function takeTicket(found: OldDesk, at: At, { ticket, users }: { ticket: Ticket; users: ReadonlyMap<number, User> }): undefined {
  const leave = leaving(found, at);
  const name = String(ticket.id);
  const requesterId = ticket.requester?.id ?? ticket.requester_id;
  const requester = requesterId == null ? undefined : users.get(requesterId);
  const openedAt = instantOf(ticket.created_at);
  if (ticket.status === "deleted") return leave("deleted", { ticket: name });
  if (!openedAt) return leave("instant", { ticket: name, value: ticket.created_at });
  if (!requester) return leave("requester", { ticket: name });
  const closed = ticket.status === "solved" || ticket.status === "closed";
  const comments = ticket.comments ?? [];
  const files = comments.reduce((sum, { attachments }) => sum + (attachments?.length ?? 0), 0);
  if (files > 0) leave("files", { ticket: name, count: files }, { partly: true });
  const words = comments.flatMap((comment): OldWords[] => {
    const saidAt = instantOf(comment.created_at);
    const text = textOf(comment.plain_body ?? comment.body);
    if (!saidAt || text === "") return [];
    const author = comment.author_id == null ? undefined : users.get(comment.author_id);
    const from = !comment.public ? "team" : comment.author_id === requester.id || author?.role === "end-user" ? "customer" : "us";
    return [{ from, author: textOf(author?.name), text, at: saidAt }];
  });
  if (words.length === 0 && textOf(ticket.description))
    words.push({ from: "customer", author: textOf(requester.name), text: textOf(ticket.description), at: openedAt });
  found.cases.push({
    ...at,
    case: {
      id: String(ticket.id),
      customer: customerOf(requester),
      subject: textOf(ticket.subject ?? ticket.raw_subject) || "—",
      state: closed ? "closed" : ticket.status === "pending" || ticket.status === "hold" ? "waiting" : "open",
      channel: channelOf(ticket.via?.channel),
      openedAt,
      // The export says no hour of closing; the last change is the nearest to it.
      closedAt: closed ? (instantOf(ticket.updated_at) ?? openedAt) : null,
      tags: ticket.tags ?? [],
      words,
    },
  });
}

function channelOf(channel: string | number | null | undefined): OldCase["channel"] {
  if (channel === "email") return "mail";
  if (channel === "chat" || channel === "phone") return channel;
  if (channel === "voice") return "phone";
  return channel === "web" ? "form" : "api";
}
