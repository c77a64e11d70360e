import type { Area, FindingView, MessageView } from "#contract/messages.ts";
import type { Channel, Occasion, Stage } from "#knowhow/offering.ts";

const STAGES: readonly Stage[] = ["empathy", "understand", "options", "decision", "follow_through"];

export const stageName = (stage: number): Stage => STAGES[stage - 1] ?? "understand";

export const channelOf = (channel: string): Channel => (channel === "chat" || channel === "phone" ? channel : "written");

/** What the customer's words since our last answer call for. */
export const occasionsIn = (messages: readonly MessageView[]): Occasion[] => [...new Set(heardIn(messages).flatMap(occasionsOf))];

/** The customer's words since our last answer; the newest words of theirs where all are answered. */
export function heardIn(messages: readonly MessageView[]): readonly MessageView[] {
  const answered = messages.findLastIndex(({ direction, purpose }) => direction === "out" && purpose === "message");
  const open = messages.slice(answered + 1).filter(({ direction }) => direction === "in");
  return open.length > 0 ? open : messages.filter(({ direction }) => direction === "in").slice(-1);
}

/** Somebody's word for what a message shows stands above the reader's guess. */
export function occasionsOf({ reading, named }: MessageView): Occasion[] {
  const { labels = [], emotion = "calm", intensity = 0 } = reading ?? {};
  const has = (label: string) => labels.some((finding) => finding.label === label);
  const shows = (area: Area) => (named ? named.areas.some((one) => one.area === area) : has(area));
  const found: Occasion[] = [];
  if (emotion !== "calm" && intensity >= 2) found.push("strong_feeling");
  if (shows("invasion")) found.push("invasion");
  if (shows("demand")) found.push("demand");
  if (shows("criticism"))
    found.push(has("sarcasm") ? "criticism_allusion" : isGeneral(labels) ? "criticism_generalised" : "criticism_justified");
  if (shows("judgement")) found.push(has("insult") ? "judgement_agent" : "judgement_firm");
  return found;
}

const isGeneral = (labels: readonly FindingView[]): boolean =>
  labels.some(({ label, why }) => label === "criticism" && why.endsWith(".always"));
