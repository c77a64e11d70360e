/** The desk understood and declined; `words` is a sentence for people. */
export class Refused extends Error {
  readonly code: string;
  readonly words: string;
  /** After how many seconds it is worth trying again. */
  readonly wait: number;

  constructor(code: string, words: string, wait: number) {
    super(code);
    this.code = code;
    this.words = words;
    this.wait = wait;
  }

  /** Later the same may go through. */
  get passes(): boolean {
    return this.wait > 0 || this.code === "idempotency.in_progress" || this.code === "fault.unknown";
  }
}

/** Nobody answered. */
export class Unreachable extends Error {}

export type Ask = <A>(method: string, path: string, given?: { token?: string; body?: unknown; form?: FormData }) => Promise<A>;

/** Asks the desk below the widget's own address. Throws `Refused` or `Unreachable`. */
export function deskAt(base: string, language: () => string): Ask & { raw(path: string, token: string): Promise<Blob> } {
  async function send(method: string, path: string, { token, body, form }: { token?: string; body?: unknown; form?: FormData }) {
    const headers: Record<string, string> = { "accept-language": language() };
    if (token) headers.authorization = `Bearer ${token}`;
    if (body !== undefined) headers["content-type"] = "application/json";
    let answer: Response;
    try {
      answer = await fetch(base + path, {
        method,
        headers,
        body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
        credentials: "omit",
        cache: "no-store",
      });
    } catch {
      throw new Unreachable();
    }
    if (answer.ok) return answer;
    const problem = (await answer.json().catch(() => null)) as { code?: string; detail?: string } | null;
    // A proxy without a desk behind it answers in its own name.
    if (!problem?.code) throw new Unreachable();
    throw new Refused(problem.code, problem.detail ?? "", Number(answer.headers.get("retry-after") ?? 0));
  }
  const ask = async (method: string, path: string, given = {}) => (await send(method, path, given)).json();
  return Object.assign(ask as Ask, {
    raw: async (path: string, token: string) => (await send("GET", path, { token })).blob(),
  });
}
