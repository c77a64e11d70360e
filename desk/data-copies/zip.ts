import { crc32 } from "node:zlib";

export interface Entry {
  name: string;
  content: Buffer;
}

const UTF8_NAMES = 0x0800;
const MOST = 0xffff_ffff;

/**
 * A ZIP of files as they are, one after the other, so that no two of them are in memory at once (APPNOTE 6.3.10, without ZIP64). Nothing is packed
 * smaller: pictures and recordings are already, and the rest is small.
 */
export async function* zip(entries: AsyncIterable<Entry>, at: Date): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const { name, content } of entries) {
    const known = describe(Buffer.from(name), content, at);
    const header = Buffer.concat([Buffer.from("504b0304", "hex"), known.common, known.name]);
    directory.push(
      Buffer.concat([
        Buffer.from("504b01021400", "hex"),
        known.common,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        known.name,
      ]),
    );
    yield header;
    yield content;
    offset += header.length + content.length;
    if (offset > MOST) throw new RangeError("a ZIP without ZIP64 holds four gigabytes at most");
  }
  const listed = Buffer.concat(directory);
  yield listed;
  yield Buffer.concat([
    Buffer.from("504b0506", "hex"),
    numbers([0, 2], [0, 2], [directory.length, 2], [directory.length, 2], [listed.length, 4], [offset, 4], [0, 2]),
  ]);
}

/** What stands before a file and in the directory alike: from the version needed to the length of what is extra. */
function describe(name: Buffer, content: Buffer, at: Date) {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const size = content.length;
  const common = numbers(
    [20, 2],
    [UTF8_NAMES, 2],
    [0, 2],
    [time, 2],
    [day, 2],
    [crc32(content), 4],
    [size, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  );
  return { name, common };
}

function numbers(...fields: [value: number, bytes: 2 | 4][]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
