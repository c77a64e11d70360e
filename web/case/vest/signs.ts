import type { MessageView } from "#contract/messages.ts";
import type { VestSign } from "#knowhow/choosing-vests.ts";
import { heardIn, occasionsOf } from "../companion/occasions.ts";

const OF_OCCASION = {
  demand: "demand",
  criticism_justified: "criticism_justified",
  criticism_generalised: "criticism_generalised",
  criticism_allusion: "criticism_allusion",
} as const;

/** Which rule of the reader saw it says how near somebody came; `reader/rules/<language>/invasion*.ts` names them. */
const FAMILIAR = /\.(?:pet-name|sweet-name|endearment|thou|closeness-hint)$/;
const PERSONAL =
  /\.(?:body|body-and-heart|looks|flirt|courting|origin-sex|private|private-life|age-and-home|kind-of-person|who-you-are)$/;
const SURE = 0.8;
const PRODUCT = /\.(?:product|stuff)$/;

/** What the customer's newest words show, for the choice of a life vest. */
export function signsIn(messages: readonly MessageView[]): VestSign[] {
  const heard = heardIn(messages);
  const last = heard.at(-1);
  const few = last && last.text.trim().split(/\s+/).length <= 2 && last.attachments.length === 0;
  return [...new Set([...heard.flatMap(signsOf), ...(few ? ["few_words" as const] : [])])];
}

function signsOf(message: MessageView): VestSign[] {
  const { labels = [], emotion = "calm" } = message.reading ?? {};
  const found = (label: string) => labels.find((each) => each.label === label);
  const signs: VestSign[] = [];
  const occasions = occasionsOf(message);
  const threat = found("threat");
  const insult = found("insult") !== undefined;
  if (threat) signs.push(threat.kind === "physical" ? "threat_to_people" : "threat_of_a_step");
  if (insult) signs.push("insult");
  if (occasions.includes("invasion") && !insult) {
    const why = found("invasion")?.why ?? "";
    if (PERSONAL.test(why)) signs.push("personal_remark");
    else if (FAMILIAR.test(why)) signs.push("familiar");
    // A threat brings the area along; it alone is no insult.
    else if (!threat) signs.push("insult");
  }
  if (occasions.includes("judgement_firm"))
    signs.push(PRODUCT.test(found("judgement")?.why ?? "") ? "judgement_product" : "judgement_firm");
  // "The worst company" is a judgement first; that something was done wrong as well is then a mere likelihood.
  const merelyLikely = !message.named && found("judgement") && (found("criticism")?.confidence ?? 1) < SURE;
  for (const [occasion, sign] of Object.entries(OF_OCCASION))
    if (!(merelyLikely && sign.startsWith("criticism")) && occasions.includes(occasion as keyof typeof OF_OCCASION))
      signs.push(sign);
  if (occasions.includes("strong_feeling") && (emotion === "anger" || emotion === "disappointment" || emotion === "confusion"))
    signs.push(emotion);
  return signs;
}
