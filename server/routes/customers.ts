import * as contract from "#contract/customers.ts";
import { addAddress, describeCustomer } from "#desk/customers/describing.ts";
import { listCustomers } from "#desk/customers/listing.ts";
import { viewCustomer } from "#desk/customers/viewing.ts";
import { serve } from "../http/serve.ts";

export const customerRoutes = [
  serve(contract.listCustomers, ({ query }, { db }) => listCustomers(db, query)),
  serve(contract.showCustomer, ({ params }, { db }) => viewCustomer(db, params.id)),
  serve(contract.describeCustomer, async ({ params, input }, { db, by }) => {
    await describeCustomer(db, { ...params, ...input, by });
    return { done: true as const };
  }),
  serve(contract.addAddress, async ({ params, input }, { db, by }) => ({
    id: await addAddress(db, { ...params, ...input, by }),
  })),
];
