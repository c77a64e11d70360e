import * as contract from "#contract/customers.ts";
import { addAddress, describeAddress, removeAddress } from "#desk/customers/addressing.ts";
import { joinOrganisation, leaveOrganisation } from "#desk/customers/belonging.ts";
import { writeConsent } from "#desk/customers/consenting.ts";
import { describeCustomer, makeCustomer } from "#desk/customers/describing.ts";
import { endHelp, writeHelp } from "#desk/customers/helping.ts";
import { listCustomers } from "#desk/customers/listing.ts";
import { standingCustomer } from "#desk/customers/locking.ts";
import { mergeCustomers } from "#desk/customers/merging.ts";
import { setRelation } from "#desk/customers/relating.ts";
import { customerTimeline } from "#desk/customers/timeline.ts";
import { viewCustomer } from "#desk/customers/viewing.ts";
import { serve, undoable } from "../http/serve.ts";

export const customerRoutes = [
  serve(contract.listCustomers, ({ query }, { db, by }) => listCustomers(db, { ...query, by })),
  serve(contract.makeCustomer, async ({ input }, { db, by }) => ({ id: await makeCustomer(db, { ...input, by }) })),
  serve(contract.showCustomer, ({ params }, { db, by }) => viewCustomer(db, { ...params, by })),
  serve(contract.customerTimeline, async ({ params, query }, { db, by }) =>
    customerTimeline(db, { ...query, id: await standingCustomer(db, params.id), by }),
  ),
  serve(contract.describeCustomer, async ({ params, input }, { db, by }) =>
    undoable(await describeCustomer(db, { ...params, ...input, by })),
  ),
  serve(contract.setRelation, async ({ params, input }, { db, by }) =>
    undoable(await setRelation(db, { ...params, ...input, by })),
  ),
  serve(contract.addAddress, async ({ params, input }, { db, by }) => ({
    id: await addAddress(db, { ...params, ...input, by }),
  })),
  serve(contract.describeAddress, async ({ params, input }, { db, by }) =>
    undoable(await describeAddress(db, { ...params, ...input, by })),
  ),
  serve(contract.removeAddress, async ({ params }, { db, by }) => undoable(await removeAddress(db, { ...params, by }))),
  serve(contract.writeHelp, async ({ params, input }, { db, by }) => undoable(await writeHelp(db, { ...params, ...input, by }))),
  serve(contract.endHelp, async ({ params }, { db, by }) => undoable(await endHelp(db, { ...params, by }))),
  serve(contract.writeConsent, async ({ params, input }, { db, by }) =>
    undoable(await writeConsent(db, { ...params, ...input, at: new Date(input.at), by })),
  ),
  serve(contract.joinOrganisation, async ({ params, input }, { db, by }) =>
    undoable(await joinOrganisation(db, { ...params, ...input, by })),
  ),
  serve(contract.leaveOrganisation, async ({ params }, { db, by }) => undoable(await leaveOrganisation(db, { ...params, by }))),
  serve(contract.mergeCustomers, async ({ params, input }, { db, by }) =>
    undoable(await mergeCustomers(db, { ...params, ...input, by })),
  ),
];
