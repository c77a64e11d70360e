import * as contract from "#contract/information.ts";
import { setMatter } from "#desk/cases/setting-matter.ts";
import { selectFact } from "#desk/information/selecting.ts";
import { serve, undoable } from "../http/serve.ts";

const instant = (given: string | undefined): Date | undefined => (given === undefined ? undefined : new Date(given));

export const informationRoutes = [
  serve(contract.selectFact, async ({ params, input }, { db, by }) => {
    const { nextWordAt, reviewAt, ...rest } = input;
    const selected = await selectFact(db, {
      ...params,
      ...rest,
      nextWordAt: instant(nextWordAt),
      reviewAt: instant(reviewAt),
      by,
    });
    return { id: selected.id, undo: selected.happening };
  }),
  serve(contract.setMatter, async ({ params, input }, { db, by }) => undoable(await setMatter(db, { ...params, ...input, by }))),
];
