import type { CustomerLabel, Emotion, Finding, Intensity, Source } from "./labels.ts";
import type { Hit } from "./rules/match.ts";
import type { Rule } from "./rules/rule.ts";
import { cueWeight } from "./weigh.ts";

export type Feeling = { emotion: Emotion; intensity: Intensity; source: Source };

/** How much anger each label shows by itself. */
const ANGER: Readonly<Partial<Record<CustomerLabel, number>>> = {
  profanity: 2,
  insult: 3.5,
  threat: 3,
  ultimatum: 1,
  shouting: 2.2,
  sarcasm: 1,
  judgement: 1,
  demand: 1.2,
};

/** The emotion a message shows (as the heads judged it, else by its cues), how strong, and where it may come from. */
export function feel(
  labels: readonly Finding<CustomerLabel>[],
  cues: ReadonlyMap<Rule["label"], readonly Hit[]>,
  judged?: Emotion,
): Feeling {
  const has = (label: CustomerLabel) => labels.some((finding) => finding.label === label);
  const cue = (name: Rule["label"]) => cueWeight(cues.get(name) as Hit[] | undefined);
  const complains = has("criticism") ? 0.5 : 0;
  let anger = cue("anger") * 0.7 + cue("irritation") + complains;
  for (const finding of labels) anger += ANGER[finding.label] ?? 0;
  if (has("invasion") && !has("insult") && !has("threat") && cue("habit") === 0) anger += 1.2;
  if (labels.some(({ kind }) => kind === "physical")) anger += 4;
  if ((cues.get("criticism") ?? []).some(({ rule }) => rule.id.endsWith(".always"))) anger += 1;
  const disappointment =
    cue("disappointment") * 0.8 + (has("criticism") ? 1 : 0) + (has("status_request") && has("criticism") ? 0.5 : 0);
  const confusion = cue("confusion") * 0.8;
  const strongest = Math.max(anger, disappointment, confusion);
  const emotion = judged ?? strongestOf({ anger, disappointment, confusion });
  return { emotion, intensity: emotion === "calm" ? 0 : level(strongest), source: sourceOf(emotion, has, cue) };
}

function strongestOf(points: { anger: number; disappointment: number; confusion: number }): Emotion {
  const strongest = Math.max(points.anger, points.disappointment, points.confusion);
  if (strongest < 1) return "calm";
  if (points.anger === strongest && strongest > 1) return "anger";
  if (points.disappointment === strongest) return "disappointment";
  return points.confusion === strongest ? "confusion" : "anger";
}

function level(points: number): Intensity {
  if (points >= 7) return 3;
  return points >= 3 ? 2 : 1;
}

function sourceOf(emotion: Emotion, has: (label: CustomerLabel) => boolean, cue: (name: Rule["label"]) => number): Source {
  const pressure = cue("manipulation") + (has("threat") && has("demand") ? 1.5 : 0);
  if (pressure >= 2 || (pressure > 0 && emotion !== "anger")) return "manipulation";
  if (cue("habit") > 0 && !has("insult") && !has("threat") && !has("profanity")) return "habit";
  if (emotion === "disappointment") return "disappointment";
  return emotion === "anger" ? "irritation" : "unclear";
}
