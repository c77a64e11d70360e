import { decodeText } from "./charset.ts";

export interface MapiValues {
  /** A string property, "" when it is not there. */
  text(id: number, charset: string): string;
  bytes(id: number): Buffer | null;
}

const STRING8 = 0x1e;
const UNICODE = 0x1f;
const BINARY = 0x102;
const OBJECT = 0x0d;
const MULTIPLE = 0x1000;
// [MS-OXCDATA] §2.11.1; values shorter than four bytes are padded to four.
const FIXED: Record<number, number> = { 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 };
const MOST_PROPERTIES = 10_000;

/** The properties in a TNEF stream ([MS-OXTNEF] §2.1.3.4). Reading stops at the first that does not add up; what came before it is kept. */
export function readMapi(data: Buffer): MapiValues {
  const found = new Map<number, { type: number; value: Buffer }>();
  const cursor = new Cursor(data);
  const count = Math.min(cursor.number(), MOST_PROPERTIES);
  for (let read = 0; read < count && cursor.good; read++) {
    const type = cursor.number({ bytes: 2 });
    const id = cursor.number({ bytes: 2 });
    if (id >= 0x8000) skipName(cursor);
    const value = readValue(cursor, type);
    if (value && cursor.good && !found.has(id)) found.set(id, { type: type & ~MULTIPLE, value });
  }
  return {
    bytes: (id) => found.get(id)?.value ?? null,
    text: (id, charset) => {
      const property = found.get(id);
      if (!property || (property.type !== STRING8 && property.type !== UNICODE && property.type !== BINARY)) return "";
      const text = property.type === UNICODE ? property.value.toString("utf16le") : decodeText(property.value, charset);
      return text.replaceAll("\0", "");
    },
  };
}

function skipName(cursor: Cursor): void {
  cursor.take(16);
  if (cursor.number() === 0) cursor.take(4);
  else cursor.padded(cursor.number());
}

/** The first value; others of a multiple one are passed over. */
function readValue(cursor: Cursor, type: number): Buffer | null {
  const base = type & ~MULTIPLE;
  const variable = base === STRING8 || base === UNICODE || base === BINARY || base === OBJECT;
  const width = FIXED[base];
  if (!variable && width === undefined) return cursor.fail();
  const count = variable || type & MULTIPLE ? cursor.number() : 1;
  let first: Buffer | null = null;
  for (let read = 0; read < count && cursor.good; read++) {
    const value = variable ? cursor.padded(cursor.number()) : cursor.take(width!);
    first ??= value;
  }
  return first;
}

class Cursor {
  readonly #data: Buffer;
  #at = 0;
  good = true;

  constructor(data: Buffer) {
    this.#data = data;
  }

  number({ bytes = 4 }: { bytes?: 2 | 4 } = {}): number {
    const value = this.take(bytes);
    return value.length === bytes ? value.readUIntLE(0, bytes) : 0;
  }

  padded(length: number): Buffer {
    const value = this.take(length);
    this.take((4 - (length % 4)) % 4);
    return value;
  }

  take(length: number): Buffer {
    if (this.#at + length > this.#data.length) this.good = false;
    const value = this.#data.subarray(this.#at, Math.min(this.#at + length, this.#data.length));
    this.#at += length;
    return value;
  }

  fail(): null {
    this.good = false;
    return null;
  }
}
