// Makes a fresh clone ready and runs a program with the Node that this project pins.
// Runs on any Node from 20 on, before anything is installed: built-in modules only.
//   node bin/ensure.mjs PROGRAM [ARGUMENT…]
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST = 20;
const MODULES = join(ROOT, "node_modules");
const STAMP = join(MODULES, ".kapok-lock");
const PINNED_NODE = join(MODULES, "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/** Runs a program of ours in the same terminal and ends as it ends; `flags` are for its Node. Under npm we stay, since somebody must watch npm's shell. */
export function runReady(program, args, flags = []) {
  const trouble = checkNode() ?? installLibraries() ?? installNode();
  if (trouble) {
    process.stderr.write(`${trouble}\n`);
    process.exit(1);
  }
  const path = [join(MODULES, ".bin"), process.env.PATH].join(process.platform === "win32" ? ";" : ":");
  const all = [...flags, program, ...args];
  const env = { ...process.env, PATH: path };
  if (!process.env.npm_lifecycle_event) becomeIt(all, env);
  const child = spawn(PINNED_NODE, all, {
    // The channel tells the program when we die without having said so.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env,
  });
  child.on("error", ({ message }) => {
    process.stderr.write(`The Node in ${PINNED_NODE} does not run here (${message}): remove node_modules and start again.\n`);
    process.exit(1);
  });
  // Ctrl-C reaches the program by itself; we wait until it has finished.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) watchParent(() => child.kill("SIGTERM"));
  child.on("exit", (status, signal) => process.exit(status ?? 128 + constants.signals[signal]));
}

/** Puts the program in our place, where our Node can (from 22.15 on, not on Windows): else 20 MiB are kept only to wait for it. Comes back if it cannot. */
function becomeIt(args, env) {
  // It is new, and would say so.
  process.removeAllListeners("warning");
  try {
    process.execve?.(PINNED_NODE, [PINNED_NODE, ...args], env);
  } catch {
    // What is wrong is told when it is started as a program of its own.
  }
}

/** npm passes a signal on to its shell, which ends without passing it on to us (seen with npm 11 and dash). */
function watchParent(gone) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    gone();
  }, 100);
  watch.unref();
}

function checkNode() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST) return undefined;
  return `Kapok needs Node ${OLDEST} or later to begin with, and this is ${process.version}: get one at https://nodejs.org.`;
}

function installLibraries() {
  const lock = readFileSync(join(ROOT, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return undefined;
  if (isInstalledByHand()) return stamp(wanted);
  const why = existsSync(MODULES) ? "The list of libraries has changed" : "The libraries are not here yet";
  process.stderr.write(`${why}: installing them (npm ci, about half a minute) …\n`);
  // With the tools, whatever NODE_ENV says: one of them builds the interface.
  const { status, error } = npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status === 0) return stamp(wanted);
  return `The libraries could not be installed (npm ci ${error ? error.message : `ended with ${status}`}): what npm said stands above.`;
}

/** Somebody ran `npm ci` or `npm install` since the list changed: npm keeps its own copy of the list there. */
function isInstalledByHand() {
  const own = join(MODULES, ".package-lock.json");
  // `npm install` writes both at the same time, in either order.
  const slack = 2_000;
  return existsSync(own) && statSync(own).mtimeMs + slack >= statSync(join(ROOT, "package-lock.json")).mtimeMs;
}

function stamp(wanted) {
  try {
    writeFileSync(STAMP, wanted);
  } catch {
    // node_modules is read-only: npm's own copy of the list is then asked each time.
  }
  return undefined;
}

/** The package fetches its program in an install script, which npm may have been told to skip. */
function installNode() {
  if (existsSync(PINNED_NODE)) return undefined;
  process.stderr.write("Fetching the Node that Kapok runs on …\n");
  const folder = join(MODULES, "node");
  mkdirSync(folder, { recursive: true });
  spawnSync(process.execPath, ["installArchSpecificPackage.js"], { cwd: folder, stdio: ["ignore", 2, 2] });
  if (existsSync(PINNED_NODE)) return undefined;
  return `The Node that Kapok runs on could not be fetched for ${process.platform}-${process.arch}: run "npm rebuild node --ignore-scripts=false" and look at what npm says.`;
}

/** npm's talk goes to standard error: standard output belongs to the program. */
function npm(args) {
  const within = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ["ignore", 2, 2] };
  if (within?.endsWith(".js")) return spawnSync(process.execPath, [within, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  runReady(process.argv[2], process.argv.slice(3));
}
