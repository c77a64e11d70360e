import type { KeptDraft } from "./choosing.ts";

export type Saved = "nothing" | "typing" | "on_device" | "on_server";

export type Shelf = {
  /** Puts the draft on this device; resolves when it is there. */
  keep(draft: KeptDraft): Promise<void>;
  /** Puts it there before the page ends, without waiting. */
  keepNow(draft: KeptDraft): void;
  forget(): Promise<void>;
  /** Sends the words to the server; `leaving` when the page is about to end. */
  send(text: string, options: { leaving: boolean }): Promise<void>;
};

const DEVICE_MS = 400;
const SERVER_MS = 2000;

/**
 * Keeps one draft while it is written: on the device 400 ms after the first letter that is not kept yet, on the
 * server after 2 s. Counted from the first letter, not the last, so that somebody who never pauses is kept too.
 */
export function keepDraft({
  shelf,
  device,
  now,
  onSaved,
}: {
  shelf: Shelf;
  device: string;
  now: () => Date;
  onSaved: (saved: Saved) => void;
}) {
  let text: string | null = null;
  let onDevice = true;
  let onServer = true;
  let deviceTimer: ReturnType<typeof setTimeout> | undefined;
  let serverTimer: ReturnType<typeof setTimeout> | undefined;

  const asKept = (open: boolean): KeptDraft => ({ text: text ?? "", savedAt: now().toISOString(), device, onServer, open });

  async function toDevice() {
    clearTimeout(deviceTimer);
    deviceTimer = undefined;
    if (text === null || onDevice) return;
    const written = text;
    onDevice = true;
    await shelf.keep(asKept(true));
    if (written === text) onSaved(onServer ? "on_server" : "on_device");
  }

  async function toServer() {
    clearTimeout(serverTimer);
    serverTimer = undefined;
    if (text === null || onServer) return;
    const written = text;
    try {
      await shelf.send(written, { leaving: false });
    } catch {
      // No connection or no server: the words are on this device, and go up with the next letter or the next try.
      if (text !== null) serverTimer ??= setTimeout(() => void toServer(), SERVER_MS * 5);
      return;
    }
    if (written !== text) return;
    onServer = true;
    await shelf.keep(asKept(true));
    onSaved("on_server");
  }

  return {
    write(next: string) {
      if (next === text) return;
      text = next;
      onDevice = false;
      onServer = false;
      onSaved("typing");
      deviceTimer ??= setTimeout(() => void toDevice(), DEVICE_MS);
      serverTimer ??= setTimeout(() => void toServer(), SERVER_MS);
    },
    /** Both shelves now: before something that must not lose a letter. */
    async flush() {
      await toDevice();
      await toServer();
    },
    /** The page is hidden or ends: everything that can be done without waiting. */
    leave({ ended }: { ended: boolean }) {
      if (text === null) return;
      if (!onDevice || ended) shelf.keepNow(asKept(!ended));
      if (!onServer) void shelf.send(text, { leaving: true }).catch(() => {});
    },
    /** The words were sent, or thrown away by their author. */
    async clear() {
      clearTimeout(deviceTimer);
      clearTimeout(serverTimer);
      deviceTimer = serverTimer = undefined;
      text = null;
      onDevice = onServer = true;
      onSaved("nothing");
      await shelf.forget();
      await shelf.send("", { leaving: false }).catch(() => {});
    },
    stop() {
      clearTimeout(deviceTimer);
      clearTimeout(serverTimer);
    },
  };
}
