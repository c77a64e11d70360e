import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import { afterAll } from "vitest";
import type { Role } from "#contract/people.ts";
import type { Language } from "#contract/shapes.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { startSession } from "#desk/accounts/starting-session.ts";
import { createToken } from "#desk/accounts/tokens.ts";
import { chatRoutes } from "#server/chat/chat-routes.ts";
import { openChatHub } from "#server/chat/hub.ts";
import { readConfig } from "#server/config.ts";
import { helpRoutes } from "#server/help/help-routes.ts";
import { makeApp } from "#server/http/app.ts";
import { cookieName } from "#server/http/cookies.ts";
import type { Settings } from "#server/http/desk.ts";
import type { Route } from "#server/http/serve.ts";
import { openLive } from "#server/live/live.ts";
import { pageRoutes } from "#server/page/page-routes.ts";
import { phoneRoutes } from "#server/phone/phone-routes.ts";
import { allRoutes } from "#server/routes/all.ts";
import { type FreshDatabase, freshDatabase } from "./database.ts";
import { NINE_TO_FIVE } from "./hours.ts";

export const testSettings: Settings = {
  ...readConfig({ KAPOK_URL: "http://desk.example", KAPOK_LOG: "silent", KAPOK_DATA: "/nonexistent" }),
  secret: "a secret for tests that is long enough",
};

type Agent = Extract<Actor, { kind: "agent" }>;
export type Answer = Omit<LightMyRequestResponse, "json"> & { body: string; json<T = Record<string, unknown>>(): T };

/** Asks as somebody: `await ewa.post("/cases/1001/notes", { text: "…" })`, paths below `/api/v1`. */
export interface Asking {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string, headers?: Record<string, string>): Promise<Answer>;
}

export interface Wish {
  /** Another database's second process. */
  beside?: FreshDatabase;
  settings?: Partial<Settings>;
  routes?: readonly Route[];
  checking?: boolean;
  /** The folder of a built interface. */
  web?: string;
  listenToDatabase?: boolean;
  /** Serves the form and the chats, too. */
  chats?: boolean;
}

/** The whole HTTP side on a database of its own; closed when the test file is done. */
export async function testEdge({
  beside,
  settings,
  routes = allRoutes,
  checking,
  web,
  listenToDatabase = false,
  chats = false,
}: Wish = {}) {
  const fresh = beside ?? (await freshDatabase());
  const { db, pool, url } = fresh;
  const config = { ...testSettings, ...settings };
  const live = openLive({ db, ...(listenToDatabase ? { listenUrl: url } : {}) });
  const hub = chats ? openChatHub({ db, live, ...(listenToDatabase ? { listenUrl: url } : {}) }) : undefined;
  const pages = [
    (edge: FastifyInstance) => phoneRoutes(edge, { db, config }),
    ...(hub
      ? [
          (edge: FastifyInstance) => pageRoutes(edge, { db, config }),
          (edge: FastifyInstance) => helpRoutes(edge, { db, config }),
          (edge: FastifyInstance) => chatRoutes(edge, { db, config, hub }),
        ]
      : []),
  ];
  const app = await makeApp({ db, pool, config, live, routes, checking, web, pages });
  const close = async () => {
    await hub?.stop();
    await live.stop();
    await app.close();
  };
  afterAll(close);

  const asking = (own: Record<string, string>): Asking => {
    const ask = async (method: InjectOptions["method"], path: string, body: unknown, headers: Record<string, string> = {}) =>
      (await app.inject({
        method,
        url: path.startsWith("/api") ? path : `/api/v1${path}`,
        headers: { ...own, ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      })) as unknown as Answer;
    return {
      get: (path, headers) => ask("GET", path, undefined, headers),
      post: (path, body, headers) => ask("POST", path, body, headers),
      put: (path, body, headers) => ask("PUT", path, body, headers),
      delete: (path, headers) => ask("DELETE", path, undefined, headers),
    };
  };

  return {
    app,
    db,
    fresh,
    live,
    config,
    close,
    /** Whose interface is open, as the chats of this process know it. */
    hubHere: () => hub?.here() ?? [],
    /** Somebody nobody knows. */
    stranger: asking({}),
    /** A person who is signed in. */
    async person(who: Partial<Pick<Agent, "name" | "role" | "language">> = {}): Promise<Asking & Agent & { cookie: string }> {
      const agent = await addAgent(fresh, who);
      const secret = await startSession(db, { accountId: agent.id, device: "Firefox, Linux", address: "127.0.0.1" });
      const cookie = `${cookieName(config)}=${secret}`;
      return { ...agent, ...asking({ cookie }), cookie };
    },
    /** A program with an API token. */
    async program(name = "Sklep"): Promise<Asking & { token: string }> {
      const { token } = await createToken(db, { name, by: theDesk });
      return { ...asking({ authorization: `Bearer ${token}` }), token };
    },
  };
}

/** The firm of the tests, without a mailbox and without anybody. */
export async function addFirm(
  { db }: Pick<FreshDatabase, "db">,
  { name = "Buty Warszawa", language = "pl" as Language } = {},
): Promise<void> {
  await db
    .insertInto("firm")
    .values({
      name,
      language,
      country: "PL",
      time_zone: "Europe/Warsaw",
      working_hours: JSON.stringify(NINE_TO_FIVE),
      charter_published_at: new Date("2026-11-02T08:00:00Z"),
    })
    .execute();
}

let counted = 0;

/** Somebody of the desk; without a password, so that no time is spent on hashing one. */
export async function addAgent(
  { db }: Pick<FreshDatabase, "db">,
  { name = "Ewa", role = "agent", language = "pl" }: { name?: string; role?: Role; language?: Language } = {},
): Promise<Agent> {
  const email = `${name.toLowerCase().replace(/\W/g, "")}${++counted}@buty.example`;
  const { id } = await db
    .insertInto("accounts")
    .values({ email, name, role, language })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { kind: "agent", id, name, role, language, teamIds: [] };
}
