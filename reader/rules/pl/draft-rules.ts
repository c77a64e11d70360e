import type { Rule } from "../rule.ts";
import { AGGRESSIVE } from "./aggressive.ts";
import { AGREED } from "./agreed.ts";
import { BLAME } from "./blame.ts";
import { BOUNDARY } from "./boundary.ts";
import { COMMITMENT } from "./commitment.ts";
import { COURTESY } from "./courtesy.ts";
import { DISMISSAL } from "./dismissal.ts";
import { EMPTY_PROMISE } from "./empty-promise.ts";
import { GOOD_MOVES } from "./good-moves.ts";
import { HOSTILE } from "./hostile.ts";
import { OPTION } from "./option.ts";
import { OVER_PROMISE } from "./over-promise.ts";
import { OVERDISCLOSURE } from "./overdisclosure.ts";
import { PARAPHRASE } from "./paraphrase.ts";
import { POSTURE } from "./posture.ts";
import { POWERLESS } from "./powerless.ts";
import { REFLECTION } from "./reflection.ts";
import { SUBMISSIVE } from "./submissive.ts";
import { WEAK_SPOTS } from "./weak-spots.ts";

export const PL_DRAFT: readonly Rule[] = [
  ...WEAK_SPOTS,
  ...OVER_PROMISE,
  ...BLAME,
  ...OVERDISCLOSURE,
  ...EMPTY_PROMISE,
  ...POWERLESS,
  ...DISMISSAL,
  ...GOOD_MOVES,
  ...AGREED,
  ...REFLECTION,
  ...PARAPHRASE,
  ...BOUNDARY,
  ...OPTION,
  ...COMMITMENT,
  ...COURTESY,
  ...POSTURE,
  ...SUBMISSIVE,
  ...AGGRESSIVE,
  ...HOSTILE,
];
