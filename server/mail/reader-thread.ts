import { parentPort } from "node:worker_threads";
import { readMail } from "#desk/channels/mail/reading/read-mail.ts";
import { UnreadableMail } from "#desk/channels/mail/reading/unreadable-mail.ts";

const desk = parentPort!;

desk.on("message", async (raw: Uint8Array) => {
  try {
    const mail = await readMail(raw);
    desk.postMessage({ mail }, [...new Set(mail.attachments.map(({ content }) => content.buffer as ArrayBuffer))]);
  } catch (error) {
    const code = error instanceof UnreadableMail ? error.code : "not_understood";
    desk.postMessage({ code, fault: error instanceof UnreadableMail ? undefined : String((error as Error)?.stack ?? error) });
  }
});
