import { Readable } from "node:stream";
import * as contract from "#contract/imports.ts";
import { Id } from "#contract/shapes.ts";
import { must } from "#desk/accounts/may.ts";
import { beginImport } from "#desk/imports/beginning.ts";
import { chooseImportFormat } from "#desk/imports/choosing-format.ts";
import { discardImport } from "#desk/imports/discarding.ts";
import { exportLines } from "#desk/imports/exporting.ts";
import { previewImport } from "#desk/imports/previewing.ts";
import { readImportOtherwise } from "#desk/imports/reading-otherwise.ts";
import { receiveImport } from "#desk/imports/receiving.ts";
import { leftOutLines, mustHaveReport } from "#desk/imports/reporting.ts";
import { takeImportBack } from "#desk/imports/taking-back.ts";
import { listImports, showImport } from "#desk/imports/viewing.ts";
import { Refusal } from "#desk/refusal.ts";
import { filesOf } from "../http/files.ts";
import { done, raw, serve } from "../http/serve.ts";

const csvNamed = (name: string) => `attachment; filename="${name}.csv"`;

/** Moving in and out: files of other desks, and ours. */
export const importRoutes = [
  serve(contract.listImports, (_asked, { db, by }) => listImports(db, { by })),
  serve(contract.showImport, ({ params }, { db, by }) => showImport(db, { ...params, by })),
  serve(contract.previewImport, ({ params }, { db, by }) => previewImport(db, { ...params, by })),
  serve(contract.readImportOtherwise, async ({ params, input }, { db, by }) => {
    await readImportOtherwise(db, { ...params, ...input, by });
    return showImport(db, { id: params.id, by });
  }),
  serve(contract.chooseImportFormat, async ({ params, input }, { db, by }) => {
    await chooseImportFormat(db, { ...params, ...input, by });
    return showImport(db, { ...params, by });
  }),
  serve(contract.runImport, async ({ params }, { db, by }) => {
    await beginImport(db, { ...params, by });
    return showImport(db, { ...params, by });
  }),
  serve(contract.takeImportBack, async ({ params }, { db, by }) => {
    await takeImportBack(db, { ...params, by });
    return showImport(db, { ...params, by });
  }),
  serve(contract.discardImport, async ({ params }, { db, by }) => {
    await discardImport(db, { ...params, by });
    return done;
  }),
  raw({
    method: "POST",
    path: "/imports",
    summary: "Add the files of an import: CSV, or JSON of Zammad or Zendesk, 25 MB each; answers as `GET /imports/{id}` does",
    answers: "application/json",
    files: true,
    async handle({ db, by, request, reply }) {
      // Asked before the files are taken in, not after.
      must(by, "imports");
      const id = await receiveImport(db, { files: await filesOf(request), by });
      return reply.status(201).send(await showImport(db, { id, by }));
    },
  }),
  raw({
    method: "GET",
    path: "/imports/:id/files/:place/left-out/csv",
    summary: "The lines of a file that were left out, as they stood, each with the reason: to be corrected and brought again",
    answers: "text/csv",
    async handle({ db, by, request, reply }) {
      const asked = request.params as { id: string; place: string };
      const [id, place] = [Id.safeParse(asked.id).data, Id.safeParse(asked.place).data];
      if (id === undefined || place === undefined) throw new Refusal("import.unknown");
      await mustHaveReport(db, { id, place, by });
      const language = by.kind === "agent" ? by.language : "en";
      return reply
        .type("text/csv; charset=utf-8")
        .header("content-disposition", csvNamed(`kapok-left-out-${id}-${place}`))
        .send(Readable.from(leftOutLines(db, { id, place, language, by })));
    },
  }),
  raw({
    method: "GET",
    path: "/exports/:holds/csv",
    summary: "All `customers` or `cases` as CSV, as `kapok export` writes them: UTF-8 with a byte order mark, commas",
    answers: "text/csv",
    async handle({ db, by, request, reply }) {
      const holds = contract.Holds.safeParse((request.params as { holds: string }).holds).data;
      if (!holds) throw new Refusal("route.unknown");
      const lines = await exportLines(db, { holds, by });
      return reply.type("text/csv; charset=utf-8").header("content-disposition", csvNamed(holds)).send(Readable.from(lines));
    },
  }),
];
