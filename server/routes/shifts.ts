import * as contract from "#contract/shifts.ts";
import { setFollowing } from "#desk/shifts/following.ts";
import { addAbsence, endAbsence, setHours, showHours } from "#desk/shifts/setting-hours.ts";
import { done, serve, undoable } from "../http/serve.ts";

export const shiftRoutes = [
  serve(contract.showMyHours, (_asked, { db, by }) => showHours(db, by)),
  serve(contract.setMyHours, async ({ input }, { db, by }) => {
    await setHours(db, { ...input, by });
    return done;
  }),
  serve(contract.addAbsence, async ({ input }, { db, by }) => ({ id: await addAbsence(db, { ...input, by }) })),
  serve(contract.endAbsence, async ({ params }, { db, by }) => {
    await endAbsence(db, { absence: params.id, by });
    return done;
  }),
  serve(contract.followCase, async ({ params }, { db, by }) =>
    undoable(await setFollowing(db, { ...params, follows: true, by })),
  ),
  serve(contract.unfollowCase, async ({ params }, { db, by }) =>
    undoable(await setFollowing(db, { ...params, follows: false, by })),
  ),
];
