import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

export interface Heard {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A program that listens on this machine, on a real port, and answers as it is told. */
export async function openTarget() {
  const heard: Heard[] = [];
  let answers: (response: ServerResponse) => void = (response) => response.writeHead(204).end();
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      heard.push({ path: request.url!, headers: request.headers, body });
      answers(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  afterAll(stop);
  return {
    url: `http://127.0.0.1:${port}/hear`,
    port,
    heard,
    /** What it answers from now on, to whatever it is told. */
    answer(status: number, { body = "", headers = {} }: { body?: string; headers?: Record<string, string> } = {}) {
      answers = (response) => response.writeHead(status, headers).end(body);
    },
    /** Hears, and never answers. */
    keepSilent() {
      answers = () => {};
    },
    stop,
  };
}
