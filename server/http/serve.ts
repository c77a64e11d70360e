import type { Answer, Asked, Endpoint } from "#contract/endpoint.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import type { By, Desk } from "./desk.ts";

/** An endpoint of the contract together with what it does. */
export interface Served {
  endpoint: Endpoint;
  act(asked: Asked<Endpoint>, desk: Desk<Actor>): Promise<unknown> | unknown;
}

/** A route outside the contract's JSON: files up and down. Its path stands below `/api/v1`, too. */
export interface Raw {
  method: "GET" | "POST";
  path: string;
  summary: string;
  who?: "open" | "signed_in";
  /** Takes multipart form data; read it with `filesOf(request)`. */
  files?: boolean;
  /** The media type it answers with, for the description. */
  answers: string;
  handle(desk: Desk): Promise<unknown> | unknown;
}

export type Route = Served | Raw;

export const isServed = (route: Route): route is Served => "endpoint" in route;

/** Says what an endpoint does: `serve(closeCase, ({ params, input }, { db, by }) => …)`. It answers or throws a `Refusal`. */
export function serve<const E extends Endpoint>(
  endpoint: E,
  act: (asked: Asked<E>, desk: Desk<By<E>>) => Promise<Answer<E>> | Answer<E>,
): Served {
  return { endpoint, act: act as unknown as Served["act"] };
}

/** A route whose body or answer is not JSON: `raw({ method: "GET", path: "/attachments/:id/content", … })`. */
export const raw = (route: Raw): Raw => route;

/** The answer of an act that has nothing more to say. */
export const done = { done: true } as const;

/** The answer of an act that can be taken back; null where there is nothing to take back. */
export const undoable = (happening: number | null) => ({ ...done, undo: happening });
