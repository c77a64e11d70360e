import type { Rule } from "../rule.ts";
import { AGGRESSIVE } from "./aggressive.ts";
import { ASSERTIVE } from "./assertive.ts";
import { BLAME } from "./blame.ts";
import { BLAME_HINTS } from "./blame-hints.ts";
import { BOUNDARY } from "./boundary.ts";
import { BOUNDARY_HOLDS } from "./boundary-holds.ts";
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
import { BLAME_TAUNTS } from "./blame-taunts.ts";
import { OVERDISCLOSURE_LEAKS } from "./overdisclosure-leaks.ts";
import { POWERLESS_SHRUGS } from "./powerless-shrugs.ts";
import { DISMISSAL_SHRUGS } from "./dismissal-shrugs.ts";
import { SUMMARY_RECORDS } from "./summary-records.ts";
import { POSTURE_BITE } from "./posture-bite.ts";
import { BLAME_SOMEONE } from "./blame-someone.ts";
import { VAGUE_PROMISE_HINTS } from "./vague-promise-hints.ts";
import { DISMISSAL_HINTS } from "./dismissal-hints.ts";
import { QUESTION_KINDS } from "./question-kinds.ts";
import { WEAK_SPOTS_MORE } from "./weak-spots-more.ts";

export const EN_DRAFT: readonly Rule[] = [
  ...WEAK_SPOTS,
  ...WEAK_SPOTS_MORE,
  ...BLAME,
  ...BLAME_HINTS,
  ...BLAME_TAUNTS,
  ...BLAME_SOMEONE,
  ...OVERDISCLOSURE,
  ...OVERDISCLOSURE_ASIDES,
  ...OVERDISCLOSURE_LEAKS,
  ...VAGUE_PROMISE,
  ...VAGUE_PROMISE_HINTS,
  ...POWERLESS,
  ...POWERLESS_SHRUGS,
  ...DISMISSAL,
  ...DISMISSAL_SHRUGS,
  ...DISMISSAL_HINTS,
  ...GOOD_MOVES,
  ...REFLECTION,
  ...PARAPHRASE,
  ...QUESTION,
  ...QUESTION_KINDS,
  ...BOUNDARY,
  ...BOUNDARY_REASONS,
  ...BOUNDARY_HOLDS,
  ...OPTION,
  ...COMMITMENT,
  ...CLOSING,
  ...SUMMARY_RECORDS,
  ...COURTESIES,
  ...POSTURE,
  ...POSTURE_BITE,
  ...AGGRESSIVE,
  ...MOCKERY,
  ...SUBMISSIVE,
  ...ASSERTIVE,
];
