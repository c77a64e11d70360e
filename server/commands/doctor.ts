import { Obstacle } from "#database/obstacle.ts";
import type { Call } from "./call.ts";
import { lookAtDatabase } from "./doctor/database.ts";
import type { Finding } from "./doctor/finding.ts";
import { lookAtDisk, lookAtNode, lookAtSecret } from "./doctor/machine.ts";
import { lookAtPorts, lookAtRelay } from "./doctor/ports.ts";
import { lookAtSecondReader } from "./doctor/second-reader.ts";

/** Looks at all that Kapok stands on, and says of each thing that is wrong what to do. */
export async function run({ config }: Call): Promise<void> {
  const settings = config();
  const findings = [
    lookAtNode(),
    lookAtDisk(settings),
    lookAtSecret(settings),
    ...(await lookAtDatabase(settings)),
    ...(await lookAtPorts(settings)),
    await lookAtRelay(settings),
    await lookAtSecondReader(settings),
  ];
  for (const finding of findings) process.stdout.write(lineOf(finding));
  const wrongs = findings.filter(({ action }) => action);
  if (wrongs.length === 1) throw new Obstacle("One thing needs you.");
  if (wrongs.length > 1) throw new Obstacle(`${wrongs.length} things need you.`);
}

function lineOf({ says, action }: Finding): string {
  return action ? `✗ ${says}\n  → ${action}\n` : `✓ ${says}\n`;
}
