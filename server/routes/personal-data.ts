import { Readable } from "node:stream";
import * as contract from "#contract/data-copies.ts";
import { eraseCustomer } from "#contract/erasures.ts";
import { Id } from "#contract/shapes.ts";
import { makeDataCopy, mustHaveMade } from "#desk/data-copies/copying.ts";
import { packCopy } from "#desk/data-copies/packing.ts";
import { eraseCustomer as erase } from "#desk/erasures/erasing.ts";
import { Refusal } from "#desk/refusal.ts";
import { done, raw, serve } from "../http/serve.ts";

export const personalDataRoutes = [
  serve(contract.makeDataCopy, async ({ params, input }, { db, by }) => ({
    copy: await makeDataCopy(db, { ...params, ...input, by }),
  })),
  serve(eraseCustomer, async ({ params, input }, { db, by }) => {
    await erase(db, { ...params, ...input, by });
    return done;
  }),
  raw({
    method: "GET",
    path: "/customers/:id/data-copies/:copy",
    summary: "The copy that the asker had made within the hour: a letter that explains it, the data as JSON, and the files",
    answers: "application/zip",
    async handle({ db, by, request, reply }) {
      const given = request.params as { id: string; copy: string };
      const [id, copy] = [Id.safeParse(given.id).data, Id.safeParse(given.copy).data];
      if (id === undefined || copy === undefined) throw new Refusal("data_copy.unknown");
      const { customer } = await mustHaveMade(db, { id, copy, by });
      return reply
        .type("application/zip")
        .header("content-disposition", `attachment; filename="kapok-customer-${customer}.zip"`)
        .header("cache-control", "private, no-store")
        .send(Readable.from(packCopy(db, customer)));
    },
  }),
];
