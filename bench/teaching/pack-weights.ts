/** The weights of one head in the form that `reader/heads/pack.ts` reads. */
export function packWeights(weights: ReadonlyMap<number, number>): string {
  const bytes: number[] = [];
  let before = -1;
  for (const [bucket, weight] of [...weights].sort(([a], [b]) => a - b)) {
    let step = bucket - before;
    for (; step > 127; step >>= 7) bytes.push((step & 127) | 128);
    bytes.push(step, weight + 128);
    before = bucket;
  }
  return Buffer.from(bytes).toString("base64").replace(/=+$/, "");
}
