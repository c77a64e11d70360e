import type { FastifyReply } from "fastify";

/** Never shown by the browser, always saved: a file of a stranger's is not a page of ours. */
export function sendFile(reply: FastifyReply, { name, type, content }: { name: string; type: string; content: Buffer }) {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  return reply
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header(
      "content-disposition",
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`,
    )
    .type(/^(image\/(png|jpeg|gif|webp)|application\/pdf|text\/plain)$/.test(type) ? type : "application/octet-stream")
    .send(content);
}

// RFC 8187, 3.2.1: these four stand for themselves in a URL, not in a header.
const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
