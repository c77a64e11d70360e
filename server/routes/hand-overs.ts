import * as contract from "#contract/hand-overs.ts";
import { showHandOver } from "#desk/shifts/handed-over.ts";
import { handOver } from "#desk/shifts/handing-over.ts";
import { showToHandOver } from "#desk/shifts/to-hand-over.ts";
import { serve } from "../http/serve.ts";

export const handOverRoutes = [
  serve(contract.showToHandOver, (_asked, { db, by }) => showToHandOver(db, by)),
  serve(contract.handOver, ({ input }, { db, by }) => handOver(db, { ...input, by })),
  serve(contract.showHandOver, ({ params }, { db, by }) => showHandOver(db, { ...params, by })),
];
