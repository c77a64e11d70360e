import type { FastifyMultipartBaseOptions } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import type { ReceivedFile } from "#desk/conversations/attaching.ts";
import { Refusal } from "#desk/refusal.ts";
import { received } from "../page/reading-form.ts";

/** The largest file in a chat or a form, in bytes. */
export const CHAT_FILE_LIMIT = 10 * 1024 * 1024;

/** The one file of a request. One that is too large is read to its end, so that the browser hears our answer. */
export async function readChatFile(request: FastifyRequest): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw new Refusal("request.not_valid", { fields: "multipart/form-data", wrong: [] });
  const options: Parameters<FastifyRequest["parts"]>[0] & FastifyMultipartBaseOptions = {
    throwFileSizeLimit: false,
    limits: { fileSize: CHAT_FILE_LIMIT, files: 1, fields: 5, fieldSize: 1000, parts: 6 },
  };
  let found: ReceivedFile | undefined;
  for await (const part of request.parts(options)) {
    if (part.type === "field") continue;
    const content = await part.toBuffer();
    if (part.file.truncated) throw new Refusal("chat.file_too_large");
    found = received(part.filename, part.mimetype, content);
  }
  if (!found) throw new Refusal("request.not_valid", { fields: "file", wrong: [] });
  return found;
}
