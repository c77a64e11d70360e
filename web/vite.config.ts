import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { addressesOnly } from "./build/addresses-only.ts";
import { customersWidget } from "./build/customers-widget.ts";
import { precompress } from "./build/precompress.ts";
import { withoutRuleExamples } from "./build/without-rule-examples.ts";
import { withoutServerWords } from "./build/without-server-words.ts";

const desk = `http://127.0.0.1:${process.env.KAPOK_PORT ?? "4100"}`;

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), addressesOnly(), withoutRuleExamples(), withoutServerWords(), customersWidget(), precompress()],
  build: { outDir: "dist", emptyOutDir: true, target: "baseline-widely-available", chunkSizeWarningLimit: 700 },
  css: { modules: { localsConvention: "camelCaseOnly" } },
  server: { proxy: { "/api": { target: desk, ws: true }, "^/(p|help|widget)(/|$)": { target: desk, ws: true } } },
});
