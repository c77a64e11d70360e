import type { Say } from "#words/say.ts";
import type { Happening } from "../conversation/timeline.ts";

interface Speaking {
  say: Say;
  short: (iso: string) => string;
  nameOf: (id: unknown) => string;
}

/** The one fact that belongs to a happening's sentence: to whom, which stage, by when, in whose words; null where the sentence says it all. */
export function factOf({ what, detail }: Pick<Happening, "what" | "detail">, { say, short, nameOf }: Speaking): string | null {
  const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
  switch (what) {
    case "case.assigned":
      return nameOf(detail.to) || say("queue.no_owner");
    case "case.staged":
      return typeof detail.to === "number" ? say(`queue.stage_${detail.to}`) : null;
    case "stage.ticked":
    case "stage.unticked":
      return typeof detail.stage === "number" ? say(`queue.stage_${detail.stage}`) : null;
    case "case.situated":
      return say(typeof detail.to === "string" ? `situation.${detail.to}` : "situation.none");
    case "case.problem_remains":
      return text(detail.words);
    case "option.added":
    case "option.reworded":
    case "option.withdrawn":
    case "choice.answered":
      return text(detail.what);
    case "decision.made":
      return text(detail.summary);
    case "behaviour.named":
      return Array.isArray(detail.areas)
        ? detail.areas.map((area) => say(`case.area_${area}`)).join(", ") || say("naming.none_shown")
        : null;
    case "call.rung_taken":
      return rungIn(detail, say);
    case "call.rung_judged":
      return `${rungIn(detail, say)}, ${say(`call.outcome_${detail.outcome}`)}`;
    case "call.rungs_passed":
      return say(`call.bypass_${detail.because}`);
    case "call.recording_changed":
      return say(`call.recording_${detail.state}`);
    case "act.undone":
      return wordsOf(detail.what, say);
    case "call.handed":
      return nameOf(detail.to) || null;
    default:
      return what.startsWith("promise.") && typeof detail.dueAt === "string" ? short(detail.dueAt) : null;
  }
}

/** What was taken back, as its own line says it; an act without words of its own stays unnamed. */
function wordsOf(what: unknown, say: Say): string | null {
  const key = `happenings.${what}`;
  const words = say(key);
  return words === key ? null : words;
}

const rungIn = ({ rung }: Happening["detail"], say: Say): string => say(`call.rung_${rung}`);
