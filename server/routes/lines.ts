import * as contract from "#contract/lines.ts";
import * as events from "#contract/phone-events.ts";
import * as rings from "#contract/rings.ts";
import { answerRing } from "#desk/telephony/answering.ts";
import { closeLine, reopenLine } from "#desk/telephony/closing-lines.ts";
import { extensionOf, setExtension } from "#desk/telephony/extensions.ts";
import { addLine, changeLine, renewLineSecret } from "#desk/telephony/keeping-lines.ts";
import { listEvents, takeUpAgain } from "#desk/telephony/ledger.ts";
import { listLines } from "#desk/telephony/listing-lines.ts";
import { listRings } from "#desk/telephony/rings.ts";
import { settleEvent } from "#desk/telephony/settling.ts";
import { done, serve } from "../http/serve.ts";

/** Phone lines, what their exchanges have said, and what rings. */
export const lineRoutes = [
  serve(contract.listLines, (_asked, { db, by, config }) => listLines(db, { by, url: config.url })),
  serve(contract.addLine, ({ input }, { db, by, config }) => addLine(db, { input, by, secret: config.secret, url: config.url })),
  serve(contract.changeLine, async ({ params, input }, { db, by }) => {
    await changeLine(db, { ...params, input, by });
    return done;
  }),
  serve(contract.renewLineSecret, async ({ params, input }, { db, by, config }) => ({
    secret: await renewLineSecret(db, { ...params, ...input, by, secret: config.secret }),
  })),
  serve(contract.closeLine, async ({ params }, { db, by }) => {
    await closeLine(db, { ...params, by });
    return done;
  }),
  serve(contract.reopenLine, async ({ params }, { db, by }) => {
    await reopenLine(db, { ...params, by });
    return done;
  }),
  serve(events.listPhoneEvents, ({ query }, { db, by }) => listEvents(db, { ...query, by })),
  serve(events.retryPhoneEvent, async ({ params }, { db, by, log }) => {
    await takeUpAgain(db, { ...params, by });
    return settleEvent(db, {
      ...params,
      onFault: (error) => log.error({ err: error, event: params.id }, "an event of an exchange could not be settled"),
    });
  }),
  serve(rings.listRings, async (_asked, { db, by }) => ({ items: await listRings(db, { by }) })),
  serve(rings.answerRing, ({ params, input }, { db, by }) => answerRing(db, { ...params, caseNumber: input.case, by })),
  serve(rings.myExtension, async (_asked, { db, by }) => ({ extension: await extensionOf(db, { by }) })),
  serve(rings.setExtension, async ({ input }, { db, by }) => {
    await setExtension(db, { ...input, by });
    return done;
  }),
];
