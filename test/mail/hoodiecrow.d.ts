declare module "hoodiecrow-imap" {
  import type { Server } from "node:net";

  interface Folder {
    messages: { flags: string[] }[];
    uidvalidity: number;
    uidnext: number;
  }

  interface Hoodiecrow {
    server: Server;
    listen(port: number, listening: () => void): void;
    appendMessage(folder: string, flags: string[], internaldate: string, raw: string): void;
    getMailbox(folder: string): Folder;
  }

  export default function hoodiecrow(options: { plugins?: string[]; storage?: object }): Hoodiecrow;
}
