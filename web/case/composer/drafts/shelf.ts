import { del, get, set } from "idb-keyval";
import { saveDraft } from "#contract/messages.ts";
import { addressOf, call } from "../../../client.ts";
import type { Mode } from "../mode.ts";
import { draftKey, type KeptDraft } from "./choosing.ts";
import { thisDevice } from "./device.ts";
import type { Shelf } from "./keeping.ts";

/** The last words of a page that ends: IndexedDB is not waited for then, local storage is written at once. */
const lastWords = (key: string): string => `last:${key}`;

export async function readKept(given: { me: number; number: number; mode: Mode }): Promise<KeptDraft | undefined> {
  const key = draftKey(given);
  const kept = await get<KeptDraft>(key);
  const last = localStorage.getItem(lastWords(key));
  if (last === null) return kept;
  const ended = JSON.parse(last) as KeptDraft;
  return kept && kept.savedAt > ended.savedAt ? kept : ended;
}

export function draftShelf(given: { me: number; number: number; mode: Mode }): Shelf {
  const key = draftKey(given);
  const params = { number: given.number, mode: given.mode };
  return {
    async keep(draft) {
      await set(key, draft);
      localStorage.removeItem(lastWords(key));
    },
    keepNow(draft) {
      localStorage.setItem(lastWords(key), JSON.stringify(draft));
      void set(key, draft);
    },
    async forget() {
      localStorage.removeItem(lastWords(key));
      await del(key);
    },
    async send(text, { leaving }) {
      const input = { text, device: thisDevice() };
      if (!leaving) {
        await call(saveDraft, { params, input });
        return;
      }
      await fetch(addressOf(saveDraft, { params }), {
        method: "PUT",
        credentials: "same-origin",
        // Outlives the page; browsers allow 64 kB for that.
        keepalive: text.length < 20_000,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(input),
      });
    },
  };
}
