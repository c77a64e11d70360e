import { isPassingStatus, SecondReaderFailed } from "./failing.ts";

/** A model behind an OpenAI-compatible endpoint, as the environment names it. */
export interface SecondReader {
  /** The endpoint's address, such as `https://models.example/v1`. */
  url: string;
  model: string;
  key: string | undefined;
  /** How long one question may take. */
  seconds: number;
}

/** What a model is told and asked, and the form its answer must have. */
export interface Question {
  system: string;
  user: string;
  schema: object;
}

/** An answer names a few labels and quotes a few words. What is longer is none. */
const LONGEST_ANSWER = 200_000;
const MALFORMED: ReadonlySet<number> = new Set([400, 422]);
/** Endpoints that know no schemas or want no temperature. Known until the process ends, so that they are asked twice once. */
const wantPlain = new Set<string>();

/**
 * Asks one question, within the time limit, and gives the words of the answer, unchecked. What endpoints understand beside model and messages
 * differs, so one that calls the question malformed is asked once more without the rest: the form of an answer is checked by us in any case.
 * @throws SecondReaderFailed
 */
export async function ask(reader: SecondReader, { system, user, schema }: Question): Promise<string> {
  const messages = [
    { role: "system", content: system },
    { role: "user", content: user },
  ];
  const plain = { model: reader.model, messages };
  const full = {
    ...plain,
    temperature: 0,
    response_format: { type: "json_schema", json_schema: { name: "labels", strict: true, schema } },
  };
  const signal = AbortSignal.timeout(reader.seconds * 1000);
  const known = `${reader.url} ${reader.model}`;
  try {
    let response = await post(reader, wantPlain.has(known) ? plain : full, signal);
    if (MALFORMED.has(response.status) && !wantPlain.has(known)) {
      await response.body?.cancel();
      response = await post(reader, plain, signal);
      if (response.ok) wantPlain.add(known);
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new SecondReaderFailed("refused", { status: response.status, passing: isPassingStatus(response.status) });
    }
    return contentOf(await bounded(response));
  } catch (error) {
    if (error instanceof SecondReaderFailed) throw error;
    if (signal.aborted) throw new SecondReaderFailed("too slow", { passing: true });
    throw new SecondReaderFailed("unreachable", { passing: true, cause: error });
  }
}

const post = (reader: SecondReader, body: object, signal: AbortSignal): Promise<Response> =>
  fetch(addressOf(reader.url), {
    method: "POST",
    headers: { "content-type": "application/json", ...(reader.key ? { authorization: `Bearer ${reader.key}` } : {}) },
    body: JSON.stringify(body),
    // Words and key go to the address that was named, and to no other.
    redirect: "error",
    signal,
  });

/** Where questions go: people copy the address of the endpoint with or without its last part. */
function addressOf(url: string): URL {
  const address = new URL(url);
  const path = address.pathname.replace(/\/+$/, "");
  address.pathname = path.endsWith("/chat/completions") ? path : `${path}/chat/completions`;
  return address;
}

async function bounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST_ANSWER) throw new SecondReaderFailed("nonsense");
  }
  return text + decoder.decode();
}

function contentOf(body: string): string {
  let said: unknown;
  try {
    said = (JSON.parse(body) as { choices?: { message?: { content?: unknown } }[] } | null)?.choices?.[0]?.message?.content;
  } catch {
    throw new SecondReaderFailed("nonsense");
  }
  if (typeof said !== "string") throw new SecondReaderFailed("nonsense");
  return said;
}
