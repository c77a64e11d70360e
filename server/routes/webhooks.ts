import * as contract from "#contract/webhooks.ts";
import { addWebhook, changeWebhook, renewWebhookSecret } from "#desk/webhooks/keeping.ts";
import { listDeliveries, listWebhooks } from "#desk/webhooks/listing.ts";
import { replayDelivery, replaySetAside, testWebhook } from "#desk/webhooks/replaying.ts";
import { turnOffWebhook, turnOnWebhook } from "#desk/webhooks/turning.ts";
import { done, serve } from "../http/serve.ts";

/** Programs that hear of what happens. */
export const webhookRoutes = [
  serve(contract.listWebhooks, (_asked, { db, by }) => listWebhooks(db, { by })),
  serve(contract.addWebhook, ({ input }, { db, by, config }) => addWebhook(db, { input, by, secret: config.secret })),
  serve(contract.changeWebhook, async ({ params, input }, { db, by }) => {
    await changeWebhook(db, { ...params, input, by });
    return done;
  }),
  serve(contract.renewWebhookSecret, async ({ params }, { db, by, config }) => ({
    secret: await renewWebhookSecret(db, { ...params, by, secret: config.secret }),
  })),
  serve(contract.turnOffWebhook, async ({ params }, { db, by }) => {
    await turnOffWebhook(db, { ...params, by });
    return done;
  }),
  serve(contract.turnOnWebhook, async ({ params }, { db, by }) => {
    await turnOnWebhook(db, { ...params, by });
    return done;
  }),
  serve(contract.testWebhook, async ({ params }, { db, by }) => {
    await testWebhook(db, { ...params, by });
    return done;
  }),
  serve(contract.listDeliveries, ({ params, query }, { db, by }) => listDeliveries(db, { ...params, ...query, by })),
  serve(contract.replayDelivery, async ({ params }, { db, by }) => {
    await replayDelivery(db, { ...params, by });
    return done;
  }),
  serve(contract.replaySetAside, async ({ params }, { db, by }) => ({ count: await replaySetAside(db, { ...params, by }) })),
];
