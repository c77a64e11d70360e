import { PassThrough, type Readable } from "node:stream";
import type pg from "pg";

// The hooks that pg calls on whatever is submitted as a query; see its lib/client.js. `pg-copy-streams` uses the same.
interface Wire {
  query(sql: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
  stream: { pause(): void; resume(): void; writableNeedDrain: boolean; once(event: "drain", done: () => void): void };
}

/** The rows that `copy … to stdout` answers, as PostgreSQL writes them: whole lines, many to a chunk. */
export function copyOut(client: pg.ClientBase, sql: string): Readable {
  const rows = new PassThrough({ highWaterMark: 1024 * 1024 });
  let wire: Wire;
  rows.on("drain", () => wire.stream.resume());
  client.query({
    submit(connection: Wire) {
      wire = connection;
      connection.query(sql);
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      // A slow disk must not make us hold the whole table. The chunk lies in a buffer that pg uses again.
      if (!rows.write(Buffer.from(chunk))) wire.stream.pause();
    },
    handleCommandComplete() {},
    handleReadyForQuery() {
      // A stream that is ending says "drain" no more, and the connection is wanted for the next query.
      wire.stream.resume();
      rows.end();
    },
    handleError(error: Error) {
      wire.stream.resume();
      rows.destroy(error);
    },
  } as unknown as pg.Submittable);
  return rows;
}

/** Sends rows to `copy … from stdin`. Answers how many arrived. */
export async function copyIn(client: pg.ClientBase, sql: string, rows: AsyncIterable<Buffer>): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    let count = 0;
    client.query({
      submit: (connection: Wire) => connection.query(sql),
      handleCopyInResponse: (connection: Wire) => void send(connection, rows),
      handleCommandComplete({ text }: { text: string }) {
        count = Number(text.replace("COPY ", ""));
      },
      handleReadyForQuery: () => resolve(count),
      handleError: (error: Error) => reject(error),
    } as unknown as pg.Submittable);
  });
}

async function send(wire: Wire, rows: AsyncIterable<Buffer>): Promise<void> {
  try {
    for await (const chunk of rows) {
      wire.sendCopyFromChunk(chunk);
      if (wire.stream.writableNeedDrain) await new Promise<void>((resolve) => wire.stream.once("drain", resolve));
    }
    wire.endCopyFrom();
  } catch (error) {
    // The server answers with an error of its own, which rejects the whole.
    wire.sendCopyFail(error instanceof Error ? error.message : "the rows ended early");
  }
}
