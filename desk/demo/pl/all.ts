import type { Story } from "../script.ts";
import { lately } from "./lately.ts";
import { named } from "./named.ts";
import { stories } from "./stories.ts";
import { devices } from "./year-devices.ts";
import { shop } from "./year-shop.ts";
import { worn } from "./year-worn.ts";

export const POLISH: readonly Story[] = [...named, ...stories, ...lately, ...worn, ...devices, ...shop];
