import type { Rule } from "../rule.ts";
import { AGREED } from "./agreed.ts";
import { ASKING_HINTS } from "./asking-hints.ts";
import { BLAME_HINTS } from "./blame-hints.ts";
import { BOUNDARY_HINTS } from "./boundary-hints.ts";
import { CLOSING_HINTS } from "./closing-hints.ts";
import { DISMISSAL_HINTS } from "./dismissal-hints.ts";
import { DOUBTFUL_HINTS } from "./doubtful-hints.ts";
import { DRAFT_AGGRESSIVE } from "./draft-aggressive.ts";
import { DRAFT_ASKING } from "./draft-asking.ts";
import { DRAFT_BLAME } from "./draft-blame.ts";
import { DRAFT_BLAME_MORE, DRAFT_INSIDE_MORE } from "./draft-blame-more.ts";
import { DRAFT_CLOSE_MORE } from "./draft-close-more.ts";
import { DRAFT_CUES } from "./draft-cues.ts";
import { DRAFT_CUES_MORE } from "./draft-cues-more.ts";
import { DRAFT_DISMISSAL } from "./draft-dismissal.ts";
import { DRAFT_EMPATHY } from "./draft-empathy.ts";
import { DRAFT_INSIDE } from "./draft-inside.ts";
import { DRAFT_LIMITS } from "./draft-limits.ts";
import { DRAFT_OPTIONS } from "./draft-options.ts";
import { DRAFT_PARAPHRASE } from "./draft-paraphrase.ts";
import { DRAFT_SUBMISSIVE } from "./draft-submissive.ts";
import { DRAFT_WEAK_MORE } from "./draft-weak-more.ts";
import { GOOD_MOVES } from "./good-moves.ts";
import { INSIDE_HINTS } from "./inside-hints.ts";
import { POSTURE } from "./posture.ts";
import { POSTURE_HINTS } from "./posture-hints.ts";
import { POWERLESS_HINTS } from "./powerless-hints.ts";
import { PROMISE_HINTS } from "./promise-hints.ts";
import { WEAK_SPOTS } from "./weak-spots.ts";

export const BG_DRAFT: readonly Rule[] = [
  ...DRAFT_BLAME,
  ...DRAFT_INSIDE,
  ...DRAFT_DISMISSAL,
  ...WEAK_SPOTS,
  ...DRAFT_EMPATHY,
  ...DRAFT_PARAPHRASE,
  ...DRAFT_ASKING,
  ...DRAFT_LIMITS,
  ...DRAFT_OPTIONS,
  ...GOOD_MOVES,
  ...DRAFT_SUBMISSIVE,
  ...DRAFT_AGGRESSIVE,
  ...POSTURE,
  ...DRAFT_BLAME_MORE,
  ...DRAFT_INSIDE_MORE,
  ...DRAFT_WEAK_MORE,
  ...DRAFT_CLOSE_MORE,
  ...DRAFT_CUES,
  ...AGREED,
  ...DRAFT_CUES_MORE,
  ...BLAME_HINTS,
  ...INSIDE_HINTS,
  ...DISMISSAL_HINTS,
  ...ASKING_HINTS,
  ...BOUNDARY_HINTS,
  ...CLOSING_HINTS,
  ...POSTURE_HINTS,
  ...POWERLESS_HINTS,
  ...PROMISE_HINTS,
  ...DOUBTFUL_HINTS,
];
