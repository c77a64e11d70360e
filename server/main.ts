import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { migrate } from "#database/migrate.ts";
import { openDatabase } from "#database/open.ts";
import { isSetUp } from "#desk/firm/setting-up.ts";
import { watchListeners } from "#desk/webhooks/listeners.ts";
import { chatRoutes } from "./chat/chat-routes.ts";
import { openChatHub } from "./chat/hub.ts";
import { type Config, secretOf } from "./config.ts";
import { helpRoutes } from "./help/help-routes.ts";
import { listenHttp } from "./http/listening.ts";
import { logOptions } from "./http/logging.ts";
import { openLive } from "./live/live.ts";
import { pageRoutes } from "./page/page-routes.ts";
import { phoneRoutes } from "./phone/phone-routes.ts";
import { allRoutes } from "./routes/all.ts";
import { setupToken } from "./setup-token.ts";

export interface Starting {
  /** `web` answers requests, `worker` does jobs and mail; both unless one is named. */
  only?: "web" | "worker";
  tell(sentence: string): void;
}

export interface Running {
  /** Where the interface is. */
  url: string;
  stop(): Promise<void>;
}

const WEB = join(import.meta.dirname, "..", "web", "dist");

/** Opens the database, brings it to this version, and runs what was asked for until `stop`. */
export async function start(given: Config, { only, tell }: Starting): Promise<Running> {
  const database = await openDatabase({ ...given, doing: "start", tell });
  // Ended in the opposite order, each even if the one before failed to.
  const ends: (() => Promise<unknown>)[] = [() => database.close()];
  const stop = async () => {
    const troubles: unknown[] = [];
    for (const end of ends.splice(0).reverse()) await end().catch((error: unknown) => troubles.push(error));
    if (troubles.length > 0) throw troubles[0];
  };
  try {
    const { db, pool, directUrl } = database;
    const ran = await migrate({ url: directUrl });
    if (ran.length > 0 && database.how !== "made") tell(`Brought the database to this version: ${ran.join(", ")}.`);
    const log = pino(logOptions(given) as object);
    const config = { ...given, secret: secretOf(given) };
    const watch = watchListeners(db);
    ends.push(() => watch.stop());
    if (only !== "web") {
      const { runMail } = await import("./mail/run.ts");
      const mail = await runMail({ db, directUrl, config, log });
      ends.push(() => mail.stop());
      // Ended before the mail parts, which hang up on the relays that jobs send by.
      const { runJobs } = await import("#jobs/run.ts");
      const jobs = await runJobs({ db, directUrl, config, log });
      ends.push(() => jobs.stop());
      if (mail.port) tell(`Mail is listened for at ${config.host}, port ${mail.port}.`);
    }
    if (only === "worker") {
      tell("Kapok does jobs and mail.");
      return { url: config.url, stop };
    }
    const live = openLive({ db, listenUrl: directUrl, log });
    const hub = openChatHub({ db, live, listenUrl: directUrl, log });
    const pages = [
      (app: FastifyInstance) => pageRoutes(app, { db, config }),
      (app: FastifyInstance) => helpRoutes(app, { db, config }),
      (app: FastifyInstance) => chatRoutes(app, { db, config, hub }),
      (app: FastifyInstance) => phoneRoutes(app, { db, config }),
    ];
    const edge = { db, pool, config, live, routes: allRoutes, pages, web: WEB };
    const http = await listenHttp(edge).catch(async (error: unknown) => {
      await hub.stop();
      await live.stop();
      throw error;
    });
    // Interfaces are told that we go away before their connections are closed.
    ends.push(() => http.stop());
    ends.push(() => live.stop());
    ends.push(() => hub.stop());
    const { url } = http;
    tell(`Kapok runs at ${url}`);
    if (!(await isSetUp(db)))
      tell(`It is not set up yet. Open this link, it works once: ${url}/setup?token=${setupToken(config)}`);
    return { url, stop };
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
}
