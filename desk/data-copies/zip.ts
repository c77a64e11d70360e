import { Zip, ZipPassThrough } from "fflate";

export interface Entry {
  name: string;
  content: Buffer;
}

/**
 * A ZIP of files as they are, one after the other, so that no two of them are in memory at once. Nothing is packed smaller: pictures and recordings
 * are already, and the rest is small.
 */
export async function* zip(entries: AsyncIterable<Entry>, at: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((trouble, part) => {
    if (trouble) throw trouble;
    ready.push(part);
  });
  for await (const { name, content } of entries) {
    const file = new ZipPassThrough(name);
    file.mtime = at;
    archive.add(file);
    file.push(content, true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready;
}
