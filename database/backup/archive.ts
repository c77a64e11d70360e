import { Obstacle } from "../obstacle.ts";

/** A backup is a tar archive, so that it can be looked into without us; entries are held in memory one at a time. */
export interface Entry {
  name: string;
  content: Buffer;
}

const BLOCK = 512;

/** One entry in the ustar form: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html */
export function packEntry({ name, content }: Entry): Buffer {
  const head = Buffer.alloc(BLOCK);
  head.write(name, 0, 100, "utf8");
  head.write("0000600\0", 100);
  head.write("0000000\0", 108);
  head.write("0000000\0", 116);
  head.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
  head.write("00000000000\0", 136);
  head.write("        ", 148);
  head.write("0", 156);
  head.write("ustar\0", 257);
  head.write("00", 263);
  head.write(`${checksum(head).toString(8).padStart(6, "0")}\0 `, 148);
  const rest = content.length % BLOCK;
  return Buffer.concat([head, content, Buffer.alloc(rest ? BLOCK - rest : 0)]);
}

/** What a tar archive ends with. */
export const END = Buffer.alloc(2 * BLOCK);

/** The entries of an archive, in order. Throws when it is not one, or stops in the middle. */
export async function* unpackEntries(chunks: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const take = reader(chunks);
  for (;;) {
    const head = await take(BLOCK);
    if (head.every((byte) => byte === 0)) return;
    if (head.toString("latin1", 257, 262) !== "ustar" || Number.parseInt(field(head, 148, 8), 8) !== checksum(head))
      throw broken();
    const size = Number.parseInt(field(head, 124, 12), 8);
    const content = await take(size);
    await take((BLOCK - (size % BLOCK)) % BLOCK);
    yield { name: field(head, 0, 100), content };
  }
}

function reader(chunks: AsyncIterable<Buffer>): (size: number) => Promise<Buffer> {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let length = 0;
  return async (size) => {
    while (length < size) {
      const { value, done } = await source.next();
      if (done) throw broken();
      held.push(value);
      length += value.length;
    }
    const all = held.length === 1 ? held[0]! : Buffer.concat(held);
    held = [all.subarray(size)];
    length = all.length - size;
    return all.subarray(0, size);
  };
}

function field(head: Buffer, start: number, length: number): string {
  return head.toString("utf8", start, start + length).split("\0", 1)[0]!;
}

/** The sum of the bytes, with the sum's own field taken for spaces. */
function checksum(head: Buffer): number {
  return head.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

export function broken(): Obstacle {
  return new Obstacle("This file is no whole backup of Kapok: it was cut short, changed, or is something else.");
}
