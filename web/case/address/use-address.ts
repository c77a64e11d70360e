import { useMemo } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import { type Address, addressOf, type Form } from "#knowhow/address/address.ts";
import { fillTemplate, fillWording } from "#knowhow/filling.ts";
import { useMe } from "../../me/use-me.ts";
import { speakWhen } from "../../when.ts";
import { useZone } from "../../zone.ts";
import { useCase } from "../CaseContext.tsx";
import { useChosenForm } from "./chosen-form.ts";

/** What the customer asked for stands before what their name says, and behind what somebody chooses for this letter. */
export const STATED: Partial<Record<NonNullable<CaseView["addressForm"]>, Form>> = { pan: "m", pani: "f", panstwo: "open" };

/** How the customer of this case is addressed, in the language of the case. */
export function useAddress(): Address {
  const { customer, language, addressForm } = useCase();
  const chosen = useChosenForm(customer.id) ?? (addressForm ? STATED[addressForm] : undefined);
  return useMemo(() => addressOf(customer.name, language, chosen), [customer.name, language, chosen]);
}

/**
 * Fills wordings and templates with the facts of this case and no others; what is not known stays `[…]`. The hour they speak of is the next
 * one the customer will be told, where the reply has one already, else the one that is promised.
 */
export function useFilling(nextAt?: string): {
  wording: (words: string) => string;
  template: (text: string) => string;
  greeting: string;
} {
  const view = useCase();
  const me = useMe();
  const zone = useZone();
  const { called, greeting, form } = useAddress();
  const at = nextAt ?? view.promises.find(({ state, dueAt }) => state === "open" && new Date(dueAt) > new Date())?.dueAt;
  const time = at ? speakWhen(view.language, zone).exact(at) : undefined;
  return {
    greeting,
    wording: (words) =>
      fillWording(words, { ...(called ? { customer: called } : {}), agent: me.name, ...(time ? { time } : {}), form }),
    template: (text) =>
      fillTemplate(text, {
        greeting,
        ...(called ? { "customer.name": called } : {}),
        "case.number": String(view.number),
        "case.subject": view.subject,
        ...(time ? { "promise.date": time } : {}),
        "agent.name": me.name,
        "firm.name": me.firm.name,
        form,
      }),
  };
}
