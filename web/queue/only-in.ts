import type { Say } from "#words/say.ts";
import type { ListFilter } from "./filter.ts";

/** Which situation and which kind of matter alone are shown, in words; empty where it is every case. */
export const onlyIn = ({ situation, matter }: Pick<ListFilter, "situation" | "matter">, say: Say): string =>
  [
    situation && say("situation.filter_is", { name: say(`situation.${situation}`) }),
    matter && say("queue.only_matter", { matter: say(`information.matter_${matter}`) }),
  ]
    .filter(Boolean)
    .join(" · ");
