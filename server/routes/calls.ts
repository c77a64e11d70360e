import type { Kysely } from "kysely";
import * as contract from "#contract/calls.ts";
import { Id } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { personOf } from "#desk/accounts/may.ts";
import { changeRecording } from "#desk/calls/recordings/announcing.ts";
import { endCall } from "#desk/calls/ending.ts";
import { giveReason } from "#desk/calls/giving-reason.ts";
import { judgeRung } from "#desk/calls/judging.ts";
import { logCall } from "#desk/calls/logging.ts";
import { noteInCall } from "#desk/calls/noting.ts";
import { beginCall } from "#desk/calls/opening.ts";
import { promiseInCall } from "#desk/calls/promising.ts";
import { hearRecording } from "#desk/calls/recordings/hearing.ts";
import { keepRecording } from "#desk/calls/recordings/keeping.ts";
import { removeRecording } from "#desk/calls/recordings/removing.ts";
import { standingCall } from "#desk/calls/standing.ts";
import { stepOnRung } from "#desk/calls/stepping.ts";
import { turnLadder } from "#desk/calls/turning-ladder.ts";
import { viewCall } from "#desk/calls/viewing.ts";
import { Refusal } from "#desk/refusal.ts";
import { filesOf } from "../http/files.ts";
import { done, raw, serve } from "../http/serve.ts";

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
  raw({
    method: "POST",
    path: "/calls/:id/recordings",
    summary:
      "Add the recording of a call, where it was announced or agreed to: WAV, MP3, M4A, Ogg, WebM, FLAC or AMR, up to 25 MB",
    answers: "application/json",
    files: true,
    async handle({ db, by, request, reply }) {
      const callId = Id.safeParse((request.params as { id: string }).id).data;
      if (callId === undefined) throw new Refusal("call.unknown");
      const files = await filesOf(request);
      const items = await db.transaction().execute(async (tx) => {
        const kept: { id: number }[] = [];
        for (const { name, content } of files) {
          const { id } = await keepRecording(tx, { callId, name, content, by });
          kept.push({ id });
        }
        return kept;
      });
      return reply.status(201).send({ items });
    },
  }),
  // A question that leaves a trace is no GET: a browser may ask those twice, or ahead.
  raw({
    method: "POST",
    path: "/call-recordings/:id/hearings",
    summary: "Hear a recording; that it was heard, by whom and when is written down",
    answers: "audio/*",
    async handle({ db, by, request, reply }) {
      const id = Id.safeParse((request.params as { id: string }).id).data;
      if (id === undefined) throw new Refusal("recording.unknown");
      const { type, content } = await hearRecording(db, { id, by });
      return reply
        .type(type)
        .header("x-content-type-options", "nosniff")
        .header("content-security-policy", "default-src 'none'; sandbox")
        .send(content);
    },
  }),
  serve(contract.removeRecording, async ({ params }, { db, by }) => {
    await removeRecording(db, { ...params, by });
    return done;
  }),
];
