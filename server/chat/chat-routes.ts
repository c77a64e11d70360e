import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { z } from "zod";
import * as contract from "#contract/chats.ts";
import type { Schema } from "#database/schema.ts";
import { askForCall } from "#desk/channels/chat/calling.ts";
import { chatOfToken, type OpenChat, signOfLife } from "#desk/channels/chat/chat.ts";
import { answerBy, readDoor } from "#desk/channels/chat/door.ts";
import { endChat } from "#desk/channels/chat/ending.ts";
import { readByChatter } from "#desk/channels/chat/reading.ts";
import { sayInChat } from "#desk/channels/chat/saying.ts";
import { chatNews } from "#desk/channels/chat/showing.ts";
import { startChat } from "#desk/channels/chat/starting.ts";
import { sendTranscript } from "#desk/channels/chat/transcript.ts";
import { takeForm } from "#desk/channels/form/taking.ts";
import { spokenBy, type Widget, widgetOfKey } from "#desk/channels/widgets/widget.ts";
import { pageFile } from "#desk/page/messages.ts";
import { Refusal } from "#desk/refusal.ts";
import { taken } from "../help/taken.ts";
import { bearerOf } from "../http/asker.ts";
import type { Settings } from "../http/desk.ts";
import { once } from "../http/idempotency.ts";
import { languageOf } from "../http/language.ts";
import { notValid } from "../http/parsing.ts";
import { sendFile } from "../page/sending-file.ts";
import { talkOver } from "./chat-socket.ts";
import type { ChatHub } from "./hub.ts";
import { admitSite, answerPreflight } from "./origins.ts";
import { readChatFile } from "./reading-file.ts";

export interface ChatDesk {
  db: Kysely<Schema>;
  config: Settings;
  hub: ChatHub;
}

declare module "fastify" {
  interface FastifyRequest {
    widget: Widget | null;
  }
}

type Asked = FastifyRequest<{ Params: { key: string; id?: string } }>;

/** JSON of a widget: four thousand letters, escaped, and little else. */
const BODY = 64 * 1024;
const MINUTE = 60_000;

/**
 * What a widget on another site asks of the desk. The key in the path names the widget and with it the sites that may ask; the token in the header
 * opens one chat and nothing else. Nothing personal stands in an address.
 */
