// `npm run bench`: what Kapok does in a second, on a fresh desk filled with 20,000 and then with 1,000,000 cases.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBenchDesk } from "./desk.ts";
import type { Figures } from "./load.ts";
import { measureMail } from "./mail-in.ts";
import { benchPaint } from "./paint.ts";
import { benchReader } from "./reader.ts";
import { measureHttp } from "./work.ts";

const { values, positionals } = parseArgs({
  options: {
    cases: { type: "string" },
    seconds: { type: "string", default: "5" },
    mails: { type: "string", default: "1000" },
    data: { type: "string" }, // a folder that stays, so that a million cases are filled in once
    works: { type: "string" }, // only what begins with one of these words
  },
  allowPositionals: true,
});

if (positionals[0] === "reader") {
  await benchReader();
} else if (positionals[0] === "paint") {
  await benchPaint(Number(values.cases ?? 5000));
} else {
  await benchDesk((values.cases ?? "20000,1000000").split(",").map(Number), Number(values.seconds), Number(values.mails));
}

async function benchDesk(sizes: number[], seconds: number, mails: number): Promise<void> {
  const results = [];
  const only = values.works?.split(",");
  const desk = await openBenchDesk(values.data);
  try {
    for (const cases of sizes) {
      await desk.fillTo(cases, (done) =>
        process.stdout.write(`\rfilling: ${done.toLocaleString("en")} of ${cases.toLocaleString("en")} cases `),
      );
      process.stdout.write("\n");
      const coldStart = await desk.start();
      const idle = desk.memory();
      const figures: Figures[] = [];
      // Sixteen come first, to the cases as they were filled: what one of them writes alone would still be vacuumed away beside them.
      for (const connections of [16, 1]) {
        for await (const row of measureHttp(desk.target(), { connections, seconds, only })) figures.push(tell(row));
        if (mails > 0) figures.push(tell(await measureMail(desk, { connections, mails })));
      }
      results.push({ cases, coldStartMs: coldStart, memoryMiB: { idle, after: desk.memory() }, figures });
      process.stdout.write(
        `cold start ${Math.round(coldStart)} ms, memory ${idle} MiB idle, ${desk.memory()} MiB after, all processes\n\n`,
      );
      await desk.stop();
    }
  } finally {
    await desk.close();
  }
  const folder = join(import.meta.dirname, "results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${new Date().toISOString().replace(/[:.]/g, "-")}.json`);
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
  };
  writeFileSync(file, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  process.stdout.write(`written to ${file}\n`);
}

function tell(row: Figures): Figures {
  const { what, connections, perSecond, p50, p95 } = row;
  process.stdout.write(
    `${what.padEnd(22)} ${String(connections).padStart(2)} conn ${perSecond.toFixed(1).padStart(8)} /s   p50 ${p50.toFixed(2).padStart(7)} ms   p95 ${p95.toFixed(2).padStart(7)} ms\n`,
  );
  return row;
}
