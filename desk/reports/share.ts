import { Matter } from "#contract/information.ts";
import type { ReportName } from "#contract/reports.ts";

/** What can be counted. `standing` tells where open cases are now, by the day on which they came there; all others count what is over. */
export type Question = "promises" | "first_to_speak" | "stages" | "standing" | "waiting";

/** What one case adds to the counts of one day. */
export interface Share {
  question: Question;
  /** In the firm's time zone, `2026-11-26`. */
  day: string;
  kind: string;
  count: number;
  seconds: number;
}

/** By what counts are kept apart. A person is not among them, nor is where somebody comes from: `test/charter.test.ts` walks this. */
export const KEPT_APART_BY = ["question", "day", "team_id", "channel", "language", "kind"] as const;

export const STAY_LIMITS = [
  ["day", 1],
  ["three_days", 3],
  ["week", 7],
  ["month", 30],
  ["longer", Number.POSITIVE_INFINITY],
] as const;
export const STAGES = ["1", "2", "3", "4", "5"] as const;
export const WAITED_FOR = ["us", "colleagues", "customer"] as const;
/** What kind of matter they waited in; `unsaid` where nobody has said. */
export const MATTERS = [...Matter.options, "unsaid"] as const;
export const ABOUT = ["first_news", "news", "deed"] as const;

interface Registered {
  question: Question;
  kinds: readonly string[];
}

/** Every report there is, with all that it can say. */
export const REPORTS: Record<ReportName, Registered> = {
  promises: { question: "promises", kinds: ["kept", "moved", "late", "released"] },
  "first-to-speak": { question: "first_to_speak", kinds: ["unasked", "asked", "first_unasked", "first_asked"] },
  stages: { question: "stages", kinds: STAGES.flatMap((stage) => STAY_LIMITS.map(([limit]) => `${stage}:${limit}`)) },
  waiting: {
    question: "waiting",
    kinds: [
      ...WAITED_FOR.flatMap((whom) => MATTERS.map((matter) => `${whom}:${matter}`)),
      ...ABOUT.map((what) => `about_${what}`),
    ],
  },
};
