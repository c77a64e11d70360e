#!/usr/bin/env node
// `kapok …` from any Node from 20 on; the command itself is bin/kapok.ts.
import { fileURLToPath } from "node:url";
import { runReady } from "./ensure.mjs";

const beside = (name) => new URL(name, import.meta.url);

// Left alone, Node lets garbage lie until half the memory it finds is used: under load that was 150 MiB more, and no quicker.
// What the desk itself holds is about 100 MiB; mails and files lie outside this heap. NODE_OPTIONS may say otherwise.
const thrifty = /max-old-space-size/.test(process.env.NODE_OPTIONS ?? "")
  ? []
  : ["--max-semi-space-size=8", "--max-old-space-size=512"];

// glibc keeps a heap of its own for each thread, and little of them is ever given back: two serve as quickly and take 15 MiB less.
process.env.MALLOC_ARENA_MAX ??= "2";

// The pinned Node warns that the function which strips types may change: whoever pins another sees whether it has.
const stripped = [`--import=${beside("stripped.mjs")}`, "--disable-warning=ExperimentalWarning"];

runReady(fileURLToPath(beside("kapok.ts")), process.argv.slice(2), [...thrifty, ...stripped]);
