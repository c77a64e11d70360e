import type { Kysely } from "kysely";
import * as contract from "#contract/calls.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { personOf } from "#desk/accounts/may.ts";
import { changeRecording } from "#desk/calls/changing-recording.ts";
import { endCall } from "#desk/calls/ending.ts";
import { giveReason } from "#desk/calls/giving-reason.ts";
import { judgeRung } from "#desk/calls/judging.ts";
import { logCall } from "#desk/calls/logging.ts";
import { noteInCall } from "#desk/calls/noting.ts";
import { beginCall } from "#desk/calls/opening.ts";
import { promiseInCall } from "#desk/calls/promising.ts";
import { standingCall } from "#desk/calls/standing.ts";
import { stepOnRung } from "#desk/calls/stepping.ts";
import { turnLadder } from "#desk/calls/turning-ladder.ts";
import { viewCall } from "#desk/calls/viewing.ts";
import { serve } from "../http/serve.ts";

interface Here {
  db: Kysely<Schema>;
  by: Actor;
}

/** Does something to a call and answers with the call as it stands then. */
async function thenShow({ db, by }: Here, act: (tx: Kysely<Schema>) => Promise<number>) {
  const id = await db.transaction().execute(act);
  return viewCall(db, { id, by });
}

/** The same for a call that is there. */
const acting = (here: Here, id: number, act: (tx: Kysely<Schema>) => Promise<unknown>) =>
  thenShow(here, async (tx) => {
    await act(tx);
    return id;
  });

const date = (instant: string | null | undefined) => (instant ? new Date(instant) : null);

export const callRoutes = [
  serve(contract.openCall, ({ input }, { db, by }) =>
    thenShow({ db, by }, async (tx) => (await beginCall(tx, { ...input, by })).id),
  ),
  serve(contract.logCall, ({ input }, { db, by }) =>
    thenShow({ db, by }, (tx) => logCall(tx, { ...input, nextAt: date(input.nextAt), by })),
  ),
  serve(contract.standingCall, async (_, { db, by }) => {
    const standing = await standingCall(db, { accountId: personOf(by).id });
    return { call: standing && (await viewCall(db, { id: standing.id, by })) };
  }),
  serve(contract.showCall, ({ params }, { db, by }) => viewCall(db, { ...params, by })),
  serve(contract.stepOnRung, ({ params: { id }, input }, { db, by }) =>
    acting({ db, by }, id, (tx) => stepOnRung(tx, { id, ...input, by })),
  ),
  serve(contract.judgeRung, ({ params: { id }, input }, { db, by }) =>
    acting({ db, by }, id, (tx) => judgeRung(tx, { id, ...input, by })),
  ),
  serve(contract.turnLadder, ({ params: { id }, input }, { db, by }) =>
    acting({ db, by }, id, (tx) => turnLadder(tx, { id, ...input, by })),
  ),
  serve(contract.noteInCall, ({ params: { id }, input }, { db, by }) =>
    acting({ db, by }, id, (tx) => noteInCall(tx, { id, ...input, by })),
  ),
  serve(contract.promiseInCall, ({ params: { id }, input }, { db, by }) =>
    acting({ db, by }, id, (tx) => promiseInCall(tx, { id, ...input, dueAt: new Date(input.dueAt), by })),
  ),
  serve(contract.changeRecording, ({ params: { id }, input }, { db, by }) =>
    acting({ db, by }, id, (tx) => changeRecording(tx, { id, ...input, by })),
  ),
  serve(contract.endCall, ({ params: { id }, input }, { db, by }) =>
    acting({ db, by }, id, (tx) =>
      endCall(tx, { id, ...input, nextAt: date(input.nextAt), writtenBy: date(input.writtenBy) ?? undefined, by }),
    ),
  ),
  serve(contract.giveReason, ({ params: { id }, input }, { db, by }) =>
    acting({ db, by }, id, (tx) => giveReason(tx, { id, ...input, by })),
  ),
];
