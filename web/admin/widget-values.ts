import type { WidgetView } from "#contract/widgets.ts";
import type { Say } from "#words/say.ts";

type Language = WidgetView["languages"][number];

/** What the form holds: sites as lines of text, as they are typed. */
export function widgetValues(widget: WidgetView | null, language: Language) {
  return {
    name: widget?.name ?? "",
    languages: widget?.languages ?? [language],
    origins: widget?.origins.join("\n") ?? "",
    teamId: widget?.teamId ? String(widget.teamId) : "",
    greeting_pl: widget?.greetings.pl ?? "",
    greeting_bg: widget?.greetings.bg ?? "",
    greeting_en: widget?.greetings.en ?? "",
  };
}

export type WidgetValues = ReturnType<typeof widgetValues>;

const linesOf = (text: string): string[] =>
  text
    .split(/[\s,]+/)
    .map((line) => line.trim().toLowerCase().replace(/\/$/, ""))
    .filter(Boolean);

/** Scheme, host and port, as browsers say it. */
const isOrigin = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
};

export function widgetTroubles(values: WidgetValues, say: Say): Partial<Record<keyof WidgetValues, string>> {
  const wrong = linesOf(values.origins).find((line) => !isOrigin(line));
  return {
    name: values.name.trim() ? undefined : say("admin.widget_name_missing"),
    languages: values.languages.length > 0 ? undefined : say("admin.widget_languages_missing"),
    origins: wrong === undefined ? undefined : say("admin.widget_origins_wrong", { origin: wrong }),
  };
}

export const widgetInput = (values: WidgetValues) => ({
  name: values.name,
  languages: values.languages,
  origins: linesOf(values.origins),
  teamId: values.teamId ? Number(values.teamId) : null,
  greetings: Object.fromEntries(values.languages.map((one) => [one, values[`greeting_${one}`]])),
});

export const snippetOf = ({ url, key }: { url: string; key: string }): string =>
  `<script src="${url}/widget.js" data-key="${key}" async></script>`;
