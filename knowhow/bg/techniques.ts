import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { CONTACT } from "./techniques/contact.ts";
import { CRITICISM } from "./techniques/criticism.ts";
import { DEMANDS } from "./techniques/demands.ts";
import { DIGNITY } from "./techniques/dignity.ts";
import { LISTENING } from "./techniques/listening.ts";

/** The 32 techniques in Bulgarian. */
export const TECHNIQUES_BG: readonly TechniqueCard[] = [...LISTENING, ...CRITICISM, ...DEMANDS, ...DIGNITY, ...CONTACT];
