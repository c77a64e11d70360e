import type { Rule } from "../rule.ts";
import { AGGRESSIVE } from "./aggressive.ts";
import { BLAME } from "./blame.ts";
import { BOUNDARY } from "./boundary.ts";
import { COMMITMENT } from "./commitment.ts";
import { COURTESY } from "./courtesy.ts";
import { DISMISSAL } from "./dismissal.ts";
import { EMPTY_PROMISE } from "./empty-promise.ts";
import { GOOD_MOVES } from "./good-moves.ts";
import { OVERDISCLOSURE } from "./overdisclosure.ts";
import { PARAPHRASE } from "./paraphrase.ts";
import { POSTURE } from "./posture.ts";
import { POWERLESS } from "./powerless.ts";
import { REFLECTION } from "./reflection.ts";
import { SUBMISSIVE } from "./submissive.ts";
import { WEAK_SPOTS } from "./weak-spots.ts";

export const PL_DRAFT: readonly Rule[] = [
  ...WEAK_SPOTS,
  ...BLAME,
  ...OVERDISCLOSURE,
  ...EMPTY_PROMISE,
  ...POWERLESS,
  ...DISMISSAL,
  ...GOOD_MOVES,
  ...REFLECTION,
  ...PARAPHRASE,
  ...BOUNDARY,
  ...COMMITMENT,
  ...COURTESY,
  ...POSTURE,
  ...SUBMISSIVE,
  ...AGGRESSIVE,
];
