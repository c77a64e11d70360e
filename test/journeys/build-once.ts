import { buildWeb } from "../../bin/build-web.ts";

/** Before the first journey, so that no two desks build the same interface side by side. */
export default async function build(): Promise<void> {
  await buildWeb();
}
