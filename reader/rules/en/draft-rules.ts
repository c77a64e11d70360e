import type { Rule } from "../rule.ts";
import { AGGRESSIVE } from "./aggressive.ts";
import { ASSERTIVE } from "./assertive.ts";
import { BLAME } from "./blame.ts";
import { BLAME_HINTS } from "./blame-hints.ts";
import { BOUNDARY } from "./boundary.ts";
import { BOUNDARY_REASONS } from "./boundary-reasons.ts";
import { CLOSING } from "./closing.ts";
import { COMMITMENT } from "./commitment.ts";
import { COURTESIES } from "./courtesies.ts";
import { DISMISSAL } from "./dismissal.ts";
import { GOOD_MOVES } from "./good-moves.ts";
import { MOCKERY } from "./mockery.ts";
import { OPTION } from "./option.ts";
import { OVERDISCLOSURE } from "./overdisclosure.ts";
import { OVERDISCLOSURE_ASIDES } from "./overdisclosure-asides.ts";
import { PARAPHRASE } from "./paraphrase.ts";
import { POSTURE } from "./posture.ts";
import { POWERLESS } from "./powerless.ts";
import { QUESTION } from "./question.ts";
import { REFLECTION } from "./reflection.ts";
import { SUBMISSIVE } from "./submissive.ts";
import { VAGUE_PROMISE } from "./vague-promise.ts";
import { WEAK_SPOTS } from "./weak-spots.ts";

export const EN_DRAFT: readonly Rule[] = [
  ...WEAK_SPOTS,
  ...BLAME,
  ...BLAME_HINTS,
  ...OVERDISCLOSURE,
  ...OVERDISCLOSURE_ASIDES,
  ...VAGUE_PROMISE,
  ...POWERLESS,
  ...DISMISSAL,
  ...GOOD_MOVES,
  ...REFLECTION,
  ...PARAPHRASE,
  ...QUESTION,
  ...BOUNDARY,
  ...BOUNDARY_REASONS,
  ...OPTION,
  ...COMMITMENT,
  ...CLOSING,
  ...COURTESIES,
  ...POSTURE,
  ...AGGRESSIVE,
  ...MOCKERY,
  ...SUBMISSIVE,
  ...ASSERTIVE,
];
