/** One of the five stages as people read it, in one language. */
export interface StageCard {
  stage: 1 | 2 | 3 | 4 | 5;
  goal: string;
  /** The one question an agent asks themselves. */
  question: string;
  /** What helps to get there, shortest first. */
  tools: readonly string[];
  /** What can be ticked when the stage is done; nothing waits for it. */
  exit: string;
  /** What looks like progress and is none. */
  trap: string;
  /** Words for the customer that say their welfare matters, true whatever the case is; at every stage, in the customer's language. */
  care: readonly string[];
}
