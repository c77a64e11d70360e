import type { Story } from "../script.ts";
export const stories: Story[] = [];
