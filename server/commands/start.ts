import { sayLeaving } from "#database/embedded/lock.ts";
import { start } from "#server/main.ts";
import { buildWeb } from "../../bin/build-web.ts";
import { type Call, WrongUse } from "./call.ts";

const PARTS = ["web", "worker"] as const;

/** Runs until it is told to stop: by a signal, or because the process that started it is gone. */
export async function run({ config, values }: Call): Promise<void> {
  const only = PARTS.find((part) => part === values.only);
  if (values.only !== undefined && !only) throw new WrongUse(`--only takes web or worker, not "${values.only}".`);

  const settings = config();
  if (only !== "worker") await buildWeb({ tell: say });
  const running = await start(settings, { only, tell: say });
  await toldToStop();
  sayLeaving();
  await running.stop();
  // Everything is done; whatever forgot to close itself shall not keep the process.
  setTimeout(() => process.exit(), 2_000).unref();
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** A second signal ends at once: the guard then stops the database. */
async function toldToStop(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, () => resolve());
    process.once("disconnect", () => resolve());
    // Listened to, but no reason to stay.
    process.channel?.unref();
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => process.exit(1));
}
