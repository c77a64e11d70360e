import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant, Language } from "./shapes.ts";

/** A site as browsers name it in `Origin`: scheme, host, port; no path. */
export const SiteOrigin = z
  .string()
  .trim()
  .toLowerCase()
  .max(200)
  .regex(/^https?:\/\/(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/, "a site such as https://shop.example");

const Greetings = z.partialRecord(Language, z.string().trim().max(300));

export const WidgetView = z.object({
  id: z.number(),
  key: z.string(),
  name: z.string(),
  greetings: Greetings,
  languages: z.array(Language),
  origins: z.array(z.string()),
  teamId: z.number().nullable(),
  offSince: Instant.nullable(),
});
export type WidgetView = z.output<typeof WidgetView>;

export const WidgetInput = z.object({
  name: z.string().trim().min(1).max(80),
  greetings: Greetings.default({}),
  languages: z.array(Language).min(1),
  origins: z.array(SiteOrigin).max(50).default([]),
  teamId: z.number().int().positive().nullish(),
});
export type WidgetInput = z.output<typeof WidgetInput>;

export const listWidgets = endpoint({
  method: "GET",
  path: "/widgets",
  summary: "The form pages and chat widgets, and what a website needs to show them",
  output: z.object({
    items: z.array(WidgetView),
    /** The public address of the desk, to which `/widget.js` and `/help/:key` are added. */
    url: z.string(),
    /** How many people take chats at all, by their own number under Me. */
    takers: z.number(),
  }),
  refusals: ["widget.admin_only"],
});

export const addWidget = endpoint({
  method: "POST",
  path: "/widgets",
  summary: "Add a widget: its key, the sites that may show it, its words",
  input: WidgetInput,
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["widget.admin_only", "team.unknown"],
});

export const changeWidget = endpoint({
  method: "PUT",
  path: "/widgets/:id",
  summary: "Change a widget's words, sites, languages and team",
  params: z.object({ id: Id }),
  input: WidgetInput,
  output: Done,
  refusals: ["widget.admin_only", "widget.unknown", "team.unknown"],
});

export const turnOffWidget = endpoint({
  method: "POST",
  path: "/widgets/:id/pause",
  summary: "Turn a widget off: it is shown nowhere, and its chats end",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["widget.admin_only", "widget.unknown"],
});

export const turnOnWidget = endpoint({
  method: "DELETE",
  path: "/widgets/:id/pause",
  summary: "Turn a widget on again",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["widget.admin_only", "widget.unknown"],
});
