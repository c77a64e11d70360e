import { attachmentOf, fileOf, givenName } from "./attachment.ts";
import { summaryOf } from "./calendar.ts";
import { decodeText } from "./charset.ts";
import type { MailAttachment } from "./mail.ts";
import { contentOf } from "./part-content.ts";
import type { Part } from "./part-tree.ts";
import { isTnef, readTnef } from "./tnef.ts";

/** A piece of the body: the same words as text, as HTML, or as both. */
export interface Piece {
  plain?: { text: string; flowed: boolean; delSp: boolean };
  html?: string;
}

export interface Body {
  pieces: Piece[];
  /** Bytes in the pieces, of text and of HTML. */
  length: { plain: number; html: number };
  /** What invitations say. */
  events: string[];
  attachments: MailAttachment[];
  /** The charset of the first text, the likeliest one of raw headers. */
  charset: string | undefined;
}

// What a person can read, and what may be searched; the whole stays in an attachment.
const MOST_TEXT = 1_000_000;

/** Sorts the parts of a mail into words, invitations and files. Nothing is left out. */
export function readBody(root: Part): Body {
  const body: Body = { pieces: [], length: { plain: 0, html: 0 }, events: [], attachments: [], charset: undefined };
  collect(root, body, null);
  // A lone text that came as a file is what the person had to say.
  const lone = body.attachments.filter(({ type }) => type === "text/plain" || type === "text/html");
  if (body.pieces.length === 0 && lone.length === 1 && body.attachments.length === 1 && lone[0]!.size <= MOST_TEXT) {
    const text = decodeText(lone[0]!.content, undefined);
    body.pieces.push(lone[0]!.type === "text/html" ? { html: text } : { plain: { text, flowed: false, delSp: false } });
  }
  return body;
}

function collect(part: Part, body: Body, piece: Piece | null): void {
  const type = part.type.value;
  if (part.children.length) {
    const inside = type === "multipart/alternative" ? newPiece(body) : piece;
    for (const child of part.children) collect(child, body, inside);
    return;
  }
  const words = type === "text/plain" || type === "text/html" || type === "text/enriched" || type.startsWith("multipart/");
  if (words && !isFile(part)) collectText(part, body, piece);
  else collectFile(part, body);
}

function collectFile(part: Part, body: Body): void {
  const type = part.type.value;
  const content = contentOf(part);
  if (content.length === 0 && !givenName(part)) return;
  if (isTnef(content) && collectTnef(content, body)) return;
  body.attachments.push(attachmentOf(part, content));
  if (type === "text/calendar" || type === "application/ics") {
    const summary = summaryOf(decodeText(content.subarray(0, MOST_TEXT), part.type.params.get("charset")));
    if (summary && !body.events.includes(summary)) body.events.push(summary);
  }
}

function newPiece(body: Body): Piece {
  const piece: Piece = {};
  body.pieces.push(piece);
  return piece;
}

/** A text with a file name is a file, unless the name stands where only the type should be. */
function isFile({ disposition, type }: Part): boolean {
  if (disposition.value === "attachment") return true;
  return disposition.value !== "" && disposition.params.has("filename") && type.value !== "multipart/mixed";
}

function collectText(part: Part, body: Body, alternative: Piece | null): void {
  const content = contentOf(part);
  const charset = part.type.params.get("charset");
  body.charset ??= charset;
  const kind = part.type.value === "text/html" ? "html" : "plain";
  const room = MOST_TEXT - body.length[kind];
  if (content.length > room) body.attachments.push(attachmentOf(part, content));
  const text = decodeText(content.subarray(0, Math.max(0, room)), charset);
  body.length[kind] += Math.min(content.length, room);
  if (!text.trim()) return;
  const html = part.type.value === "text/html" || looksLikeHtml(text);
  const piece = alternative && !(html ? alternative.html : alternative.plain) ? alternative : newPiece(body);
  if (html) piece.html = text;
  else {
    const flowed = part.type.params.get("format")?.toLowerCase() === "flowed";
    piece.plain = { text, flowed, delSp: part.type.params.get("delsp")?.toLowerCase() === "yes" };
  }
}

function looksLikeHtml(text: string): boolean {
  return /^\s{0,100}<(?:!doctype html|html)\b/i.test(text.slice(0, 300));
}

/** Opens a winmail.dat: its files become files, its words words if the mail has no others. False when it cannot be opened. */
function collectTnef(content: Buffer, body: Body): boolean {
  const opened = readTnef(content);
  if (!opened) return false;
  for (const { name, type, content: bytes, cid } of opened.files)
    body.attachments.push(fileOf({ name, type, content: bytes, cid }));
  const hasWords = body.pieces.some(({ plain, html }) => plain || html);
  if (!hasWords && (opened.text || opened.html)) {
    body.pieces.push({
      ...(opened.text ? { plain: { text: opened.text, flowed: false, delSp: false } } : {}),
      ...(opened.html ? { html: opened.html } : {}),
    });
  }
  return true;
}
