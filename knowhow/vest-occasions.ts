import type { Occasion } from "#knowhow/offering.ts";
import type { VestId } from "#knowhow/vests.ts";

/** Which of the areas a life vest belongs to, for the shelf; one that is not named here belongs to none. */
const OCCASIONS: Partial<Record<VestId, readonly Occasion[]>> = {
  insults: ["invasion"],
  threats: ["invasion", "demand"],
  personal_remarks: ["invasion"],
  familiarity: ["invasion"],
  demands: ["demand"],
  criticism_justified: ["criticism_justified"],
  criticism_generalised: ["criticism_generalised"],
  criticism_allusion: ["criticism_allusion"],
  judgement_agent: ["judgement_agent"],
  judgement_firm: ["judgement_firm"],
  judgement_product: ["judgement_firm"],
  anger: ["strong_feeling"],
  disappointment: ["strong_feeling"],
  confusion: ["strong_feeling"],
  crying: ["strong_feeling"],
  our_mistake: ["criticism_justified"],
  saying_no: ["demand"],
};

export const occasionsOfVest = (id: string): Occasion[] => [...(OCCASIONS[id as VestId] ?? [])];
