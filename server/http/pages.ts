import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import files from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";

const YEAR = 31_536_000;

/**
 * The built interface, compressed beforehand. Files under `assets/` carry their hash in their name and never change;
 * every other address that is not the API's is a place in the interface and answers with its page.
 * @returns whether a request that found no file asks for such a place
 */
export async function addPages(app: FastifyInstance, web: string | undefined): Promise<(request: FastifyRequest) => boolean> {
  if (!web || !existsSync(join(web, "index.html"))) return () => false;
  await app.register(files, {
    root: web,
    preCompressed: true,
    index: false,
    wildcard: true,
    cacheControl: false,
    dotfiles: "ignore",
    setHeaders(reply, path) {
      const unchanging = path.startsWith(join(web, "assets") + sep);
      // Other sites show it: https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Cross-Origin-Resource-Policy
      if (path.startsWith(join(web, "widget.js")))
        reply.header("cross-origin-resource-policy", "cross-origin").header("access-control-allow-origin", "*");
      reply.header("cache-control", unchanging ? `public, max-age=${YEAR}, immutable` : "no-cache");
    },
  });
  // The root is a folder to the plugin, which it does not show.
  app.get("/", (_request, reply) => reply.sendFile("index.html"));
  return ({ method, url }) => {
    const path = url.split("?", 1)[0]!;
    return (method === "GET" || method === "HEAD") && !/^\/(api|health|metrics)(\/|$)/.test(path) && !/\.\w+$/.test(path);
  };
}
