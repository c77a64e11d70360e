import { BUCKETS } from "./features.ts";
import type { Heads } from "./heads.ts";

/** Heads as they are kept in a file: for each its few weights, buckets counted from the one before, as base64. */
export interface PackedHead {
  name: string;
  bias: number;
  threshold: number;
  scale: number;
  cues: readonly number[];
  /** Pairs of bytes run together: a step to the next bucket (7 bits at a time, lowest first), then its weight plus 128. */
  weights: string;
}

export function unpackHeads(packed: readonly PackedHead[]): Heads {
  const buckets = new Int8Array(BUCKETS * packed.length);
  packed.forEach(({ weights }, h) => {
    let bucket = -1;
    const bytes = bytesOf(weights);
    for (let at = 0; at < bytes.length; ) {
      let step = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++]!;
        step |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      bucket += step;
      buckets[bucket * packed.length + h] = bytes[at++]! - 128;
    }
  });
  return {
    names: packed.map(({ name }) => name),
    buckets,
    scales: Float32Array.from(packed, ({ scale }) => scale),
    cues: packed.map(({ cues }) => Float32Array.from(cues)),
    biases: Float32Array.from(packed, ({ bias }) => bias),
    thresholds: Float32Array.from(packed, ({ threshold }) => threshold),
  };
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => LETTERS.indexOf(String.fromCharCode(code)));

/** Base64 (RFC 4648) without padding; ours, since the reader knows neither Node nor a browser. */
function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < base64.length; i++) {
    held = (held << 6) | VALUES[base64.charCodeAt(i)]!;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return bytes;
}
