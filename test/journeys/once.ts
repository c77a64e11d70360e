import { buildWeb } from "../../bin/build-web.ts";
import { makeMother } from "./mother.ts";

/** Before the first journey: no two desks build the same interface side by side, and none makes its database anew. */
export default async function once(): Promise<() => void> {
  await buildWeb();
  return makeMother();
}
