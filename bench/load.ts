import { Connection } from "./connection.ts";

export interface Figures {
  what: string;
  connections: number;
  perSecond: number;
  p50: number;
  p95: number;
  count: number;
}

export interface Ask {
  method: string;
  path: string;
  body?: unknown;
  /** The session of the agent who asks; else a program does. */
  session?: string;
  /** Whether the answer is the right one: a desk that answers quickly and wrongly is not quick. */
  right(answer: unknown, status: number): boolean;
}

interface Target {
  url: string;
  token: string;
}

/** A closed loop: each connection asks again as soon as it was answered, for so many seconds, and every answer is checked. */
export async function measure(
  target: Target,
  { what, connections, seconds, next }: { what: string; connections: number; seconds: number; next: () => Ask },
): Promise<Figures> {
  const times: number[] = [];
  const open = Array.from({ length: connections }, () => new Connection(new URL(target.url)));
  await loop(0.5, []); // the first answers pay for opening connections and warming caches
  const begun = performance.now();
  await loop(seconds, times);
  const took = (performance.now() - begun) / 1000;
  for (const connection of open) connection.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { what, connections, perSecond: times.length / took, p50: at(0.5), p95: at(0.95), count: times.length };

  async function loop(lasts: number, into: number[]): Promise<void> {
    const until = performance.now() + lasts * 1000;
    await Promise.all(
      open.map(async (connection) => {
        while (performance.now() < until) {
          const ask = next();
          const start = performance.now();
          const { status, text } = await connection.ask(written(target, ask));
          into.push(performance.now() - start);
          if (!ask.right(JSON.parse(text), status))
            throw new Error(`${what}: ${ask.method} ${ask.path} answered ${status} ${text.slice(0, 300)}`);
        }
      }),
    );
  }
}

function written({ url, token }: Target, { method, path, body, session }: Ask): string {
  const payload = body === undefined ? "" : JSON.stringify(body);
  const head = [
    `${method} /api/v1${path} HTTP/1.1`,
    `host: ${new URL(url).host}`,
    session ? `cookie: kapok_session=${session}` : `authorization: Bearer ${token}`,
    ...(payload ? ["content-type: application/json", `content-length: ${Buffer.byteLength(payload)}`] : []),
  ];
  return `${head.join("\r\n")}\r\n\r\n${payload}`;
}
