import { z } from "zod";
import { Id } from "#contract/shapes.ts";
import { personOf } from "#desk/accounts/may.ts";
import { readFileOf, uploadFiles } from "#desk/conversations/uploading.ts";
import { Refusal } from "#desk/refusal.ts";
import { filesOf } from "../http/files.ts";
import { raw } from "../http/serve.ts";

// A browser draws these and runs nothing in them. SVG is a document with scripts.
const SAFE_PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);
const Mode = z.enum(["reply", "note"]);

export const attachmentRoutes = [
  raw({
    method: "GET",
    path: "/attachments/:id",
    summary: "A file, to keep; a picture, to look at",
    answers: "application/octet-stream",
    async handle({ db, by, request, reply }) {
      const id = Id.safeParse((request.params as { id: string }).id).data;
      if (id === undefined) throw new Refusal("attachment.unknown");
      const { name, type, content } = await readFileOf(db, { id, accountId: by.kind === "agent" ? by.id : null });
      const picture = SAFE_PICTURES.has(type.toLowerCase());
      return reply
        .type(picture ? type.toLowerCase() : "application/octet-stream")
        .header("content-disposition", `${picture ? "inline" : "attachment"}; filename*=UTF-8''${encodeName(name)}`)
        .header("x-content-type-options", "nosniff")
        .header("content-security-policy", "default-src 'none'; sandbox")
        .header("cache-control", "private, max-age=31536000, immutable")
        .send(content);
    },
  }),
  raw({
    method: "POST",
    path: "/cases/:number/attachments",
    summary: "Add files to the asker's own draft: a reply's (`?mode=reply`) or a note's (`?mode=note`)",
    answers: "application/json",
    files: true,
    async handle({ db, by, request, reply }) {
      const { id: accountId } = personOf(by);
      const number = Id.safeParse((request.params as { number: string }).number).data;
      const mode = Mode.safeParse((request.query as { mode?: string }).mode).data;
      if (number === undefined) throw new Refusal("case.unknown");
      if (!mode) throw new Refusal("request.not_valid", { fields: "mode", wrong: [] });
      const items = await uploadFiles(db, { number, accountId, mode, files: await filesOf(request) });
      return reply.status(201).send({ items });
    },
  }),
];

/** RFC 8187 §3.2.1: what encodeURIComponent leaves and the header does not allow. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
