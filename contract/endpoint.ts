import type { z } from "zod";

/**
 * What the desk and its clients promise each other about one act or question.
 * The same value serves the route, the typed client of the web and the OpenAPI description.
 */
export interface Endpoint {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/api/v1`, parameters as `:name`. */
  path: string;
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  input?: z.ZodType;
  output: z.ZodType;
  /** 200 unless said; 201 where something new is made. */
  status?: 200 | 201;
  /** Codes of `Refusal` this endpoint can answer with, beside those that any can (see `refusals.ts`). */
  refusals: readonly string[];
  /** Says something to a customer: not from somebody who is on a break. */
  contact?: true;
  /** Who may call it: `open` needs no session. */
  who?: "open" | "signed_in";
}

export const endpoint = <const E extends Endpoint>(value: E): E => value;

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Given<T> = T extends z.ZodType ? z.input<T> : undefined;

/** What a route receives after parsing. */
export type Asked<E extends Endpoint> = { params: Parsed<E["params"]>; query: Parsed<E["query"]>; input: Parsed<E["input"]> };
/** What a client passes in. */
export type Asking<E extends Endpoint> = (E["params"] extends z.ZodType
  ? { params: Given<E["params"]> }
  : { params?: undefined }) &
  (E["query"] extends z.ZodType ? { query?: Given<E["query"]> } : { query?: undefined }) &
  (E["input"] extends z.ZodType ? { input: Given<E["input"]> } : { input?: undefined });
export type Answer<E extends Endpoint> = z.output<E["output"]>;
