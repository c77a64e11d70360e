import * as contract from "#contract/options.ts";
import { addOption } from "#desk/options/adding.ts";
import { decide } from "#desk/options/deciding.ts";
import { rewordOption } from "#desk/options/rewording.ts";
import { sendChoice } from "#desk/options/sending-choice.ts";
import { withdrawOption } from "#desk/options/withdrawing.ts";
import { serve, undoable } from "../http/serve.ts";

export const optionRoutes = [
  serve(contract.addOption, async ({ params, input }, { db, by }) => {
    const { id, happening } = await addOption(db, { ...params, words: input, by });
    return { id, undo: happening };
  }),
  serve(contract.rewordOption, async ({ params, input }, { db, by }) => {
    const { id, happening } = await rewordOption(db, { ...params, words: input, by });
    return { id, undo: happening };
  }),
  serve(contract.withdrawOption, async ({ params }, { db, by }) => undoable(await withdrawOption(db, { ...params, by }))),
  serve(contract.sendChoice, async ({ params, input }, { db, by, config }) => {
    const { id, happening, sendAt } = await sendChoice(db, { ...params, ...input, by, config });
    return { id, undo: happening, sendAt: sendAt?.toISOString() ?? null };
  }),
  serve(contract.makeDecision, async ({ params, input }, { db, by }) => {
    const steps = input.steps.map((step) => ({ ...step, dueAt: step.dueAt === null ? null : new Date(step.dueAt) }));
    const { id, happening, sendAt } = await decide(db, { ...params, ...input, steps, by });
    return { id, undo: happening, sendAt: sendAt?.toISOString() ?? null };
  }),
];
