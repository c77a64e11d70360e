import type { Allowed } from "#contract/shapes.ts";
import type { Actor } from "../accounts/actor.ts";

interface CaseFacts {
  state: "open" | "closed";
  hasAddress: boolean;
  /** How many options can be sent to the customer as they are. */
  allowedOptions: number;
  /** A press contact that nobody looks after yet. */
  awaitsOwner: boolean;
}

/**
 * What somebody may do with a case: true, or the code of the refusal the act would meet, which the interface shows as the reason.
 * Everyone who works at the desk may work on every case; what stops them is the case itself.
 */
export function mayWithCase(by: Actor, { state, hasAddress, allowedOptions, awaitsOwner }: CaseFacts): Record<string, Allowed> {
  const works: Allowed = by.kind === "agent" || by.kind === "program" ? true : "sign_in.needed";
  const whileOpen: Allowed = works !== true ? works : state === "closed" ? "case.closed" : true;
  const whenOwned: Allowed = whileOpen === true && awaitsOwner ? "press.owner_needed" : whileOpen;
  return {
    reply: whenOwned,
    note: works,
    // A closed case opens again with the call.
    call: by.kind === "program" ? "sign_in.person_only" : works === true && awaitsOwner ? "press.owner_needed" : works,
    nameBehaviour: works,
    assign: whileOpen,
    transfer: works === true && by.kind === "program" ? "sign_in.person_only" : whileOpen,
    stage: whileOpen,
    situation: whileOpen,
    matter: whileOpen,
    selectFact: whileOpen,
    wait: whileOpen,
    promise: whileOpen,
    options: whileOpen,
    sendChoice: whenOwned === true && allowedOptions < 2 ? "choice.too_few_options" : whenOwned,
    decide: whenOwned,
    remainingProblem: works,
    noNews: whenOwned,
    statusLines: works,
    askConfirmation: whenOwned === true && !hasAddress ? "customer.no_address" : whenOwned,
    snooze: whileOpen,
    merge: whileOpen,
    split: whileOpen,
    link: works,
    tag: works,
    spam: works !== true ? works : state === "closed" ? "case.already_closed" : true,
    close: works !== true ? works : state === "closed" ? "case.already_closed" : true,
    reopen: works !== true ? works : state === "open" ? "case.not_closed" : true,
  };
}
