import * as contract from "#contract/cases.ts";
import { setSituation } from "#contract/situations.ts";
import * as undoing from "#contract/undo.ts";
import { accountIdOf } from "#desk/accounts/actor.ts";
import { assignCase } from "#desk/cases/assigning.ts";
import { closeCase } from "#desk/cases/closing.ts";
import { tickExitCheck, untickExitCheck } from "#desk/cases/exit-checks.ts";
import { caseHistory } from "#desk/cases/history.ts";
import { listCases } from "#desk/cases/listing.ts";
import { customerPageUrl } from "#desk/cases/page-link.ts";
import { noteRemainingProblem } from "#desk/cases/remaining.ts";
import { reopenCase } from "#desk/cases/reopening.ts";
import { setSituation as stateSituation } from "#desk/cases/situating.ts";
import { setStage } from "#desk/cases/staging.ts";
import { startCase } from "#desk/cases/starting.ts";
import { writeCustomerLine, writeTeamLine } from "#desk/cases/status-lines.ts";
import { queueSummary } from "#desk/cases/summing-up.ts";
import { viewCase } from "#desk/cases/viewing.ts";
import { setWaiting } from "#desk/cases/waiting.ts";
import { askConfirmation } from "#desk/conversations/confirmation-asking.ts";
import { confirmationWords } from "#desk/conversations/proposed-words.ts";
import { threadOf } from "#desk/conversations/thread.ts";
import { theFirm } from "#desk/firm/reading.ts";
import { Refusal } from "#desk/refusal.ts";
import { takeBack } from "#desk/undo/undoing-many.ts";
import { done, serve, undoable } from "../http/serve.ts";

export const caseRoutes = [
  serve(contract.openCase, async ({ input }, { db, by, config }) => {
    const opened = await startCase(db, { ...input, by, secondReading: config.secondReader !== undefined });
    return { ...opened, dueAt: opened.dueAt?.toISOString() ?? null };
  }),
  serve(contract.listCases, ({ query: { queue, after, limit, ...filter } }, { db, by }) =>
    listCases(db, {
      queue,
      after,
      limit,
      filter,
      accountId: accountIdOf(by),
      teamIds: by.kind === "agent" ? by.teamIds : [],
      by,
    }),
  ),
  serve(contract.queueSummary, async (_, { db, by }) =>
    queueSummary(db, { accountId: accountIdOf(by), until: await endOfDay(db) }),
  ),
  serve(contract.showCase, async ({ params }, { db, by, presence }) => {
    const view = await viewCase(db, { number: params.number, by });
    return { ...view, presence: presence.of(view.number, accountIdOf(by) ?? undefined) };
  }),
  serve(contract.earlierMessages, async ({ params, query }, { db }) => {
    const known = await db.selectFrom("cases").select("number").where("number", "=", params.number).executeTakeFirst();
    if (!known) throw new Refusal("case.unknown");
    return threadOf(db, { number: params.number, limit: query.limit, before: new Date(query.before) });
  }),
  serve(contract.assignCase, async ({ params, input }, { db, by }) =>
    undoable(await assignCase(db, { ...params, ...input, by })),
  ),
  serve(contract.setStage, async ({ params, input }, { db, by }) => undoable(await setStage(db, { ...params, ...input, by }))),
  serve(contract.tickExitCheck, async ({ params, input }, { db, by }) =>
    undoable(await tickExitCheck(db, { ...params, ...input, by })),
  ),
  serve(contract.untickExitCheck, async ({ params }, { db, by }) => undoable(await untickExitCheck(db, { ...params, by }))),
  serve(contract.noteRemainingProblem, async ({ params, input }, { db, by }) => {
    const { happening, isReversible } = await noteRemainingProblem(db, { ...params, ...input, by });
    return undoable(isReversible ? happening : null);
  }),
  serve(setSituation, async ({ params, input }, { db, by }) => undoable(await stateSituation(db, { ...params, ...input, by }))),
  serve(contract.setWaiting, async ({ params, input }, { db, by }) =>
    undoable(await setWaiting(db, { ...params, ...input, by })),
  ),
  serve(contract.writeTeamLine, async ({ params, input }, { db, by }) =>
    undoable(await writeTeamLine(db, { ...params, ...input, by })),
  ),
  serve(contract.writeCustomerLine, async ({ params, input }, { db, by }) =>
    undoable(await writeCustomerLine(db, { ...params, ...input, by })),
  ),
  serve(contract.closeCase, async ({ params, input }, { db, by }) =>
    undoable(await db.transaction().execute((tx) => closeCase(tx, { ...params, ...input, because: "agent", by }))),
  ),
  serve(contract.reopenCase, async ({ params }, { db, by }) => {
    await db.transaction().execute((tx) => reopenCase(tx, { ...params, because: "agent", by }));
    return undoable(null);
  }),
  serve(contract.askConfirmation, async ({ params, input }, { db, by, config }) => {
    const text = input.text ?? (await confirmationWords(db, params.number, config));
    return undoable(await askConfirmation(db, { ...params, text, by }));
  }),
  serve(contract.caseHistory, async ({ params, query }, { db }) => {
    const known = await db.selectFrom("cases").select("number").where("number", "=", params.number).executeTakeFirst();
    if (!known) throw new Refusal("case.unknown");
    return caseHistory(db, { ...params, ...query });
  }),
  serve(contract.customerPageLink, async ({ params }, { db, config }) => {
    const found = await db.selectFrom("cases").select("page_version").where("number", "=", params.number).executeTakeFirst();
    if (!found) throw new Refusal("case.unknown");
    return { url: customerPageUrl(config, params.number, found.page_version) };
  }),
  serve(undoing.undo, async ({ input }, { db, by }) => ({
    ...done,
    ...(await takeBack(db, { happening: input.happening, by })),
  })),
];

async function endOfDay(db: Parameters<typeof theFirm>[0]): Promise<Date> {
  const { timeZone } = await theFirm(db);
  return new Date(Temporal.Now.zonedDateTimeISO(timeZone).startOfDay().add({ days: 1 }).epochMilliseconds);
}
