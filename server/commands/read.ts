import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { Obstacle } from "#database/obstacle.ts";
import { KINDS, type Kind, LANGUAGES, type Language } from "#reader/labels.ts";
import { type DraftReading, type MessageReading, readDraft, readMessage } from "#reader/read.ts";
import { type Call, WrongUse } from "./call.ts";

/** `kapok read` as it was typed. */
export async function run({ values }: Call): Promise<void> {
  const args = Object.entries(values).flatMap(([flag, value]) =>
    value === true ? [`--${flag}`] : typeof value === "string" ? [`--${flag}`, value] : [],
  );
  const options = parseFlags(args);
  if (typeof options === "string") throw new WrongUse(options);
  if ((await read(args, process)) !== 0) throw new Obstacle("Not every line could be read.");
}

export type Streams = { stdin: Readable; stdout: Writable; stderr: Writable };

type Options = { lang?: Language; kind: Kind; json: boolean };
type Line = { text: string; id?: unknown; lang?: Language; kind: Kind };

const USAGE = "Usage: kapok read [--lang pl|bg|en] [--kind customer|draft] [--json] < lines.jsonl";

/**
 * `kapok read`: one JSON object with `text` a line in, one reading a line out. Exit status 0; 1 when a line could not be
 * read (it gets an error object and the rest goes on); 2 when the flags make no sense.
 */
export async function read(args: string[], io: Streams): Promise<number> {
  const options = parseFlags(args);
  if (typeof options === "string") {
    io.stderr.write(`${options}\n${USAGE}\n`);
    return 2;
  }
  let status = 0;
  let number = 0;
  for await (const raw of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (raw.trim() === "") continue;
    const line = parseLine(raw, options);
    if (typeof line === "string") {
      status = 1;
      await write(io.stdout, options.json ? JSON.stringify({ error: line, line: number }) : `line ${number}: ${line}`);
      continue;
    }
    const reading =
      line.kind === "draft" ? readDraft(line.text, { lang: line.lang }) : readMessage(line.text, { lang: line.lang });
    await write(io.stdout, options.json ? JSON.stringify(asRecord(line.id, reading)) : asPage(line.text, reading));
  }
  return status;
}

function parseFlags(args: readonly string[]): Options | string {
  const options: Options = { kind: "customer", json: false };
  for (let i = 0; i < args.length; i++) {
    const [flag, joined] = splitFlag(args[i]!);
    const value = () => joined ?? args[++i];
    if (flag === "--json" && joined === undefined) options.json = true;
    else if (flag === "--lang") {
      const lang = value();
      if (!isLanguage(lang)) return `--lang takes pl, bg or en, not ${lang ?? "nothing"}.`;
      options.lang = lang;
    } else if (flag === "--kind") {
      const kind = value();
      if (!isKind(kind)) return `--kind takes customer or draft, not ${kind ?? "nothing"}.`;
      options.kind = kind;
    } else return `I do not know ${args[i]}.`;
  }
  return options;
}

function splitFlag(argument: string): [string, string | undefined] {
  const at = argument.indexOf("=");
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

function parseLine(raw: string, options: Options): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return "This line is not JSON.";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "This line is not a JSON object.";
  const { text, id, lang = options.lang, kind = options.kind } = value as Record<string, unknown>;
  if (typeof text !== "string") return "The object has no text.";
  if (lang !== undefined && lang !== null && !isLanguage(lang)) return "lang must be pl, bg or en.";
  if (!isKind(kind)) return "kind must be customer or draft.";
  return { text, id, lang: lang ?? undefined, kind };
}

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

function isKind(value: unknown): value is Kind {
  return KINDS.includes(value as Kind);
}

/** The codebook's order of keys; `id` only where the line had one. */
function asRecord(id: unknown, reading: MessageReading | DraftReading): Record<string, unknown> {
  const { lang, kind, labels } = reading;
  const head = { ...(id === undefined ? {} : { id }), lang, kind, labels };
  if (reading.kind === "draft") return { ...head, reaction: reading.reaction };
  return { ...head, emotion: reading.emotion, intensity: reading.intensity, source: reading.source };
}

/** For people: the text, what it shows, and the words that show it. */
function asPage(text: string, reading: MessageReading | DraftReading): string {
  const summary =
    reading.kind === "draft"
      ? `reaction: ${reading.reaction}, apologies: ${reading.apologies}`
      : `emotion: ${reading.emotion} ${reading.intensity}/3, source: ${reading.source}`;
  const lines = reading.labels.map(({ label, confidence, evidence, why, kind }) => {
    const words = evidence.map(([start, end]) => `“${text.slice(start, end)}”`).join(" ");
    return `  ${kind ? `${label} (${kind})` : label} ${Math.round(confidence * 100)}%  ${words}  [${why}]`;
  });
  return [text, `  ${reading.lang}, ${summary}`, ...lines, ""].join("\n");
}

async function write(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await new Promise<void>((resolve) => stream.once("drain", () => resolve()));
}
