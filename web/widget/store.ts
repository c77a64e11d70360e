/** What waits to be said, named once and for all: sent twice, it is taken once. */
export interface Waiting {
  id: string;
  text: string;
  at: string;
}

/** What a browser keeps of a chat, so that a reload or a lost network loses nothing. */
export interface Kept {
  token: string;
  /** Whether the desk has taken the first words: until then name and address go with them. */
  begun: boolean;
  name: string;
  email: string;
  queue: Waiting[];
  draft: string;
}

const nothing: Kept = { token: "", begun: false, name: "", email: "", queue: [], draft: "" };

/** Kept in the page's own storage; where a page has none, only as long as it is open. */
export function openStore(key: string) {
  const place = `kapok:${key}`;
  let memory: string | null = null;
  const read = (): Kept => {
    try {
      memory = localStorage.getItem(place) ?? memory;
    } catch {}
    try {
      return { ...nothing, ...(JSON.parse(memory ?? "{}") as Partial<Kept>) };
    } catch {
      return nothing;
    }
  };
  return {
    read,
    /** Read again each time: another tab may have changed it. */
    change(next: Partial<Kept>): void {
      memory = JSON.stringify({ ...read(), ...next });
      try {
        localStorage.setItem(place, memory);
      } catch {}
    },
    forget(): void {
      const { name, email } = read();
      memory = JSON.stringify({ ...nothing, name, email });
      try {
        localStorage.setItem(place, memory);
      } catch {}
    },
    watch(changed: () => void): void {
      addEventListener("storage", ({ key: other }) => other === place && changed());
    },
  };
}

export type Store = ReturnType<typeof openStore>;

/** 32 random bytes, base64url: the key to a chat that does not begin before the desk knows it. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace("=", "");
}

/** RFC 9562, version 4; `crypto.randomUUID` is missing where a page is not served over https. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 15) | 64;
  bytes[8] = (bytes[8]! & 63) | 128;
  return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? "-" : "") + byte.toString(16).padStart(2, "0")).join("");
}