export async function chatRoutes(app: FastifyInstance, { db, config, hub }: ChatDesk): Promise<void> {
  const secondReading = config.secondReader !== undefined;
  const limit = (max: number, timeWindow = MINUTE) => ({
    bodyLimit: BODY,
    config: { rateLimit: { max, timeWindow, keyGenerator: ({ ip }: { ip: string }) => ip } },
  });
  const READS = limit(600);
  const WRITES = limit(60);
  // Each opens a case.
  const BEGINS = limit(20, 10 * MINUTE);

  app.decorateRequest("widget", null);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("cache-control", "no-store").header("cross-origin-resource-policy", "cross-origin");
    const { key } = request.params as { key?: string };
    if (key === undefined) return;
    request.widget = await widgetOfKey(db, key);
    admitSite(request, reply, request.widget, config.url);
  });

  app.options("/widget/:key/*", READS, async (_request, reply) => answerPreflight(reply));

  app.get("/widget/:key/door", READS, async (request: Asked) => {
    const { lang } = request.query as { lang?: unknown };
    const language = spokenBy(request.widget!, typeof lang === "string" ? lang : languageOf(request));
    return readDoor(db, { widget: request.widget!, language, here: hub.here(), url: config.url });
  });

  app.post("/widget/:key/chats", BEGINS, async (request: Asked, reply) => {
    const widget = request.widget!;
    const given = parse(contract.FirstChatWords, request);
    const by = await answerBy(db, { teamId: widget.team_id, here: hub.here() });
    const { chat, line } = await startChat(db, { widget, given, answerBy: by, secondReading });
    return reply.status(201).send({ line, number: chat.caseNumber });
  });

  app.post("/widget/:key/words", WRITES, async (request: Asked) => {
    const chat = await reach(request);
    const given = parse(contract.ChatWords, request);
    return { line: await sayInChat(db, { chat, ...given, answerBy: await hour(request), secondReading }) };
  });

  app.get("/widget/:key/chat", READS, async (request: Asked) => {
    const chat = await reach(request);
    await signOfLife(db, [chat.id]);
    return chatNews(db, { caseNumber: chat.caseNumber, writing: hub.writerAt(chat.caseNumber) });
  });

  app.post("/widget/:key/reading", READS, async (request: Asked) => {
    const chat = await reach(request);
    if (await readByChatter(db, { chatId: chat.id, ...parse(contract.ReadUpTo, request) })) hub.stirred(chat.caseNumber);
    return { done: true };
  });

  app.post("/widget/:key/files/:id", WRITES, async (request: Asked) => {
    const chat = await reach(request);
    const id = z.uuid().safeParse(request.params.id).data;
    if (!id) throw notValid([{ path: "id", message: "uuid" }]);
    const files = [await readChatFile(request)];
    return { line: await sayInChat(db, { chat, id, text: "", files, answerBy: await hour(request), secondReading }) };
  });

  app.get("/widget/:key/files/:id", READS, async (request: Asked, reply) => {
    const chat = await reach(request);
    const id = /^\d{1,15}$/.test(request.params.id ?? "") ? Number(request.params.id) : 0;
    const found = await pageFile(db, { ...chat, id });
    if (!found) throw new Refusal("attachment.unknown");
    return sendFile(reply, found);
  });

  app.post("/widget/:key/calls", BEGINS, async (request: Asked, reply) => {
    const widget = request.widget!;
    const given = parse(contract.CallWish, request);
    const token = bearerOf(request);
    const chat = token === undefined ? null : await reach(request);
    if (!chat && !given.name) throw notValid([{ path: "name", message: "–" }]);
    const wish = () => askForCall(db, { widget, chat, given, secondReading });
    // In a chat its own words say whether it was asked before.
    const number = chat ? (await wish()).number : await onceFor(request, given, async () => (await wish()).number);
    return reply.status(201).send(taken(config, { number, pageVersion: 1 }));
  });

  app.post("/widget/:key/forms", BEGINS, async (request: Asked, reply) => {
    const { team_id: teamId } = request.widget!;
    const { id: _, ...given } = parse(contract.FormWords, request);
    if (!given.email && !given.phone) throw notValid([{ path: "email", message: "–" }]);
    const number = await onceFor(request, given, async () => (await takeForm(db, { ...given, teamId, secondReading })).number);
    return reply.status(201).send(taken(config, { number, pageVersion: 1 }));
  });

  app.post("/widget/:key/transcripts", WRITES, async (request: Asked) => {
    const chat = await reach(request);
    await sendTranscript(db, { chat, email: parse(contract.TranscriptTo, request).email, config });
    return { done: true };
  });

  app.delete("/widget/:key/chat", WRITES, async (request: Asked) => {
    const chat = await reach(request);
    await endChat(db, { number: chat.caseNumber, by: { kind: "customer", customerId: chat.customerId, name: "" } });
    return { done: true };
  });

  app.route({
    method: "GET",
    url: "/widget/:key/live",
    ...READS,
    handler: () => {
      throw new Refusal("route.unknown");
    },
    wsHandler: (socket, request) => talkOver(socket, { db, hub, widget: request.widget!, secondReading }),
  });

  async function reach(request: Asked): Promise<OpenChat> {
    const token = bearerOf(request);
    if (!token) throw new Refusal("chat.unknown");
    return chatOfToken(db, { widgetId: request.widget!.id, token });
  }

  const hour = (request: Asked) => answerBy(db, { teamId: request.widget!.team_id, here: hub.here() });

  /** Opens a case once for the id that its widget gave, however often it is asked; keeps the number and no link. */
  async function onceFor(request: Asked, given: object, act: () => Promise<number>): Promise<number> {
    const { id } = request.body as { id: string };
    const { key } = request.widget!;
    const asked = { owner: `widget:${key}`, key: id, method: "POST", url: request.routeOptions.url ?? "", body: given };
    const { body } = await once(db, asked, async () => ({ status: 201, body: String(await act()) }));
    return Number(body);
  }
}

function parse<S extends z.ZodType>(schema: S, request: FastifyRequest): z.output<S> {
  const parsed = schema.safeParse(request.body);
  if (parsed.success && !JSON.stringify(parsed.data).includes("\\u0000")) return parsed.data;
  throw notValid(parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
}
