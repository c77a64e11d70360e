import type { DraftsOf } from "../../draft-examples.ts";
import { CONTACT_DRAFTS } from "./contact.ts";
import { CRITICISM_DRAFTS } from "./criticism.ts";
import { DEMANDS_DRAFTS } from "./demands.ts";
import { DIGNITY_DRAFTS } from "./dignity.ts";
import { LISTENING_DRAFTS } from "./listening.ts";

export const EN_DRAFTS: DraftsOf = {
  ...LISTENING_DRAFTS,
  ...CRITICISM_DRAFTS,
  ...DEMANDS_DRAFTS,
  ...DIGNITY_DRAFTS,
  ...CONTACT_DRAFTS,
};
