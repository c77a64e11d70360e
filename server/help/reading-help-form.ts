import type { FastifyMultipartBaseOptions } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { WORDS_AT_MOST } from "#contract/chats.ts";
import type { ReceivedFile } from "#desk/conversations/attaching.ts";
import { Refusal } from "#desk/refusal.ts";
import type { Language } from "#words/say.ts";
import { CHAT_FILE_LIMIT } from "../chat/reading-file.ts";
import { fieldOf, plain, received } from "../page/reading-form.ts";

/** What was typed, as it was typed: a form that comes back asks for nothing twice. */
export interface Typed {
  text: string;
  name: string;
  email: string;
  phone: string;
  language: string;
  /** Names the sending, so that a second press is the same one. */
  once: string;
  /** A field that people do not see, and machines fill in. */
  website: string;
}

export type Wrong =
  | "text_missing"
  | "text_too_long"
  | "name_missing"
  | "contact_missing"
  | "email_wrong"
  | "phone_wrong"
  | "file_too_large"
  | "trap";

export interface HelpForm {
  typed: Typed;
  files: ReceivedFile[];
  wrong: Wrong[];
}

const FIELDS = ["text", "name", "email", "phone", "language", "once", "website"] as const;
const FIELD_BYTES = 100_000;
// A browser shows our answer only once it has sent everything, so what is too much is read to its end, up to this, and let go.
const PATIENCE_BYTES = 60 * 1024 * 1024;
const PHONE = /^\+?[\d\s()/.-]{6,40}$/;

export async function readHelpForm(request: FastifyRequest): Promise<HelpForm> {
  const typed: Typed = { text: "", name: "", email: "", phone: "", language: "", once: "", website: "" };
  const files: ReceivedFile[] = [];
  const wrong: Wrong[] = [];
  if (!request.isMultipart()) {
    for (const field of FIELDS) typed[field] = fieldOf(request, field);
    return { typed, files, wrong: faultsIn(typed) };
  }
  if (Number(request.headers["content-length"] ?? 0) > PATIENCE_BYTES) throw new Refusal("request.too_large");
  const options: Parameters<FastifyRequest["parts"]>[0] & FastifyMultipartBaseOptions = {
    throwFileSizeLimit: false,
    limits: { fileSize: CHAT_FILE_LIMIT, files: 5, fields: 20, fieldSize: FIELD_BYTES, parts: 30 },
  };
  for await (const part of request.parts(options)) {
    if (part.type === "field") {
      const field = FIELDS.find((one) => one === part.fieldname);
      if (field && typeof part.value === "string") typed[field] = plain(part.value);
      continue;
    }
    const content = await part.toBuffer();
    // An input without a choice sends a file without name and content.
    if (!part.filename && content.length === 0) continue;
    if (part.file.truncated) wrong.push("file_too_large");
    else if (files.length === 0) files.push(received(part.filename, part.mimetype, content));
  }
  return { typed, files, wrong: [...faultsIn(typed), ...wrong] };
}

function faultsIn({ text, name, email, phone, website }: Typed): Wrong[] {
  const found: (Wrong | false)[] = [
    text === "" && "text_missing",
    text.length > WORDS_AT_MOST && "text_too_long",
    name === "" && "name_missing",
    email === "" && phone === "" && "contact_missing",
    email !== "" && !z.email().max(320).safeParse(email).success && "email_wrong",
    phone !== "" && !PHONE.test(phone) && "phone_wrong",
    website !== "" && "trap",
  ];
  return found.filter((one) => one !== false);
}

/** The language the sender asked to be answered in, where it is one of ours. */
export const languageIn = ({ language }: Typed, spoken: readonly Language[], fallback: Language): Language =>
  spoken.find((one) => one === language) ?? fallback;
