import type { Kind, Language } from "../labels.ts";
import type { Heads } from "./heads.ts";
import { BG_CUSTOMER_HEADS } from "./learnt/bg-customer.ts";
import { BG_DRAFT_HEADS } from "./learnt/bg-draft.ts";
import { EN_CUSTOMER_HEADS } from "./learnt/en-customer.ts";
import { EN_DRAFT_HEADS } from "./learnt/en-draft.ts";
import { PL_CUSTOMER_HEADS } from "./learnt/pl-customer.ts";
import { PL_DRAFT_HEADS } from "./learnt/pl-draft.ts";
import { type PackedHead, unpackHeads } from "./pack.ts";

const PACKED: Readonly<Record<Language, Readonly<Record<Kind, readonly PackedHead[]>>>> = {
  pl: { customer: PL_CUSTOMER_HEADS, draft: PL_DRAFT_HEADS },
  bg: { customer: BG_CUSTOMER_HEADS, draft: BG_DRAFT_HEADS },
  en: { customer: EN_CUSTOMER_HEADS, draft: EN_DRAFT_HEADS },
};

const unpacked = new Map<string, Heads>();

/** The heads of one language for one kind of text, unpacked at first use. */
export function headsFor(lang: Language, kind: Kind): Heads {
  const key = `${lang} ${kind}`;
  let heads = unpacked.get(key);
  if (!heads) {
    heads = unpackHeads(PACKED[lang][kind]);
    unpacked.set(key, heads);
  }
  return heads;
}
