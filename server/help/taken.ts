import { customerPageUrl } from "#desk/cases/page-link.ts";

/** What whoever opened a case is answered: its number, and the link to its page. */
export const taken = (
  config: { url: string; secret: string },
  { number, pageVersion }: { number: number; pageVersion: number },
): { number: number; page: string } => ({ number, page: customerPageUrl(config, number, pageVersion) });
