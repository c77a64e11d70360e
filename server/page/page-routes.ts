import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { chooseOption } from "#desk/page/choosing.ts";
import { type Answer, type Answered, answerConfirmation } from "#desk/page/confirming.ts";
import { pageFile } from "#desk/page/messages.ts";
import { caseOfPage, type Reached } from "#desk/page/reaching.ts";
import { type PageView, showPage } from "#desk/page/showing.ts";
import { writeFromPage } from "#desk/page/writing.ts";
import { Refusal } from "#desk/refusal.ts";
import { addAssets } from "./assets.ts";
import { casePage, type Moment, SAID, type Said } from "./case-page.ts";
import { ANSWERS } from "./confirm.ts";
import { refuseOtherSites } from "./other-sites.ts";
import { fieldOf, readForms, readMessageForm } from "./reading-form.ts";
import { sendFile } from "./sending-file.ts";
import { LANGUAGES, type Speaking, speakingOn } from "./speaking.ts";
import { type Trouble, theDoor, troublePage, unknownPage } from "./trouble-page.ts";

export interface PageDesk {
  db: Kysely<Schema>;
  config: { url: string; secret: string; secondReader?: object };
}

type OnPage = FastifyRequest<{ Params: { token: string }; Querystring: Record<string, string | string[] | undefined> }>;
type OnFile = FastifyRequest<{ Params: { token: string; id: string } }>;

const AT_FIRST = 30;
const AT_MOST = 2000;
const WORDS = 5000;
const ID = /^\d{1,15}$/;
const NOTHING: Moment = { said: null, marked: null, returned: null, returnedChoice: null };
const A_YEAR = 365 * 24 * 60 * 60;
const LANGUAGE_COOKIE = "kapok_page_language";
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const SAID_OF: Record<Answered, Said> = {
  closed: "thanks_yes",
  back_to_work: "thanks_back",
  reopened: "thanks_back",
  noted: "thanks_noted",
  already: "already",
  not_asked: "not_asked",
};

/**
 * The customer's page: made on the server, whole without scripts. Whoever has the link reads and writes on its case; opening it changes
 * nothing. Needs the multipart and rate-limit plugins of the app it is registered in.
 */
