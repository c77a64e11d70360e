import * as contract from "#contract/search.ts";
import { searchAll } from "#desk/search/searching.ts";
import { serve } from "../http/serve.ts";

export const searchRoutes = [serve(contract.search, ({ query }, { db, by }) => searchAll(db, { ...query, by }))];
