import { CONTACT } from "./families/contact.ts";
import { CRITICISM } from "./families/criticism.ts";
import { DEMANDS } from "./families/demands.ts";
import { DIGNITY } from "./families/dignity.ts";
import { LISTENING } from "./families/listening.ts";
import { TECHNIQUE_IDS, type Technique, type TechniqueId } from "./technique.ts";

const BY_ID = new Map<TechniqueId, Technique>(
  [...LISTENING, ...CRITICISM, ...DEMANDS, ...DIGNITY, ...CONTACT].map((technique) => [technique.id, technique]),
);

/** All 32, in the order of the domain dossier. */
export const TECHNIQUES: readonly Technique[] = TECHNIQUE_IDS.map((id) => BY_ID.get(id)!);

/** Its number in the domain dossier, §2. */
export const numberOf = (id: TechniqueId): number => TECHNIQUE_IDS.indexOf(id) + 1;
