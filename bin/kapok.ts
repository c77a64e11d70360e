import { parseArgs } from "node:util";
import { type Call, WrongUse } from "#server/commands/call.ts";
import { COMMANDS, usage } from "#server/commands/commands.ts";
import { explain } from "#server/commands/explaining.ts";
import { readConfig } from "#server/config.ts";

/** Runs the command that was typed. Answers the exit status: 0 done, 1 refused, 2 wrong use. */
async function main(typed: string[]): Promise<number> {
  if (typed.length === 0 || typed.includes("--help") || typed.includes("-h") || typed[0] === "help") {
    process[typed.length === 0 ? "stderr" : "stdout"].write(usage());
    return typed.length === 0 ? 2 : 0;
  }
  try {
    const { command, call } = parse(typed);
    const { run } = await command.load();
    await run(call);
    return 0;
  } catch (error) {
    if (error instanceof WrongUse) {
      process.stderr.write(`${error.message}\n\n${usage()}`);
      return 2;
    }
    process.stderr.write(`${await explain(error)}\n`);
    return 1;
  }
}

function parse(typed: string[]) {
  const words = [typed.slice(0, 2).join(" "), typed[0]!].find((name) => Object.hasOwn(COMMANDS, name));
  const command = words && COMMANDS[words];
  if (!words || !command) throw new WrongUse(`There is no command "kapok ${typed[0]}".`);
  const rest = typed.slice(words.split(" ").length);
  const { values, positionals } = parseStrictly(rest, command.options);
  const [least, most] = command.files ?? [0, 0];
  if (positionals.length < least || positionals.length > most) throw new WrongUse(`It should be: kapok ${command.usage}`);
  const call: Call = { values, files: positionals, config: () => readConfig(process.env) };
  return { command, call };
}

function parseStrictly(args: string[], options: NonNullable<Parameters<typeof parseArgs>[0]>["options"]) {
  try {
    const { values, positionals } = parseArgs({ args, options, strict: true, allowPositionals: true });
    return { values: values as Call["values"], positionals };
  } catch (error) {
    // Only the first sentence: the rest is advice about the parser.
    throw new WrongUse((error as Error).message.split(". ")[0]);
  }
}

// Standard output may be a pipe that is still being read: let it drain instead of cutting it off.
process.exitCode = await main(process.argv.slice(2));
// Whatever a failed start forgot to close shall not keep the process.
if (process.exitCode !== 0) setTimeout(() => process.exit(), 2_000).unref();
