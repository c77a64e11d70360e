import { useNavigate } from "@tanstack/react-router";
import { openCall } from "#contract/calls.ts";
import { useAct } from "../act.ts";
import { useMe } from "../me/use-me.ts";
import { callPlace } from "./call-place.ts";
import { dial } from "./dialling.ts";

/** Rings a customer: begins the call on their case, hands the number to the telephone, and goes where the call is led. */
export function useRingOut(): { ring(whom: { number: number; phone: string }): void; busy: boolean } {
  const { firm } = useMe();
  const navigate = useNavigate();
  const open = useAct(openCall, {
    onDone: ({ id, case: { number }, phone }) => {
      dial(firm.callLink, phone);
      void navigate({ to: callPlace({ call: id, number }) });
    },
  });
  return {
    ring: ({ number, phone }) =>
      open.mutate({ input: { clientId: crypto.randomUUID(), on: { number }, direction: "out", phone } }),
    busy: open.isPending,
  };
}
