import { request } from "node:http";
import { inject } from "vitest";
import { type Connection, connect } from "#database/connect.ts";

export interface FreshDatabase extends Connection {
  url: string;
}

const opened = new Set<FreshDatabase>();

/**
 * A migrated, empty database for this test file alone, on a real server that all files of the run share.
 * Tests may commit, lock and race in it. It is dropped when the file is done, or earlier by `end()`.
 */
export async function freshDatabase({ size }: { size?: number } = {}): Promise<FreshDatabase> {
  const { name, url } = JSON.parse(await ask("POST", "/")) as { name: string; url: string };
  const connection = connect({ url, size });
  const fresh: FreshDatabase = {
    ...connection,
    url,
    async end() {
      if (!opened.delete(fresh)) return;
      await connection.end();
      await ask("DELETE", `/${name}`);
    },
  };
  opened.add(fresh);
  return fresh;
}

export async function endFreshDatabases(): Promise<void> {
  for (const fresh of opened) await fresh.end();
}

function ask(method: "POST" | "DELETE", path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const question = request({ socketPath: inject("keeper"), method, path, agent: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      answer.on("end", () => (answer.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    });
    question.on("error", reject).end();
  });
}
