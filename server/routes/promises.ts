import * as callBacks from "#contract/call-backs.ts";
import * as contract from "#contract/promises.ts";
import { promiseCallBack } from "#desk/promises/calling-back.ts";
import { listCallBacks } from "#desk/promises/listing-call-backs.ts";
import { makePromise } from "#desk/promises/making.ts";
import { movePromise } from "#desk/promises/moving.ts";
import { proposeUpdate } from "#desk/promises/proposing.ts";
import { settlePromise } from "#desk/promises/settling.ts";
import { serve, undoable } from "../http/serve.ts";

export const promiseRoutes = [
  serve(callBacks.listCallBacks, ({ query }, { db, by }) => listCallBacks(db, { ...query, by })),
  serve(callBacks.makeCallBack, async ({ params, input }, { db, by }) => {
    const { from, dueAt, ...given } = input;
    const made = await promiseCallBack(db, {
      ...params,
      ...given,
      from: from === undefined ? undefined : new Date(from),
      dueAt: new Date(dueAt),
      by,
    });
    return { id: made.id, undo: made.happening };
  }),
  serve(contract.makePromise, async ({ params, input }, { db, by }) => {
    const made = await makePromise(db, { ...params, ...input, dueAt: new Date(input.dueAt), by });
    return { id: made.id, undo: made.happening };
  }),
  serve(contract.movePromise, async ({ params, input }, { db, by }) => {
    const moved = await movePromise(db, { ...params, ...input, dueAt: new Date(input.dueAt), by });
    return { id: moved.id, undo: moved.happening, messageId: moved.messageId };
  }),
  serve(contract.settlePromise, async ({ params, input }, { db, by }) =>
    undoable(await settlePromise(db, { ...params, ...input, by })),
  ),
  serve(contract.proposeUpdate, async (_, { db }) => {
    const { proposed, choices } = await proposeUpdate(db);
    return { proposed: proposed.toISOString(), choices: choices.map((at) => at.toISOString()) };
  }),
];
