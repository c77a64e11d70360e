import * as contract from "#contract/reports.ts";
import { must, personOf } from "#desk/accounts/may.ts";
import { Refusal } from "#desk/refusal.ts";
import { answerReport } from "#desk/reports/answering.ts";
import { csvOf } from "#desk/reports/csv.ts";
import { numbersOf } from "#desk/reports/my-numbers.ts";
import { raw, serve } from "../http/serve.ts";

export const reportRoutes = [
  serve(contract.showReport, ({ params, query }, { db, by }) => {
    must(by, "reports");
    return answerReport(db, { name: params.name, filters: query });
  }),
  serve(contract.myNumbers, (_asked, { db, by }) => numbersOf(db, personOf(by).id)),
  raw({
    method: "GET",
    path: "/reports/:name/csv",
    summary:
      "A table of a report (`?table=`) as CSV in the asker's language: UTF-8 with a byte order mark, semicolons in Polish and Bulgarian",
    answers: "text/csv",
    async handle({ db, by, request, reply }) {
      must(by, "reports");
      const name = contract.ReportName.safeParse((request.params as { name: string }).name).data;
      const filters = contract.ReportFilters.safeParse(request.query).data;
      if (!name || !filters) throw new Refusal("reports.period_not_valid");
      const { tables, from, until } = await answerReport(db, { name, filters });
      const asked = (request.query as { table?: string }).table;
      const table = tables.find((each) => each.name === asked) ?? tables[0];
      if (!table) throw new Refusal("reports.too_few");
      return reply
        .type("text/csv; charset=utf-8")
        .header("content-disposition", `attachment; filename="kapok-${name}-${table.name}-${from}-${until}.csv"`)
        .send(csvOf(table, by.kind === "agent" ? by.language : "en"));
    },
  }),
];
