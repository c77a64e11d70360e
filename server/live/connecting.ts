import type { FastifyInstance } from "fastify";
import { Refusal } from "#desk/refusal.ts";
import { limitOf } from "../http/limits.ts";
import type { Live } from "./live.ts";

/** The WebSocket at `/api/v1/live`. Session and origin were checked like those of any request. */
export function liveRoute(app: FastifyInstance, live: Live): void {
  app.route({
    method: "GET",
    url: "/api/v1/live",
    config: limitOf({ open: false, reads: true }),
    preValidation: async ({ asker }) => {
      if (asker?.sessionId == null) throw new Refusal("sign_in.person_only");
    },
    handler: () => {
      throw new Refusal("route.unknown");
    },
    wsHandler: (socket, { asker }) => {
      const { by, sessionId } = asker!;
      if (by.kind === "agent" && sessionId !== null) live.join(socket, { person: { id: by.id, name: by.name }, sessionId });
    },
  });
}
