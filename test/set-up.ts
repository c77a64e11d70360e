import type { TestProject } from "vitest/node";
import { openKeeper } from "./keeper.ts";

declare module "vitest" {
  export interface ProvidedContext {
    keeper: string;
  }
}

/** Once per run of Vitest, in its main process. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const keeper = await openKeeper();
  project.provide("keeper", keeper.address);
  return keeper.end;
}
