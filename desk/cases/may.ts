import type { Allowed } from "#contract/shapes.ts";
import type { Actor } from "../accounts/actor.ts";

interface CaseFacts {
  state: "open" | "closed";
  hasAddress: boolean;
  /** How many options can be sent to the customer as they are. */
  allowedOptions: number;
}

/**
 * What somebody may do with a case: true, or the code of the refusal the act would meet, which the interface shows as the reason.
 * Everyone who works at the desk may work on every case; what stops them is the case itself.
 */
export function mayWithCase(by: Actor, { state, hasAddress, allowedOptions }: CaseFacts): Record<string, Allowed> {
  const works: Allowed = by.kind === "agent" || by.kind === "program" ? true : "sign_in.needed";
  const whileOpen: Allowed = works !== true ? works : state === "closed" ? "case.closed" : true;
  return {
    reply: whileOpen,
    note: works,
    nameBehaviour: works,
    assign: whileOpen,
    stage: whileOpen,
    situation: whileOpen,
    wait: whileOpen,
    promise: whileOpen,
    options: whileOpen,
    sendChoice: whileOpen === true && allowedOptions < 2 ? "choice.too_few_options" : whileOpen,
    decide: whileOpen,
    remainingProblem: works,
    noNews: whileOpen,
    statusLines: works,
    askConfirmation: whileOpen === true && !hasAddress ? "customer.no_address" : whileOpen,
    close: works !== true ? works : state === "closed" ? "case.already_closed" : true,
    reopen: works !== true ? works : state === "open" ? "case.not_closed" : true,
  };
}
