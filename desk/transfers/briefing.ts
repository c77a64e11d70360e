import type { TransferDraft } from "#contract/transfers.ts";
import { sayIn } from "#words/all.ts";
import type { Say } from "#words/say.ts";
import { byWhen, type Dating, onDay } from "../conversations/letters/dates.ts";
import type { BriefingFacts } from "./facts.ts";

/**
 * The six lines (S3-23, technique 29), by facts alone and in the language of whoever asks: nothing is said of the customer but what they said, gave
 * and were promised. Insults are counted, not quoted; whoever asks may quote one where it is needed. What the desk does not know stays empty.
 */
export function briefingOf(facts: BriefingFacts, dating: Dating): TransferDraft["briefing"] {
  const words = sayIn(dating.language);
  const say = (key: string, given: Record<string, string | number> = {}) => words(`transfer.brief_${key}`, given);
  const day = (at: string) => onDay(new Date(at), dating);
  const lines = (...all: (string | false | null)[]) => all.filter(Boolean).join("\n");
  const promised = facts.promises.map(({ what, words: deed, dueAt }) =>
    what === "deed" && deed !== ""
      ? say("deed", { words: deed, by: byWhen(new Date(dueAt), dating) })
      : say("news", { by: byWhen(new Date(dueAt), dating) }),
  );
  return {
    who: lines(
      [facts.customer || say("no_name"), ...facts.organisations].join(", "),
      say("since", { day: day(facts.openedAt), written: facts.timesWritten, asked: facts.timesAsked }),
    ),
    wants: facts.request ?? facts.subject,
    happened: lines(
      facts.lastOut === null ? say("not_answered") : say("answered", { day: day(facts.lastOut) }),
      facts.teamLine,
      facts.call !== null && callLine(facts.call, words, day),
      facts.named > 0 && say("named", { count: facts.named }),
    ),
    promised: promised.length > 0 ? lines(...promised) : say("nothing_promised"),
    notAgain: lines(
      facts.requestAt !== null && say("described", { day: day(facts.requestAt) }),
      ...facts.fields.map(({ names, value }) => `${names[dating.language] || names.en || names.pl || names.bg}: ${value}`),
      facts.files.length > 0 && say("files", { files: facts.files.join(", ") }),
    ),
    wouldHelp: facts.whatHelps,
  };
}

/** The call and each rung that was tried, with what became of it (S3-05): "Call on Friday 27 November: Empathy – no result, Boundary – no result". */
function callLine({ at, rungs }: NonNullable<BriefingFacts["call"]>, words: Say, day: (at: string) => string): string {
  if (rungs.length === 0) return words("transfer.brief_call", { day: day(at) });
  const tried = rungs.map(({ rung, outcome }) =>
    [words(`call.rung_${rung}`), ...(outcome === null ? [] : [words(`call.outcome_${outcome}`)])].join(" – "),
  );
  return words("transfer.brief_call_rungs", { day: day(at), tried: tried.join(", ") });
}
