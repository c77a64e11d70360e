import * as fields from "#contract/fields.ts";
import * as contract from "#contract/tags.ts";
import { makeField, renameField, retireField } from "#desk/fields/defining.ts";
import { fillCaseField, fillCustomerField } from "#desk/fields/filling.ts";
import { listFields } from "#desk/fields/listing.ts";
import { makeTag, mergeTags, renameTag, retireTag } from "#desk/tags/defining.ts";
import { listTags } from "#desk/tags/listing.ts";
import { tagCase } from "#desk/tags/tagging.ts";
import { done, serve, undoable } from "../http/serve.ts";

/** What a firm names its cases by, and what it wants to know of them. */
export const tagRoutes = [
  serve(contract.listTags, (_, { db }) => listTags(db)),
  serve(contract.makeTag, async ({ input }, { db, by }) => ({ id: await makeTag(db, { ...input, by }) })),
  serve(contract.renameTag, async ({ params, input }, { db, by }) => {
    await renameTag(db, { ...params, ...input, by });
    return done;
  }),
  serve(contract.retireTag, async ({ params }, { db, by }) => {
    await retireTag(db, { ...params, by });
    return done;
  }),
  serve(contract.mergeTag, async ({ params, input }, { db, by }) => {
    await mergeTags(db, { ...params, ...input, by });
    return done;
  }),
  serve(contract.tagCase, async ({ params, input }, { db, by }) => undoable(await tagCase(db, { ...params, ...input, by }))),
  serve(fields.listFields, (_, { db }) => listFields(db)),
  serve(fields.makeField, async ({ input }, { db, by }) => ({ id: await makeField(db, { ...input, by }) })),
  serve(fields.renameField, async ({ params, input }, { db, by }) => {
    await renameField(db, { ...params, ...input, by });
    return done;
  }),
  serve(fields.retireField, async ({ params }, { db, by }) => {
    await retireField(db, { ...params, by });
    return done;
  }),
  serve(fields.fillCaseField, async ({ params, input }, { db, by }) =>
    undoable(await fillCaseField(db, { number: params.number, fieldId: params.field, value: input.value, by })),
  ),
  serve(fields.fillCustomerField, async ({ params, input }, { db, by }) => {
    await fillCustomerField(db, { customerId: params.id, fieldId: params.field, value: input.value, by });
    return done;
  }),
];
