import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { Obstacle } from "#database/obstacle.ts";
import { type Edge, makeApp } from "./app.ts";
import type { Settings } from "./desk.ts";

/** Milliseconds that requests under way get when we stop. */
const PATIENCE = 10_000;

/** Makes the app and listens. `stop` takes no new requests and waits for those under way, ten seconds at most. */
export async function listenHttp(edge: Edge): Promise<{ url: string; stop(): Promise<void> }> {
  const config = { ...edge.config };
  const app = await makeApp({ ...edge, config });
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close();
    throw obstacleOf(error, config);
  }
  // With port 0 the links we write are only known now.
  const { port } = app.server.address() as AddressInfo;
  if (config.port === 0 && config.url === "http://localhost:0") config.url = `http://localhost:${port}`;
  return { url: config.url, stop: () => stop(app) };
}

async function stop(app: FastifyInstance): Promise<void> {
  const force = setTimeout(() => app.server.closeAllConnections(), PATIENCE);
  await app.close();
  clearTimeout(force);
}

function obstacleOf(error: unknown, { host, port }: Settings): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    return new Obstacle(`Port ${port} is taken by another program: stop that one, or give Kapok another port with KAPOK_PORT.`);
  }
  if (code === "EACCES") {
    return new Obstacle(
      `Port ${port} needs more rights than this user has: choose one above 1024 with KAPOK_PORT and put a proxy before it.`,
    );
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new Obstacle(`This machine has no address ${host}: set KAPOK_HOST to one it has, or to 0.0.0.0 for all.`);
  }
  return error;
}
