import * as bulk from "#contract/bulk.ts";
import * as spam from "#contract/spam.ts";
import * as contract from "#contract/together.ts";
import { actOnMany, goOnWithMany } from "#desk/bulk/acting.ts";
import { snoozeCase } from "#desk/cases/snoozing/snoozing.ts";
import { wakeCase } from "#desk/cases/snoozing/waking.ts";
import { linkCases, unlinkCases } from "#desk/cases/together/linking.ts";
import { mergeCases } from "#desk/cases/together/merging.ts";
import { splitCase } from "#desk/cases/together/splitting.ts";
import { blockSender, listBlockedSenders, markSpam, releaseSender } from "#desk/spam/blocking.ts";
import { done, serve, undoable } from "../http/serve.ts";

export const togetherRoutes = [
  serve(contract.mergeCase, async ({ params, input }, { db, by }) => undoable(await mergeCases(db, { ...params, ...input, by }))),
  serve(contract.splitCase, async ({ params, input }, { db, by }) => {
    const nextUpdate = input.nextUpdate ? new Date(input.nextUpdate) : null;
    const opened = await splitCase(db, { ...input, number: params.number, nextUpdate, by });
    return { number: opened.number, undo: opened.happening };
  }),
  serve(contract.linkCase, async ({ params, input }, { db, by }) => {
    const linked = await linkCases(db, { ...params, ...input, by });
    return { id: linked.id, undo: linked.happening };
  }),
  serve(contract.unlinkCase, async ({ params }, { db, by }) => undoable(await unlinkCases(db, { ...params, by }))),
  serve(contract.snoozeCase, async ({ params, input }, { db, by }) =>
    undoable(await snoozeCase(db, { ...params, until: input.until === null ? null : new Date(input.until), by })),
  ),
  serve(contract.wakeCase, async ({ params }, { db, by }) => undoable(await wakeCase(db, { ...params, by }))),
  serve(spam.markSpam, async ({ params }, { db, by }) => undoable(await markSpam(db, { ...params, by }))),
  serve(spam.listBlockedSenders, ({ query }, { db, by }) => listBlockedSenders(db, { ...query, by })),
  serve(spam.blockSender, async ({ input }, { db, by }) => {
    await blockSender(db, { ...input, by });
    return done;
  }),
  serve(spam.releaseSender, async ({ params }, { db, by }) => {
    await releaseSender(db, { ...params, by });
    return done;
  }),
  serve(bulk.actOnMany, ({ input }, { db, by }) => actOnMany(db, { ...input, by })),
  serve(bulk.goOnWithMany, ({ params, input }, { db, by }) => goOnWithMany(db, { ...params, ...input, by })),
];
