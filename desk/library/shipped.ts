import { createHash } from "node:crypto";
import type { Content, Shelf } from "#contract/library-shapes.ts";
import { PROCEDURES_BG } from "#knowhow/bg/procedures.ts";
import { TECHNIQUES_BG } from "#knowhow/bg/techniques.ts";
import { TEMPLATES_BG } from "#knowhow/bg/templates.ts";
import { VESTS_BG } from "#knowhow/bg/vests.ts";
import { PROCEDURES_EN } from "#knowhow/en/procedures.ts";
import { TECHNIQUES_EN } from "#knowhow/en/techniques.ts";
import { TEMPLATES_EN } from "#knowhow/en/templates.ts";
import { VESTS_EN } from "#knowhow/en/vests.ts";
import { PROCEDURES_PL } from "#knowhow/pl/procedures.ts";
import { TECHNIQUES_PL } from "#knowhow/pl/techniques.ts";
import { TEMPLATES_PL } from "#knowhow/pl/templates.ts";
import { VESTS_PL } from "#knowhow/pl/vests.ts";
import type { Language } from "#words/say.ts";

export const LANGUAGES: readonly Language[] = ["pl", "bg", "en"];

/** Words that came along with Kapok, and by what one knows that they have changed. */
export interface ShippedText {
  content: Content;
  fingerprint: string;
}

const CARDS: Partial<Record<Shelf, Record<Language, readonly { id: string }[]>>> = {
  vests: { pl: VESTS_PL, bg: VESTS_BG, en: VESTS_EN },
  techniques: { pl: TECHNIQUES_PL, bg: TECHNIQUES_BG, en: TECHNIQUES_EN },
  procedures: { pl: PROCEDURES_PL, bg: PROCEDURES_BG, en: PROCEDURES_EN },
  templates: { pl: TEMPLATES_PL, bg: TEMPLATES_BG, en: TEMPLATES_EN },
};

export const keyOf = (shelf: string, slug: string): string => `${shelf}/${slug}`;

/** Everything that came along, in its order, by shelf and slug. Escalation paths are a firm's own from the first. */
export const SHIPPED: ReadonlyMap<string, { shelf: Shelf; slug: string; texts: ReadonlyMap<Language, ShippedText> }> = new Map(
  Object.entries(CARDS).flatMap(([shelf, byLanguage]) =>
    byLanguage.pl.map(({ id }) => [
      keyOf(shelf, id),
      {
        shelf: shelf as Shelf,
        slug: id,
        texts: new Map(
          LANGUAGES.flatMap((language) => {
            const card = byLanguage[language].find((one) => one.id === id);
            return card ? [[language, textOf(card)] as const] : [];
          }),
        ),
      },
    ]),
  ),
);

function textOf({ id: _, ...content }: { id: string }): ShippedText {
  return { content, fingerprint: createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16) };
}
