import { connect, createServer } from "node:net";
import type { Config } from "#server/config.ts";
import { type Finding, fine, wrong } from "./finding.ts";

const PATIENCE = 5_000;

/** The two ports we listen on: free for us, or ours already. */
export async function lookAtPorts({ host, port, smtpPort }: Config): Promise<Finding[]> {
  return [
    await lookAtPort({ host, port, name: "KAPOK_PORT", what: "the interface" }),
    smtpPort === 0
      ? fine("Inbound mail is not listened for (KAPOK_SMTP_PORT is 0): it comes by IMAP only.")
      : await lookAtPort({ host, port: smtpPort, name: "KAPOK_SMTP_PORT", what: "inbound mail" }),
  ];
}

async function lookAtPort({
  host,
  port,
  name,
  what,
}: {
  host: string;
  port: number;
  name: string;
  what: string;
}): Promise<Finding> {
  const trouble = await tryToListen(host, port);
  if (!trouble) return fine(`Port ${port} on ${host} is free for ${what}.`);
  if (trouble === "EADDRINUSE") {
    if (await isOurs(host, port)) return fine(`Port ${port} on ${host} serves ${what}.`);
    return wrong(
      `Port ${port} on ${host}, for ${what}, is taken by another program.`,
      `Stop that program, or set ${name} to another port.`,
    );
  }
  if (trouble === "EACCES") {
    return wrong(
      `Port ${port}, for ${what}, may be opened by root only.`,
      `Set ${name} to one above 1023 and let a proxy or the firewall pass it on.`,
    );
  }
  return wrong(
    `Port ${port} on ${host}, for ${what}, cannot be opened (${trouble}).`,
    "Check KAPOK_HOST: it should be an address of this machine.",
  );
}

function tryToListen(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", ({ code }: NodeJS.ErrnoException) => resolve(code));
    server.listen({ host, port }, () => server.close(() => resolve(undefined)));
  });
}

/** Ours says its name: `220 … Kapok` as SMTP, and a version in the answer of /health. */
async function isOurs(host: string, port: number): Promise<boolean> {
  const said = await firstWords({ host, port, say: "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" });
  return /^220 .*Kapok/.test(said ?? "") || /^HTTP\/1\.1 (200|503) .*"version"/s.test(said ?? "");
}

/** The relay for outgoing mail, when the environment names one. */
export async function lookAtRelay({ mailOut }: Config): Promise<Finding> {
  if (!mailOut) return fine("KAPOK_MAIL_OUT is not set: mail goes out by the relay of each mailbox.");
  const { hostname, port, protocol } = new URL(mailOut);
  const number = Number(port) || (protocol === "smtps:" ? 465 : 587);
  const at = `${hostname}:${number}`;
  // Under TLS from the first byte nothing is said to a stranger; that somebody answers must do.
  const said = await firstWords({ host: hostname.replace(/^\[|\]$/g, ""), port: number, listen: protocol === "smtp:" });
  if (said?.startsWith("220") || (said !== undefined && protocol === "smtps:")) return fine(`The relay ${at} answers.`);
  if (said === undefined) {
    return wrong(
      `The relay ${at} does not answer.`,
      "Check KAPOK_MAIL_OUT; many networks close port 25, so try 587 or 465 of your provider.",
    );
  }
  return wrong(`What answers at ${at} is no mail relay.`, "Check the port in KAPOK_MAIL_OUT; smtps:// is for port 465.");
}

/** What the other side says first; "" if it takes the connection and is silent, undefined if it does not take it. */
function firstWords({ host, port, say, listen = true }: { host: string; port: number; say?: string; listen?: boolean }) {
  return new Promise<string | undefined>((resolve) => {
    const line = connect({ host: host === "0.0.0.0" || host === "::" ? "localhost" : host, port });
    const done = (words?: string) => {
      line.destroy();
      resolve(words);
    };
    let taken = false;
    line.setTimeout(PATIENCE, () => done(taken ? "" : undefined));
    line.on("error", () => done(undefined));
    line.on("connect", () => {
      taken = true;
      if (say) line.write(say);
      if (!listen) done("");
    });
    line.on("data", (words) => done(words.toString()));
    line.on("end", () => done(""));
  });
}
