import { Html } from "./html.ts";

// The shapes of Lucide's clock, clock-fading, hourglass, check and paperclip (ISC licence, lucide.dev), so that the page needs no build.
const SHAPES = {
  clock: '<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>',
  overdue:
    '<path d="M12 2a10 10 0 0 1 7.38 16.75M12 6v6l4 2M2.5 8.875a10 10 0 0 0-.5 3M2.83 16a10 10 0 0 0 2.43 3.4M4.636 5.235a10 10 0 0 1 .891-.857M8.644 21.42a10 10 0 0 0 7.631-.38"/>',
  waiting:
    '<path d="M5 22h14M5 2h14M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2"/>',
  done: '<path d="M20 6 9 17l-5-5"/>',
  file: '<path d="m16 6-8.414 8.586a2 2 0 0 0 2.829 2.829l8.414-8.586a4 4 0 1 0-5.657-5.657l-8.379 8.551a6 6 0 1 0 8.485 8.485l8.379-8.551"/>',
} as const;

/** A picture beside words that say the same; readers of the page skip it. */
export const icon = (name: keyof typeof SHAPES): Html =>
  new Html(`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">${SHAPES[name]}</svg>`);
