import { connect, type Socket } from "node:net";

/**
 * One HTTP/1.1 connection that is kept open and asks one question at a time. Node's own client takes as much of the processor for a question
 * as the desk does for a short answer, and both share the machine that is measured.
 */
export class Connection {
  readonly #socket: Socket;
  #read = Buffer.alloc(0);
  #answered: ((answer: { status: number; text: string }) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  constructor({ hostname, port }: URL) {
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.on("data", (chunk: Buffer<ArrayBuffer>) => this.#take(chunk));
    this.#socket.on("error", (error) => this.#failed?.(error));
    this.#socket.on("close", () => this.#failed?.(new Error("the desk closed the connection")));
  }

  /** @param request head and body as they go over the wire */
  ask(request: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#failed = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer<ArrayBuffer>): void {
    this.#read = this.#read.length === 0 ? chunk : Buffer.concat([this.#read, chunk]);
    const head = this.#read.indexOf("\r\n\r\n");
    if (head === -1) return;
    const lines = this.#read.toString("latin1", 0, head);
    const length = /^content-length: *(\d+)/im.exec(lines)?.[1];
    if (length === undefined) {
      this.#failed?.(new Error(`an answer does not say how long it is:\n${lines}`));
      return;
    }
    const end = head + 4 + Number(length);
    if (this.#read.length < end) return;
    const text = this.#read.toString("utf8", head + 4, end);
    this.#read = this.#read.subarray(end);
    this.#answered?.({ status: Number(lines.slice(9, 12)), text });
  }
}
