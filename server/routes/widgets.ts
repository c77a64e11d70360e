import * as contract from "#contract/widgets.ts";
import { must } from "#desk/accounts/may.ts";
import { addWidget, changeWidget } from "#desk/channels/widgets/keeping.ts";
import { turnOffWidget, turnOnWidget } from "#desk/channels/widgets/turning.ts";
import { allWidgets, countTakers, viewOfWidget } from "#desk/channels/widgets/widget.ts";
import { done, serve } from "../http/serve.ts";

export const widgetRoutes = [
  serve(contract.listWidgets, async (_asked, { db, by, config }) => {
    must(by, "widgets");
    const [widgets, takers] = await Promise.all([allWidgets(db), countTakers(db)]);
    return { items: widgets.map(viewOfWidget), url: config.url, takers };
  }),
  serve(contract.addWidget, ({ input }, { db, by }) => addWidget(db, { input, by })),
  serve(contract.changeWidget, async ({ params, input }, { db, by }) => {
    await changeWidget(db, { ...params, input, by });
    return done;
  }),
  serve(contract.turnOffWidget, async ({ params }, { db, by }) => {
    await turnOffWidget(db, { ...params, by });
    return done;
  }),
  serve(contract.turnOnWidget, async ({ params }, { db, by }) => {
    await turnOnWidget(db, { ...params, by });
    return done;
  }),
];
