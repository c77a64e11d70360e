import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Obstacle } from "#database/obstacle.ts";

const ROOT = join(import.meta.dirname, "..");
const VITE = join(ROOT, "node_modules", "vite", "bin", "vite.js");
// What web/ may import, and what decides how it is built.
const SOURCES = [
  "web/**/*",
  "contract/**/*",
  "reader/**/*",
  "knowhow/**/*",
  "words/**/*",
  "package-lock.json",
  "tsconfig.base.json",
];
// Labelled examples are what the reader learnt from; only what it learnt goes to the browser.
const NOT_SOURCES = /^web[\\/](dist|\.dist-)|\.test\.tsx?$|\.jsonl$/;

/** Builds the interface if its sources are not those of the last build. Answers whether it had to. */
export async function buildWeb({
  root = ROOT,
  tell,
}: {
  root?: string;
  tell?: (sentence: string) => void;
} = {}): Promise<boolean> {
  const built = join(root, "web", "dist");
  const stamp = join(built, ".sources");
  const sources = await fingerprint(root);
  if ((await readFile(stamp, "utf8").catch(() => "")) === sources) return false;
  if (!existsSync(VITE)) {
    if (existsSync(stamp)) return false;
    throw new Obstacle(
      'The interface is not built, and its builder is not installed: run "npm ci" without leaving anything out.',
    );
  }
  tell?.("Building the interface …");
  // Beside the old one and then in its place: whoever reads meanwhile gets a whole build.
  const draft = `.dist-${process.pid}`;
  const folder = join(root, "web", draft);
  try {
    await vite(root, draft);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, ".sources"), sources);
    await putInPlace(folder, built, async () => (await readFile(stamp, "utf8").catch(() => "")) === sources);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return true;
}

/** Two desks started at once both build: the later one finds the place taken, and is content when it holds the same. */
async function putInPlace(folder: string, place: string, isSame: () => Promise<boolean>): Promise<void> {
  const old = `${folder}-old`;
  for (let tries = 1; ; tries++) {
    await rename(place, old).catch(() => {});
    try {
      return await rename(folder, place);
    } catch (error) {
      if (await isSame()) return;
      if (tries === 5) throw error;
    } finally {
      await rm(old, { recursive: true, force: true });
    }
  }
}

/** By content: a checkout changes times, an unpacked archive may not. */
async function fingerprint(root: string): Promise<string> {
  const files: string[] = [];
  for await (const entry of glob(SOURCES, { cwd: root, withFileTypes: true })) {
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash("sha256");
  for (const file of files
    .map((path) => path.slice(root.length + 1))
    .filter((path) => !NOT_SOURCES.test(path))
    .sort()) {
    hash.update(`${file}\0`).update(await readFile(join(root, file)));
  }
  return hash.digest("hex");
}

async function vite(root: string, outDir: string): Promise<void> {
  const child = spawn(process.execPath, [VITE, "build", join(root, "web"), "--outDir", outDir, "--logLevel", "warn"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const status = await new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  if (status !== 0) throw new Obstacle(`The interface could not be built (Vite ended with ${status}):\n${said.trim()}`);
}
