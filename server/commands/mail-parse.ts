import { readFile } from "node:fs/promises";
import type { Writable } from "node:stream";
import { Obstacle } from "#database/obstacle.ts";
import type { ReadMail } from "#desk/channels/mail/reading/mail.ts";
import { readMail } from "#desk/channels/mail/reading/read-mail.ts";
import { UnreadableMail } from "#desk/channels/mail/reading/unreadable-mail.ts";
import type { Call } from "./call.ts";

type Out = Pick<Writable, "write">;

/** Shows each raw mail as one line of JSON. */
export async function run({ files }: Call): Promise<void> {
  const status = await mailParse([...files], process);
  if (status !== 0)
    throw new Obstacle(files.length === 1 ? "It could not be read as a mail." : "Not all of them could be read as mail.");
}

/** Prints one JSON object a file. Answers the exit status: 1 when one could not be read (the others are printed all the same), 2 without files. */
export async function mailParse(files: readonly string[], { stdout, stderr }: { stdout: Out; stderr: Out }): Promise<number> {
  if (files.length === 0) {
    stderr.write("It should be: kapok mail parse FILE…\n");
    return 2;
  }
  let status = 0;
  for (const file of files) {
    try {
      stdout.write(`${JSON.stringify(shown(await readMail(await readFile(file))))}\n`);
    } catch (error) {
      stdout.write(`${JSON.stringify({ file, error: why(error) })}\n`);
      status = 1;
    }
  }
  return status;
}

function shown(mail: ReadMail) {
  const {
    from,
    to,
    cc,
    subject,
    messageId,
    inReplyTo,
    references,
    date,
    text,
    quoted,
    signature,
    html,
    attachments,
    auto,
    bounce,
  } = mail;
  return {
    ...{ from, to, cc, subject, messageId, inReplyTo, references, date: date?.toISOString() ?? null, text },
    // One of the two folded parts on the command line; the signature stands above the words it was written under.
    quoted: [signature, quoted].filter(Boolean).join("\n\n"),
    html,
    attachments: attachments.map(({ name, type, size, sha256, inline, cid }) => ({ name, type, size, sha256, inline, cid })),
    auto,
    bounce: bounce && { recipient: bounce.recipient, status: bounce.status, reason: bounce.reason, hard: bounce.hard },
  };
}

function why(error: unknown): string {
  if (error instanceof UnreadableMail) return error.code;
  return (error as NodeJS.ErrnoException).code === "ENOENT" ? "no_such_file" : (error as Error).message;
}
