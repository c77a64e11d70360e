import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll } from "vitest";
import { languageOf } from "#desk/conversations/understanding.ts";
import type { SecondReader } from "#desk/second-reading/second-reader.ts";
import { type Doubt, doubtful } from "#reader/doubtful.ts";
import type { Language } from "#reader/labels.ts";
import { type StudiedMessage, studyMessage } from "#reader/read.ts";

/** A question as it came over the wire. */
export interface Asked {
  body: {
    model: string;
    messages: { role: string; content: string }[];
    temperature?: number;
    response_format?: { type: string };
  };
  authorization: string | undefined;
  /** The labels asked about, and the words. */
  labels: string[];
  text: string;
}

export interface Reply {
  status?: number;
  /** The whole body, where it is none of a chat completion. */
  body?: string;
  /** What the model says. */
  says?: unknown;
  afterMs?: number;
  location?: string;
}

/** A server that speaks the protocol of chat completions, and says what it is told to say. */
export async function openModel() {
  const asked: Asked[] = [];
  let reply: (one: Asked) => Reply = () => ({ says: { labels: [] } });
  const server = createServer(async (request, response) => {
    const one = await questionIn(request);
    asked.push(one);
    const { status = 200, body, says, afterMs = 0, location } = reply(one);
    const content = typeof says === "string" ? says : JSON.stringify(says);
    const completion = { id: "c-1", object: "chat.completion", choices: [{ index: 0, message: { role: "assistant", content } }] };
    setTimeout(() => {
      response.writeHead(status, { "content-type": "application/json", ...(location ? { location } : {}) });
      response.end(body ?? JSON.stringify(completion));
    }, afterMs);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  afterAll(stop);
  const reader: SecondReader = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    model: "small",
    key: "sk-of-tests",
    seconds: 5,
  };
  return {
    asked,
    reader,
    stop,
    replies(how: Reply | ((one: Asked) => Reply)) {
      asked.length = 0;
      reply = typeof how === "function" ? how : () => how;
    },
  };
}

async function questionIn(request: IncomingMessage): Promise<Asked> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  if (request.url !== "/v1/chat/completions" || request.method !== "POST") throw new Error(`asked for ${request.url}`);
  const body = JSON.parse(text) as Asked["body"];
  const user = JSON.parse(body.messages.at(-1)!.content) as { labels: { label: string }[]; text: string };
  return { body, authorization: request.headers.authorization, labels: user.labels.map(({ label }) => label), text: user.text };
}

/** A text of the examples, with what the reader doubts in it. */
export interface Doubted {
  text: string;
  language: Language;
  doubts: Doubt[];
  studied: StudiedMessage;
}

/**
 * The first text of the examples, with something written under it where asked, that the reader doubts as a test needs it. Which one it is changes
 * when the reader learns; that there is one does not.
 */
export function doubtedText(fits: (one: Doubted) => boolean, under = ""): Doubted {
  const known = found.get(fits);
  if (known?.under === under) return known.one;
  const one = search(fits, under);
  found.set(fits, { under, one });
  return one;
}

const found = new Map<(one: Doubted) => boolean, { under: string; one: Doubted }>();

function search(fits: (one: Doubted) => boolean, under: string): Doubted {
  for (const example of examples()) {
    const one = doubtsIn(`${example.text}${under}`, example.lang);
    if (one.doubts.length > 0 && fits(one)) return one;
  }
  throw new Error("the reader doubts nothing of the kind");
}

/** What the desk's reader doubts in a text. */
export function doubtsIn(text: string, fallback: Language): Doubted {
  const language = languageOf(text, fallback);
  const studied = studyMessage(text, { lang: language });
  return { text, language, studied, doubts: doubtful(studied) };
}

const FOLDER = join(import.meta.dirname, "..", "reader", "examples");

function* examples(): Generator<{ text: string; lang: Language }> {
  for (const file of readdirSync(FOLDER).filter((name) => /^(pl|bg|en)-customer-\d+\.jsonl$/.test(name))) {
    for (const line of readFileSync(join(FOLDER, file), "utf8").split("\n")) if (line) yield JSON.parse(line);
  }
}

/** Words that stand in a text, to be quoted. */
export const someWords = (text: string): string => /(?<!\p{L})\p{L}{3,}(?: \p{L}{2,})?(?![\p{L}\p{M}\p{N}])/u.exec(text)![0];
