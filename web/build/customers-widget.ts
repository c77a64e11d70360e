import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rollup } from "vite";

const entry = fileURLToPath(new URL("../widget/main.ts", import.meta.url));

/**
 * What other sites show of us: one classic script, whole in itself, that leaves no name in their page. Built beside the interface, of which it
 * shares nothing, and under an address that never changes.
 */
export function customersWidget(): Plugin {
  return {
    name: "kapok-customers-widget",
    apply: "build",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "widget.js", source: await widgetSource() });
    },
  };
}

/** The script as it is served. */
export async function widgetSource(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["iife"], name: "kapok" },
      minify: true,
    },
  })) as Rollup.RollupOutput[];
  return built[0]!.output[0].code;
}
