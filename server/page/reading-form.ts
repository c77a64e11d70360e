import { createHash } from "node:crypto";
import type { FastifyMultipartBaseOptions } from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ReceivedFile } from "#desk/conversations/attaching.ts";
import { Refusal } from "#desk/refusal.ts";
import { nameOf } from "../http/files.ts";
import { FILE_LIMIT, FILES_AT_ONCE } from "../http/limits.ts";

const LETTERS = 100_000;
// A browser shows our answer only once it has sent everything, so what is too much is read to its end, up to this, and let go.
const PATIENCE_BYTES = 120 * 1024 * 1024;

export type FormTrouble = "empty" | "too_long" | "files_too_large" | "too_many_files";

export interface ReadForm {
  text: string;
  files: ReceivedFile[];
  trouble: FormTrouble | null;
}

/** Forms without files, as `URLSearchParams`; the rest of the desk reads JSON alone. */
export function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: LETTERS * 12 },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );
}

/** A field of a form without files; "" where it is missing. */
export const fieldOf = (request: FastifyRequest, name: string): string =>
  request.body instanceof URLSearchParams ? plain(request.body.get(name) ?? "") : "";

// Browsers send every line of a form with CR LF.
export const plain = (value: string): string => value.replace(/\r\n?/g, "\n").trim();

/** What the customer wrote and attached, with the reason where it cannot be taken. */
export async function readMessageForm(request: FastifyRequest): Promise<ReadForm> {
  if (!request.isMultipart()) return judged({ text: fieldOf(request, "text"), files: [], trouble: null });
  if (Number(request.headers["content-length"] ?? 0) > PATIENCE_BYTES) throw new Refusal("request.too_large");
  const read: ReadForm = { text: "", files: [], trouble: null };
  let left = FILE_LIMIT;
  const options: Parameters<FastifyRequest["parts"]>[0] & FastifyMultipartBaseOptions = {
    throwFileSizeLimit: false,
    limits: { fileSize: FILE_LIMIT, files: FILES_AT_ONCE * 5, fields: 20, fieldSize: LETTERS * 4, parts: 100 },
  };
  for await (const part of request.parts(options)) {
    if (part.type === "field") {
      if (part.fieldname === "text" && typeof part.value === "string") read.text = plain(part.value);
      continue;
    }
    const content = await part.toBuffer();
    // An input without a choice sends a file without name and content.
    if (!part.filename && content.length === 0) continue;
    left -= content.length;
    if (part.file.truncated || left < 0) read.trouble = "files_too_large";
    else if (read.files.length === FILES_AT_ONCE) read.trouble ??= "too_many_files";
    else if (!read.trouble) read.files.push(received(part.filename, part.mimetype, content));
  }
  return judged(read);
}

function judged(read: ReadForm): ReadForm {
  if (read.trouble) return read;
  if (read.text.length > LETTERS) return { ...read, trouble: "too_long" };
  return read.text === "" && read.files.length === 0 ? { ...read, trouble: "empty" } : read;
}

export const received = (filename: string, type: string, content: Buffer): ReceivedFile => ({
  name: nameOf(filename),
  type: /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type.toLowerCase() : "application/octet-stream",
  size: content.length,
  sha256: createHash("sha256").update(content).digest("hex"),
  content,
  contentId: null,
  inline: false,
});
