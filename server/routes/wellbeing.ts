import * as load from "#contract/load.ts";
import * as contract from "#contract/wellbeing.ts";
import { showTeamLoad } from "#desk/load/showing-team.ts";
import { keepWentWell, listWentWell, removeWentWell } from "#desk/wellbeing/keeping-went-well.ts";
import { forgetEnergy, listEnergy, noteEnergy } from "#desk/wellbeing/noting-energy.ts";
import { showData } from "#desk/wellbeing/showing-data.ts";
import { showDay } from "#desk/wellbeing/showing-day.ts";
import { whatWaits } from "#desk/wellbeing/what-waits.ts";
import { done, serve } from "../http/serve.ts";

export const wellbeingRoutes = [
  serve(load.showTeamLoad, (_asked, { db, by }) => showTeamLoad(db, by)),
  serve(contract.listEnergy, async (_asked, { db, by }) => ({ items: await listEnergy(db, by) })),
  serve(contract.noteEnergy, ({ input }, { db, by }) => noteEnergy(db, { ...input, by })),
  serve(contract.forgetEnergy, async (_asked, { db, by }) => {
    await forgetEnergy(db, by);
    return done;
  }),
  serve(contract.listWentWell, (_asked, { db, by }) => listWentWell(db, by)),
  serve(contract.keepWentWell, ({ input }, { db, by }) => keepWentWell(db, { ...input, by })),
  serve(contract.removeWentWell, async ({ params }, { db, by }) => {
    await removeWentWell(db, { ...params, by });
    return done;
  }),
  serve(contract.whatWaits, (_asked, { db, by }) => whatWaits(db, by)),
  serve(contract.myDay, (_asked, { db, by }) => showDay(db, by)),
  serve(contract.myData, (_asked, { db, by }) => showData(db, by)),
];
