import { useSuspenseQuery } from "@tanstack/react-query";
import { me } from "#contract/me.ts";
import { answers } from "../queries.ts";
import type { Way } from "../shell/ScreenHeader.tsx";
import { useSay } from "../words.tsx";

/** The signed-in person. Only below the shell, which has asked before it shows anything. */
export const useMe = () => useSuspenseQuery(answers(me)).data;

/** From what is opened from one's own page, the way back to it. */
export function useWayToMe(): Way {
  const say = useSay();
  return { to: "/me", says: say("common.me_named", { name: useMe().name.split(" ")[0] }) };
}
