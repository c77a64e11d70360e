import { useMemo } from "react";
import type { CallView } from "#contract/call-shapes.ts";
import type { CaseView } from "#contract/case-shapes.ts";
import { addressOf } from "#knowhow/address/address.ts";
import { fillSpoken } from "#knowhow/ladder.ts";
import { useChosenForm } from "../case/address/chosen-form.ts";
import { STATED } from "../case/address/use-address.ts";
import { openPromises } from "../case/promise-state.ts";
import { useMe } from "../me/use-me.ts";
import { locale, speakWhen } from "../when.ts";
import { useZone } from "../zone.ts";

/**
 * Fills sentences to say with what this call knows: how the customer is called, who speaks, the hour that is promised. A case that could not be
 * fetched leaves only its own facts out.
 */
export function useSpoken(
  call: Pick<CallView, "customer" | "case">,
  shown: CaseView | undefined,
  more: { colleague?: string; at?: string | null },
): (words: string) => string {
  const me = useMe();
  const zone = useZone();
  const { language } = call.case;
  const chosen = useChosenForm(call.customer.id) ?? (shown?.addressForm ? STATED[shown.addressForm] : undefined);
  const { called, form } = useMemo(() => addressOf(call.customer.name, language, chosen), [call.customer.name, language, chosen]);
  const promised = shown && openPromises(shown.promises).find(({ dueAt }) => Date.parse(dueAt) > Date.now())?.dueAt;
  const at = more.at ?? promised;
  return (words) =>
    fillSpoken(words, {
      ...(called ? { customer: called } : {}),
      agent: me.name,
      firm: me.firm.name,
      keptFor: new Intl.NumberFormat(locale[language], { style: "unit", unit: "day", unitDisplay: "long" }).format(
        me.firm.recordingDays,
      ),
      ...(more.colleague ? { colleague: more.colleague } : {}),
      ...(at ? { time: speakWhen(language, zone).exact(at) } : {}),
      form,
    });
}
