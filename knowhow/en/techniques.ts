import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { CONTACT } from "./techniques/contact.ts";
import { CRITICISM } from "./techniques/criticism.ts";
import { DEMANDS } from "./techniques/demands.ts";
import { DIGNITY } from "./techniques/dignity.ts";
import { LISTENING } from "./techniques/listening.ts";

/** All the techniques, in English. */
export const TECHNIQUES_EN: readonly TechniqueCard[] = [...LISTENING, ...CRITICISM, ...DEMANDS, ...DIGNITY, ...CONTACT];
