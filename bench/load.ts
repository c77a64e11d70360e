import { Agent, request } from "node:http";

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
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  await loop(0.5, []); // the first answers pay for opening connections and warming caches
  const begun = performance.now();
  await loop(seconds, times);
  const took = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { what, connections, perSecond: times.length / took, p50: at(0.5), p95: at(0.95), count: times.length };

  async function loop(lasts: number, into: number[]): Promise<void> {
    const until = performance.now() + lasts * 1000;
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (performance.now() < until) {
          const ask = next();
          const start = performance.now();
          const { status, text } = await send(target, agent, ask);
          into.push(performance.now() - start);
          if (!ask.right(JSON.parse(text), status))
            throw new Error(`${what}: ${ask.method} ${ask.path} answered ${status} ${text.slice(0, 300)}`);
        }
      }),
    );
  }
}

function send(
  { url, token }: Target,
  agent: Agent,
  { method, path, body, session }: Ask,
): Promise<{ status: number; text: string }> {
  const payload = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asking = request(
      `${url}/api/v1${path}`,
      {
        method,
        agent,
        headers: {
          ...(session ? { cookie: `kapok_session=${session}` } : { authorization: `Bearer ${token}` }),
          ...(payload ? { "content-type": "application/json", "content-length": Buffer.byteLength(payload) } : {}),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        answer.on("error", reject);
      },
    );
    asking.on("error", reject);
    asking.end(payload);
  });
}
