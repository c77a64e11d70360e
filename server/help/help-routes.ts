import { createHash, randomUUID } from "node:crypto";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { takeForm } from "#desk/channels/form/taking.ts";
import { spokenBy, type Widget, widgetOfKey } from "#desk/channels/widgets/widget.ts";
import { theFirm } from "#desk/firm/reading.ts";
import { afterWorkingHours } from "#desk/promises/calendar.ts";
import { Refusal } from "#desk/refusal.ts";
import type { Language } from "#words/say.ts";
import { once } from "../http/idempotency.ts";
import { languageOf } from "../http/language.ts";
import { byWhen } from "../page/dates.ts";
import { refuseOtherSites } from "../page/other-sites.ts";
import { first, shieldPage } from "../page/page-routes.ts";
import { readForms } from "../page/reading-form.ts";
import { LANGUAGES, type Speaking, speakingOn } from "../page/speaking.ts";
import { type Trouble, theDoor, troublePage } from "../page/trouble-page.ts";
import { type HelpView, helpPage } from "./help-page.ts";
import { previewPage } from "./preview-page.ts";
import { type HelpForm, languageIn, readHelpForm, type Typed } from "./reading-help-form.ts";
import { taken } from "./taken.ts";

export interface HelpDesk {
  db: Kysely<Schema>;
  config: { url: string; secret: string; secondReader?: object };
}

type Asked = FastifyRequest<{ Params: { key?: string }; Querystring: Record<string, string | string[] | undefined> }>;

const OPENS = 300;
/** Forms from one address in ten minutes: a family writes fewer, a machine more. */
const FORMS = 10;
const TEN_MINUTES = 600_000;

/** The form page, for the whole firm and for each widget: made on the server, whole without scripts, no puzzles. */
export async function helpRoutes(app: FastifyInstance, { db, config }: HelpDesk): Promise<void> {
  const limit = (max: number) => ({
    config: { rateLimit: { max, timeWindow: 60_000, keyGenerator: ({ ip }: { ip: string }) => ip } },
  });
  // Counted by hand, so that the form that comes back still holds what was typed.
  const isOneMore = app.createRateLimit({ max: FORMS, timeWindow: TEN_MINUTES, keyGenerator: ({ ip }) => `help ${ip}` });
  const secondReading = config.secondReader !== undefined;
  readForms(app);
  app.addHook("onRequest", async (_request, reply) => shieldPage(reply));
  app.setErrorHandler(answerTrouble);

  for (const path of ["/help", "/help/:key"]) {
    app.get(path, limit(OPENS), async (request: Asked, reply) => {
      const place = await placeOf(request);
      return show(reply, place, { typed: blank(place.speaking.language), wrong: [] });
    });

    app.post(path, limit(OPENS), async (request: Asked, reply) => {
      refuseOtherSites(request, config);
      const place = await placeOf(request);
      const form = await readHelpForm(request);
      if (form.wrong.length > 0) return show(reply.status(422), place, form);
      const counted = await isOneMore(request);
      if (!counted.isAllowed && counted.isExceeded) return show(reply.status(429), place, { ...form, wrong: ["too_many"] });
      const { page } = taken(config, { number: await take(place, form), pageVersion: 1 });
      const said = new URLSearchParams({
        said: form.typed.email ? "taken_mail" : "taken",
        lang: place.speaking.language,
      });
      return reply.redirect(`${new URL(page).pathname}?${said}`, 303);
    });
  }

  // How a widget looks on a page, for whoever sets it up.
  app.get("/widget/:key/preview", limit(OPENS), async (request: Asked, reply) => {
    const { widget, speaking } = await placeOf(request);
    if (!widget) throw new Refusal("widget.unknown");
    return reply.send(previewPage(widget, speaking, { ...(await theDoor(db)), script: `${config.url}/widget.js` }));
  });

  interface Place {
    widget: Widget | null;
    languages: readonly Language[];
    speaking: Speaking;
  }

  async function placeOf(request: Asked): Promise<Place> {
    const { key } = request.params;
    const firm = await theFirm(db);
    const widget = key === undefined ? null : await widgetOfKey(db, key);
    const languages = widget?.languages ?? LANGUAGES;
    const asked = first(request.query.lang);
    const browsers = request.headers["accept-language"] === undefined ? firm.language : languageOf(request);
    return {
      widget,
      languages,
      speaking: speakingOn({
        base: key === undefined ? "/help" : `/help/${encodeURIComponent(key)}`,
        chosen: languages.find((one) => one === asked),
        fallback: spokenBy({ languages: [...languages] }, browsers),
        timeZone: firm.timeZone,
      }),
    };
  }

  async function show(
    reply: FastifyReply,
    { widget, languages, speaking }: Place,
    { typed, wrong }: Pick<HelpView, "typed" | "wrong">,
  ) {
    const [door, firm] = await Promise.all([theDoor(db), theFirm(db)]);
    const now = new Date();
    const by = byWhen(afterWorkingHours(firm, now, firm.firstNewsHours), { ...speaking, now });
    const greeting = widget?.greetings[speaking.language] ?? speaking.say("help.greeting");
    // A trap that somebody fell into is emptied for them: pressed again, the form goes through.
    return reply.send(helpPage({ ...door, greeting, by, languages, typed: { ...typed, website: "" }, wrong }, speaking));
  }

  async function take({ widget, languages, speaking }: Place, { typed, files }: HelpForm): Promise<number> {
    const language = languageIn(typed, languages, speaking.language);
    const given = {
      text: typed.text,
      name: typed.name,
      email: typed.email || undefined,
      phone: typed.phone || undefined,
      language,
    };
    const asked = {
      owner: `help:${widget?.key ?? ""}`,
      key: typed.once || randomUUID(),
      method: "POST",
      url: "/help",
      body: {
        ...given,
        files: createHash("sha256")
          .update(files.map(({ sha256 }) => sha256).join())
          .digest("hex"),
      },
    };
    const { body } = await once(db, asked, async () => {
      const { number } = await takeForm(db, { ...given, files, teamId: widget?.team_id ?? null, secondReading });
      return { status: 201, body: String(number) };
    });
    return Number(body);
  }

  async function answerTrouble(error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply) {
    const [status, what] = troubleOf(error);
    if (what === "fault") request.log.error({ err: error }, "the form page failed");
    const door = await theDoor(db);
    const asked = first((request.query as Record<string, string>).lang);
    const speaking = speakingOn({ base: "/help", chosen: asked, fallback: door.language, timeZone: door.timeZone });
    return reply
      .status(status)
      .type("text/html; charset=utf-8")
      .send(troublePage(door, speaking, what));
  }
}

const blank = (language: Language): Typed => ({
  text: "",
  name: "",
  email: "",
  phone: "",
  language,
  once: randomUUID(),
  website: "",
});

function troubleOf(error: FastifyError | Refusal): [status: number, what: Trouble] {
  if (error instanceof Refusal) {
    if (error.code === "request.too_many") return [429, "too_many"];
    if (error.code === "request.cross_site") return [403, "form_elsewhere"];
    if (error.code === "widget.unknown") return [404, "form_unknown"];
    return [error.code === "request.too_large" ? 413 : 400, "form_not_valid"];
  }
  const status = error.statusCode ?? 500;
  return status < 500 ? [status, status === 429 ? "too_many" : "form_not_valid"] : [500, "fault"];
}
