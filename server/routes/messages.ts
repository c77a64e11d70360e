import * as contract from "#contract/messages.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { nameBehaviour } from "#desk/behaviours/naming.ts";
import { withdrawNaming } from "#desk/behaviours/withdrawing.ts";
import { removeWaitingAttachment, waitingAttachments } from "#desk/conversations/draft-files.ts";
import { listDrafts, saveDraft } from "#desk/conversations/drafting.ts";
import { showMessageHtml } from "#desk/conversations/html.ts";
import { writeNote } from "#desk/conversations/noting.ts";
import { noNewsWords } from "#desk/conversations/proposed-words.ts";
import { releaseMessage, retryMessage } from "#desk/conversations/releasing.ts";
import { replyToCase } from "#desk/conversations/replying.ts";
import { Refusal } from "#desk/refusal.ts";
import { done, serve, undoable } from "../http/serve.ts";

const nextUpdate = (given: string | null | undefined): Date | null | undefined =>
  typeof given === "string" ? new Date(given) : given;

/** Drafts belong to people; a program keeps its own. */
function personOf(by: Actor): number {
  if (by.kind !== "agent") throw new Refusal("draft.people_only");
  return by.id;
}

export const messageRoutes = [
  serve(contract.replyToCase, async ({ params, input }, { db, by }) => {
    const replied = await replyToCase(db, { ...params, ...input, nextUpdate: nextUpdate(input.nextUpdate), by });
    return {
      id: replied.id,
      undo: replied.happening,
      sendAt: replied.sendAt?.toISOString() ?? null,
      promiseId: replied.promiseId,
    };
  }),
  serve(contract.retryReply, async ({ params }, { db, by }) => {
    await retryMessage(db, { id: params.id, by });
    return done;
  }),
  serve(contract.sendNow, async ({ params }, { db, by }) => {
    await releaseMessage(db, { id: params.id, by });
    return done;
  }),
  serve(contract.messageHtml, async ({ params }, { db }) => ({ html: await showMessageHtml(db, params.id) })),
  serve(contract.writeNote, async ({ params, input }, { db, by }) => ({ id: await writeNote(db, { ...params, ...input, by }) })),
  serve(contract.nameBehaviour, async ({ params, input }, { db, by }) =>
    undoable(await nameBehaviour(db, { ...params, ...input, by })),
  ),
  serve(contract.withdrawNaming, async ({ params }, { db, by }) => undoable(await withdrawNaming(db, { ...params, by }))),
  serve(contract.listDrafts, async ({ params }, { db, by }) => {
    const accountId = personOf(by);
    const drafts = await listDrafts(db, { number: params.number, accountId });
    return {
      items: drafts.map(({ mode, text, saved_at, device }) => ({ mode, text, savedAt: saved_at.toISOString(), device })),
      attachments: await waitingAttachments(db, { number: params.number, accountId }),
    };
  }),
  serve(contract.saveDraft, async ({ params, input }, { db, by }) => {
    const savedAt = await saveDraft(db, { ...params, ...input, accountId: personOf(by) });
    return { savedAt: savedAt.toISOString() };
  }),
  serve(contract.removeAttachment, async ({ params }, { db, by }) => {
    await removeWaitingAttachment(db, { id: params.id, accountId: personOf(by) });
    return done;
  }),
  serve(contract.draftNoNews, async ({ params }, { db }) => {
    const { text, nextUpdate: at } = await noNewsWords(db, params.number);
    return { text, nextUpdate: at.toISOString() };
  }),
  serve(contract.sendNoNews, async ({ params, input }, { db, by }) => {
    const sent = await replyToCase(db, {
      ...params,
      text: input.text,
      nextUpdate: new Date(input.nextUpdate),
      waitingFor: "us",
      purpose: "no_news",
      by,
    });
    return { id: sent.id, undo: sent.happening, sendAt: sent.sendAt?.toISOString() ?? null };
  }),
];
