import type { Rule } from "../rule.ts";
import { AGGRESSIVE } from "./aggressive.ts";
import { AGREED } from "./agreed.ts";
import { AGREED_HINTS } from "./agreed-hints.ts";
import { APOLOGY_HINTS } from "./apology-hints.ts";
import { BLAME } from "./blame.ts";
import { BLAME_YOU } from "./blame-you.ts";
import { BLAME_POINTS_AWAY } from "./blame-points-away.ts";
import { BLAME_HINTS } from "./blame-hints.ts";
import { BOUNDARY } from "./boundary.ts";
import { BOUNDARY_HINTS } from "./boundary-hints.ts";
import { COMMITMENT } from "./commitment.ts";
import { COURTESY } from "./courtesy.ts";
import { DISMISSAL } from "./dismissal.ts";
import { DISMISSAL_HINTS } from "./dismissal-hints.ts";
import { EMPTY_PROMISE } from "./empty-promise.ts";
import { EMPTY_PROMISE_HINTS } from "./empty-promise-hints.ts";
import { FELT_HINTS } from "./felt-hints.ts";
import { GOOD_MOVES } from "./good-moves.ts";
import { HOSTILE } from "./hostile.ts";
import { INTRODUCTION_HINTS } from "./introduction-hints.ts";
import { OPTION } from "./option.ts";
import { OVER_PROMISE } from "./over-promise.ts";
import { OVERDISCLOSURE } from "./overdisclosure.ts";
import { OVERDISCLOSURE_LOSSES } from "./overdisclosure-losses.ts";
import { OVERDISCLOSURE_HINTS } from "./overdisclosure-hints.ts";
import { PARAPHRASE } from "./paraphrase.ts";
import { POSTURE } from "./posture.ts";
import { POSTURE_HINTS } from "./posture-hints.ts";
import { POWERLESS } from "./powerless.ts";
import { POWERLESS_HINTS } from "./powerless-hints.ts";
import { REFLECTION } from "./reflection.ts";
import { REFLECTION_HINTS } from "./reflection-hints.ts";
import { SUBMISSIVE } from "./submissive.ts";
import { WEAK_SPOTS } from "./weak-spots.ts";

export const PL_DRAFT: readonly Rule[] = [
  ...WEAK_SPOTS,
  ...OVER_PROMISE,
  ...BLAME,
  ...BLAME_YOU,
  ...BLAME_POINTS_AWAY,
  ...OVERDISCLOSURE,
  ...OVERDISCLOSURE_LOSSES,
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
  ...AGREED_HINTS,
  ...APOLOGY_HINTS,
  ...BLAME_HINTS,
  ...BOUNDARY_HINTS,
  ...DISMISSAL_HINTS,
  ...EMPTY_PROMISE_HINTS,
  ...FELT_HINTS,
  ...INTRODUCTION_HINTS,
  ...OVERDISCLOSURE_HINTS,
  ...POSTURE_HINTS,
  ...POWERLESS_HINTS,
  ...REFLECTION_HINTS,
];
