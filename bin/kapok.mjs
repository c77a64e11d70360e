#!/usr/bin/env node
// `kapok …` from any Node from 20 on; the command itself is bin/kapok.ts.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runReady } from "./ensure.mjs";

runReady(join(dirname(fileURLToPath(import.meta.url)), "kapok.ts"), process.argv.slice(2));
