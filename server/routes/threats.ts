import { Id } from "#contract/shapes.ts";
import * as contract from "#contract/threats.ts";
import { originalOfReport, packThreatReport } from "#desk/threats/packing.ts";
import { closeThreatReport, tickDuty } from "#desk/threats/settling.ts";
import { listThreatReports, showThreatReport } from "#desk/threats/viewing.ts";
import { dropThreatReport, openThreatReport, writeThreatReport } from "#desk/threats/writing.ts";
import { Refusal } from "#desk/refusal.ts";
import { done, raw, serve } from "../http/serve.ts";

const idOf = (given: unknown): number => {
  const id = Id.safeParse(given).data;
  if (id === undefined) throw new Refusal("threat.unknown");
  return id;
};

export const threatRoutes = [
  serve(contract.openThreatReport, async ({ params }, { db, by }) => ({ id: await openThreatReport(db, { ...params, by }) })),
  serve(contract.listThreatReports, async (_, { db, by }) => ({ items: await listThreatReports(db, by) })),
  serve(contract.showThreatReport, ({ params }, { db, by }) => showThreatReport(db, { ...params, by })),
  serve(contract.writeThreatReport, async ({ params, input }, { db, by }) => {
    await writeThreatReport(db, { ...params, ...input, by });
    return done;
  }),
  serve(contract.dropThreatReport, async ({ params }, { db, by }) => {
    await dropThreatReport(db, { ...params, by });
    return done;
  }),
  serve(contract.tickThreatDuty, async ({ params, input }, { db, by }) => {
    await tickDuty(db, { ...params, ...input, by });
    return done;
  }),
  serve(contract.closeThreatReport, async ({ params, input }, { db, by }) => {
    await closeThreatReport(db, { ...params, ...input, by });
    return done;
  }),
  raw({
    method: "GET",
    path: "/threat-reports/:id/pack",
    summary: "The evidence of a report as one page to print; taking it is written down",
    answers: "text/html",
    async handle({ db, by, request, reply }) {
      const id = idOf((request.params as { id: string }).id);
      const page = await packThreatReport(db, { id, by });
      return reply
        .type("text/html; charset=utf-8")
        .header("content-disposition", `attachment; filename="report-${id}.html"`)
        .header("cache-control", "private, no-store")
        .send(page);
    },
  }),
  raw({
    method: "GET",
    path: "/threat-reports/:id/originals/:mail",
    summary: "A quoted mail as it came, byte for byte; taking it is written down",
    answers: "message/rfc822",
    async handle({ db, by, request, reply }) {
      const { id, mail } = request.params as { id: string; mail: string };
      const content = await originalOfReport(db, { id: idOf(id), mail: idOf(mail), by });
      return reply
        .type("message/rfc822")
        .header("content-disposition", `attachment; filename="mail-${idOf(mail)}.eml"`)
        .header("x-content-type-options", "nosniff")
        .header("cache-control", "private, no-store")
        .send(content);
    },
  }),
];
