import type { Vest } from "#knowhow/vests.ts";
import { ABOUT_US } from "./vests/about-us.ts";
import { FEELINGS } from "./vests/feelings.ts";
import { LIMITS } from "./vests/limits.ts";
import { OUR_PART } from "./vests/our-part.ts";

/** All the life vests, in English. */
export const VESTS_EN: readonly Vest[] = [...LIMITS, ...ABOUT_US, ...FEELINGS, ...OUR_PART];
