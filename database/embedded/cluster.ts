import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Obstacle } from "../obstacle.ts";
import { checkHasName, handOver, type Owner } from "./owner.ts";

/** The database's own user and database; the socket's folder is what keeps others out. */
export const USER = "kapok";

/** Makes an empty cluster where there is none, and refuses one that this server cannot open. */
export async function makeCluster({ runtime, cluster, owner, major }: Making): Promise<"made" | "found"> {
  const version = join(cluster, "PG_VERSION");
  if (existsSync(version)) {
    checkMajor({ found: Number(readFileSync(version, "utf8")), major, cluster });
    return "found";
  }
  if (existsSync(cluster) && readdirSync(cluster).length > 0) {
    throw new Obstacle(`${cluster} holds files but no database: move them away, or give Kapok another folder with KAPOK_DATA.`);
  }
  checkHasName();
  // Made beside and renamed when whole, so that a power cut in the middle leaves nothing that looks like a database.
  const draft = await draftBeside(cluster);
  handOver(draft, owner);
  await initdb({ runtime, draft, owner });
  if (existsSync(cluster)) await rmdir(cluster);
  await rename(draft, cluster);
  return "made";
}

interface Making {
  runtime: string;
  cluster: string;
  owner: Owner | undefined;
  major: number;
}

async function draftBeside(cluster: string): Promise<string> {
  const home = dirname(cluster);
  const prefix = `new-${basename(cluster)}-`;
  for (const name of readdirSync(home)) if (name.startsWith(prefix)) await rm(join(home, name), { recursive: true });
  await mkdir(home, { recursive: true });
  return mkdtemp(join(home, prefix));
}

function checkMajor({ found, major, cluster }: { found: number; major: number; cluster: string }): void {
  if (found === major) return;
  throw new Obstacle(
    `The database in ${cluster} was made by PostgreSQL ${found}, and this Kapok brings ${major}: with the Kapok that made it run "kapok backup FILE", then with this one and an empty KAPOK_DATA "kapok restore FILE".`,
  );
}

async function initdb({ runtime, draft, owner }: { runtime: string; draft: string; owner: Owner | undefined }): Promise<void> {
  const wishes = ["--locale=C", "--encoding=UTF8", "--data-checksums", "--auth=trust", `--username=${USER}`, "--no-instructions"];
  const child = spawn(join(runtime, "bin", "initdb"), ["-D", draft, ...wishes], {
    ...owner,
    cwd: "/",
    env: { PATH: process.env.PATH, TZ: "UTC" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  const status = await new Promise<number | string | null>((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  if (status === 0) return;
  await rm(draft, { recursive: true, force: true });
  throw new Obstacle(`The database could not be made (initdb ended with ${status}): ${said.trim() || "it said nothing"}`);
}
