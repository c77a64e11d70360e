import type { FastifyRequest } from "fastify";
import { Refusal } from "#desk/refusal.ts";

export interface ReceivedFile {
  name: string;
  type: string;
  content: Buffer;
}

/** The files of a multipart request, each whole in memory (25 MB at most, ten at once). */
export async function filesOf(request: FastifyRequest): Promise<ReceivedFile[]> {
  if (!request.isMultipart()) throw new Refusal("request.not_valid", { fields: "multipart/form-data", wrong: [] });
  const files: ReceivedFile[] = [];
  for await (const part of request.files()) {
    files.push({ name: nameOf(part.filename), type: part.mimetype, content: await part.toBuffer() });
  }
  return files;
}

/** A name without folders or invisible letters, as some browsers and attackers send them. */
export function nameOf(given: string | undefined): string {
  const name = (given ?? "")
    .replace(/^.*[\\/]/, "")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
  return name.slice(0, 200) || "file";
}
