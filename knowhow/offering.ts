/** The areas of difficult behaviour (seed 000), criticism by its form and judgement by whom it hits: each calls for other techniques. */
export type Occasion =
  | "demand"
  | "invasion"
  | "criticism_justified"
  | "criticism_generalised"
  | "criticism_allusion"
  | "judgement_agent"
  | "judgement_firm"
  | "strong_feeling";
/** Where the behaviour may come from (seed 000): a thought of the agent's that puts other techniques first. Nobody keeps it. */
export const ORIGINS = ["pressure", "irritation", "habit", "disappointment"] as const;
export type Origin = (typeof ORIGINS)[number];
export type Stage = "empathy" | "understand" | "options" | "decision" | "follow_through";
export type Channel = "written" | "chat" | "phone";

interface Choice {
  /** In the order in which they are offered. */
  offered: readonly string[];
  /** What makes it worse here, whatever the stage. */
  never: readonly string[];
}

/** Domain dossier, §2: which technique is tried first where, and which never is. */
const CHOICES: Readonly<Record<Occasion, Choice>> = {
  demand: {
    offered: ["assertive_refusal", "broken_record", "workable_compromise", "assertive_delay", "can_do_language"],
    never: ["negative_assertion"],
  },
  invasion: {
    offered: [
      "i_message",
      "empathic_assertion",
      "graduated_escalation",
      "cpi_limits",
      "restoring_distance",
      "content_to_process",
      "silent_presence",
      "ending_contact",
    ],
    never: ["fogging"],
  },
  criticism_justified: {
    offered: ["negative_assertion", "heard", "paraphrase", "bad_news_with_tool", "five_field_update"],
    never: ["fogging"],
  },
  criticism_generalised: {
    offered: ["asking_for_specifics", "negative_inquiry", "judgement_to_opinion"],
    never: ["broken_record"],
  },
  criticism_allusion: { offered: ["unmasking_allusion", "asking_for_specifics"], never: [] },
  judgement_agent: { offered: ["judgement_to_opinion", "elephant", "content_to_process", "graduated_escalation"], never: [] },
  judgement_firm: {
    offered: ["judgement_to_opinion", "asking_for_specifics", "fogging", "preempting_criticism", "feel_felt_found"],
    never: [],
  },
  strong_feeling: {
    offered: ["reflection_of_feelings", "paraphrase", "clarifying_question", "least"],
    never: [],
  },
};

/** What helps first where the agent thinks of one origin; only the order changes, never what is offered. */
const BY_ORIGIN: Readonly<Record<Origin, readonly string[]>> = {
  pressure: [
    "broken_record",
    "assertive_refusal",
    "assertive_delay",
    "graduated_escalation",
    "cpi_limits",
    "workable_compromise",
  ],
  irritation: ["reflection_of_feelings", "paraphrase", "least", "empathic_assertion", "heard", "clarifying_question"],
  habit: ["restoring_distance", "i_message", "empathic_assertion"],
  disappointment: ["negative_assertion", "heard", "asking_for_specifics", "reflection_of_feelings", "negative_inquiry"],
};

/** At which stages of the resolution model (seed 004) a technique belongs; one that is not named here fits everywhere. */
const STAGES: Readonly<Record<string, readonly Stage[]>> = {
  reflection_of_feelings: ["empathy", "understand"],
  paraphrase: ["empathy", "understand"],
  clarifying_question: ["understand", "options"],
  asking_for_specifics: ["understand"],
  negative_inquiry: ["understand", "follow_through"],
  unmasking_allusion: ["understand"],
  least: ["empathy", "decision"],
  heard: ["empathy", "decision", "follow_through"],
  workable_compromise: ["options", "decision"],
  can_do_language: ["options", "decision"],
  assertive_refusal: ["options", "decision"],
  assertive_delay: ["understand", "options", "decision"],
  feel_felt_found: ["empathy", "options"],
  bad_news_with_tool: ["options", "decision", "follow_through"],
  five_field_update: ["decision", "follow_through"],
};

/** Some live from the voice and the moment, some from time to write; one that is not named here fits everywhere. */
const CHANNELS: Readonly<Record<string, readonly Channel[]>> = {
  silent_presence: ["phone"],
  warm_transfer: ["phone", "chat"],
  ending_contact: ["phone", "chat"],
  feel_felt_found: ["phone", "chat"],
  five_field_update: ["written"],
  fuko: ["written"],
};

/**
 * The techniques that fit what is seen in the customer's words, best first: those of the stage before the others, none that the channel cannot carry
 * and none that makes any of the occasions worse.
 */
export function offerTechniques({
  occasions,
  stage,
  channel,
  origin = null,
}: {
  occasions: readonly Occasion[];
  stage: Stage;
  channel: Channel;
  origin?: Origin | null;
}): string[] {
  const choices = occasions.map((occasion) => CHOICES[occasion]);
  const never = new Set(choices.flatMap((choice) => choice.never));
  const longest = Math.max(0, ...choices.map(({ offered }) => offered.length));
  const inTurn = Array.from({ length: longest }, (_, i) => choices.flatMap(({ offered }) => offered.slice(i, i + 1))).flat();
  const fitting = [...new Set(inTurn)].filter((id) => !never.has(id) && (CHANNELS[id]?.includes(channel) ?? true));
  const ofStage = (id: string) => STAGES[id]?.includes(stage) ?? true;
  const byStage = [...fitting.filter(ofStage), ...fitting.filter((id) => !ofStage(id))];
  const ofOrigin = (id: string) => origin !== null && BY_ORIGIN[origin].includes(id);
  return [...byStage.filter(ofOrigin), ...byStage.filter((id) => !ofOrigin(id))];
}

/** What a technique is for, by the tables above; an empty list fits everywhere. */
export function fitsTechnique(id: string): { occasions: Occasion[]; stages: Stage[]; channels: Channel[] } {
  const occasions = (Object.keys(CHOICES) as Occasion[]).filter((occasion) => CHOICES[occasion].offered.includes(id));
  return { occasions, stages: [...(STAGES[id] ?? [])], channels: [...(CHANNELS[id] ?? [])] };
}
