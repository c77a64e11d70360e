import * as contract from "#contract/transfers.ts";
import { declineTransfer, readTransfer, takeBackTransfer } from "#desk/transfers/answering.ts";
import { askTransfer } from "#desk/transfers/asking.ts";
import { completeTransfer } from "#desk/transfers/completing.ts";
import { prepareTransfer } from "#desk/transfers/preparing.ts";
import { showTransfer, waitingTransfers } from "#desk/transfers/viewing.ts";
import { done, serve, undoable } from "../http/serve.ts";

export const transferRoutes = [
  serve(contract.prepareTransfer, ({ params }, { db, by }) => prepareTransfer(db, { ...params, by })),
  serve(contract.askTransfer, async ({ params, input }, { db, by }) => ({
    id: await askTransfer(db, { ...params, ...input, by }),
  })),
  serve(contract.listWaitingTransfers, async (_, { db, by }) => ({ items: await waitingTransfers(db, by) })),
  serve(contract.showTransfer, ({ params }, { db, by }) => showTransfer(db, { ...params, by })),
  serve(contract.readTransfer, async ({ params }, { db, by }) => {
    await readTransfer(db, { ...params, by });
    return done;
  }),
  serve(contract.declineTransfer, async ({ params, input }, { db, by }) => {
    await declineTransfer(db, { ...params, ...input, by });
    return done;
  }),
  serve(contract.takeBackTransfer, async ({ params }, { db, by }) => {
    await takeBackTransfer(db, { ...params, by });
    return done;
  }),
  serve(contract.completeTransfer, async ({ params }, { db, by }) => undoable(await completeTransfer(db, { ...params, by }))),
];
