/** Makes sure that `globalThis.Temporal` exists; fetches the polyfill only where the browser has none. */
export async function ensureTemporal(): Promise<void> {
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
}
