import { createHash } from "node:crypto";
import { decodeWords } from "postal-mime";
import { cleanLine } from "./clean-text.ts";
import { decodeLine, headerText, rawHeader } from "./headers.ts";
import type { MailAttachment } from "./mail.ts";
import { readableParam } from "./parameters.ts";
import { contentOf } from "./part-content.ts";
import type { Part } from "./part-tree.ts";

/** A part as a file. Whether it stands inside the HTML is known only when all is read. */
export function attachmentOf(part: Part, content: Uint8Array = contentOf(part)): MailAttachment {
  const type = part.type.value;
  const cid =
    rawHeader(part.headers, "content-id")
      ?.replace(/[<>\s]/g, "")
      .slice(0, 500) || null;
  return fileOf({ name: nameOf(part, content), type, content, cid });
}

export function fileOf({ name, type, content, cid }: Pick<MailAttachment, "name" | "type" | "content" | "cid">): MailAttachment {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { name: safeName(name, type), type: safeType(type), size: content.length, sha256, inline: false, cid, content };
}

/** The name the sender gave, or "". */
export function givenName(part: Part): string {
  return readableParam(part.disposition, "filename") || readableParam(part.type, "name");
}

function nameOf(part: Part, content: Uint8Array): string {
  const given = givenName(part);
  if (given) return given;
  const described = headerText(part.headers, "content-description");
  if (described && /\.[a-z0-9]{1,5}$/i.test(described)) return described;
  return part.type.value === "message/rfc822" ? `${subjectIn(content) || "message"}.eml` : "";
}

function subjectIn(content: Uint8Array): string {
  const head = Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, 20_000)).toString("latin1");
  const raw = /^subject:[ \t]*([^\r\n]{0,500}(?:\r?\n[ \t][^\r\n]{0,500}){0,5})/im.exec(
    head.split(/\r?\n\r?\n/, 1)[0] ?? "",
  )?.[1];
  return raw ? cleanLine(decodeWords(decodeLine(raw.replace(/\r?\n/g, "")))).slice(0, 80) : "";
}

const ENDINGS: Record<string, string> = {
  ...{
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/heic": "heic",
    "image/svg+xml": "svg",
  },
  ...{
    "application/pdf": "pdf",
    "application/zip": "zip",
    "text/plain": "txt",
    "text/html": "html",
    "text/csv": "csv",
    "text/calendar": "ics",
  },
  ...{
    "message/rfc822": "eml",
    "text/rfc822-headers": "txt",
    "message/delivery-status": "txt",
    "application/pgp-signature": "asc",
  },
  ...{
    "application/ms-tnef": "dat",
    "audio/mpeg": "mp3",
    "audio/ogg": "ogg",
    "audio/amr": "amr",
    "video/mp4": "mp4",
    "text/vcard": "vcf",
  },
};
const LONGEST = 180;

/** A name that is safe wherever it is written: the last step of any path, nothing hidden, not empty, not endless. */
function safeName(given: string, type: string): string {
  const steps = cleanLine(given).split(/[/\\]/);
  const bare = (steps.at(-1) ?? "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/^[. ]+/, "")
    .replace(/[. ]+$/, "");
  const name = bare || `attachment.${ENDINGS[type] ?? "bin"}`;
  if (name.length <= LONGEST) return name;
  const ending = /\.[^.]{1,12}$/.exec(name)?.[0] ?? "";
  return (name.slice(0, LONGEST - ending.length) + ending).toWellFormed();
}

function safeType(type: string): string {
  return /^[a-z0-9][a-z0-9.+-]{0,60}\/[a-z0-9][a-z0-9.+_-]{0,100}$/.test(type) ? type : "application/octet-stream";
}
