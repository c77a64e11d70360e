import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll } from "vitest";
import { pageToken } from "#desk/cases/page-link.ts";
import { askConfirmation } from "#desk/conversations/confirmation-asking.ts";
import { replyToCase } from "#desk/conversations/replying.ts";
import { makeApp } from "#server/http/app.ts";
import { openLive } from "#server/live/live.ts";
import { pageRoutes } from "#server/page/page-routes.ts";
import { marianCase, openFirm, openMailbox } from "./cast.ts";
import { freshDatabase } from "./database.ts";
import { testSettings } from "./edge.ts";

export interface Sent {
  name: string;
  type: string;
  content: Buffer;
}

export type TestPage = Awaited<ReturnType<typeof testPage>>;

/** The customers' page of a firm on a database of its own, opened and written to as a browser without scripts does. */
export async function testPage({ settings = testSettings } = {}) {
  const fresh = await freshDatabase();
  const { db } = fresh;
  const people = await openFirm(db);
  await openMailbox(db);
  const live = openLive({ db });
  const app = await makeApp({
    ...fresh,
    config: settings,
    live,
    routes: [],
    pages: [(edge) => pageRoutes(edge, { db, config: settings })],
  });
  afterAll(async () => {
    await live.stop();
    await app.close();
  });

  // Every request comes from somewhere else, so that only a test of the limit meets it.
  let hosts = 0;
  const somewhere = () => `10.0.${Math.floor(hosts / 250)}.${(hosts++ % 250) + 1}`;

  return {
    db,
    pool: fresh.pool,
    people,
    linkTo: (number: number, version = 1) => `/p/${pageToken(testSettings.secret, number, version)}`,
    open: (url: string, headers: Record<string, string> = {}) =>
      app.inject({ method: "GET", url, headers, remoteAddress: somewhere() }),

    /** A form without files. */
    form: (
      url: string,
      fields: Record<string, string>,
      { headers, from = somewhere() }: { headers?: Record<string, string>; from?: string } = {},
    ) =>
      app.inject({
        method: "POST",
        url,
        remoteAddress: from,
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
        payload: new URLSearchParams(fields).toString(),
      }),

    /** What a browser sends for a form with a file input, chosen or not. */
    multipart: (url: string, text: string, files: Sent[]) => {
      const boundary = `----kapok${randomUUID()}`;
      const head = (line: string) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${line}\r\n\r\n`);
      const chosen = files.length > 0 ? files : [{ name: "", type: "application/octet-stream", content: Buffer.alloc(0) }];
      const payload = Buffer.concat([
        head('name="text"'),
        Buffer.from(`${text}\r\n`),
        ...chosen.flatMap(({ name, type, content }) => [
          head(`name="files"; filename="${name}"\r\nContent-Type: ${type}`),
          content,
          Buffer.from("\r\n"),
        ]),
        Buffer.from(`--${boundary}--\r\n`),
      ]);
      return app.inject({
        method: "POST",
        url,
        remoteAddress: somewhere(),
        headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
        payload,
      });
    },

    /** What the customer has written, oldest first. */
    messagesOf: (number: number) =>
      db
        .selectFrom("messages")
        .select(["id", "text", "channel", "author_name"])
        .where("case_number", "=", number)
        .where("direction", "=", "in")
        .orderBy("id")
        .execute(),

    /** Marian's case, answered and asked whether that solves it. */
    askedCase: async (): Promise<number> => {
      const { number } = await marianCase(db);
      await replyToCase(db, { number, text: "Laptop jest gotowy do odbioru.", nextUpdate: null, by: people.ewa });
      await askConfirmation(db, { number, text: "Czy to rozwiązuje sprawę?", by: people.ewa });
      await sql`update messages set delivery = 'sent' where case_number = ${number} and delivery = 'held'`.execute(db);
      return number;
    },
  };
}
