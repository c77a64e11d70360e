import type { Story } from "../script.ts";
import { lately } from "./lately.ts";
import { stories } from "./stories.ts";
import { devices } from "./year-devices.ts";
import { shop } from "./year-shop.ts";
import { worn } from "./year-worn.ts";

export const ENGLISH: readonly Story[] = [...stories, ...lately, ...worn, ...devices, ...shop];
