import { hasScreen } from "../screens.ts";

/** Where a call is led: its own screen, in a build that has one; else its case. */
export const callPlace = ({ call, number }: { call: number; number: number }): string =>
  hasScreen("calls", "CallScreen") ? `/case/${number}/call/${call}` : `/case/${number}`;
