import * as contract from "#contract/conduct.ts";
import { decideAppeal, recordAppeal } from "#desk/conduct/appealing.ts";
import { confirmMeasure, declineMeasure, liftMeasure } from "#desk/conduct/deciding.ts";
import { listMeasures } from "#desk/conduct/listing.ts";
import { previewLetter, proposeMeasure } from "#desk/conduct/proposing.ts";
import { standingCustomer } from "#desk/customers/locking.ts";
import { done, serve } from "../http/serve.ts";

export const conductRoutes = [
  serve(contract.listMeasures, async ({ params }, { db, by }) =>
    listMeasures(db, { customerId: await standingCustomer(db, params.id), by }),
  ),
  serve(contract.previewLetter, async ({ params, input }, { db, by }) => {
    const { letter, language, address } = await previewLetter(db, { customerId: params.id, input, by });
    return { letter, language, address };
  }),
  serve(contract.proposeMeasure, async ({ params, input }, { db, by }) => ({
    id: await proposeMeasure(db, { customerId: params.id, input, by }),
  })),
  serve(contract.confirmMeasure, async ({ params }, { db, by }) => {
    await confirmMeasure(db, { ...params, by });
    return done;
  }),
  serve(contract.declineMeasure, async ({ params, input }, { db, by }) => {
    await declineMeasure(db, { ...params, ...input, by });
    return done;
  }),
  serve(contract.liftMeasure, async ({ params, input }, { db, by }) => {
    await liftMeasure(db, { ...params, ...input, by });
    return done;
  }),
  serve(contract.recordAppeal, async ({ params, input }, { db, by }) => ({
    id: await recordAppeal(db, { ...params, ...input, by }),
  })),
  serve(contract.decideAppeal, async ({ params, input }, { db, by }) => {
    await decideAppeal(db, { ...params, ...input, by });
    return done;
  }),
];
