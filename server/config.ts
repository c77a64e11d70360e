import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Obstacle } from "#database/obstacle.ts";
import type { SecondReader } from "#desk/second-reading/second-reader.ts";

/** What the environment decides. Everything else is set in the interface and kept in the database. */
export interface Config {
  /** KAPOK_DATA: the folder of the built-in database and the secret. Default `./data`. */
  data: string;
  /** KAPOK_HOST: the address that HTTP and the inbound mail listener bind to. Default 127.0.0.1. */
  host: string;
  /** KAPOK_PORT: HTTP. Default 4100; 0 takes any free one. */
  port: number;
  /** KAPOK_URL: the public address, without a slash at its end. Default `http://localhost:<port>`. */
  url: string;
  /** KAPOK_SMTP_PORT: the listener for inbound mail. Default 4125; 0 turns it off. */
  smtpPort: number;
  /** KAPOK_SMTP_CERT and KAPOK_SMTP_KEY: PEM files with which the listener offers STARTTLS. Both or neither. */
  smtpCert: string | undefined;
  smtpKey: string | undefined;
  /** KAPOK_MAIL_OUT: the relay for outgoing mail, `smtp://` or `smtps://`, unless a mailbox has its own. */
  mailOut: string | undefined;
  /** KAPOK_LOG: what is written to standard output. Default `info`. */
  log: LogLevel;
  /** KAPOK_SECRET: signs links and message tokens. Undefined: kept in the data folder, see `secretOf`. */
  secret: string | undefined;
  /** KAPOK_SECOND_READER_…: a model that is asked where the reader is in doubt. Undefined: none, and no words leave the machine. */
  secondReader: SecondReader | undefined;
  /** DATABASE_URL: an external PostgreSQL, 15 or later. Undefined: the built-in one. */
  databaseUrl: string | undefined;
  /** DATABASE_DIRECT_URL: the same past a pooler, for what needs a session: LISTEN, locks, migrations. */
  databaseDirectUrl: string | undefined;
}

const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

const KNOWN = [
  "KAPOK_DATA",
  "KAPOK_HOST",
  "KAPOK_PORT",
  "KAPOK_URL",
  "KAPOK_SMTP_PORT",
  "KAPOK_SMTP_CERT",
  "KAPOK_SMTP_KEY",
  "KAPOK_MAIL_OUT",
  "KAPOK_LOG",
  "KAPOK_SECRET",
  "KAPOK_SECOND_READER_URL",
  "KAPOK_SECOND_READER_MODEL",
  "KAPOK_SECOND_READER_KEY",
  "KAPOK_SECOND_READER_SECONDS",
];

/** Reads the environment. Throws an Obstacle that names the variable that is wrong; touches no file. */
export function readConfig(env: Environment): Config {
  const stranger = Object.keys(env).find((name) => name.startsWith("KAPOK_") && !KNOWN.includes(name));
  if (stranger) throw new Obstacle(`There is no setting ${stranger}: the settings are ${KNOWN.join(", ")}.`);
  // An empty variable is what `docker compose` makes of one that is not set.
  const read = (name: string) => env[name]?.trim() || undefined;

  const port = readPort("KAPOK_PORT", read("KAPOK_PORT") ?? "4100");
  return {
    data: resolve(read("KAPOK_DATA") ?? "data"),
    host: read("KAPOK_HOST") ?? "127.0.0.1",
    port,
    url: readUrl("KAPOK_URL", read("KAPOK_URL"), ["http:", "https:"])?.replace(/\/+$/, "") ?? `http://localhost:${port}`,
    smtpPort: readPort("KAPOK_SMTP_PORT", read("KAPOK_SMTP_PORT") ?? "4125"),
    ...readCertificate(read("KAPOK_SMTP_CERT"), read("KAPOK_SMTP_KEY")),
    mailOut: readUrl("KAPOK_MAIL_OUT", read("KAPOK_MAIL_OUT"), ["smtp:", "smtps:"]),
    log: readLogLevel(read("KAPOK_LOG") ?? "info"),
    secret: readSecret(read("KAPOK_SECRET")),
    secondReader: readSecondReader(read),
    databaseUrl: readUrl("DATABASE_URL", read("DATABASE_URL"), ["postgres:", "postgresql:"]),
    databaseDirectUrl: readUrl("DATABASE_DIRECT_URL", read("DATABASE_DIRECT_URL"), ["postgres:", "postgresql:"]),
  };
}

/** The secret of this installation: the one given, else 32 random bytes made once in the data folder. */
export function secretOf({ secret, data }: Pick<Config, "secret" | "data">): string {
  if (secret) return secret;
  mkdirSync(data, { recursive: true });
  const file = join(data, "secret");
  const draft = `${file}.${process.pid}`;
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  // Linked into place: of two processes that start together one makes it, and both read the same.
  writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, "utf8").trim();
}

function readPort(name: string, text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Obstacle(`${name} should be a port number from 0 to 65535, not "${text}".`);
}

function readCertificate(cert: string | undefined, key: string | undefined) {
  if ((cert === undefined) !== (key === undefined))
    throw new Obstacle("KAPOK_SMTP_CERT and KAPOK_SMTP_KEY go together: set both, or neither.");
  return { smtpCert: cert && resolve(cert), smtpKey: key && resolve(key) };
}

function readSecondReader(read: (name: string) => string | undefined): SecondReader | undefined {
  const url = readUrl("KAPOK_SECOND_READER_URL", read("KAPOK_SECOND_READER_URL"), ["http:", "https:"]);
  const model = read("KAPOK_SECOND_READER_MODEL");
  const key = read("KAPOK_SECOND_READER_KEY");
  const limit = read("KAPOK_SECOND_READER_SECONDS");
  if ((url === undefined) !== (model === undefined))
    throw new Obstacle("KAPOK_SECOND_READER_URL and KAPOK_SECOND_READER_MODEL go together: set both, or neither.");
  if (url === undefined || model === undefined) {
    if (key === undefined && limit === undefined) return undefined;
    throw new Obstacle("There is no second reader without KAPOK_SECOND_READER_URL and KAPOK_SECOND_READER_MODEL.");
  }
  const { username, password } = new URL(url);
  if (username || password)
    throw new Obstacle("KAPOK_SECOND_READER_URL should hold no password: that is KAPOK_SECOND_READER_KEY.");
  const seconds = Number(limit ?? 8);
  if (!(seconds >= 1 && seconds <= 60))
    throw new Obstacle(`KAPOK_SECOND_READER_SECONDS should be a number from 1 to 60, not "${limit}".`);
  return { url, model, key, seconds };
}

function readUrl(name: string, text: string | undefined, protocols: readonly string[]): string | undefined {
  if (text === undefined) return undefined;
  // A Unix socket has no host between @ and /, which the URL standard does not allow.
  const url = URL.parse(text.replace("@/", "@socket/"));
  if (url && protocols.includes(url.protocol)) return text;
  // The text may hold a password: it is not repeated.
  throw new Obstacle(`${name} should be an address that begins with ${protocols.map((each) => `${each}//`).join(" or ")}.`);
}

function readLogLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text);
  if (level) return level;
  throw new Obstacle(`KAPOK_LOG should be one of ${LOG_LEVELS.join(", ")}, not "${text}".`);
}

function readSecret(text: string | undefined): string | undefined {
  if (text === undefined || text.length >= 32) return text;
  throw new Obstacle("KAPOK_SECRET should have 32 characters or more.");
}
