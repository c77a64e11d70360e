import type { Story } from "../script.ts";
import { more } from "./more.ts";
import { stories } from "./stories.ts";
import { devices } from "./year-devices.ts";
import { shop } from "./year-shop.ts";
import { worn } from "./year-worn.ts";

export const BULGARIAN: readonly Story[] = [...stories, ...more, ...worn, ...devices, ...shop];