export async function pageRoutes(app: FastifyInstance, { db, config }: PageDesk): Promise<void> {
  const limit = (max: number) => ({
    config: { rateLimit: { max, timeWindow: 60_000, keyGenerator: ({ ip }: { ip: string }) => ip } },
  });
  const secondReading = config.secondReader !== undefined;
  readForms(app);
  addAssets(app);
  app.addHook("onRequest", async (_request, reply) => shieldPage(reply));
  app.setErrorHandler(answerTrouble);

  app.get("/p/:token", limit(300), async (request: OnPage, reply) => {
    const reached = await reach(request);
    if (reached === null) return unknown(request, reply);
    rememberLanguage(request, reply);
    return show(request, reply, reached, {
      ...NOTHING,
      said: SAID.find((one) => one === first(request.query.said)) ?? null,
      marked: ANSWERS.find((one) => one === first(request.query.answer)) ?? null,
    });
  });

  app.post("/p/:token/messages", limit(20), async (request: OnPage, reply) => {
    refuseOtherSites(request, config);
    const reached = await reach(request);
    if (reached === null) return unknown(request, reply);
    const { text, files, trouble } = await readMessageForm(request);
    if (trouble) {
      const status = trouble === "files_too_large" ? 413 : 422;
      return show(request, reply.status(status), reached, { ...NOTHING, returned: { text, trouble } });
    }
    const { reopened } = await writeFromPage(db, { ...reached, text, files, secondReading });
    return back(request, reply, reopened ? "written_reopened" : "written");
  });

  app.post("/p/:token/confirmation", limit(20), async (request: OnPage, reply) => {
    refuseOtherSites(request, config);
    const reached = await reach(request);
    if (reached === null) return unknown(request, reply);
    const answer = ANSWERS.find((one) => one === fieldOf(request, "answer"));
    if (!answer) throw new Refusal("request.not_valid");
    const words = fieldOf(request, "words").slice(0, WORDS);
    const answered = await answerConfirmation(db, { ...reached, answer: answer as Answer, words, secondReading });
    return back(request, reply, SAID_OF[answered]);
  });

  app.post("/p/:token/choice", limit(20), async (request: OnPage, reply) => {
    refuseOtherSites(request, config);
    const reached = await reach(request);
    if (reached === null) return unknown(request, reply);
    const option = fieldOf(request, "option");
    const words = fieldOf(request, "words").slice(0, WORDS);
    const outcome = await chooseOption(db, { ...reached, option: ID.test(option) ? Number(option) : null, words, secondReading });
    if (outcome === "nothing" || outcome === "gone") {
      return show(request, reply.status(422), reached, { ...NOTHING, returnedChoice: { trouble: outcome, words } });
    }
    return back(request, reply, outcome === "not_open" ? "choice_not_open" : outcome);
  });

  app.get("/p/:token/files/:id", limit(300), async (request: OnFile, reply) => {
    const reached = await reach(request);
    if (reached === null) return unknown(request, reply);
    const id = ID.test(request.params.id) ? Number(request.params.id) : 0;
    const found = await pageFile(db, { ...reached, id });
    if (!found) return trouble(request, reply.status(404), "file");
    return sendFile(reply, found);
  });

  // Where a form was sent to and the answer shown: opened again, it is the page.
  app.get("/p/:token/*", limit(300), async (request: OnPage, reply) => reply.redirect(speakingIn(request).to(), 303));

  const reach = ({ params: { token } }: { params: { token: string } }) => caseOfPage(db, { secret: config.secret, token });

  async function show(request: OnPage, reply: FastifyReply, reached: Reached, moment: Moment) {
    const view = await showPage(db, { ...reached, messages: first(request.query.all) === "1" ? AT_MOST : AT_FIRST });
    return reply.send(casePage(view, speakingIn(request, view), moment));
  }

  /** The language that was chosen on this page is its language from now on; the cookie goes to this page alone. */
  function rememberLanguage(request: OnPage, reply: FastifyReply): void {
    const chosen = LANGUAGES.find((language) => language === first(request.query.lang));
    if (!chosen) return;
    reply.setCookie(LANGUAGE_COOKIE, chosen, {
      path: `/p/${request.params.token}`,
      httpOnly: true,
      sameSite: "lax",
      secure: config.url.startsWith("https:"),
      maxAge: A_YEAR,
    });
  }

  function back(request: OnPage, reply: FastifyReply, said: Said) {
    return reply.redirect(speakingIn(request).to("", { said }), 303);
  }

  async function unknown(request: FastifyRequest, reply: FastifyReply) {
    const door = await theDoor(db);
    return reply.status(404).send(unknownPage(door, speakingIn(request, door)));
  }

  async function trouble(request: FastifyRequest, reply: FastifyReply, what: Trouble) {
    const door = await theDoor(db);
    return reply.send(troublePage(door, speakingIn(request, door), what));
  }

  async function answerTrouble(error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply) {
    const [status, what] = troubleOf(error);
    if (what === "fault") request.log.error({ err: error }, "the customer's page failed");
    return trouble(request, reply.status(status).type("text/html; charset=utf-8"), what);
  }
}

export function shieldPage(reply: FastifyReply): void {
  reply
    .type("text/html; charset=utf-8")
    .header("content-security-policy", POLICY)
    .header("referrer-policy", "no-referrer")
    .header("cache-control", "private, no-store")
    .header("x-robots-tag", "noindex, nofollow")
    .header("x-content-type-options", "nosniff");
}

export const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

function speakingIn(request: FastifyRequest, about?: Pick<PageView, "language" | "timeZone">): Speaking {
  return speakingOn({
    base: `/p/${encodeURIComponent((request.params as { token?: string }).token ?? "")}`,
    chosen: first((request.query as Record<string, string>).lang),
    remembered: request.cookies[LANGUAGE_COOKIE],
    fallback: about?.language ?? "en",
    timeZone: about?.timeZone ?? "UTC",
  });
}

function troubleOf(error: FastifyError | Refusal): [status: number, what: Trouble] {
  if (error instanceof Refusal) {
    if (error.code === "request.too_many") return [429, "too_many"];
    if (error.code === "request.cross_site") return [403, "cross_site"];
    if (error.code === "request.too_large") return [413, "not_valid"];
    return [400, "not_valid"];
  }
  const status = error.statusCode ?? 500;
  return status < 500 ? [status, status === 429 ? "too_many" : "not_valid"] : [500, "fault"];
}
