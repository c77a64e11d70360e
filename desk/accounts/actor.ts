import type { Role } from "#contract/people.ts";

/** Who does something: every act of the desk takes one, and every happening names one. */
export type Actor =
  | { kind: "agent"; id: number; name: string; role: Role; language: "pl" | "bg" | "en"; teamIds: number[] }
  | { kind: "program"; tokenId: number; name: string }
  | { kind: "customer"; customerId: number; name: string }
  | { kind: "desk" };

/** The desk itself: timers, mail, first set-up. */
export const theDesk: Actor = { kind: "desk" };

export const accountIdOf = (by: Actor): number | null => (by.kind === "agent" ? by.id : null);

/** The name that stands under words of the desk; the desk itself and the customer write under none of its people's. */
export const authorNameOf = (by: Actor): string => (by.kind === "agent" || by.kind === "program" ? by.name : "");
