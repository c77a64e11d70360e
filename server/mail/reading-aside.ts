import { Worker } from "node:worker_threads";
import type { ReadMail } from "#desk/channels/mail/reading/mail.ts";
import { type UnreadableCause, UnreadableMail } from "#desk/channels/mail/reading/unreadable-mail.ts";
import { SetAside } from "#desk/channels/mail/settling/set-aside.ts";
import type { Log } from "./log.ts";

interface Asked {
  raw: Uint8Array;
  resolve(mail: ReadMail): void;
  reject(error: Error): void;
}

interface Answer {
  mail?: ReadMail;
  code?: UnreadableCause;
  fault?: string;
}

export interface ReadingAside {
  read(raw: Uint8Array): Promise<ReadMail>;
  stop(): Promise<void>;
}

interface Limits {
  seconds: number;
  megabytes: number;
  idleSeconds: number;
}

const LIMITS: Limits = { seconds: 20, megabytes: 512, idleSeconds: 60 };

/**
 * Reads mails in a thread of their own, one after the other: people who work at the desk do not wait for a mail of 25 MB, and a mail
 * made to take for ever or to eat the memory ends the thread and not the desk. The thread is there while there is mail.
 */
export function readAside({
  log,
  limits,
  thread: file = "./reader-thread.ts",
}: {
  log: Log;
  limits?: Partial<Limits>;
  thread?: string;
}): ReadingAside {
  const { seconds, megabytes, idleSeconds } = { ...LIMITS, ...limits };
  const waiting: Asked[] = [];
  let thread: Worker | undefined;
  let current: Asked | undefined;
  let timer: NodeJS.Timeout | undefined;

  function next() {
    clearTimeout(timer);
    current = waiting.shift();
    if (!current) {
      timer = setTimeout(() => void end(), idleSeconds * 1000);
      timer.unref();
      return;
    }
    timer = setTimeout(() => giveUp(new SetAside("took_too_long")), seconds * 1000);
    thread ??= begin();
    thread.postMessage(current.raw);
  }

  function begin(): Worker {
    const begun = new Worker(new URL(file, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      stdout: false,
    });
    begun.unref();
    begun.on("message", (answer: Answer) => {
      if (begun !== thread || !current) return;
      if (answer.fault) log.error({ fault: answer.fault }, "a mail could not be read");
      if (answer.mail) current.resolve(answer.mail);
      else current.reject(new UnreadableMail(answer.code!));
      next();
    });
    begun.on("error", (error: NodeJS.ErrnoException) => {
      if (begun !== thread) return;
      giveUp(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new SetAside("took_too_much_memory") : error);
    });
    return begun;
  }

  function giveUp(error: Error) {
    const failed = current;
    void end();
    failed?.reject(error);
    next();
  }

  async function end() {
    const ended = thread;
    thread = undefined;
    await ended?.terminate();
  }

  return {
    read: (raw) =>
      new Promise((resolve, reject) => {
        waiting.push({ raw, resolve, reject });
        if (!current) next();
      }),
    async stop() {
      clearTimeout(timer);
      await end();
      for (const { reject } of [...(current ? [current] : []), ...waiting.splice(0)]) reject(new Error("reading was stopped"));
      current = undefined;
    },
  };
}
