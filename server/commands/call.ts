import type { ParseArgsConfig } from "node:util";
import type { Config } from "#server/config.ts";

/** A command as it was typed. */
export interface Call {
  /** Read when first asked for, since some commands do without. */
  config(): Config;
  values: Readonly<Record<string, string | boolean | undefined>>;
  files: readonly string[];
}

export interface Command {
  /** What follows `kapok` on the line, for the usage. */
  usage: string;
  says: string;
  options?: ParseArgsConfig["options"];
  /** Fewest and most arguments that are not options. */
  files?: readonly [least: number, most: number];
  load(): Promise<{ run(call: Call): Promise<void> }>;
}

/** The command was typed in a way it does not know. Exit status 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}

/** For what a person should know while a command works: standard output belongs to its result. */
export function warn(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
