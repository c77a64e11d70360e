import { expect } from "@playwright/test";
import { signed } from "#test/phones.ts";

/** A firm's exchange, as far as the desk sees it: it says over its phone line what becomes of calls, signed. */
export function exchange({ url, secret }: { url: string; secret: string }) {
  // A second of its own for each event, however fast they come, and near enough to now, however slow the machine is.
  let last = 0;
  const second = () => {
    last = Math.max(last + 1, Math.floor(Date.now() / 1000) - 60);
    return last;
  };
  return {
    async say(event: string, call: string, more: object = {}): Promise<{ cause: string | null; case: number | null }> {
      const body = JSON.stringify({ event, call, ...more });
      const answer = await fetch(url, { method: "POST", headers: signed(secret, body, second()), body });
      const said = (await answer.json()) as { cause: string | null; case: number | null };
      expect(answer.status, JSON.stringify(said)).toBe(200);
      return said;
    },
  };
}
