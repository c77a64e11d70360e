import type { FastifyInstance } from "fastify";

/** JSON and nothing else: a form of another site can send text, but not JSON. No body at all is fine. */
export function readJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    if (body === "") return done(null, undefined);
    parse(request, body as string, done);
  });
}
