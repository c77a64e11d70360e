import type { Answer, Asking, Endpoint } from "#contract/endpoint.ts";
import { session } from "./session.ts";

/** The desk understood and declined: `words/<language>/refusals.json` has the sentence for `code`. */
export class Refused extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  /** What else the problem document says, e.g. the words that match a note. */
  readonly facts: Record<string, unknown>;

  constructor(status: number, problem: Record<string, unknown>) {
    const code = typeof problem.code === "string" ? problem.code : "fault.unknown";
    super(code);
    const { code: _code, detail, status: _status, type: _type, title: _title, ...facts } = problem;
    this.code = code;
    this.status = status;
    this.detail = typeof detail === "string" ? detail : "";
    this.facts = (typeof facts.facts === "object" && facts.facts ? facts.facts : facts) as Record<string, unknown>;
  }

  /** A fault is ours and was not foreseen; a refusal has a reason. */
  get isFault(): boolean {
    return this.status >= 500 || this.code === "fault.unknown";
  }

  /** Asking again gets the same answer: it is for others, or there is no such thing. */
  get isFinal(): boolean {
    return !this.isFault && (this.status === 403 || this.status === 404);
  }
}

/** Nobody answered: no network, or the desk is not running. */
export class Offline extends Error {
  constructor(cause?: unknown) {
    super("offline", { cause });
  }
}

type Extra = { signal?: AbortSignal; idempotencyKey?: string };
/** An endpoint without parameters, query and input may be called without a second argument. */
export type AskingFor<E extends Endpoint> =
  Record<never, never> extends Asking<E> ? [asking?: Asking<E>, extra?: Extra] : [asking: Asking<E>, extra?: Extra];

/** Calls an endpoint of the contract. Throws `Refused` or `Offline`. */
export async function call<const E extends Endpoint>(endpoint: E, ...[asking, extra]: AskingFor<E>): Promise<Answer<E>> {
  const given = (asking ?? {}) as { params?: Record<string, unknown>; query?: Record<string, unknown>; input?: unknown };
  const headers: Record<string, string> = { accept: "application/json" };
  if (given.input !== undefined) headers["content-type"] = "application/json";
  if (extra?.idempotencyKey) headers["idempotency-key"] = extra.idempotencyKey;
  return receive(addressOf(endpoint, given), {
    method: endpoint.method,
    headers,
    body: given.input === undefined ? undefined : JSON.stringify(given.input),
    signal: extra?.signal,
  }) as Promise<Answer<E>>;
}

/** Sends files to `path` below `/api/v1`, as multipart form data. */
export async function upload<A>(path: string, files: readonly File[], signal?: AbortSignal): Promise<A> {
  const body = new FormData();
  for (const file of files) body.append("file", file, file.name);
  return receive(`/api/v1${path}`, { method: "POST", body, signal }) as Promise<A>;
}

/** Does something below `/api/v1` that answers with a file. */
export async function fileOf(path: string): Promise<Blob> {
  const response = await answerOf(`/api/v1${path}`, { method: "POST" });
  return response.ok ? response.blob() : refuse(response);
}

export function addressOf(
  endpoint: Pick<Endpoint, "path">,
  given: { params?: Record<string, unknown>; query?: Record<string, unknown> },
): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(given.params?.[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given.query ?? {})) {
    if (value !== undefined && value !== null && value !== "") query.set(name, String(value));
  }
  const asked = query.toString();
  return `/api/v1${path}${asked ? `?${asked}` : ""}`;
}

async function receive(address: string, request: RequestInit): Promise<unknown> {
  const response = await answerOf(address, request);
  return response.ok ? response.json().catch(() => null) : refuse(response);
}

async function answerOf(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { credentials: "same-origin", cache: "no-store", ...request });
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new Offline(cause);
  }
}

async function refuse(response: Response): Promise<never> {
  const body: unknown = await response.json().catch(() => null);
  // A proxy without a desk behind it answers in its own name, not with a problem document.
  if ([502, 503, 504].includes(response.status) && !isProblem(body)) throw new Offline();
  const refused = new Refused(response.status, isProblem(body) ? body : {});
  // The page stays as it is and asks to sign in again (`SignInAgain`).
  if (refused.code === "sign_in.needed") session.end();
  throw refused;
}

const isProblem = (body: unknown): body is Record<string, unknown> => typeof body === "object" && body !== null && "code" in body;
